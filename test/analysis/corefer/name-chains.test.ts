import { expect, test } from 'vitest';
import { linkedIn, linkedNames } from '../link-world';

test.each([
  // Surname after the full name.
  '[Ada Marin|Q20] left. [Marin|Q20] will be back.',
  // Two of one surname: the one named last, or the one whom address or title fits.
  '[Olaf Berg|Q23] met [Rita Berg|Q26]. [The man|nothing] smiled.',
  '[Rita Berg|Q26] met [Olaf Berg|Q23]. Mrs [Berg|Q26] smiled.',
  '[Olaf Berg|Q23] met [Rita Berg|Q26]. Mr [Berg|Q23] smiled.',
  'Foreign Minister [Olaf Berg|Q23] met Finance Minister [Rita Berg|Q26]. Foreign Minister [Berg|Q23] smiled.',
  // The acronym that the text gives.
  'The [Harbour Union|Q12] ([HU|Q12]) met. [HU|Q12] members left.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});

test.each([
  // A fuller name of the same person; a forename alone.
  [
    '[Ada Marin|person] left. [Ada Lovis Marin|person] is back; [Ada|person] smiled.',
    '[Ada Marin|Q20] left. [Ada Lovis Marin|Q20] is back; [Ada|Q20] smiled.',
  ],
  // A father and his son are two.
  [
    '[Bruno Keller|person] praised [Bruno Keller Jr|person].',
    '[Bruno Keller|Q21] praised [Bruno Keller Jr|unknown].',
  ],
  // A town keeps its name until somebody of that name was met.
  [
    '[Osk|place] lies far from [Karl Osk|person]; [Osk|person] smiled.',
    '[Osk|Q3] lies far from [Karl Osk|unknown]; [Osk|unknown] smiled.',
  ],
])('%s', (marked, linked) => {
  expect(linkedNames(marked)).toBe(linked);
});
