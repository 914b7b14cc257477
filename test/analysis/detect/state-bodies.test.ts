import { expect, test } from 'vitest';
import { stateBodies } from '../../../lib/analysis/detect/state-bodies';
import { findsOf, markFinds, smallWorld } from '../small-world';

test.each([
  // With a capital a body is one whether the pack has it or not; in lower case it has to.
  ['The [Norlandic|country] Government fell.', 'The [Norlandic Government|institution] fell.'],
  ['The [Norlandic|country] Navy sailed.', 'The [Norlandic Navy|institution] sailed.'],
  ['The [Norlandic|country] air force landed.', 'The [Norlandic air force|institution] landed.'],
  ['A [Norlandic|country] air force general spoke.', 'A [Norlandic air force|institution] general spoke.'],
  ['The [Norlandic|country] navy sailed.', null],
  ['The [Norlandic|country] government fell.', null],
  // A parliament that the pack has under the people's name, and one that merely qualifies.
  [
    'The [Norlandic|country 0.9 known-name people] parliament met.',
    'The [Norlandic parliament|institution] met.',
  ],
  ['The [Norlandic|country 0.9 known-name people] parliament building is old.', null],
  ['The [Norland|country] parliament met.', null],
  // What it merely qualifies; a possessor; another name.
  ['[Norlandic|country] air force dinners are long.', null],
  ["[Norland|country]'s Government fell.", null],
  ['The [Ada Marin|person] Government fell.', null],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  const known = finds.map((find) => ({ ...find, candidates: smallWorld.candidates('Norlandic') }));
  expect(markFinds(reading, stateBodies(reading, known))).toBe(expected ?? markFinds(reading, finds));
});

test('a body that the pack has brings its candidates', () => {
  const { reading, finds } = findsOf('The [Norlandic|country] air force landed.');
  expect(stateBodies(reading, finds)[0]?.candidates).toHaveLength(1);
});
