import { placeFeatures } from './place-features';
import type { Segment } from './segments';
import { SITUATIONS_AT_ONCE, situationFeatures, writeSituations } from './situation-features';
import { surroundingsOf } from './surroundings';
import type { TaggingText } from './tagging-text';
import { roleFeatures, WORDS_IN_ROLES, writeRoles } from './word-features';

/** Room that one token's features need. */
export const MOST_FEATURES = 128;

/**
 * Writes the features of token `i` of a segment to `out` and returns how many, those of the pack's names left out. Templates
 * after the design measured for this project: word, window, segment, clusters, classes, document (a linear-chain CRF's
 * observation features). Training reads them one by one; `emissions` sums the weights of the same groups.
 */
export function featuresOf(text: TaggingText, segment: Segment, i: number, out: Int32Array): number {
  const place = surroundingsOf(text, segment, i);
  const types = new Int32Array(WORDS_IN_ROLES);
  const roles = new Int32Array(WORDS_IN_ROLES);
  writeRoles(place, types, roles);
  let n = 0;
  types.forEach((type, k) => {
    n = roleFeatures(text.table, type, roles[k] as number, out, n);
  });
  const situations = new Int32Array(SITUATIONS_AT_ONCE);
  writeSituations(text, segment, i, place, situations);
  for (const situation of situations) n = situationFeatures(situation, out, n);
  return placeFeatures(text, segment, i, place, out, n);
}
