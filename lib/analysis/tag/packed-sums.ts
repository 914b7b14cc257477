import { placeOf } from './key-table';
import { ROW_BIAS, SLOT_WORDS, type Tagger } from './model-file';

/** Two halves of a 32-bit number, of which each takes sums of 8-bit weights. */
const HALVES = 0x00ff00ff;

/**
 * Sums up the weights of features, and writes the sum to `sums` from place `at` on, `SUM_WORDS` numbers; the features are lost. Weights are added two
 * at a time, in the halves of 32-bit numbers (SIMD within a register): a feature has five words of four weights, each
 * `ROW_BIAS` too high so that none is negative, and the sum of `MOST_FEATURES` of them needs less than 16 bits.
 */
export function sumUp(
  tagger: Tagger,
  features: Int32Array,
  count: number,
  sums: Int32Array,
  at: number,
): void {
  const { slots, slotMask } = tagger;
  // Looked up first, all at once: a processor waits for many places of the memory together, if it need not sum in between.
  let found = 0;
  for (let n = 0; n < count; n++) {
    const slot = placeOf(slots, slotMask, SLOT_WORDS, features[n] as number);
    if (slot >= 0) features[found++] = slot;
  }
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  for (let n = 0; n < found; n++) {
    const slot = features[n] as number;
    // Nobody has asked for this feature before.
    if (slots[slot + 5] === 0) tagger.fillSlot(slot);
    const first = slots[slot + 1] as number;
    const second = slots[slot + 2] as number;
    const third = slots[slot + 3] as number;
    const fourth = slots[slot + 4] as number;
    const fifth = slots[slot + 5] as number;
    a = (a + (first & HALVES)) | 0;
    b = (b + ((first >>> 8) & HALVES)) | 0;
    c = (c + (second & HALVES)) | 0;
    d = (d + ((second >>> 8) & HALVES)) | 0;
    e = (e + (third & HALVES)) | 0;
    f = (f + ((third >>> 8) & HALVES)) | 0;
    g = (g + (fourth & HALVES)) | 0;
    h = (h + ((fourth >>> 8) & HALVES)) | 0;
    i = (i + (fifth & HALVES)) | 0;
  }
  sums[at] = a;
  sums[at + 1] = b;
  sums[at + 2] = c;
  sums[at + 3] = d;
  sums[at + 4] = e;
  sums[at + 5] = f;
  sums[at + 6] = g;
  sums[at + 7] = h;
  sums[at + 8] = i;
  sums[at + 9] = found * ROW_BIAS;
}

/**
 * Adds up the sums that begin at some places, of at most `MOST_FEATURES` features in all, and writes the weights of all labels to
 * `scores` from `base` on.
 */
export function addSums(
  sums: Int32Array,
  places: Int32Array,
  count: number,
  scores: Int32Array,
  base: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let i = 0;
  let tooHigh = 0;
  for (let n = 0; n < count; n++) {
    const at = places[n] as number;
    a = (a + (sums[at] as number)) | 0;
    b = (b + (sums[at + 1] as number)) | 0;
    c = (c + (sums[at + 2] as number)) | 0;
    d = (d + (sums[at + 3] as number)) | 0;
    e = (e + (sums[at + 4] as number)) | 0;
    f = (f + (sums[at + 5] as number)) | 0;
    g = (g + (sums[at + 6] as number)) | 0;
    h = (h + (sums[at + 7] as number)) | 0;
    i = (i + (sums[at + 8] as number)) | 0;
    tooHigh = (tooHigh + (sums[at + 9] as number)) | 0;
  }
  writeFour(scores, base, a, b, tooHigh);
  writeFour(scores, base + 4, c, d, tooHigh);
  writeFour(scores, base + 8, e, f, tooHigh);
  writeFour(scores, base + 12, g, h, tooHigh);
  scores[base + 16] = (i & 0xffff) - tooHigh;
}

/** Writes the sums of four weights, the first and third in the halves of one number and the others in those of another. */
function writeFour(scores: Int32Array, base: number, even: number, odd: number, tooHigh: number): void {
  scores[base] = (even & 0xffff) - tooHigh;
  scores[base + 1] = (odd & 0xffff) - tooHigh;
  scores[base + 2] = (even >>> 16) - tooHigh;
  scores[base + 3] = (odd >>> 16) - tooHigh;
}
