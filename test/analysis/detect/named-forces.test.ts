import { expect, test } from 'vitest';
import { namedForces } from '../../../lib/analysis/detect/named-forces';
import { foundIn, readingOf } from '../small-world';

test.each([
  'The [M7|institution] rebels left.',
  'The [NF|institution] group and [NF|institution] fighters left.',
  // A state, a body that is no armed one, a trade, a headline.
  'US fighters and WHO militants left.',
  'The WHO group and the ABC group met.',
  'ALL M7 REBELS LEFT OSK',
  'The Rebels left.',
])('%s', (marked) => {
  expect(foundIn(marked, namedForces)).toBe(marked);
});

test('what is called rebels hardly means anything but the armed movement of that name', () => {
  const [known] = namedForces(readingOf('The NF group left.'));
  expect(known?.candidates).toMatchObject([{ prior: 0.9 }]);
});
