import { expect, test } from 'vitest';
import { excerptOf } from '../../../components/relations/excerpt';

const excerpt = (sentence: string, cue: string) => {
  const text = `Before. ${sentence} After.`;
  const start = text.indexOf(cue);
  const { isCutBefore, isCutAfter, ...shown } = excerptOf(
    text,
    { start: 8, end: 8 + sentence.length },
    { start, end: start + cue.length },
  );
  return { text: text.slice(shown.start, shown.end), isCutBefore, isCutAfter };
};

test('leaves a sentence whole that is not long', () => {
  const sentence = 'Ada Marin visited the harbour of the old town on Monday morning.';
  expect(excerpt(sentence, 'visited')).toEqual({ text: sentence, isCutBefore: false, isCutAfter: false });
});

test('cuts a long one at words, and keeps what is marked', () => {
  const long = `${'one two three '.repeat(12)}visited ${'four five six '.repeat(12)}end.`;
  const { text, isCutBefore, isCutAfter } = excerpt(long, 'visited');
  expect([isCutBefore, isCutAfter]).toEqual([true, true]);
  expect(text).toMatch(/^(one|two|three) .*visited .*(four|five|six)$/);
  expect(text.length).toBeLessThan(180);
});

test('cuts in a sentence without spaces where it must', () => {
  const { text, isCutAfter } = excerpt(`met${'x'.repeat(400)}`, 'met');
  expect(isCutAfter).toBe(true);
  expect(text.length).toBeLessThan(120);
});
