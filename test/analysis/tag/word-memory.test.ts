import { expect, test, vi } from 'vitest';
import { finish } from '../../../lib/analysis/steps';
import type { Lexicon } from '../../../lib/analysis/tag/lexicon';
import { SUM_WORDS, WordMemory } from '../../../lib/analysis/tag/word-memory';
import { Column } from '../../../lib/analysis/tag/word-row';
import { columnOf, wordTable } from '../../../lib/analysis/tag/word-table';
import { tokenise } from '../../../lib/analysis/tokenise';

const lexiconThatCounts = () => ({ cluster: vi.fn((word: string) => word.length), classes: () => 0 });

/** A text of many different words. */
const manyWords = (count: number): string => Array.from({ length: count }, (_, i) => `Osk${i}`).join(' ');

/** The table of a text in a memory of its own, or in one that is given. */
function tableOf(text: string, memory?: WordMemory) {
  const { words } = tokenise(text);
  return { words, table: finish(wordTable(words, memory ?? memoryFor())) };
}

const memoryFor = (lexicon: Lexicon = lexiconThatCounts()): WordMemory =>
  new WordMemory(lexicon, tokenise('').words.vocabulary);

test('a word of an earlier text is not looked up again', () => {
  const lexicon = lexiconThatCounts();
  const memory = memoryFor(lexicon);
  tableOf('Marin met Okoye.', memory);
  lexicon.cluster.mockClear();
  tableOf('Okoye thanked Marin.', memory);
  expect(lexicon.cluster.mock.calls).toEqual([['thanked']]);
});

test('the columns of a text are the same whatever was read before it', () => {
  const text = 'The Osk minister met the OSK council, and the Minister went to Osk-on-Sea.';
  const alone = tableOf(text);
  const memory = memoryFor();
  tableOf(manyWords(1000), memory);
  const after = tableOf(text, memory);
  for (let type = 0; type < alone.words.count; type++)
    for (const column of Object.values(Column))
      expect(columnOf(after.table, type, column)).toBe(columnOf(alone.table, type, column));
});

test('a sum stays with its key when there come more', () => {
  const memory = memoryFor();
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
