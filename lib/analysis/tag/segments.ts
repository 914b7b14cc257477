import type { Sentence, TokenisedText } from '../../types/tokens';
import { inParts, type Steps } from '../steps';
import { WordFlag } from '../tokens/word-flags';
import { WordClass } from './lexicon';
import { Column } from './word-row';
import { columnOf, type WordTable } from './word-table';

/** A stretch of text that may hold names, half-open in tokens; only these are tagged. */
export interface Segment {
  readonly firstToken: number;
  readonly endToken: number;
}

const JOINS = new Set(
  "of the for and on in at to by with from against de la le du des del della der den van von al el bin bint ibn ul ur y e da do dos di das zu ter ten et und na wa o ' ’ 's ’s - – / & en".split(
    ' ',
  ),
);
/** As the model was trained: what is called a particle elsewhere may change without it. */
const LEFT_PARTICLES = new Set(
  'al el de la van von der den bin ibn da di du le ben abu ul as an ad ar at az ter ten dos das del'.split(
    ' ',
  ),
);
const RIGHT_HEADS = new Set(
  'party province district region county river island islands city state group university ministry government parliament police army council union bank airport'.split(
    ' ',
  ),
);
const LONGEST = 512;

/** Sentences that are read at a stretch. */
const STRETCH = 256;

/** The maximal runs of capitalised words, joined over up to three connecting tokens, never across a sentence or line break. */
export function* segmentsOf(tokens: TokenisedText, table: WordTable): Steps<Segment[]> {
  const segments: Segment[] = [];
  yield* inParts(tokens.sentences, STRETCH, (part) => {
    for (const sentence of part) addSegments(tokens, table, sentence, segments);
  });
  return segments;
}

function addSegments(
  { types, words, gaps }: TokenisedText,
  table: WordTable,
  { firstToken, endToken }: Sentence,
  segments: Segment[],
): void {
  const lower = (i: number): string => words.lower[types[i] as number] as string;
  const flags = (i: number): number => words.flags[types[i] as number] as number;
  let first = firstToken;
  while (first < endToken && flags(first) & WordFlag.PUNCTUATION) first++;
  const isCandidate = (i: number): boolean => {
    const type = types[i] as number;
    const own = words.flags[type] as number;
    if (!(own & WordFlag.HAS_UPPER) || words.form[type] === 'I') return false;
    // A function word at the head of a sentence is no name unless a capital follows.
    return !(
      i === first &&
      columnOf(table, type, Column.CLASSES) & WordClass.STOP &&
      !(i + 1 < endToken && flags(i + 1) & WordFlag.HAS_UPPER)
    );
  };
  for (let i = firstToken; i < endToken; ) {
    if (!isCandidate(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (;;) {
      if (end < endToken && isCandidate(end)) {
        end++;
        continue;
      }
      let next = end;
      while (next < endToken && next - end < 3 && JOINS.has(lower(next)) && !isCandidate(next)) next++;
      if (next > end && next < endToken && isCandidate(next)) end = next + 1;
      else break;
    }
    let start = i;
    const floor = segments.at(-1)?.endToken ?? firstToken;
    while (
      start > Math.max(floor, firstToken) &&
      (LEFT_PARTICLES.has(lower(start - 1)) ||
        (lower(start - 1) === '-' &&
          gaps[start] === 0 &&
          start - 2 >= firstToken &&
          LEFT_PARTICLES.has(lower(start - 2))))
    )
      start--;
    if (end < endToken && flags(end) & WordFlag.NUMBER && lower(end).length <= 4) end++;
    else if (end + 1 < endToken && lower(end) === '-' && gaps[end] === 0 && gaps[end + 1] === 0) end += 2;
    else if (end < endToken && RIGHT_HEADS.has(lower(end)) && gaps[end] === 1) end++;
    segments.push({ firstToken: start, endToken: Math.min(end, start + LONGEST) });
    i = end;
  }
}
