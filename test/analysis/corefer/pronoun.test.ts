import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  '[Ada Marin|Q20] said [she|Q20] would go, and [her|Q20] party agreed.',
  '[Ada Marin|Q20] met [Bruno Keller|Q21]. [He|Q21] smiled; [she|Q20] left.',
  // Right behind another who fits, it may be either.
  '[Bruno Keller|Q21] told [Olaf Berg|Q23] [he|nothing] should go.',
  // Nobody fits: a man is not meant by "she", and a pronoun looks back, not ahead.
  '[Bruno Keller|Q21] spoke, and [she|nothing] left.',
  'When [he|nothing] spoke, [Bruno Keller|Q21] smiled.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
