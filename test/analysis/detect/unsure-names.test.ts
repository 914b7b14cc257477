import { expect, test } from 'vitest';
import { unsureNames } from '../../../lib/analysis/detect/unsure-names';
import { findsOf, markFinds } from '../small-world';

test.each([
  // A name that the tagger takes for a body with little confidence, and one that it is sure of.
  ['The [ZQX|institution 0.4] is fast.', 'The [ZQX|other] is fast.'],
  ['The [ZQX|institution 0.6] is fast.', 'The [ZQX|institution] is fast.'],
  // All uses decide together, and those that were passed over speak against it.
  [
    'The [ZQX|institution 0.4] met. The [ZQX|institution 0.8] met.',
    'The [ZQX|institution] met. The [ZQX|institution] met.',
  ],
  [
    'A slow [Brill|institution 0.7]. In that Brill and this Brill it is.',
    'A slow [Brill|other]. In that Brill and this Brill it is.',
  ],
  // A surname stands or falls with the full name; a title vouches for it.
  [
    '[Ada Brill|person 0.9] came. So [Brill|person 0.3] left.',
    '[Ada Brill|person] came. So [Brill|person] left.',
  ],
  ['So [Brill|person 0.3] left.', 'So [Brill|other] left.'],
  [
    'So Mr [Brill|person 0.3] and President [Orr|person 0.3] left.',
    'So Mr [Brill|person] and President [Orr|person] left.',
  ],
  // What another detector found, and other kinds, are not its business.
  [
    'The [ZQX|institution 0.3 bracketed-acronym] of [Osk|place 0.2].',
    'The [ZQX|institution] of [Osk|place].',
  ],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  expect(markFinds(reading, unsureNames(reading, finds))).toBe(expected);
});
