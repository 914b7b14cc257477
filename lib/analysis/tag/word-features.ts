import { featureOfOne, featureOfTwo } from './feature';
import { WORD_CLASSES } from './lexicon';
import type { Surroundings } from './surroundings';
import { Column } from './word-row';
import { columnOf, type WordTable } from './word-table';

/** The first features of a token are of its word itself; training drops them together. */
export const WORD_FEATURES = 4;

/** What the columns are taken to hold of `NO_WORD`. */
const NO_LOWER = 1;
const NO_CLUSTER = -2;

/** How far away the neighbours are that give features by themselves. */
const OFFSETS = [-2, -1, 1, 2] as const;

/**
 * Roles in which a word gives features to a token by itself, as numbers below `ROLES`: as the token, by its position in the
 * segment and whether a sentence begins there; as a neighbour at each offset; and before and behind the run.
 */
const OWN = 0;
const NEIGHBOUR = 8;
const BEFORE_RUN = 12;
const BEHIND_RUN = 13;
export const ROLES = 14;
/** How many words give a token features by themselves. */
export const WORDS_IN_ROLES = 7;

/** Lower-cased form, cluster and classes of a word type, as features see them; of `NO_WORD` what stands for none. */
export const lowerOf = (table: WordTable, type: number): number =>
  type < 0 ? NO_LOWER : columnOf(table, type, Column.LOWER);
export const clusterOf = (table: WordTable, type: number): number =>
  type < 0 ? NO_CLUSTER : columnOf(table, type, Column.CLUSTER);
export const classesOf = (table: WordTable, type: number): number =>
  type < 0 ? 0 : columnOf(table, type, Column.CLASSES);

/** Writes the types of the words that give a token features by themselves, its own first, and their roles. */
export function writeRoles(at: Surroundings, types: Int32Array, roles: Int32Array): void {
  types[0] = at.own;
  roles[0] = OWN + at.position + 4 * at.isStart;
  types[1] = at.before2;
  types[2] = at.before;
  types[3] = at.after;
  types[4] = at.after2;
  for (let place = 0; place < OFFSETS.length; place++) roles[1 + place] = NEIGHBOUR + place;
  types[5] = at.beforeRun;
  roles[5] = BEFORE_RUN;
  types[6] = at.behindRun;
  roles[6] = BEHIND_RUN;
}

/** Writes the features that a word gives in a role, from place `n` of `out` on, and returns how many there are then. */
export function roleFeatures(
  table: WordTable,
  type: number,
  role: number,
  out: Int32Array,
  n: number,
): number {
  if (role < NEIGHBOUR) return ownFeatures(table, type, role & 3, role >> 2, out, n);
  if (role < BEFORE_RUN) return neighbourFeatures(table, type, OFFSETS[role - NEIGHBOUR] as number, out, n);
  let at = n;
  const lower = lowerOf(table, type);
  const cluster = clusterOf(table, type);
  if (role === BEFORE_RUN) {
    out[at++] = featureOfOne(31, lower);
    out[at++] = featureOfOne(49, cluster);
    out[at++] = featureOfOne(50, cluster >> 3);
  } else {
    out[at++] = featureOfOne(30, lower);
    out[at++] = featureOfOne(47, cluster);
    out[at++] = featureOfOne(48, cluster >> 3);
  }
  return at;
}

function ownFeatures(
  table: WordTable,
  type: number,
  position: number,
  isStart: number,
  out: Int32Array,
  n: number,
): number {
  let at = n;
  const shape = columnOf(table, type, Column.SHAPE);
  const cluster = columnOf(table, type, Column.CLUSTER);
  const classes = columnOf(table, type, Column.CLASSES);
  out[at++] = featureOfOne(1, columnOf(table, type, Column.LOWER));
  out[at++] = featureOfOne(2, columnOf(table, type, Column.EXACT));
  out[at++] = featureOfOne(3, columnOf(table, type, Column.PREFIX4));
  out[at++] = featureOfOne(4, columnOf(table, type, Column.SUFFIX4));
  out[at++] = featureOfTwo(9, shape, isStart);
  out[at++] = featureOfOne(13, columnOf(table, type, Column.PREFIX2));
  out[at++] = featureOfOne(14, columnOf(table, type, Column.PREFIX3));
  out[at++] = featureOfOne(15, columnOf(table, type, Column.SUFFIX1));
  out[at++] = featureOfOne(16, columnOf(table, type, Column.SUFFIX2));
  out[at++] = featureOfOne(17, columnOf(table, type, Column.SUFFIX3));
  out[at++] = featureOfTwo(21, position, shape);
  out[at++] = featureOfTwo(32, cluster, position);
  out[at++] = featureOfOne(33, cluster >> 3);
  out[at++] = featureOfTwo(34, cluster >> 6, shape);
  for (let bit = 0; bit < WORD_CLASSES; bit++)
    if (classes & (1 << bit)) out[at++] = featureOfTwo(54, bit, position);
  out[at++] = featureOfOne(55, classes);
  return at;
}

function neighbourFeatures(
  table: WordTable,
  type: number,
  offset: number,
  out: Int32Array,
  n: number,
): number {
  let at = n;
  const cluster = clusterOf(table, type);
  const lower = lowerOf(table, type);
  out[at++] = featureOfTwo(35 + offset, cluster, offset);
  out[at++] = featureOfTwo(40 + offset, cluster >> 3, offset);
  if (offset === -2) out[at++] = featureOfOne(7, lower);
  else if (offset === 2) out[at++] = featureOfOne(8, lower);
  else if (offset === -1) {
    out[at++] = featureOfOne(5, lower);
    out[at++] = featureOfOne(19, type < 0 ? 5 : columnOf(table, type, Column.SUFFIX3));
  } else {
    out[at++] = featureOfOne(6, lower);
    out[at++] = featureOfOne(18, type < 0 ? 4 : columnOf(table, type, Column.SUFFIX3));
  }
  return at;
}
