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
  // Two in one breath: either, unless an address tells.
  '[Olaf Berg|Q23] and [Rita Berg|Q26] left. [Berg|?] smiled.',
  '[Olaf Berg|Q23] and [Rita Berg|Q26] left. Mrs [Berg|Q26] smiled.',
  '[Olaf Berg|Q23] and [Rita Berg|Q26] left. [Olaf Berg|Q23] smiled. [Berg|Q23] left.',
  '[Olaf Berg|Q23] praised his sister [Rita Berg|Q26]. [Berg|?] smiled.',
  // Of whom the text tells more: the one named last; the other, where the last is named in passing; either, in between.
  '[Rita Berg|Q26] left. [Rita Berg|Q26] smiled. [Rita Berg|Q26] met [Olaf Berg|Q23]. [Rita Berg|Q26] met [Olaf Berg|Q23] and [Rita Berg|Q26]. [Berg|Q26] left.',
  '[Rita Berg|Q26] left. [Berg|Q26] smiled. [Berg|Q26] paid. [Berg|Q26] slept. [Olaf Berg|Q23] is old. [Berg|Q26] ate.',
  '[Rita Berg|Q26] left. [Berg|Q26] smiled. [Berg|Q26] paid. [Olaf Berg|Q23] is old. [Berg|?] ate.',
  '[Rita Berg|Q26] left. [Berg|Q26] smiled. [Olaf Berg|Q23] is old. [Berg|Q23] ate.',
  // The mother and her son.
  '[Olaf Berg|Q23] and [Rita Berg|Q26] left. The elder [Berg|Q26] smiled at the younger [Berg|Q23].',
  // A forename with a monarch's title, or with an article of a thing's, is another's.
  '[Bruno Keller|Q21] left. King [Bruno|unknown] smiled.',
  '[Bruno Keller|Q21] left. A new [Bruno|nothing] would pass.',
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
  // Two in one breath share a forename.
  [
    '[Olaf Berg|person] and [Olaf Lund|person] left. [Olaf|person] smiled.',
    '[Olaf Berg|Q23] and [Olaf Lund|Q55] left. [Olaf|?] smiled.',
  ],
  [
    '[Ada Lovis Marin|person] left. [Lovis Marin|person] is back.',
    '[Ada Lovis Marin|Q20] left. [Lovis Marin|Q20] is back.',
  ],
  // A body by the beginning or the end of its name, where one of the text has it and the pack knows no other.
  [
    'The [Northern Defence Alliance|institution] met. The [Alliance|institution] agreed, and [Northern Defence|other] paid.',
    'The [Northern Defence Alliance|Q13] met. The [Alliance|Q13] agreed, and [Northern Defence|Q13] paid.',
  ],
  // Before a common noun the adjective of a people, a faith or a part of the world says what sort they are.
  [
    'The [Northern Defence Alliance|institution] met. [Northern|other] leaders agreed.',
    'The [Northern Defence Alliance|Q13] met. [Northern|unknown] leaders agreed.',
  ],
  [
    'The [Northern Defence Alliance|institution] met. The [Northern|other] Paid.',
    'The [Northern Defence Alliance|Q13] met. The [Northern|Q13] Paid.',
  ],
  [
    'The [Northern Defence Alliance|institution] met the [Upper Alliance|institution]. The [Alliance|institution] agreed.',
    'The [Northern Defence Alliance|Q13] met the [Upper Alliance|unknown]. The [Alliance|unknown] agreed.',
  ],
  [
    'The [Alliance|institution] agreed before the [Northern Defence Alliance|institution] met.',
    'The [Alliance|unknown] agreed before the [Northern Defence Alliance|Q13] met.',
  ],
  [
    'The [Norland|country] team lost to [Norland Rovers|institution].',
    'The [Norland|Q1] team lost to [Norland Rovers|unknown].',
  ],
  // A father and his son are two.
  [
    '[Bruno Keller|person] praised [Bruno Keller Jr|person].',
    '[Bruno Keller|Q21] praised [Bruno Keller Jr|unknown].',
  ],
  [
    'In [Norland|country] [Otto L. R. Tindal|person] praised [Otto R. Tindal|person]; [Otto Lars R. Tindal|person] smiled.',
    'In [Norland|Q1] [Otto L. R. Tindal|unknown] praised [Otto R. Tindal|Q35]; [Otto Lars R. Tindal|unknown] smiled.',
  ],
  // A body by its initials, small words counted or not; not before it was named, and not where two have them.
  [
    'The [Rivers and Northern Defence Alliance|institution] met. [RNDA|person] members left, as [RANDA|place] said.',
    'The [Rivers and Northern Defence Alliance|unknown] met. [RNDA|unknown] members left, as [RANDA|unknown] said.',
  ],
  [
    'The [Northern Defence Alliance|institution] met. [NDA|person] members left, as the [NDC|institution] said.',
    'The [Northern Defence Alliance|Q13] met. [NDA|Q13] members left, as the [NDC|unknown] said.',
  ],
  [
    'The [NDA|institution] rose when the [Northern Defence Alliance|institution] met.',
    'The [NDA|unknown] rose when the [Northern Defence Alliance|Q13] met.',
  ],
  [
    'The [Northern Defence Alliance|institution] met the [New Dock Authority|institution]. The [NDA|institution] agreed.',
    'The [Northern Defence Alliance|Q13] met the [New Dock Authority|unknown]. The [NDA|unknown] agreed.',
  ],
  // "This Bruno" is no forename.
  [
    '[Bruno Keller|person] read this [Bruno|person]; [Bruno|person] smiled.',
    '[Bruno Keller|Q21] read this [Bruno|unknown]; [Bruno|Q21] smiled.',
  ],
  // A town keeps its name until somebody of that name was met.
  [
    '[Osk|place] lies far from [Karl Osk|person]; [Osk|person] smiled.',
    '[Osk|Q3] lies far from [Karl Osk|unknown]; [Osk|unknown] smiled.',
  ],
])('%s', (marked, linked) => {
  expect(linkedNames(marked)).toBe(linked);
});
