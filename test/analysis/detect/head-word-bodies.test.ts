import { expect, test } from 'vitest';
import { headWordBodies } from '../../../lib/analysis/detect/head-word-bodies';
import { foundIn } from '../small-world';

test.each([
  'The [Ministry of Trade|institution] said no.',
  'A vote of the [Harbour Workers Union|institution] is due.',
  'He joined the [University of Osk|institution] last year.',
  // A head word alone, in lower case, or in a headline is no name.
  'The Ministry said no.',
  'The ministry of trade said no.',
  'Bela Horn said no.',
  'MINISTRY OF TRADE SAYS NO TO THE UNION',
])('%s', (marked) => {
  expect(foundIn(marked, headWordBodies)).toBe(marked);
});
