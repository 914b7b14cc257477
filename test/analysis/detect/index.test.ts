import { expect, test } from 'vitest';
import { detect } from '../../../lib/analysis/detect';
import { finish } from '../../../lib/analysis/steps';
import { foundIn } from '../small-world';

test.each([
  'Foreign Minister [Bela Horn|person] flew from [Osk|place] to [Norland|country].',
  'The [Ministry of Trade|institution] thanked the [WHO|institution].',
  'The [Norlando|country]-[Turkic|country] treaty held.',
  'A quiet day with no names at all.',
  '',
])('without a tagger: %s', (marked) => {
  expect(foundIn(marked, (reading) => finish(detect(reading, null)))).toBe(marked);
});
