import { expect, test } from 'vitest';
import { listedFields } from '../../../lib/analysis/detect/listed-fields';
import { findsOf, markFinds } from '../small-world';

test.each([
  [
    "Norland's [Ministry of Trade|institution], Industry and Energy (MTIE) agreed.",
    "Norland's [Ministry of Trade, Industry and Energy|institution] (MTIE) agreed.",
  ],
  [
    'It goes to the [Committee on Fisheries|institution], Regional Affairs, Ports and Canals.',
    'It goes to the [Committee on Fisheries, Regional Affairs, Ports and Canals|institution].',
  ],
  [
    'The [Department for Food|institution], Farms, and Forests agreed.',
    'The [Department for Food, Farms, and Forests|institution] agreed.',
  ],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  expect(markFinds(reading, listedFields(reading, finds))).toBe(expected);
});

test.each([
  'The [Ministry of Trade|institution], [Norland|country] and [Turkey|country] agreed.',
  'The [Ministry of Trade|institution], [Ada Marin|person] and Orr agreed.',
  'The [Ministry of Trade|institution], Parliament and Government agreed.',
  'The [Ministry of Trade|institution], WHO and UNESCO agreed.',
  'The [Ministry of Trade|institution] and Industry agreed.',
  'The [Ministry of Trade|institution], which agreed, and Ports.',
  'The [Ministry of Trade|institution], Industry.',
  'The [Harbour Union|institution], Ports and Canals agreed.',
])('no list of fields: %s', (marked) => {
  const { reading, finds } = findsOf(marked);
  expect(listedFields(reading, finds)).toEqual([]);
});
