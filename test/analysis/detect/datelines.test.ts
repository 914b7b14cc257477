import { expect, test } from 'vitest';
import { datelineOf, opensReport } from '../../../lib/analysis/detect/datelines';
import { readingOf } from '../small-world';

const HAS_REGION: Readonly<Record<string, boolean | null>> = {
  'OSK — The council met on Monday to vote.': false,
  'OSK (APO) - Protests.': false,
  'OSK—The council met on Monday to vote.': false,
  'Osk, Norland, March 3 – The council met on Monday.': true,
  'SOL – 25 July 2022: The council met on Monday.': false,
  'Osk - the facts': null,
  'Osk–Karsia War began in the month of May.': null,
  'Ada Marin (3 May 1901 – 9 May 1960) was a painter.': null,
};

test.each(Object.entries(HAS_REGION))('%s', (text, hasRegion) => {
  expect(datelineOf(readingOf(text), 0)?.hasRegion ?? null).toBe(hasRegion);
});

test('only what stands before the dash opens a report', () => {
  const reading = readingOf('OSK, Norland — The council of Karsia met.');
  expect([0, 2, 6].map((place) => opensReport(reading, place))).toEqual([true, true, false]);
});
