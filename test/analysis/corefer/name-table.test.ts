import { expect, test } from 'vitest';
import { NameTable } from '../../../lib/analysis/corefer/name-table';
import { findsOf } from '../small-world';

// To compare every name with every other, a text of nothing but namesakes would take minutes.
test('of very many namesakes only the first are compared with others', () => {
  const middle = Array.from({ length: 200 }, (_, i) => `B${'aeiou'[i % 5]}${'lmnrst'[i % 6]}${'dgk'[i % 3]}`);
  const { reading, finds } = findsOf(
    middle.map((word) => `[Ada ${word} Orr|person] and [Orr ${word} Council|institution] met.`).join(' '),
  );
  const table = new NameTable(reading);
  finds.forEach((find, i) => {
    const word = middle[i >> 1]?.toLowerCase();
    table.start(find, find.kind === 'person' ? `ada ${word} orr` : `orr ${word} council`);
  });
  for (const namesakes of [
    table.peopleWith('orr'),
    table.peopleLike(['ada', 'orr']),
    table.bodiesWith('orr'),
    table.bodiesWithInitial('o'),
  ])
    expect(namesakes).toEqual(table.chains.filter(({ kind }) => kind === namesakes[0]?.kind).slice(0, 64));
});
