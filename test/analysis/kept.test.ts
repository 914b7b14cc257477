import { expect, test } from 'vitest';
import { kept } from '../../lib/analysis/kept';

test('an answer is found once, even where it is null, and again only after thousands of others', () => {
  let asked = 0;
  const lengthOf = kept((text) => {
    asked++;
    return text === '' ? null : text.length;
  });
  expect([lengthOf('osk'), lengthOf('osk'), lengthOf(''), lengthOf('')]).toEqual([3, 3, null, null]);
  expect(asked).toBe(2);
  for (let i = 0; i < 10_000; i++) lengthOf(`name ${i}`);
  expect(lengthOf('osk')).toBe(3);
  expect(asked).toBe(10_003);
});
