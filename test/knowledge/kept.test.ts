import { expect, test } from 'vitest';
import { kept } from '../../lib/knowledge/kept';

test('answers are found once, and never more of them are kept than asked for', () => {
  const found: number[] = [];
  const square = kept(2, (n: number) => {
    found.push(n);
    return n * n;
  });
  expect([square(3), square(3), square(4), square(3)]).toEqual([9, 9, 16, 9]);
  expect(found).toEqual([3, 4]);
  // The third begins anew.
  expect([square(5), square(5), square(3)]).toEqual([25, 25, 9]);
  expect(found).toEqual([3, 4, 5, 3]);
});

test('what follows from the key is handed on', () => {
  const named = kept(2, (n: number, unit: string) => `${n} ${unit}`);
  expect([named(1, 'km'), named(1, 'km')]).toEqual(['1 km', '1 km']);
});
