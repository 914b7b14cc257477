import { hashEnd, hashStart, hashText, hashUnit } from './hash';
import type { Lexicon } from './lexicon';
import { shapeHashes } from './shape';

/** What the features need of a word, in the order of its row. */
export const WORD_COLUMNS = [
  'exact',
  'lower',
  'prefix2',
  'prefix3',
  'prefix4',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'shape',
  'shortShape',
  'cluster',
  'classes',
  'lowerId',
] as const;

/** Numbers of a row. */
export const ROW = WORD_COLUMNS.length;

/** Writes the row of a word to `rows`, from place `at` on; `lowerId` is a number for its lower-cased form. */
export function writeRow(
  form: string,
  lower: string,
  lowerId: number,
  lexicon: Lexicon,
  rows: Int32Array,
  at: number,
): void {
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
  rows[at] = form === lower ? whole : hashText(form);
  rows[at + 1] = whole;
  rows[at + 2] = prefix2;
  rows[at + 3] = prefix3;
  rows[at + 4] = prefix4;
  rows[at + 5] = hashText(lower, length - 1);
  rows[at + 6] = hashText(lower, Math.max(0, length - 2));
  rows[at + 7] = hashText(lower, Math.max(0, length - 3));
  rows[at + 8] = hashText(lower, Math.max(0, length - 4));
  rows[at + 9] = shape;
  rows[at + 10] = shortShape;
  rows[at + 11] = lexicon.cluster(lower);
  rows[at + 12] = lexicon.classes(lower);
  rows[at + 13] = lowerId;
}
