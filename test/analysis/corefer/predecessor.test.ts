import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  // Who held the office before her term and after his.
  'Ada Marin blamed [her predecessor|Q83] for it.',
  'Bela Quast praised [his successor|Q20] on Monday.',
  // Nobody's: one of two, one of whom no term is known, and one who has none yet.
  'Ada Marin met Rita Berg. [Her predecessor|nothing] left.',
  'Hedda Moor blamed [her predecessor|nothing] for it.',
  'Ada Marin praised [her successor|nothing] on Monday.',
  // The name stands behind it.
  'Ada Marin blamed [her predecessor|nothing], Bela Quast, for it.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
