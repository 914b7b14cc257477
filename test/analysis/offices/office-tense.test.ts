import { expect, test } from 'vitest';
import { isPastBehind } from '../../../lib/analysis/offices/office-tense';
import { readMarked } from '../../marked-text';
import { readingOf } from '../small-world';

/** Whether the years behind the mark of a sentence, in an article of June 2025, are over. */
function isPastIn(marked: string): boolean {
  const { text, spans } = readMarked(marked);
  const reading = readingOf(text);
  return isPastBehind(reading, reading.tokens.ends.indexOf(spans[0]?.end ?? -1) + 1);
}

test.each([
  'Ada Marin, [president|x] from 2007 to 2012, left.',
  'Ada Marin, [president|x] between 2007 and 2012, left.',
  'Ada Marin ([president|x], 2007–2012) left.',
  'Ada Marin, [president|x] until March 2012, left.',
  'Ada Marin was [president|x] in 2012.',
  'Ada Marin was [president|x] for 16 years.',
])('over: %s', (marked) => {
  expect(isPastIn(marked)).toBe(true);
});

test.each([
  'Ada Marin, [president|x] since 2012, left.',
  'Ada Marin, [president|x], in 2012 left.',
  'Ada Marin, [president|x] until 2027, left.',
  'Ada Marin, [president|x] from 2021, left.',
  'Ada Marin was [president|x] for all.',
  'Ada Marin, [president|x].',
])('not over: %s', (marked) => {
  expect(isPastIn(marked)).toBe(false);
});
