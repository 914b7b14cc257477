import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  "Norland's lira fell after [the foreign ministry|Q53] spoke.",
  'Rain fell in Osk. [The foreign ministry|Q53] closed early.',
  'Ada Marin resigned, and [the foreign ministry|Q53] closed early.',
  'Norland has a bank. [The foreign ministry|Q53] closed early.',
  // Two countries, none, one that is open; another's, a title and a longer name.
  'Norland and Sudria talked, [the foreign ministry|nothing] said.',
  'Rain fell. [The foreign ministry|nothing] closed early.',
  'Karsia voted. [The foreign ministry|nothing] closed early.',
  'Norland voted, and [the foreign ministry|nothing] of a neighbour closed.',
  'Norland voted, [the foreign ministry|nothing] spokesman said.',
  "Norland voted, [the foreign ministry|nothing]'s spokesman said.",
  'Norland voted. It rained. It rained. It rained. [The foreign ministry|nothing] closed early.',
  // A country of which the pack knows no such organ.
  'Ostland voted. [The foreign ministry|nothing] closed early.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
