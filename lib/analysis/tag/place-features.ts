import { WordFlag } from '../tokens/word-flags';
import { DOCUMENT_BITS, DocumentBit } from './document-bits';
import { featureOf, featureOfOne, featureOfTwo } from './feature';
import { WORD_CLASSES, WordClass } from './lexicon';
import type { Segment } from './segments';
import type { TaggingText } from './tagging-text';
import { classesOf, clusterOf, lowerOf, NO_WORD } from './word-features';

const HEADS = WordClass.ORG_HEAD | WordClass.PLACE_HEAD;
const TELLING_BITS =
  DocumentBit.TITLE |
  DocumentBit.PERSON_VERB |
  DocumentBit.LAST_OF_NAME |
  DocumentBit.PLACE_PREPOSITION |
  DocumentBit.COMMA_ROLE;

/** Word type of token `k`, `NO_WORD` outside the text. */
const typeAt = ({ tokens }: TaggingText, k: number): number =>
  k >= 0 && k < tokens.count ? (tokens.types[k] as number) : NO_WORD;

/**
 * Writes the features that a token has by where it stands, from place `n` of `out` on, and returns how many there are then:
 * by its segment, its run of capitals, its neighbours together with itself, and by what the document says of it.
 */
export function placeFeatures(
  text: TaggingText,
  segment: Segment,
  i: number,
  out: Int32Array,
  n: number,
): number {
  const { tokens, table, isStart } = text;
  const { firstToken, endToken } = segment;
  const { flags } = tokens.words;
  let at = n;
  const own = tokens.types[i] as number;
  const before = typeAt(text, i - 1);
  const after = typeAt(text, i + 1);
  const shape = table.shape[own] as number;
  const cluster = table.cluster[own] as number;
  const classes = table.classes[own] as number;
  const shapeBefore = before < 0 ? 3 : (table.shortShape[before] as number);
  const shapeAfter = after < 0 ? 3 : (table.shortShape[after] as number);
  out[at++] = featureOfTwo(9, shape, isStart[i] as number);
  out[at++] = featureOfTwo(10, shape, shapeAfter);
  out[at++] = featureOfTwo(11, shapeBefore, shape);
  out[at++] = featureOf(12, shapeBefore, shape, shapeAfter, 0);

  // The segment, and the words before and behind it.
  const isFirst = i === firstToken ? 1 : 0;
  const isLast = i === endToken - 1 ? 1 : 0;
  const position = isFirst + 2 * isLast;
  const size = endToken - firstToken;
  const lowerBefore = lowerOf(table, typeAt(text, firstToken - 1));
  const lowerBehind = lowerOf(table, typeAt(text, endToken));
  out[at++] = featureOfTwo(20, position, Math.min(size, 6));
  out[at++] = featureOfTwo(21, position, shape);
  out[at++] = featureOfTwo(22, lowerBefore, isFirst);
  out[at++] = featureOfTwo(23, lowerBehind, isLast);
  out[at++] = featureOfTwo(24, lowerOf(table, typeAt(text, firstToken - 2)), lowerBefore);
  out[at++] = featureOfTwo(25, lowerBehind, lowerOf(table, typeAt(text, endToken + 1)));
  if (position !== 0) out[at++] = featureOf(26, lowerBefore, lowerBehind, Math.min(size, 3), 0);

  // The run of capitals, and the words around it.
  let first = i;
  while (first > firstToken && (flags[tokens.types[first - 1] as number] as number) & WordFlag.HAS_UPPER)
    first--;
  let last = i;
  while (last < endToken - 1 && (flags[tokens.types[last + 1] as number] as number) & WordFlag.HAS_UPPER)
    last++;
  const firstType = tokens.types[first] as number;
  const lastType = tokens.types[last] as number;
  const outerBefore = typeAt(text, first - 1);
  const outerAfter = typeAt(text, last + 1);
  const clusterBefore = clusterOf(table, outerBefore);
  const clusterAfter = clusterOf(table, outerAfter);
  const toLast = last - i;
  const toFirst = i - first;
  out[at++] = featureOfTwo(27, table.lower[lastType] as number, Math.min(toLast, 2));
  out[at++] = featureOfTwo(28, table.lower[firstType] as number, Math.min(toFirst, 2));
  out[at++] = featureOfTwo(29, Math.min(toLast, 3), Math.min(toFirst, 3));
  out[at++] = featureOfOne(30, lowerOf(table, outerAfter));
  out[at++] = featureOfOne(31, lowerOf(table, outerBefore));
  out[at++] = featureOfOne(47, clusterAfter);
  out[at++] = featureOfOne(48, clusterAfter >> 3);
  out[at++] = featureOfOne(49, clusterBefore);
  out[at++] = featureOfOne(50, clusterBefore >> 3);
  out[at++] = featureOfTwo(51, (table.cluster[lastType] as number) >> 3, Math.min(toLast, 3));
  out[at++] = featureOfTwo(52, (table.cluster[firstType] as number) >> 3, Math.min(toFirst, 3));
  out[at++] = featureOf(53, clusterBefore >> 6, clusterAfter >> 6, Math.min(last - first + 1, 2), 0);

  // Clusters and classes, with those of the neighbours.
  const coarse = cluster >> 3;
  const coarseBefore = clusterOf(table, before) >> 3;
  const coarseAfter = clusterOf(table, after) >> 3;
  out[at++] = featureOfTwo(32, cluster, position);
  out[at++] = featureOfTwo(34, cluster >> 6, shape);
  out[at++] = featureOfTwo(44, coarseBefore, coarse);
  out[at++] = featureOfTwo(45, coarse, coarseAfter);
  out[at++] = featureOfTwo(46, coarseBefore, coarseAfter);
  for (let bit = 0; bit < WORD_CLASSES; bit++)
    if (classes & (1 << bit)) out[at++] = featureOfTwo(54, bit, position);
  const classesBefore = classesOf(table, before);
  const classesAfter = classesOf(table, after);
  out[at++] = featureOfTwo(56, classesBefore, shape);
  out[at++] = featureOfTwo(57, classesAfter, shape);
  out[at++] = featureOfTwo(58, classesBefore, classes);
  out[at++] = featureOfTwo(59, classes, classesAfter);
  out[at++] = featureOfTwo(60, classesOf(table, typeAt(text, i - 2)), classesBefore);
  out[at++] = featureOfTwo(61, classesAfter, classesOf(table, typeAt(text, i + 2)));
  let ahead = 0;
  for (let k = i + 1; k <= i + 5 && k < endToken; k++)
    ahead |= (table.classes[tokens.types[k] as number] as number) & HEADS;
  let behind = 0;
  for (let k = i - 1; k >= i - 5 && k >= firstToken; k--)
    behind |= table.classes[tokens.types[k] as number] as number;
  out[at++] = featureOfOne(62, ahead);
  out[at++] = featureOfOne(63, behind & HEADS);
  out[at++] = featureOfOne(64, behind & WordClass.TITLE);
  let titleNear = 0;
  for (let k = 1; k <= 3 && titleNear === 0; k++)
    if (classesOf(table, typeAt(text, i - k)) & WordClass.TITLE) titleNear = k;
  out[at++] = featureOfOne(65, titleNear);
  return documentFeatures(text, segment, i, position, out, at);
}

