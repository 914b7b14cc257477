import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  'Bruno Keller met Olaf Berg. [The Norlandic|Q23] smiled at [the Sudrian|Q21].',
  // All of a people, its things, one of two of them, and one of whom nothing was told.
  'Olaf Berg left. [The Norlandic|nothing] fleet smiled.',
  'Olaf Berg left. [The Norlandic|nothing] backed rebels smiled.',
  'Olaf Berg met Ada Marin. [The Norlandic|nothing] smiled.',
  'Olaf Berg left. [The Sudrian|nothing] smiled.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
