import { expect, test } from 'vitest';
import { analysisOf } from '../link-world';

/** The descriptions of a text that stand for several people, each with their ids; what names nobody is left out. */
function groupsIn(text: string): string[] {
  const { mentions, entities } = analysisOf(text);
  const idOf = new Map(
    entities.map(({ id, link }) => [id, link.kind === 'linked' ? link.entity : link.kind]),
  );
  const nominal = mentions.filter(({ form }) => form === 'nominal');
  return [...Map.groupBy(nominal, ({ start, end }) => text.slice(start, end))].map(
    ([words, members]) => `${words}: ${members.map(({ entity }) => idOf.get(entity)).join(' ')}`,
  );
}

test.each<[string, ...string[]]>([
  [
    'The foreign ministers of Norland and Sudria met in Osk.',
    'The foreign ministers of Norland and Sudria: Q23 Q22',
  ],
  [
    'The Norlandic and Sudrian foreign ministers met in Osk.',
    'The Norlandic and Sudrian foreign ministers: Q23 Q22',
  ],
  ['Norlandic and Sudrian foreign ministers met in Osk.', 'Norlandic and Sudrian foreign ministers: Q23 Q22'],
  [
    'The presidents of Sudria and Ostland came. Both presidents signed.',
    'The presidents of Sudria and Ostland: Q21 Q33',
    'Both presidents: Q21 Q33',
  ],
  [
    'Sudria and Ostland opened the border. The presidents of both countries came.',
    'The presidents of both countries: Q21 Q33',
  ],
  // With their names behind it, it is the same two; right before them it is a title.
  [
    'The foreign ministers of Norland and Sudria, Olaf Berg and Ines Sol, met in Osk.',
    'The foreign ministers of Norland and Sudria: Q23 Q22',
  ],
  ['The Norlandic and Sudrian foreign ministers Olaf Berg and Ines Sol met in Osk.'],
  ['Olaf Berg met Ines Sol. Both ministers smiled.', 'Both ministers: Q23 Q22'],
  // Who was not spoken of before, though they are two.
  ['Olaf Berg met Ines Sol. Two ministers smiled.'],
  // Half of a group is no group, of three countries nobody knows which two are meant, and clubs have presidents, too.
  ['The presidents of Norland and Sudria met in Osk.'],
  ['Norland, Sudria and Ostland opened the border. The presidents of both countries came.'],
  ['The Sudrian and Ostland presidents of clubs came.'],
  ['The foreign ministers of both sides met in Osk.'],
  ['The ministers of Norland and Sudria met in Osk.'],
])('%s', (text, ...groups) => {
  expect(groupsIn(text)).toEqual(groups);
});
