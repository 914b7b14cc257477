import type { TokenisedText } from '../../types/tokens';
import { WordFlag } from '../tokens/word-flags';
import { DOCUMENT_BITS, DocumentBit, type DocumentStatistics } from './document-bits';
import { mix } from './hash';
import { coarseHint, type NameHints } from './hints';
import type { Segment } from './segments';
import { WORD_CLASSES, WordClass, type WordTable } from './word-table';

/** Features are numbers below this. */
export const FEATURE_SPACE = 1 << 22;
/** The first features of a token are of its word itself; training drops them together. */
export const WORD_FEATURES = 4;
/** Room that one token's features need. */
export const MOST_FEATURES = 128;

/** What features are computed from. */
export interface TaggingText {
  readonly tokens: TokenisedText;
  readonly table: WordTable;
  readonly statistics: DocumentStatistics;
  readonly isStart: Uint8Array;
  /** Null without a pack: then no feature speaks of its names. */
  readonly hints: NameHints | null;
}

/**
 * Writes the features of token `i` of a segment to `out` and returns how many. Templates after the design measured for
 * this project: word, window, segment, clusters, classes, document (a linear-chain CRF's observation features).
 */
export function featuresOf(text: TaggingText, segment: Segment, i: number, out: Int32Array): number {
  const { tokens, table: t, statistics, isStart } = text;
  const { types, count, words } = tokens;
  const { firstToken, endToken } = segment;
  let n = 0;
  const put = (template: number, a: number, b = 0, c = 0, d = 0): void => {
    out[n++] = mix(mix(mix(mix(template * 0x9e3779b1, a), b), c), d) & (FEATURE_SPACE - 1);
  };
  const type = (k: number): number => (k >= 0 && k < count ? (types[k] as number) : -1);
  const of = (column: Int32Array, k: number, none: number): number => {
    const id = type(k);
    return id < 0 ? none : (column[id] as number);
  };
  const w = (k: number): number => of(t.lower, k, 1);
  const S = (k: number): number => of(t.shape, k, 2);
  const s = (k: number): number => of(t.shortShape, k, 3);
  const c = (k: number): number => of(t.cluster, k, -2);
  const g = (k: number): number => of(t.classes, k, 0);
  const own = types[i] as number;

  // 1. word
  put(1, t.lower[own] as number);
  put(2, t.exact[own] as number);
  put(3, t.prefix4[own] as number);
  put(4, t.suffix4[own] as number);
  // 2. window
  put(5, w(i - 1));
  put(6, w(i + 1));
  put(7, w(i - 2));
  put(8, w(i + 2));
  put(9, S(i), isStart[i] as number);
  put(10, S(i), s(i + 1));
  put(11, s(i - 1), S(i));
  put(12, s(i - 1), S(i), s(i + 1));
  put(13, t.prefix2[own] as number);
  put(14, t.prefix3[own] as number);
  put(15, t.suffix1[own] as number);
  put(16, t.suffix2[own] as number);
  put(17, t.suffix3[own] as number);
  put(18, of(t.suffix3, i + 1, 4));
  put(19, of(t.suffix3, i - 1, 5));
  // 3. segment
  const isFirst = i === firstToken ? 1 : 0;
  const isLast = i === endToken - 1 ? 1 : 0;
  const position = isFirst + 2 * isLast;
  const size = endToken - firstToken;
  const A = firstToken - 1;
  const B = endToken;
  put(20, position, Math.min(size, 6));
  put(21, position, S(i));
  put(22, w(A), isFirst);
  put(23, w(B), isLast);
  put(24, w(A - 1), w(A));
  put(25, w(B), w(B + 1));
  if (isFirst || isLast) put(26, w(A), w(B), Math.min(size, 3));
  const upper = (k: number): boolean =>
    k >= firstToken &&
    k < endToken &&
    ((words.flags[types[k] as number] as number) & WordFlag.HAS_UPPER) !== 0;
  let L = i;
  while (upper(L - 1)) L--;
  let R = i;
  while (upper(R + 1)) R++;
  put(27, w(R), Math.min(R - i, 2));
  put(28, w(L), Math.min(i - L, 2));
  put(29, Math.min(R - i, 3), Math.min(i - L, 3));
  put(30, w(R + 1));
  put(31, w(L - 1));
  // 4. clusters
  put(32, c(i), position);
  put(33, c(i) >> 3);
  put(34, c(i) >> 6, S(i));
  for (let k = -2; k <= 2; k++) {
    if (k === 0) continue;
    put(35 + k, c(i + k), k);
    put(40 + k, c(i + k) >> 3, k);
  }
  put(44, c(i - 1) >> 3, c(i) >> 3);
  put(45, c(i) >> 3, c(i + 1) >> 3);
  put(46, c(i - 1) >> 3, c(i + 1) >> 3);
  put(47, c(R + 1));
  put(48, c(R + 1) >> 3);
  put(49, c(L - 1));
  put(50, c(L - 1) >> 3);
  put(51, c(R) >> 3, Math.min(R - i, 3));
  put(52, c(L) >> 3, Math.min(i - L, 3));
  put(53, c(L - 1) >> 6, c(R + 1) >> 6, Math.min(R - L + 1, 2));
  // 5. classes
  const classes = g(i);
  for (let bit = 0; bit < WORD_CLASSES; bit++) if (classes & (1 << bit)) put(54, bit, position);
  put(55, classes);
  put(56, g(i - 1), S(i));
  put(57, g(i + 1), S(i));
  put(58, g(i - 1), classes);
  put(59, classes, g(i + 1));
  put(60, g(i - 2), g(i - 1));
  put(61, g(i + 1), g(i + 2));
  let ahead = 0;
  for (let k = i + 1; k <= i + 5 && k < endToken; k++)
    ahead |= g(k) & (WordClass.ORG_HEAD | WordClass.PLACE_HEAD);
  let behind = 0;
  let titleBehind = 0;
  for (let k = i - 1; k >= i - 5 && k >= firstToken; k--) {
    behind |= g(k) & (WordClass.ORG_HEAD | WordClass.PLACE_HEAD);
    titleBehind |= g(k) & WordClass.TITLE;
  }
  put(62, ahead);
  put(63, behind);
  put(64, titleBehind);
  let titleNear = 0;
  for (let k = 1; k <= 3 && titleNear === 0; k++) if (g(i - k) & WordClass.TITLE) titleNear = k;
  put(65, titleNear);
  // 6. document
  const lowerId = t.lowerId[own] as number;
  const bits = statistics.bits[lowerId] as number;
  put(
    66,
    statistics.lowerSeen[lowerId] as number,
    statistics.capitals[lowerId] as number,
    isStart[i] as number,
  );
  put(
    67,
    bits &
      (DocumentBit.TITLE |
        DocumentBit.PERSON_VERB |
        DocumentBit.LAST_OF_NAME |
        DocumentBit.PLACE_PREPOSITION |
        DocumentBit.COMMA_ROLE),
    size > 1 ? 1 : 0,
  );
  for (let bit = 0; bit < DOCUMENT_BITS; bit++) if (bits & (1 << bit)) put(68, bit, position);
  put(69, bits);
  const neighbour = (k: number): number =>
    k >= firstToken && k < endToken
      ? (statistics.bits[t.lowerId[types[k] as number] as number] as number)
      : -1;
  put(70, neighbour(i + 1));
  put(71, neighbour(i - 1));
  return n;
}

