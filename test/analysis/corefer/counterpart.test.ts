import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  'Foreign Minister Olaf Berg called [his Sudrian counterpart|Q22] on Monday.',
  'President Bruno Keller called [his Norlandic counterpart|nothing] on Monday.',
  // With the name behind it, the name says who.
  'Foreign Minister Olaf Berg called [his Sudrian counterpart|nothing], [Ines Sol|Q22], on Monday.',
  'The poet called [his Sudrian counterpart|nothing] on Monday.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
