import { expect, test } from 'vitest';
import { knownNames } from '../../../lib/analysis/detect/known-names';
import { listedAcronyms, shownNames } from '../../../lib/analysis/detect/shown-names';
import { readMarked } from '../../marked-text';
import { smallPack } from '../../small-pack';
import { readingWith } from '../marked-finds';
import { findsOf, foundIn, markFinds } from '../small-world';

const people = smallPack([
  { id: 'Q1', kind: 'person', label: 'Oro Xa', names: { Xa: { kind: 'surname', prior: 0.8 } } },
  { id: 'Q2', kind: 'person', label: 'Ada Horn', names: { Horn: { kind: 'surname', prior: 0.3 } } },
]);

test.each([
  '[XA|person] MEETS THE MAYOR OF OSK',
  'THE MAYOR MEETS [XA|person] IN OSK',
  // A number behind a king's name, a surname that mostly means others, a line in small letters.
  'LOUIS XA STATUE FOUND UNDER THE CHURCH',
  'HORN MEETS THE MAYOR OF OSK',
  'Horn meets the mayor of the town.',
  // One whom no other shares a surname with, by what he does; not by a noun.
  'On Monday [Xa|person] met the mayor.',
  'The mayor met [Xa|person], and the town saw Xa.',
  'The mayor thanked [Xa|person].',
  '[Xa|person] arrived in the town, and [Xa|person] flew on.',
  'Xa rose by a tenth.',
  'The Xa bridge is long.',
])('%s', (marked) => {
  const reading = readingWith(readMarked(marked).text, people, '2025-06-01');
  expect(markFinds(reading, shownNames(reading, knownNames(reading)))).toBe(marked);
});

test.each([
  '[WHO|institution] WARNS OF FLOODS IN THE NORTH',
  'OSK BURNS AS [WHO|institution] WARNS OF FLOODS',
  'On Friday [May|person] told reporters that he would go.',
  '[WHO|institution] CHIEF FLIES TO OSK',
  // A question, a relative clause, a month, a word that nobody acts by; small letters, where others see names.
  'WHO WARNS US OF FLOODS IN THE NORTH?',
  'THE MAN WHO WARNS OF FLOODS IS HELD',
  'WHO CHIEF FLIES TO OSK?',
  'WHO TO CALL WHEN IT FLOODS',
  'RAIN IN MAY BREAKS THE RECORD',
  'WHO IS TO BLAME FOR THE FLOOD',
  'In May he told reporters that he would go.',
  'The WHO warns of floods.',
])('%s', (marked) => {
  expect(foundIn(marked, (reading) => shownNames(reading, knownNames(reading)))).toBe(marked);
});

test.each([
  ['The [HU|institution] and the WHO agreed.', 'The [HU|institution] and the [WHO|institution] agreed.'],
  ['The [HU|institution] or WHO will pay.', 'The [HU|institution] or [WHO|institution] will pay.'],
  // Beside a person or no list, and a word in a line of capitals.
  ['[Ada Marin|person] and WHO agreed.', null],
  ['The [HU|institution] told WHO staff.', null],
  ['THE [HU|institution] AND WHO PAYS FOR IT', null],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  const listed = listedAcronyms(reading, finds, knownNames(reading));
  expect(markFinds(reading, listed)).toBe(expected ?? marked);
});

test.each([
  '[MARBURY|place] - The council met on Monday.',
  '[MARBURY|place] (NP) - The council met on Monday.',
  'Marbury - The council met on Monday.',
  'In the old town of MARBURY - it rained on Monday.',
])('%s', (marked) => {
  const towns = smallPack([{ id: 'Q1', kind: 'place', label: 'Marbury', prior: 0.5 }]);
  const reading = readingWith(readMarked(marked).text, towns, '2025-06-01');
  expect(markFinds(reading, shownNames(reading, knownNames(reading)))).toBe(marked);
});
