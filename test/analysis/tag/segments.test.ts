import { expect, test } from 'vitest';
import { finish } from '../../../lib/analysis/steps';
import { WordClass } from '../../../lib/analysis/tag/lexicon';
import { segmentsOf } from '../../../lib/analysis/tag/segments';
import { WordMemory } from '../../../lib/analysis/tag/word-memory';
import { wordTable } from '../../../lib/analysis/tag/word-table';
import { tokenise } from '../../../lib/analysis/tokenise';
import { readMarked, writeMarked } from '../../marked-text';

const STOP = new Set(['the', 'he']);
const lexicon = { cluster: () => -1, classes: (word: string) => (STOP.has(word) ? WordClass.STOP : 0) };

test.each([
  '[Ada Marin|run] met the [Ministry of Trade and Industry|run] there.',
  'He saw [Omar al-Rashid and van der Berg|run], then [van Arx|run].',
  'The marina, said [Bela|run], was closed.',
  '[The Labour party|run] left, while [Brigade 12|run] did.',
  '[Osk|run]\n[Jarra|run]',
  'I went home, and i stayed.',
  'no names here',
])('%s', (marked) => {
  const tokens = tokenise(readMarked(marked).text);
  const runs = finish(
    segmentsOf(tokens, finish(wordTable(tokens.words, new WordMemory(lexicon, tokens.words.vocabulary)))),
  ).map(({ firstToken, endToken }) => ({
    start: tokens.starts[firstToken] as number,
    end: tokens.ends[endToken - 1] as number,
    mark: 'run',
  }));
  expect(writeMarked(tokens.text, runs)).toBe(marked);
});
