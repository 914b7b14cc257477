import { describe, expect, test } from 'vitest';
import { type Find, findsBy } from '../../../lib/analysis/detect/find';

const find = (firstToken: number, endToken: number): Find => ({
  firstToken,
  endToken,
  kind: 'person',
  detector: 'tagger',
  score: 1,
  candidates: [],
  isDemonym: false,
});

describe('finds by a token', () => {
  const [first, last] = [find(0, 2), find(3, 4)];

  test('are found by it, and nothing is anywhere else', () => {
    const byFirst = findsBy([first, last], 4, ({ firstToken }) => firstToken);
    expect([-1, 0, 1, 2, 3, 4, 99].map(byFirst.get)).toEqual([
      undefined,
      first,
      undefined,
      undefined,
      last,
      undefined,
      undefined,
    ]);
  });

  test('of one that ends with the text is found by the token behind it', () => {
    const byEnd = findsBy([first, last], 4, ({ endToken }) => endToken);
    expect([byEnd.get(2), byEnd.get(4)]).toEqual([first, last]);
  });
});
