import { expect, test } from 'vitest';
import {
  BLANK,
  BREAK,
  codeUnitClasses,
  DIGIT,
  LOWER,
  OTHER,
  UPPER,
} from '../../../lib/analysis/tokens/classes';

test.each([
  ['a', LOWER],
  ['ə', LOWER],
  ['\u0301', LOWER],
  ['\u200d', LOWER],
  ['ª', LOWER],
  ['Ə', UPPER],
  ['ǅ', UPPER],
  ['7', DIGIT],
  ['½', DIGIT],
  ['\u00a0', BLANK],
  ['\u2028', BREAK],
  ['\n', BREAK],
  ['-', OTHER],
  ['“', OTHER],
  ['㏂', OTHER],
  ['\ud83d', OTHER],
])('%j', (unit, kind) => {
  expect(codeUnitClasses()[unit.charCodeAt(0)]).toBe(kind);
});

test('every code unit has the class that the Unicode Character Database gives it, in blocks of one class too', () => {
  const classes = codeUnitClasses();
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const isLetter = classes[unit] === LOWER || classes[unit] === UPPER;
    if (isLetter !== /[\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/u.test(String.fromCharCode(unit)))
      wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});
