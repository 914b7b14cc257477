import { featureOf, featureOfOne, featureOfTwo } from './feature';
import type { Segment } from './segments';
import { type Surroundings, typeAt } from './surroundings';
import type { TaggingText } from './tagging-text';
import { classesOf, clusterOf, lowerOf } from './word-features';
import { Column } from './word-row';
import { columnOf } from './word-table';

/**
 * Writes the features of words together, which are too many to be summed up beforehand, from place `n` of `out` on, and returns
 * how many there are then: of the token with its neighbours, of the words around its segment and its run, and of what the
 * document says of it and the words beside it in the segment.
 */
export function placeFeatures(
  text: TaggingText,
  segment: Segment,
  i: number,
  place: Surroundings,
  out: Int32Array,
  n: number,
): number {
  const { table } = text;
  const { own, before, after, position } = place;
  let at = n;
  const shape = columnOf(table, own, Column.SHAPE);
  const shapeBefore = before < 0 ? 3 : columnOf(table, before, Column.SHORT_SHAPE);
  const shapeAfter = after < 0 ? 3 : columnOf(table, after, Column.SHORT_SHAPE);
  out[at++] = featureOfTwo(10, shape, shapeAfter);
  out[at++] = featureOfTwo(11, shapeBefore, shape);
  out[at++] = featureOf(12, shapeBefore, shape, shapeAfter, 0);

  const { firstToken, endToken } = segment;
  const lowerBefore = lowerOf(table, typeAt(text, firstToken - 1));
  const lowerBehind = lowerOf(table, typeAt(text, endToken));
  out[at++] = featureOfTwo(22, lowerBefore, position & 1);
  out[at++] = featureOfTwo(23, lowerBehind, position >> 1);
  out[at++] = featureOfTwo(24, lowerOf(table, typeAt(text, firstToken - 2)), lowerBefore);
  out[at++] = featureOfTwo(25, lowerBehind, lowerOf(table, typeAt(text, endToken + 1)));
  if (position !== 0) out[at++] = featureOf(26, lowerBefore, lowerBehind, Math.min(place.size, 3), 0);

  const { firstOfRun, lastOfRun, toFirst, toLast } = place;
  out[at++] = featureOfTwo(27, columnOf(table, lastOfRun, Column.LOWER), Math.min(toLast, 2));
  out[at++] = featureOfTwo(28, columnOf(table, firstOfRun, Column.LOWER), Math.min(toFirst, 2));
  out[at++] = featureOfTwo(51, columnOf(table, lastOfRun, Column.CLUSTER) >> 3, Math.min(toLast, 3));
  out[at++] = featureOfTwo(52, columnOf(table, firstOfRun, Column.CLUSTER) >> 3, Math.min(toFirst, 3));
  const clusterBefore = clusterOf(table, place.beforeRun);
  const clusterBehind = clusterOf(table, place.behindRun);
  const isLong = toFirst + toLast > 0;
  out[at++] = featureOf(53, clusterBefore >> 6, clusterBehind >> 6, isLong ? 2 : 1, 0);

  const coarse = columnOf(table, own, Column.CLUSTER) >> 3;
  const coarseBefore = clusterOf(table, before) >> 3;
  const coarseAfter = clusterOf(table, after) >> 3;
  out[at++] = featureOfTwo(44, coarseBefore, coarse);
  out[at++] = featureOfTwo(45, coarse, coarseAfter);
  out[at++] = featureOfTwo(46, coarseBefore, coarseAfter);
  const classes = columnOf(table, own, Column.CLASSES);
  const classesBefore = classesOf(table, before);
  const classesAfter = classesOf(table, after);
  out[at++] = featureOfTwo(56, classesBefore, shape);
  out[at++] = featureOfTwo(57, classesAfter, shape);
  out[at++] = featureOfTwo(58, classesBefore, classes);
  out[at++] = featureOfTwo(59, classes, classesAfter);
  out[at++] = featureOfTwo(60, classesOf(table, place.before2), classesBefore);
  out[at++] = featureOfTwo(61, classesAfter, classesOf(table, place.after2));
  return documentFeatures(text, segment, i, place, out, at);
}

/** The features of how the document writes the token's form, and of what it says of the words beside it in the segment. */
function documentFeatures(
  { tokens, table, statistics }: TaggingText,
  { firstToken, endToken }: Segment,
  i: number,
  { own, isStart }: Surroundings,
  out: Int32Array,
  n: number,
): number {
  const { types } = tokens;
  const { bits, lowerSeen, capitals } = statistics;
  const bitsAt = (k: number): number =>
    k >= firstToken && k < endToken
      ? (bits[columnOf(table, types[k] as number, Column.LOWER_NUMBER)] as number)
      : -1;
  const lowerId = columnOf(table, own, Column.LOWER_NUMBER);
  let at = n;
  out[at++] = featureOf(66, lowerSeen[lowerId] as number, capitals[lowerId] as number, isStart, 0);
  out[at++] = featureOfOne(70, bitsAt(i + 1));
  out[at++] = featureOfOne(71, bitsAt(i - 1));
  return at;
}
