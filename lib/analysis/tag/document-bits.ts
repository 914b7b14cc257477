import type { TokenisedText } from '../../types/tokens';
import { inParts, type Steps } from '../steps';
import { WordFlag } from '../tokens/word-flags';
import { WordClass } from './lexicon';
import type { Segment } from './segments';
import { Column } from './word-row';
import { columnOf, type WordTable } from './word-table';

/** What the whole document says of a word, as bits by lower-cased form. */
export const DocumentBit = {
  TITLE: 1,
  PERSON_VERB: 2,
  PLACE_PREPOSITION: 4,
  ORG_RUN: 8,
  BRACKETS: 16,
  COMMA_ROLE: 32,
  FIRST_OF_NAME: 64,
  LAST_OF_NAME: 128,
  MULTI: 256,
} as const;
export const DOCUMENT_BITS = 9;

/** Statistics of a document, by lower-cased form. */
export interface DocumentStatistics {
  readonly bits: Int32Array;
  /** How often the form has a capital away from a sentence's head, at most 3. */
  readonly capitals: Uint8Array;
  /** 1 where the form occurs in lower case. */
  readonly lowerSeen: Uint8Array;
}

/** Tokens, and segments, that are read at a stretch. */
const STRETCH = 8192;

/** Collects them over the capitalised runs of all segments: this is how a bare surname profits from its full first mention. */
export function* documentStatistics(
  tokens: TokenisedText,
  table: WordTable,
  segments: readonly Segment[],
  isStart: Uint8Array,
): Steps<DocumentStatistics> {
  const { types, words, count } = tokens;
  const bits = new Int32Array(table.lowerCount);
  const capitals = new Uint8Array(table.lowerCount);
  const lowerSeen = new Uint8Array(table.lowerCount);
  const idAt = (i: number): number => columnOf(table, types[i] as number, Column.LOWER_NUMBER);
  const classesAt = (i: number): number =>
    i >= 0 && i < count ? columnOf(table, types[i] as number, Column.CLASSES) : 0;
  const formAt = (i: number): string =>
    i >= 0 && i < count ? (words.form[types[i] as number] as string) : '';
  const upper = (i: number): boolean =>
    ((words.flags[types[i] as number] as number) & WordFlag.HAS_UPPER) !== 0;

  for (let i = 0; i < count; i++) {
    const id = idAt(i);
    if (upper(i)) {
      if (!isStart[i]) capitals[id] = Math.min(3, (capitals[id] as number) + 1);
    } else lowerSeen[id] = 1;
    if (i % STRETCH === STRETCH - 1) yield;
  }
  yield* inParts(segments, STRETCH / 16, (part) => part.forEach(addSegment));
  return { bits, capitals, lowerSeen };

  function addSegment(segment: Segment): void {
    for (let i = segment.firstToken; i < segment.endToken; ) {
      if (!upper(i)) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < segment.endToken && upper(end)) end++;
      addRun(i, end);
      i = end;
    }
  }

  function addRun(from: number, end: number): void {
    let first = from;
    let hasTitle = (classesAt(first - 1) & WordClass.TITLE) !== 0;
    while (
      first < end &&
      (classesAt(first) & (WordClass.TITLE | WordClass.DEMONYM | WordClass.MONTH_OR_DAY) ||
        (isStart[first] && classesAt(first) & WordClass.STOP))
    ) {
      if (classesAt(first) & WordClass.TITLE) hasTitle = true;
      first++;
    }
    if (first >= end) return;
    let run = 0;
    const speaks = (classesAt(end) & WordClass.PERSON_VERB) !== 0 || /^(said|says)$/.test(formAt(first - 1));
    if (hasTitle) run |= DocumentBit.TITLE;
    if (classesAt(first - 1) & WordClass.PLACE_PREPOSITION) run |= DocumentBit.PLACE_PREPOSITION;
    for (let i = first; i < end; i++) if (classesAt(i) & WordClass.ORG_HEAD) run |= DocumentBit.ORG_RUN;
    if (end - first === 1 && formAt(first - 1) === '(' && formAt(end) === ')') run |= DocumentBit.BRACKETS;
    if (formAt(end) === ',' && (/^(a|an|the)$/.test(formAt(end + 1)) || classesAt(end + 1) & WordClass.TITLE))
      run |= DocumentBit.COMMA_ROLE;
    const size = end - first;
    const isName =
      size >= 2 && size <= 4 && !(run & DocumentBit.ORG_RUN) && (classesAt(first) & WordClass.FIRST) !== 0;
    for (let i = first; i < end; i++) {
      let own = run;
      // Inner words of a run neither speak nor are spoken of.
      if (speaks && (i === first || i === end - 1)) own |= DocumentBit.PERSON_VERB;
      if (isName && i === first) own |= DocumentBit.FIRST_OF_NAME;
      if (isName && i === end - 1) own |= DocumentBit.LAST_OF_NAME;
      if (size > 1) own |= DocumentBit.MULTI;
      bits[idAt(i)] = (bits[idAt(i)] as number) | own;
    }
  }
}

const OPENING = new Set(['“', '"', '«', ':']);

/** 1 at the first word of each sentence, quotes and brackets passed over. */
export function sentenceStarts(tokens: TokenisedText): Uint8Array {
  const { types, words } = tokens;
  const starts = new Uint8Array(tokens.count);
  const opens = new Uint8Array(words.count);
  for (let type = 0; type < words.count; type++)
    if ((words.flags[type] as number) & WordFlag.PUNCTUATION && OPENING.has(words.form[type] as string))
      opens[type] = 1;
  for (const { firstToken, endToken } of tokens.sentences) {
    let i = firstToken;
    while (i < endToken && (words.flags[types[i] as number] as number) & WordFlag.PUNCTUATION) i++;
    if (i < endToken) starts[i] = 1;
    // What is quoted begins like a sentence.
    for (let k = i + 1; k < endToken; k++) if (opens[types[k - 1] as number]) starts[k] = 1;
  }
  return starts;
}
