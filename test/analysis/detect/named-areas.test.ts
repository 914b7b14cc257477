import { expect, test } from 'vitest';
import { namedAreas } from '../../../lib/analysis/detect/named-areas';
import { findsOf, markFinds } from '../small-world';

test.each([
  [
    'Rain fell in [Ames|place], [Ada Marin|person], [Poll|other] and [Van Orr|person] counties.',
    'Rain fell in [Ames|place], [Ada Marin|place], [Poll|place] and [Van Orr|place] counties.',
  ],
  [
    'Rain fell in [Ada Marin|person], and [Orr|person] provinces.',
    'Rain fell in [Ada Marin|place], and [Orr|place] provinces.',
  ],
  [
    'Rain fell in [Orr|institution], [Ada Marin|person] or [Osk|place] regions.',
    'Rain fell in [Orr|place], [Ada Marin|place] or [Osk|place] regions.',
  ],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  expect(markFinds(reading, namedAreas(reading, finds))).toBe(expected);
});

test.each([
  'The [Orr|person] counties voted.',
  'A report by the [Orr|institution] states that it rained.',
  'So [Ada Marin|person], [Poll|person] and [Orr|person] left the counties.',
  '[Ada Marin|person] left and [Orr|person] counties voted.',
  '[Norland|country] and [Ostland|country] provinces voted.',
  '[Ada Marin|person] and [Van Orr|person] left the counties.',
])('%s', (marked) => {
  const { reading, finds } = findsOf(marked);
  expect(markFinds(reading, namedAreas(reading, finds))).toBe(marked);
});
