import { expect, test } from 'vitest';
import { combiningForms } from '../../../lib/analysis/detect/combining-forms';
import { foundIn } from '../small-world';

test.each([
  'The [Norlando|country]-Turkic treaty held.',
  'A [norlando|country]-Turkic treaty held.',
  // No pair, no people behind it, or a first half that means no country of the pack.
  'General Norlando died.',
  'A Norlando-maritime treaty held.',
  'The Sino-Turkic treaty held.',
  // A pair that is a name of its own.
  'The Norlando-Norlandic customs union ended.',
])('%s', (marked) => {
  expect(foundIn(marked, combiningForms)).toBe(marked);
});
