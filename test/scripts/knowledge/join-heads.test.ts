import { expect, test } from 'vitest';
import { Draft } from '../../../scripts/knowledge/draft';
import { joinHeads } from '../../../scripts/knowledge/join-heads';

interface Person {
  readonly label: string;
  readonly qid?: string;
  readonly country?: string;
  readonly subkind?: string;
  readonly fame?: number;
  /** The source of the term as head of state. */
  readonly source?: string;
}

/** Who is left after the heads were joined, as `name qid`. */
function left(people: readonly Person[]): string[] {
  const draft = new Draft();
  for (const { source, ...given } of people) {
    const { id } = draft.insert({ kind: 'person', fame: 60, country: 'NL', ...given });
    if (source)
      draft.state({
        subject: id,
        property: 'P39',
        value: 'President',
        officeClass: 'head-of-state',
        of: 'Q1',
        start: '2004',
        source,
      });
  }
  joinHeads(draft);
  return [...draft.entities.values()].map(({ label, qid }) => `${label} ${qid}`);
}

test('who is left without an id gets that of the only one of that name and country who was passed over', () => {
  const idsOf = (passed: readonly (readonly [string, string, string])[], country = 'NL') => {
    const draft = new Draft();
    const { id } = draft.insert({ kind: 'person', label: 'Ada Marin', country, fame: 60 });
    for (const [name, home, qid] of passed) draft.passOver(name, home, qid);
    const term = { officeClass: 'head-of-government', of: 'Q1', start: '2004' } as const;
    draft.state({ subject: id, property: 'P39', value: 'Premier', source: 'factbook-history', ...term });
    joinHeads(draft);
    return [...draft.entities.values()].map(({ qid }) => qid);
  };
  expect(idsOf([['Ada Marin', 'NL', 'Q5']])).toEqual(['Q5']);
  expect(idsOf([['Ada Marin', 'BE', 'Q5']])).toEqual([null]);
  expect(
    idsOf([
      ['Ada Marin', 'NL', 'Q5'],
      ['Ada Marin', 'NL', 'Q6'],
    ]),
  ).toEqual([null]);
});

const HEAD = { label: 'Muhammad Lutfi', source: 'factbook-history' };

test.each<[string, readonly Person[], readonly string[]]>([
  ['another spelling', [{ label: 'Mohamed Lotfy', qid: 'Q5' }, HEAD], ['Mohamed Lotfy Q5']],
  [
    'not of another country',
    [{ label: 'Mohamed Lotfy', qid: 'Q5', country: 'BE' }, HEAD],
    ['Mohamed Lotfy Q5', 'Muhammad Lutfi null'],
  ],
  [
    'nor a player',
    [{ label: 'Mohamed Lotfy', qid: 'Q5', subkind: 'footballer' }, HEAD],
    ['Mohamed Lotfy Q5', 'Muhammad Lutfi null'],
  ],
  [
    'of two, the one who led a country',
    [
      { label: 'Mohamed Lotfy', qid: 'Q5' },
      { label: 'Mohamed Ali Lotfy', qid: 'Q6', source: 'wikidata-2022' },
      HEAD,
    ],
    ['Mohamed Lotfy Q5', 'Mohamed Ali Lotfy Q6'],
  ],
  [
    'none of two who did not',
    [{ label: 'Mohamed Lotfy', qid: 'Q5' }, { label: 'Mohamed Ali Lotfy', qid: 'Q6' }, HEAD],
    ['Mohamed Lotfy Q5', 'Mohamed Ali Lotfy Q6', 'Muhammad Lutfi null'],
  ],
  [
    'of two who did not, the one whom the whole world knows',
    [{ label: 'Mohamed Lotfy', qid: 'Q5' }, { label: 'Mohamed Ali Lotfy', qid: 'Q6', fame: 120 }, HEAD],
    ['Mohamed Lotfy Q5', 'Mohamed Ali Lotfy Q6'],
  ],
  [
    'whom another source names stays himself',
    [
      { label: 'Mohamed Lotfy', qid: 'Q5' },
      { ...HEAD, source: 'curated' },
    ],
    ['Mohamed Lotfy Q5', 'Muhammad Lutfi null'],
  ],
  ['two spellings of one list', [{ ...HEAD, label: 'Mohamad Lutfi' }, HEAD], ['Muhammad Lutfi null']],
])('a head of state of former years: %s', (_, people, names) => {
  expect(left(people)).toEqual(names);
});