/**
 * Appends the features of what the pack says of token `i`, from place `n` on, and returns how many there are then. Training
 * drops them together, so that the tagger also stands without a pack.
 */
export function hintFeaturesOf(
  { hints, tokens, table }: TaggingText,
  { firstToken, endToken }: Segment,
  i: number,
  out: Int32Array,
  from: number,
): number {
  if (!hints) return from;
  let n = from;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = mix(mix(mix(mix(template * 0x9e3779b1, a), b), c), 0) & (FEATURE_SPACE - 1);
  };
  const { types, words } = tokens;
  const code = (k: number): number => (k >= firstToken && k < endToken ? (hints.code[k] as number) : 0);
  const own = code(i);
  const before = coarseHint(code(i - 1));
  const after = coarseHint(code(i + 1));
  if (own === 0 && before === 0 && after === 0) return n;
  const coarse = coarseHint(own);
  put(80, before, coarse, after);
  if (own === 0) return n;
  const isCapital = (k: number): boolean =>
    k >= firstToken &&
    k < endToken &&
    ((words.flags[types[k] as number] as number) & WordFlag.HAS_UPPER) !== 0;
  const first = hints.first[i] as number;
  const end = hints.end[i] as number;
  // Whether capitals go on before and behind the name: it may be a part of a longer one.
  const open = (isCapital(first - 1) ? 1 : 0) + (isCapital(end) ? 2 : 0);
  put(81, own);
  put(82, own, open);
  put(83, coarse, table.shape[types[i] as number] as number, open);
  put(84, coarse, Math.min(end - first, 5), open);
  put(85, coarse, first > 0 ? (table.cluster[types[first - 1] as number] as number) >> 6 : -3);
  put(86, coarse, end < tokens.count ? (table.cluster[types[end] as number] as number) >> 6 : -3);
  return n;
}
