import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  '[The Norlandic prime minister|Q20] refused to comment.',
  "[Norland's prime minister|Q20] refused to comment.",
  // Two of a class: the wording tells them apart.
  "[Ostland's president|Q33] refused to comment, and [Ostland's king|Q30] kept silent.",
  "[Ostland's head of state|nothing] refused to comment.",
  // A former one is not whoever holds it today, and a legislator is one of many.
  '[The former Norlandic prime minister|nothing] refused to comment.',
  '[The Norlandic senator|nothing] refused to comment.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
