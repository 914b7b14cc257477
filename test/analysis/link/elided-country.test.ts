import { expect, test } from 'vitest';
import { bodiesOfCountries } from '../../../lib/analysis/link/elided-country';
import { smallPack } from '../../small-pack';

const pack = smallPack([
  { id: 'Q1', kind: 'country', label: 'Norland', country: 'NO', names: { Norlandic: 'adjective' } },
  { id: 'Q2', kind: 'country', label: 'Sudria', country: 'ES' },
  { id: 'Q3', kind: 'institution', label: 'Senate of Norland', country: 'NO' },
  { id: 'Q4', kind: 'institution', label: 'Norlandic Navy', country: 'NO' },
  { id: 'Q5', kind: 'institution', label: 'Ministry of Foreign Affairs of Sudria', country: 'ES' },
  // Its name says Norland, and it is none of Norland's.
  { id: 'Q6', kind: 'institution', label: 'Friends of Norland', country: 'ES' },
  { id: 'Q7', kind: 'institution', label: 'Supreme Court of the Republic of Norland', country: 'NO' },
  {
    id: 'Q8',
    kind: 'institution',
    label: 'National Congress of Norland',
    country: 'NO',
    subkind: 'parliament',
  },
  // A party, and no chamber.
  { id: 'Q9', kind: 'institution', label: 'National Congress of Sudria', country: 'ES', subkind: 'party' },
]);

test.each([
  ['Senate', ['NO'], ['Q3']],
  ['Navy', ['ES', 'NO'], ['Q4']],
  ['Foreign Ministry', ['ES'], ['Q5']],
  ['Supreme Court', ['NO'], ['Q7']],
  ['Congress', ['NO', 'ES'], ['Q8']],
  ['Senate', ['ES'], []],
  ['Friends', ['NO'], []],
  ['Senate', ['XX'], []],
] as const)('%s of %j: %j', (name, countries, ids) => {
  expect(bodiesOfCountries(pack, name, countries).map(({ entity }) => pack.entity(entity).id)).toEqual(ids);
});
