import { WordFlag } from '../tokens/word-flags';
import type { Segment } from './segments';
import type { TaggingText } from './tagging-text';

/** Stands for the type of a word outside the text. */
export const NO_WORD = -1;

/** Where a token stands in its segment and its run of capitals. Words are told by their types, `NO_WORD` outside the text. */
export interface Surroundings {
  /** The token and its neighbours. */
  readonly own: number;
  readonly before2: number;
  readonly before: number;
  readonly after: number;
  readonly after2: number;
  /** 1 where a sentence begins. */
  readonly isStart: number;
  /** 1 at the first token of the segment, 2 at the last, 3 at the only one, 0 inside. */
  readonly position: number;
  /** Tokens of the segment. */
  readonly size: number;
  /** The words of the run's ends, how many tokens off they are, and the words around the run. */
  readonly firstOfRun: number;
  readonly lastOfRun: number;
  readonly toFirst: number;
  readonly toLast: number;
  readonly beforeRun: number;
  readonly behindRun: number;
}

/** Word type of token `k`, `NO_WORD` outside the text. */
export const typeAt = ({ tokens }: TaggingText, k: number): number =>
  k >= 0 && k < tokens.count ? (tokens.types[k] as number) : NO_WORD;

/** The surroundings of token `i` of a segment. */
export function surroundingsOf(
  text: TaggingText,
  { firstToken, endToken }: Segment,
  i: number,
): Surroundings {
  const { types, words } = text.tokens;
  const { flags } = words;
  let first = i;
  while (first > firstToken && (flags[types[first - 1] as number] as number) & WordFlag.HAS_UPPER) first--;
  let last = i;
  while (last < endToken - 1 && (flags[types[last + 1] as number] as number) & WordFlag.HAS_UPPER) last++;
  return {
    own: types[i] as number,
    before2: typeAt(text, i - 2),
    before: typeAt(text, i - 1),
    after: typeAt(text, i + 1),
    after2: typeAt(text, i + 2),
    isStart: text.isStart[i] as number,
    position: (i === firstToken ? 1 : 0) + (i === endToken - 1 ? 2 : 0),
    size: endToken - firstToken,
    firstOfRun: types[first] as number,
    lastOfRun: types[last] as number,
    toFirst: i - first,
    toLast: last - i,
    beforeRun: typeAt(text, first - 1),
    behindRun: typeAt(text, last + 1),
  };
}
