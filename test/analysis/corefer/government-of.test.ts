import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  // Whoever leads or led a country gives his name to what it does.
  '[The Marin government|Q1] signed the treaty.',
  "[Ada Marin|Q20] left. [Marin's first government|Q1] had signed the treaty.",
  '[The Keller administration|Q2] met envoys of [Norland|Q1].',
  // Not who never led one, nor a party or a band of that name.
  'Foreign Minister [Olaf Berg|Q23] left. [The Berg administration|nothing] is a fancy.',
  '[The Marin party|nothing] signed the treaty.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});

test('a term that begins after the day of the article has led nobody yet', () => {
  const marked = '[The Marin government|nothing] signed the treaty.';
  expect(linkedIn(marked, '1990-02-01')).toBe(marked);
});
