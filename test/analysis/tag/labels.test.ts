import { expect, test } from 'vitest';
import {
  LABELS,
  labelOf,
  mayEnd,
  mayFollow,
  PREDECESSORS,
  START,
  TYPES,
} from '../../../lib/analysis/tag/labels';

const person = (part: 'B' | 'I' | 'L' | 'U'): number => labelOf(TYPES.indexOf('PER'), part);
const body = (part: 'B' | 'I' | 'L' | 'U'): number => labelOf(TYPES.indexOf('ORG'), part);

test('a name begins, goes on and ends with one type', () => {
  expect(mayFollow(START, person('B'))).toBe(true);
  expect(mayFollow(person('B'), person('L'))).toBe(true);
  expect(mayFollow(person('B'), body('L'))).toBe(false);
  expect(mayFollow(person('B'), 0)).toBe(false);
  expect(mayFollow(person('L'), body('U'))).toBe(true);
  expect(mayFollow(START, person('I'))).toBe(false);
  expect([0, person('U'), person('L')].every(mayEnd)).toBe(true);
  expect(mayEnd(person('I'))).toBe(false);
});

test('predecessors are those that may stand before', () => {
  for (let to = 0; to < LABELS; to++)
    for (let from = 0; from < LABELS; from++)
      expect(PREDECESSORS[to]?.includes(from)).toBe(mayFollow(from, to));
});
