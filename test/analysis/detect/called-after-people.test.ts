import { expect, test } from 'vitest';
import { calledAfterPeople } from '../../../lib/analysis/detect/called-after-people';
import { findsOf, markFinds } from '../small-world';

test.each([
  // What is built, for one name or for both.
  ['They shut [Ada Marin|person] airport.', 'They shut [Ada Marin|place] airport.'],
  ['They shut [Marin|person] airport.', 'They shut [Marin|place] airport.'],
  ['The train left [Ada Marin|person] station.', 'The train left [Ada Marin|place] station.'],
  [
    'They shut [Ada Marin|person] International Airport.',
    'They shut [Ada Marin|place] International Airport.',
  ],
  // Firms, by the full name.
  ['They paid [Ada Marin|person] Films.', 'They paid [Ada Marin Films|institution].'],
  ['The [Ada Marin|person] Foundation paid.', 'The [Ada Marin Foundation|institution] paid.'],
  // Ships and storms.
  ['HMS Queen [Ada|person] sank.', 'HMS Queen [Ada|other] sank.'],
  ['The [Ada Marin|person] carrier sank.', 'The [Ada Marin|other] carrier sank.'],
  ['The frigate [Ada Marin|person] sank.', 'The frigate [Ada Marin|other] sank.'],
  ['The USS [Marin|person] sank.', 'The USS [Marin|other] sank.'],
  ['A ship named [Ada Marin|person] sank.', 'A ship named [Ada Marin|other] sank.'],
  ['Storm [Ada|person] passed.', 'Storm [Ada|other] passed.'],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  expect(markFinds(reading, calledAfterPeople(reading, finds))).toBe(expected);
});

test.each([
  'The station that [Ada Marin|person] opened.',
  'It is the [Marin|person] bridge plan.',
  'The ship [Marin|person] boarded sank.',
  'The man named [Ada Marin|person] sank.',
  'A fleet with Queen [Ada|person] sank, and the [Marin|person] carrier.',
  'They shut [Ada Marin|person] International.',
  'They paid [Marin|person] Films; [Ada Marin|person] films.',
  'In the storm [Ada|person] fled.',
  "They shut [Ada Marin|person]'s airport.",
  '[Osk|place] airport and the frigate [Osk|place].',
])('%s', (marked) => {
  const { reading, finds } = findsOf(marked);
  expect(markFinds(reading, calledAfterPeople(reading, finds))).toBe(marked);
});
