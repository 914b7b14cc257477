import { expect, test } from 'vitest';
import { SecondParts } from '../../lib/turns/second-parts';

test('a second part is given once, to who asked for the first, for the same input', async () => {
  const parts = new SecondParts<number, string>();
  parts.keep(1, 'a', Promise.resolve('of a'));
  expect(parts.take(2, 'a')).toBeNull();
  expect(parts.take(1, 'b')).toBeNull();
  expect(await parts.take(1, 'a')).toBe('of a');
  expect(parts.take(1, 'a')).toBeNull();
});

test('the next work takes the place of the last, and what is dropped is gone', () => {
  const parts = new SecondParts<number, string>();
  parts.keep(1, 'a', Promise.resolve('of a'));
  parts.keep(1, 'b', Promise.resolve('of b'));
  expect(parts.take(1, 'a')).toBeNull();
  parts.drop(1);
  expect(parts.take(1, 'b')).toBeNull();
});

test('a failure is told to who asks, and to nobody else', async () => {
  const parts = new SecondParts<number, string>();
  parts.keep(1, 'a', Promise.reject(new Error('damaged')));
  await new Promise((later) => setTimeout(later));
  await expect(parts.take(1, 'a')).rejects.toThrow('damaged');
});
