import { expect, test, vi } from 'vitest';
import { finish } from '../../../lib/analysis/steps';
import { SUM_WORDS, WordMemory } from '../../../lib/analysis/tag/word-memory';
import { WORD_COLUMNS } from '../../../lib/analysis/tag/word-row';
import { wordTable } from '../../../lib/analysis/tag/word-table';
import { tokenise } from '../../../lib/analysis/tokenise';

const lexiconThatCounts = () => ({ cluster: vi.fn((word: string) => word.length), classes: () => 0 });

/** A text of many different words. */
const manyWords = (count: number): string => Array.from({ length: count }, (_, i) => `Osk${i}`).join(' ');

test('a word of an earlier text is not looked up again', () => {
  const lexicon = lexiconThatCounts();
  const memory = new WordMemory(lexicon);
  finish(wordTable(tokenise('Marin met Okoye.').words, memory));
  lexicon.cluster.mockClear();
  finish(wordTable(tokenise('Okoye thanked Marin.').words, memory));
  expect(lexicon.cluster.mock.calls).toEqual([['thanked']]);
});

test('the columns of a text are the same whatever was read before it', () => {
  const { words } = tokenise('The Osk minister met the OSK council, and the Minister went to Osk-on-Sea.');
  const alone = finish(wordTable(words, new WordMemory(lexiconThatCounts())));
  const memory = new WordMemory(lexiconThatCounts());
  finish(wordTable(tokenise(manyWords(1000)).words, memory));
  const after = finish(wordTable(words, memory));
  for (const name of WORD_COLUMNS) if (name !== 'lowerId') expect(after[name]).toEqual(alone[name]);
});

test('forms that differ in case share the number of their lower-cased form, and no others do', () => {
  const { words } = tokenise('Osk OSK osk oak');
  const { lowerId, lowerCount } = finish(wordTable(words, new WordMemory(lexiconThatCounts())));
  expect([...lowerId]).toEqual([0, 0, 0, 1]);
  expect(lowerCount).toBe(2);
});

test('a sum stays with its key when there come more', () => {
  const memory = new WordMemory(lexiconThatCounts());
  expect(memory.sumOf(7)).toBe(0);
  const place = memory.addSum(7);
  memory.sums[place] = 41;
  for (let key = 100; key < 3000; key++) memory.addSum(key);
  expect(memory.sumOf(7)).toBe(place);
  expect([...memory.sums.subarray(place, place + SUM_WORDS)]).toEqual([
    41,
    ...new Array(SUM_WORDS - 1).fill(0),
  ]);
  expect(memory.sumOf(99)).toBe(0);
});

test('it is full after some thousand words', () => {
  const memory = new WordMemory(lexiconThatCounts());
  finish(wordTable(tokenise(manyWords(1000)).words, memory));
  expect(memory.isFull).toBe(false);
  finish(wordTable(tokenise(manyWords(20_000)).words, memory));
  expect(memory.isFull).toBe(true);
});
