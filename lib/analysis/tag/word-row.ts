import type { Vocabulary } from '../../types/tokens';
import { hashEnd, hashStart, hashText, hashUnit } from './hash';
import type { Lexicon } from './lexicon';
import { shapeHashes } from './shape';

/** What the features need of a word: the places in its row. */
export const Column = {
  EXACT: 0,
  LOWER: 1,
  PREFIX2: 2,
  PREFIX3: 3,
  PREFIX4: 4,
  SUFFIX1: 5,
  SUFFIX2: 6,
  SUFFIX3: 7,
  SUFFIX4: 8,
  SHAPE: 9,
  SHORT_SHAPE: 10,
  CLUSTER: 11,
  CLASSES: 12,
  LOWER_NUMBER: 13,
} as const;
export type Column = (typeof Column)[keyof typeof Column];

/** Numbers of a row. */
export const ROW = 14;

/** Writes the row of a word to `rows`, in its place by its number. */
export function writeRow(vocabulary: Vocabulary, number: number, lexicon: Lexicon, rows: Int32Array): void {
  const form = vocabulary.form[number] as string;
  const lower = vocabulary.lower[number] as string;
  const at = number * ROW;
  const { length } = lower;
  // The prefixes are on the way to the whole; a shorter word is its own prefix.
  let hash = hashStart;
  let prefix2 = 0;
  let prefix3 = 0;
  let prefix4 = 0;
  for (let i = 0; i < length; i++) {
    hash = hashUnit(hash, lower.charCodeAt(i));
    if (i < 2) prefix2 = hashEnd(hash);
    if (i < 3) prefix3 = hashEnd(hash);
    if (i < 4) prefix4 = hashEnd(hash);
  }
  const whole = hashEnd(hash);
  const { shape, shortShape } = shapeHashes(form);
  rows[at + Column.EXACT] = form === lower ? whole : hashText(form);
  rows[at + Column.LOWER] = whole;
  rows[at + Column.PREFIX2] = prefix2;
  rows[at + Column.PREFIX3] = prefix3;
  rows[at + Column.PREFIX4] = prefix4;
  rows[at + Column.SUFFIX1] = hashText(lower, length - 1);
  rows[at + Column.SUFFIX2] = hashText(lower, Math.max(0, length - 2));
  rows[at + Column.SUFFIX3] = hashText(lower, Math.max(0, length - 3));
  rows[at + Column.SUFFIX4] = hashText(lower, Math.max(0, length - 4));
  rows[at + Column.SHAPE] = shape;
  rows[at + Column.SHORT_SHAPE] = shortShape;
  rows[at + Column.CLUSTER] = lexicon.cluster(lower);
  rows[at + Column.CLASSES] = lexicon.classes(lower);
  rows[at + Column.LOWER_NUMBER] = vocabulary.lowerNumber[number] as number;
}
