import { placeFeatures } from './place-features';
import type { Segment } from './segments';
import type { TaggingText } from './tagging-text';
import { NO_WORD, neighbourFeatures, OFFSETS, ownFeatures } from './word-features';

/** Room that one token's features need. */
export const MOST_FEATURES = 128;

/**
 * Writes the features of token `i` of a segment to `out` and returns how many, those of the pack's names left out. Templates
 * after the design measured for this project: word, window, segment, clusters, classes, document (a linear-chain CRF's
 * observation features). Training reads them one by one; `emissions` sums the weights of the same groups.
 */
export function featuresOf(text: TaggingText, segment: Segment, i: number, out: Int32Array): number {
  const { tokens, table } = text;
  let n = ownFeatures(table, tokens.types[i] as number, out, 0);
  for (let place = 0; place < OFFSETS.length; place++) {
    const k = i + (OFFSETS[place] as number);
    const type = k >= 0 && k < tokens.count ? (tokens.types[k] as number) : NO_WORD;
    n = neighbourFeatures(table, type, place, out, n);
  }
  return placeFeatures(text, segment, i, out, n);
}
