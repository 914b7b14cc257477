import { expect, test } from 'vitest';
import { finish } from '../../../lib/analysis/steps';
import { DocumentBit, documentStatistics, sentenceStarts } from '../../../lib/analysis/tag/document-bits';
import { WordClass } from '../../../lib/analysis/tag/lexicon';
import { segmentsOf } from '../../../lib/analysis/tag/segments';
import { WordMemory } from '../../../lib/analysis/tag/word-memory';
import { Column } from '../../../lib/analysis/tag/word-row';
import { columnOf, wordTable } from '../../../lib/analysis/tag/word-table';
import { tokenise } from '../../../lib/analysis/tokenise';

const CLASSES: Readonly<Record<string, number>> = {
  minister: WordClass.TITLE,
  in: WordClass.PLACE_PREPOSITION,
  insisted: WordClass.PERSON_VERB,
  union: WordClass.ORG_HEAD,
  ada: WordClass.FIRST,
  the: WordClass.STOP,
};
const lexicon = { cluster: () => -1, classes: (word: string) => CLASSES[word] ?? 0 };

/** What a text says of a word (lower case): the names of its bits, how often it has a capital, whether it is also lower case. */
function saidOf(text: string, word: string): { bits: string[]; capitals: number; isLower: boolean } {
  const tokens = tokenise(text);
  const table = finish(wordTable(tokens.words, new WordMemory(lexicon, tokens.words.vocabulary)));
  const segments = finish(segmentsOf(tokens, table));
  const { bits, capitals, lowerSeen } = finish(
    documentStatistics(tokens, table, segments, sentenceStarts(tokens)),
  );
  const id = columnOf(table, tokens.words.lower.indexOf(word), Column.LOWER_NUMBER);
  return {
    bits: Object.entries(DocumentBit).flatMap(([name, bit]) => ((bits[id] as number) & bit ? [name] : [])),
    capitals: capitals[id] as number,
    isLower: lowerSeen[id] === 1,
  };
}

test.each([
  // A name of two words, the first of which is a given name; a title or a verb of speech beside it.
  ['We met Ada Marin.', 'marin', ['LAST_OF_NAME', 'MULTI']],
  ['We met Ada Marin.', 'ada', ['FIRST_OF_NAME', 'MULTI']],
  ['We met Minister Marin.', 'marin', ['TITLE']],
  ['Later Marin insisted.', 'marin', ['PERSON_VERB', 'MULTI']],
  // A place, a body, what stands in brackets, who is told what he is.
  ['It rained in Osk.', 'osk', ['PLACE_PREPOSITION']],
  ['We left Harbour Union.', 'harbour', ['ORG_RUN', 'MULTI']],
  ['We left it (HWU) there.', 'hwu', ['BRACKETS']],
  ['We met Quill, a poet.', 'quill', ['COMMA_ROLE']],
  // What every mention says is gathered; a word without a capital is told nothing.
  ['It rained in Osk. We met Minister Osk.', 'osk', ['TITLE', 'PLACE_PREPOSITION']],
  ['We met a poet.', 'poet', []],
])('%s: %s', (text, word, bits) => {
  expect(saidOf(text, word).bits).toEqual(bits);
});

test('capitals count away from the head of a sentence, at most three times, and lower case is noted', () => {
  expect(saidOf('Horn left. We saw Horn, and a horn.', 'horn')).toMatchObject({ capitals: 1, isLower: true });
  expect(saidOf('We saw Osk, Osk, Osk and Osk.', 'osk')).toMatchObject({ capitals: 3, isLower: false });
});
