import { expect, test } from 'vitest';
import { combiningForms } from '../../../lib/analysis/detect/combining-forms';
import { foundIn } from '../small-world';

test.each([
  'The [Franco|country]-Turkic treaty held.',
  'A [franco|country]-Turkic treaty held.',
  // No pair, no people behind it, or a first half that means no country of the pack.
  'General Franco died.',
  'A Franco-maritime treaty held.',
  'The Sino-Turkic treaty held.',
])('%s', (marked) => {
  expect(foundIn(marked, combiningForms)).toBe(marked);
});
