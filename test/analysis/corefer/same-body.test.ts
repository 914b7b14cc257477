import { expect, test } from 'vitest';
import { linkedIn } from '../link-world';

test.each([
  'The [Northern Defence Alliance|Q13] met. [The alliance|Q13] agreed.',
  'The [Harbour Union|Q12] met. [The bloc|Q12] agreed.',
  'The [Harbour Union|Q12] met. [The ministry|nothing] agreed.',
  'The [Harbour Union|Q12] met. [The union|nothing] agreed.',
  '[The bloc|nothing] agreed.',
  // The noun is the head of the name, and no other word of it.
  'The [Open Bank Committee|unknown] met. [The bank|nothing] agreed.',
  'The [Open Bank Committee|unknown] met. [The committee|unknown] agreed.',
  'The [Committee of Open Banks|unknown] met. [The committee|unknown] agreed.',
  // A name right behind the noun is the body's own.
  'The [Northern Defence Alliance|Q13] met. [The alliance|nothing] Free Sudria agreed.',
  // What the text calls it.
  'The [Committee of Open Banks|unknown] met. [The committee|nothing], [Tern Steel|Q14], left. [The committee|Q14] agreed.',
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});
