import type { TokenisedText } from '../../types/tokens';
import { WordFlag } from '../tokens/word-flags';
import { featureOf, featureOfOne, featureOfTwo } from './feature';
import { coarseHint } from './hints';
import type { Segment } from './segments';
import type { TaggingText } from './tagging-text';
import { Column } from './word-row';
import { columnOf } from './word-table';

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
  const { types } = tokens;
  const own = hints.code[i] as number;
  const before = i > firstToken ? coarseHint(hints.code[i - 1] as number) : 0;
  const after = i + 1 < endToken ? coarseHint(hints.code[i + 1] as number) : 0;
  if (own === 0 && before === 0 && after === 0) return n;
  const coarse = coarseHint(own);
  out[n++] = featureOf(80, before, coarse, after, 0);
  if (own === 0) return n;
  const first = hints.first[i] as number;
  const end = hints.end[i] as number;
  // Whether capitals go on before and behind the name: it may be a part of a longer one.
  const open =
    (first > firstToken && isCapital(tokens, first - 1) ? 1 : 0) +
    (end >= firstToken && end < endToken && isCapital(tokens, end) ? 2 : 0);
  out[n++] = featureOfOne(81, own);
  out[n++] = featureOfTwo(82, own, open);
  out[n++] = featureOf(83, coarse, columnOf(table, types[i] as number, Column.SHAPE), open, 0);
  out[n++] = featureOf(84, coarse, Math.min(end - first, 5), open, 0);
  out[n++] = featureOfTwo(
    85,
    coarse,
    first > 0 ? columnOf(table, types[first - 1] as number, Column.CLUSTER) >> 6 : -3,
  );
  out[n++] = featureOfTwo(
    86,
    coarse,
    end < tokens.count ? columnOf(table, types[end] as number, Column.CLUSTER) >> 6 : -3,
  );
  return n;
}

const isCapital = ({ types, words }: TokenisedText, k: number): boolean =>
  ((words.flags[types[k] as number] as number) & WordFlag.HAS_UPPER) !== 0;