/** The features of what the whole document says of the token and its neighbours in the segment. */
function documentFeatures(
  { tokens, table, isStart, statistics }: TaggingText,
  { firstToken, endToken }: Segment,
  i: number,
  position: number,
  out: Int32Array,
  n: number,
): number {
  let at = n;
  const { types } = tokens;
  const lowerId = table.lowerId[types[i] as number] as number;
  const bits = statistics.bits[lowerId] as number;
  const seen = statistics.lowerSeen[lowerId] as number;
  out[at++] = featureOf(66, seen, statistics.capitals[lowerId] as number, isStart[i] as number, 0);
  out[at++] = featureOfTwo(67, bits & TELLING_BITS, endToken - firstToken > 1 ? 1 : 0);
  for (let bit = 0; bit < DOCUMENT_BITS; bit++)
    if (bits & (1 << bit)) out[at++] = featureOfTwo(68, bit, position);
  out[at++] = featureOfOne(69, bits);
  const after =
    i + 1 < endToken ? (statistics.bits[table.lowerId[types[i + 1] as number] as number] as number) : -1;
  const before =
    i > firstToken ? (statistics.bits[table.lowerId[types[i - 1] as number] as number] as number) : -1;
  out[at++] = featureOfOne(70, after);
  out[at++] = featureOfOne(71, before);
  return at;
}
