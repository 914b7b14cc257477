import { expect, test } from 'vitest';
import { hashText } from '../../../lib/analysis/tag/hash';
import { shapeHashes } from '../../../lib/analysis/tag/shape';

test.each([
  ['harbour', 'xxx', 'x'],
  ['Osk', 'Xxx', 'Xx'],
  ['McDowell', 'XxXxxx', 'XxXx'],
  ['U.S.', 'X.X.', 'X.X.'],
  ['20th', 'ddxx', 'dx'],
  ['1,000,000', 'd,ddd,ddd', 'd,d,d'],
  ['Ərəb', 'Xxxx', 'Xx'],
  ['--', '--', '-'],
  ['漢字', '漢字', '漢字'],
  ['😀', '😀', '😀'],
  // What stands behind the 24th code unit is not looked at.
  [`${'a'.repeat(24)}B`, 'xxx', 'x'],
])('%s has the shape %s, in short %s', (form, shape, shortShape) => {
  expect(shapeHashes(form)).toEqual({ shape: hashText(shape), shortShape: hashText(shortShape) });
});
