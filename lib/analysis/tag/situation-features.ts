import { DOCUMENT_BITS, DocumentBit } from './document-bits';
import { featureOfOne, featureOfTwo } from './feature';
import { WordClass } from './lexicon';
import type { Segment } from './segments';
import type { Surroundings } from './surroundings';
import type { TaggingText } from './tagging-text';
import { classesOf } from './word-features';
import { Column } from './word-row';
import { columnOf } from './word-table';

/**
 * Situations of a token that are so few that each has a number: which heads and titles are near, where the token stands in its
 * segment and run, and what the document says of its form. All numbers are below `SITUATIONS`.
 */
const NEAR = 0;
const PLACE = NEAR + 128;
const DOCUMENT = PLACE + 4 * 7 * 16;
export const SITUATIONS = DOCUMENT + 4 * (1 << DOCUMENT_BITS);
/** How many of them a token has. */
export const SITUATIONS_AT_ONCE = 3;

const TELLING_BITS =
  DocumentBit.TITLE |
  DocumentBit.PERSON_VERB |
  DocumentBit.LAST_OF_NAME |
  DocumentBit.PLACE_PREPOSITION |
  DocumentBit.COMMA_ROLE;

/** Tokens within which heads of names are looked for, and titles before. */
const HEAD_REACH = 5;
const TITLE_REACH = 3;

/** Writes the situations of token `i` of a segment. */
export function writeSituations(
  text: TaggingText,
  { firstToken, endToken }: Segment,
  i: number,
  at: Surroundings,
  situations: Int32Array,
): void {
  const { table, statistics, tokens } = text;
  const { types } = tokens;
  let ahead = 0;
  for (let k = Math.min(i + HEAD_REACH, endToken - 1); k > i; k--)
    ahead |= columnOf(table, types[k] as number, Column.CLASSES);
  let behind = 0;
  for (let k = Math.max(i - HEAD_REACH, firstToken); k < i; k++)
    behind |= columnOf(table, types[k] as number, Column.CLASSES);
  let titleNear = 0;
  for (let k = Math.min(TITLE_REACH, i); k > 0; k--)
    if (classesOf(table, types[i - k] as number) & WordClass.TITLE) titleNear = k;
  const title = behind & WordClass.TITLE ? 16 : 0;
  situations[0] = NEAR + headsOf(ahead) + 4 * headsOf(behind) + title + 32 * titleNear;
  const ends = Math.min(at.toLast, 3) + 4 * Math.min(at.toFirst, 3);
  situations[1] = PLACE + ends + 16 * (at.position + 4 * Math.min(at.size, 6));
  const bits = statistics.bits[columnOf(table, at.own, Column.LOWER_NUMBER)] as number;
  situations[2] = DOCUMENT + at.position + 4 * bits;
}

/** Whether classes have a body's head, and a place's, as two bits. */
const headsOf = (classes: number): number =>
  (classes & WordClass.ORG_HEAD ? 1 : 0) + (classes & WordClass.PLACE_HEAD ? 2 : 0);

/** The classes of two such bits. */
const classesOfHeads = (heads: number): number =>
  (heads & 1 ? WordClass.ORG_HEAD : 0) | (heads & 2 ? WordClass.PLACE_HEAD : 0);

/** Writes the features of a situation, from place `n` of `out` on, and returns how many there are then. */
export function situationFeatures(situation: number, out: Int32Array, n: number): number {
  let at = n;
  if (situation >= DOCUMENT) {
    const position = (situation - DOCUMENT) & 3;
    const bits = (situation - DOCUMENT) >> 2;
    // The only token of a segment is its first and its last.
    out[at++] = featureOfTwo(67, bits & TELLING_BITS, position === 3 ? 0 : 1);
    for (let bit = 0; bit < DOCUMENT_BITS; bit++)
      if (bits & (1 << bit)) out[at++] = featureOfTwo(68, bit, position);
    out[at++] = featureOfOne(69, bits);
  } else if (situation >= PLACE) {
    const ends = (situation - PLACE) & 15;
    const place = (situation - PLACE) >> 4;
    out[at++] = featureOfTwo(20, place & 3, place >> 2);
    out[at++] = featureOfTwo(29, ends & 3, ends >> 2);
  } else {
    out[at++] = featureOfOne(62, classesOfHeads(situation & 3));
    out[at++] = featureOfOne(63, classesOfHeads((situation >> 2) & 3));
    out[at++] = featureOfOne(64, situation & 16 ? WordClass.TITLE : 0);
    out[at++] = featureOfOne(65, situation >> 5);
  }
  return at;
}
