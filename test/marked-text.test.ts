import { expect, test } from 'vitest';
import { readMarked, writeMarked } from './marked-text';

test.each([
  '[Ada Marin|person] flew to [France|country].',
  'The marina [sic] was closed.',
  '[[Norland|country] minister [Ada Marin|e1]|nominal], [she|pronoun] said.',
  '[Norland|country][-|mark][Sudia|country]',
  '',
])('%s is read and written again', (marked) => {
  const { text, spans } = readMarked(marked);
  expect(writeMarked(text, spans)).toBe(marked);
});

test('spans are places in the text without marks', () => {
  const { text, spans } = readMarked('See [sic] how [Ada Marin|person] sails.');
  expect(text).toBe('See [sic] how Ada Marin sails.');
  expect(spans.map(({ start, end, mark }) => [text.slice(start, end), mark])).toEqual([
    ['Ada Marin', 'person'],
  ]);
});

test('a mark that nothing opens is a mistake', () => {
  expect(() => readMarked('Ada Marin|person] sails.')).toThrow('without its bracket');
});
