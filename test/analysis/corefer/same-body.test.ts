import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  'The [Northern Defence Alliance|Q13] met. [The alliance|Q13] agreed.',
  'The [Harbour Union|Q12] met. [The bloc|Q12] agreed.',
  'The [Harbour Union|Q12] met. [The ministry|nothing] agreed.',
  'The [Harbour Union|Q12] met. [The union|nothing] agreed.',
  '[The bloc|nothing] agreed.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
