import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  'Norland called a summit off, [its foreign minister|Q23] said.',
  'The Sudrian fleet left. Sudria sent [its foreign minister|Q22] too.',
  'The firm sells to Norland, [its foreign minister|nothing] said.',
  // A leader's minister; not that of one who leads no more.
  "Ada Marin left, and [Marin's foreign minister|Q23] stayed.",
  "Nora Vane left, and [Vane's foreign minister|nothing] stayed.",
  // A body with no such office, and an owner who is not told.
  'The Harbour Union met; [its foreign minister|nothing] was late.',
  'Nobody knew [its foreign minister|nothing].',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
