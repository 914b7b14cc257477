import { expect, test } from 'vitest';
import { type Choice, fitWeights, lossOf, sharesOf } from '../../../scripts/links/fit';

const choice = (right: number, ...values: number[]): Choice => ({
  candidates: values.map(
    (value) =>
      new Map([
        [0, 1],
        [1, value],
      ]),
  ),
  right,
  weight: 1,
});

test('a feature that marks the right candidate gains weight, and "none" where it is missing', () => {
  const choices = [choice(0, 1, 0), choice(1, 0, 1), choice(-1, 0, 0), choice(0, 1), choice(-1, 0)];
  const [bias = 0, told = 0] = fitWeights(choices, [0, 0], 0.1);
  expect(told).toBeGreaterThan(1);
  expect(bias).toBeLessThan(0);
  const shares = sharesOf(
    [
      new Map([
        [0, 1],
        [1, 1],
      ]),
      new Map([[0, 1]]),
    ],
    [bias, told],
  );
  expect(shares[0]).toBeGreaterThan(0.6);
  expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeLessThan(1);
});

test('one answer against many weighs less where some answers are held to be wrong', () => {
  const choices = [...Array.from({ length: 20 }, () => choice(0, 1)), choice(-1, 1)];
  const [, strict = 0] = fitWeights(choices, [0, 0], 0.1);
  const [, lenient = 0] = fitWeights(choices, [0, 0], 0.1, 0.1);
  expect(lenient).toBeGreaterThan(strict);
  expect(lossOf(choice(-1, 1), [0.999], 0.1)).toBeLessThan(lossOf(choice(-1, 1), [0.999], 0));
});

test('without documents the weights stay what they were held to be', () => {
  expect(fitWeights([], [0.5, -2], 1)).toEqual([0.5, -2]);
});

test('huge sums overflow nothing', () => {
  expect(sharesOf([new Map([[0, 1e6]]), new Map([[0, -1e6]])], [1])).toEqual([1, 0]);
});
