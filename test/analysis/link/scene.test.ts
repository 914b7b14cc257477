import { expect, test } from 'vitest';
import { nameChains } from '../../../lib/analysis/corefer/name-chains';
import { knownNames } from '../../../lib/analysis/detect/known-names';
import { factBook } from '../../../lib/analysis/link/fact-book';
import { sceneOf } from '../../../lib/analysis/link/scene';
import { finish } from '../../../lib/analysis/steps';
import { smallPack } from '../../small-pack';
import { readingWith } from '../marked-finds';

const DAY = '2025-06-01';

const pack = smallPack([
  { id: 'Q1', kind: 'country', label: 'Norland', country: 'NO', prior: 0.97 },
  { id: 'Q2', kind: 'place', label: 'Oskan', country: 'NO', subkind: 'capital', prior: 0.7 },
  // A body of many states that goes by the name of its seat.
  {
    id: 'Q3',
    kind: 'institution',
    label: 'Harbour Union',
    prior: 0.9,
    names: { Oskan: { kind: 'metonym', prior: 0.25 } },
  },
  // A capital that its government goes by, too, and a far town of that name.
  {
    id: 'Q6',
    kind: 'country',
    label: 'Sudria',
    country: 'ES',
    prior: 0.97,
    names: { Marbury: { kind: 'metonym', prior: 0.3 } },
  },
  { id: 'Q7', kind: 'place', label: 'Marbury', country: 'ES', subkind: 'capital', prior: 0.5 },
  { id: 'Q8', kind: 'place', label: 'Marbury', country: 'NO', prior: 0.15 },
  // Two towns of one name.
  { id: 'Q4', kind: 'place', label: 'Vell', country: 'NO', prior: 0.5 },
  { id: 'Q5', kind: 'place', label: 'Vell', country: 'ES', prior: 0.4 },
]);

test.each([
  ['OSKAN - It rained on Sunday.', 'NO'],
  ['OSKAN, Nov 20 - It rained on Sunday.', 'NO'],
  ['MARBURY - It rained on Sunday.', 'ES'],
  ['VELL - It rained on Sunday.', null],
  ['It rained in Oskan - on Sunday.', null],
])('%s is dated from %s', (text, country) => {
  const reading = readingWith(text, pack, DAY);
  const chains = finish(nameChains(reading, knownNames(reading)));
  expect(sceneOf(reading, chains, factBook(pack, DAY))([]).dateline).toBe(country);
});
