import { featureOfOne, featureOfTwo } from './feature';
import type { WordTable } from './word-table';

/** The first features of a token are of its word itself; training drops them together. */
export const WORD_FEATURES = 4;

/** Stands for the type of a word outside the text. */
export const NO_WORD = -1;
/** What the columns are taken to hold outside the text. */
const NO_LOWER = 1;
const NO_CLUSTER = -2;

/** How far away the words are that count by themselves, wherever the token stands. */
export const OFFSETS = [-2, -1, 1, 2] as const;

/** Lower-cased form, cluster and classes of a word type, as features see them; of `NO_WORD` what stands for none. */
export const lowerOf = (table: WordTable, type: number): number =>
  type < 0 ? NO_LOWER : (table.lower[type] as number);
export const clusterOf = (table: WordTable, type: number): number =>
  type < 0 ? NO_CLUSTER : (table.cluster[type] as number);
export const classesOf = (table: WordTable, type: number): number =>
  type < 0 ? 0 : (table.classes[type] as number);

/** Writes the features that a word has wherever it stands, from place `n` of `out` on, and returns how many there are then. */
export function ownFeatures(table: WordTable, type: number, out: Int32Array, n: number): number {
  let at = n;
  out[at++] = featureOfOne(1, table.lower[type] as number);
  out[at++] = featureOfOne(2, table.exact[type] as number);
  out[at++] = featureOfOne(3, table.prefix4[type] as number);
  out[at++] = featureOfOne(4, table.suffix4[type] as number);
  out[at++] = featureOfOne(13, table.prefix2[type] as number);
  out[at++] = featureOfOne(14, table.prefix3[type] as number);
  out[at++] = featureOfOne(15, table.suffix1[type] as number);
  out[at++] = featureOfOne(16, table.suffix2[type] as number);
  out[at++] = featureOfOne(17, table.suffix3[type] as number);
  out[at++] = featureOfOne(33, (table.cluster[type] as number) >> 3);
  out[at++] = featureOfOne(55, table.classes[type] as number);
  return at;
}

/** The same for the features that a word, or `NO_WORD`, gives to the one from which it stands `OFFSETS[place]` away. */
export function neighbourFeatures(
  table: WordTable,
  type: number,
  place: number,
  out: Int32Array,
  n: number,
): number {
  let at = n;
  const offset = OFFSETS[place] as number;
  const cluster = clusterOf(table, type);
  const lower = lowerOf(table, type);
  out[at++] = featureOfTwo(35 + offset, cluster, offset);
  out[at++] = featureOfTwo(40 + offset, cluster >> 3, offset);
  if (offset === -2) out[at++] = featureOfOne(7, lower);
  else if (offset === 2) out[at++] = featureOfOne(8, lower);
  else if (offset === -1) {
    out[at++] = featureOfOne(5, lower);
    out[at++] = featureOfOne(19, type < 0 ? 5 : (table.suffix3[type] as number));
  } else {
    out[at++] = featureOfOne(6, lower);
    out[at++] = featureOfOne(18, type < 0 ? 4 : (table.suffix3[type] as number));
  }
  return at;
}
