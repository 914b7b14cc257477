import { expect, test } from 'vitest';
import { widenedBodies } from '../../../lib/analysis/detect/widened-bodies';
import { findsOf, markFinds } from '../small-world';

test.each([
  [
    'The [Norlandic|country] [Foreign Ministry|institution] denied it.',
    'The [Norlandic Foreign Ministry|institution] denied it.',
  ],
  [
    'His day in the 20th [Armoured Brigade|institution].',
    'His day in the [20th Armoured Brigade|institution].',
  ],
  ['The [Meridian Foods|institution], Inc. is closed.', 'The [Meridian Foods, Inc.|institution] is closed.'],
  ['The [Labour|institution] party won.', 'The [Labour party|institution] won.'],
  // What the pack knows with the word, and what it does not.
  ['The [Harbour|other] party won.', 'The [Harbour party|institution] won.'],
  ['The [Garden|other] party was loud.', null],
  // A name of its own, a possessor, a body in lower case, a person.
  ['The [Norlandic|country] [Meridian|institution] denied it.', null],
  ["[Norland|country]'s [Foreign Ministry|institution] denied it.", null],
  ['The [Norlandic|country] [ministry of trade|institution] denied it.', null],
  ['The [Norlandic|country] [Ada Court|person] denied it.', null],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  const all = markFinds(reading, finds);
  expect(markFinds(reading, widenedBodies(reading, finds))).toBe(expected ?? all);
});

test('a wider name that the pack has brings its candidates', () => {
  const { reading, finds } = findsOf('The [Norlandic|country] [Air Force|institution] landed.');
  expect(widenedBodies(reading, finds)[0]?.candidates).toHaveLength(1);
});
