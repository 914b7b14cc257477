import { expect, test } from 'vitest';
import { titledLists } from '../../../lib/analysis/detect/titled-lists';
import { readMarked } from '../../marked-text';
import { markFinds, readingOf } from '../small-world';

test.each([
  'On Monday ministers [Lund|person], [Sol|person] and [Ada Berg|person] signed the paper.',
  'Governors [Lund|person] and [Sol|person] traded insults over the long border.',
  'They thanked senators [Lund|person] and Dr. [Ada Berg|person] for the work.',
  // One alone, a list that does not close, a country, a day, an office that is of somewhere; capitals.
  'On Monday ministers Lund signed the paper.',
  'On Monday ministers Lund, Sol signed the paper.',
  'On Monday presidents Norland and Sol signed the paper.',
  'They keep Presidents Day and Labour Day in the town.',
  'The ministers of Lund and Sol signed the paper.',
  'MINISTERS LUND AND SOL SIGN PAPER IN TOWN',
  'The minister and Lund signed the paper.',
])('%s', (marked) => {
  const reading = readingOf(readMarked(marked).text);
  expect(markFinds(reading, titledLists(reading))).toBe(marked);
});
