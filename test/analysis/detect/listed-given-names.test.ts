import { expect, test } from 'vitest';
import { listedGivenNames } from '../../../lib/analysis/detect/listed-given-names';
import { findsOf, markFinds } from '../small-world';

test.each([
  [
    '[Daniel|person], [Norland|country] and [Kevin|person] were missing.',
    '[Daniel|person], [Norland|person] and [Kevin|person] were missing.',
  ],
  [
    'They are [Daniel|person], [Liam|person], and [Norland|country].',
    'They are [Daniel|person], [Liam|person], and [Norland|person].',
  ],
  // One of them may be taken for a town that nobody knows.
  ['[Liam|person], [Norland|country] or [Kayla|place]?', '[Liam|person], [Norland|person] or [Kayla|place]?'],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  expect(markFinds(reading, listedGivenNames(reading, finds))).toBe(expected);
});

test.each([
  // Two are no list of which one could tell.
  '[Daniel|person] and [Norland|country] were missing.',
  // Something else stands in it.
  '[Daniel|person], [Norland|country], [Turkey|country] and [Kevin|person].',
  '[Daniel|person], [Norland|country] and the [Harbour Council|institution].',
  // Full names, and surnames of people who are named in full.
  '[Ada Marin|person], [Norland|country] and [Kevin|person].',
  '[Ada Okoye|person] and [Bo Varga|person] spoke. [Okoye|person], [Norland|country] and [Varga|person] agreed.',
  // Towns that nobody knows.
  '[Daniel|person], [Osk|place] and [Kevin|person].',
  // A people, and what no list joins.
  '[Daniel|person], [Norlandic|country 0.95 tagger people] and [Kevin|person].',
  '[Daniel|person] saw [Norland|country] as [Kevin|person] did.',
])('%s', (marked) => {
  const { reading, finds } = findsOf(marked);
  expect(markFinds(reading, listedGivenNames(reading, finds))).toBe(
    marked.replace(/ 0\.95 tagger people/g, ''),
  );
});
