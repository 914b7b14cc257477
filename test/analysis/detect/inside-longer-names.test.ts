import { expect, test } from 'vitest';
import { insideLongerNames } from '../../../lib/analysis/detect/inside-longer-names';
import { findsOf, markFinds } from '../small-world';

test.each([
  ['[Osk|place 0.9 known-name] Agreement was signed today.', 'Osk Agreement was signed today.'],
  ['It stood near the Marin Tower and [Osk|place 0.9 known-name].', null],
  ['He met Denzel [Norland|country 0.9 known-name] yesterday.', 'He met Denzel Norland yesterday.'],
  // Titles and offices are no part of a name, and a sentence's capital is no name.
  ['President [Marin|person 0.9 known-name] spoke.', null],
  ['Today [Norland|country 0.9 known-name] voted.', null],
  ['He left [Norland|country 0.9 known-name] for good.', null],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  const all = markFinds(reading, finds);
  expect(markFinds(reading, insideLongerNames(reading, finds))).toBe(expected ?? all);
});
