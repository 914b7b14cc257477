import { MOST_FEATURES } from './features';
import { hintFeaturesOf } from './hint-features';
import { placeOf } from './key-table';
import { LABELS } from './labels';
import { ROW_BIAS, SLOT_WORDS, type Tagger } from './model-file';
import { placeFeatures } from './place-features';
import type { Segment } from './segments';
import type { TaggingText } from './tagging-text';
import { NO_WORD, neighbourFeatures, OFFSETS, ownFeatures } from './word-features';

/** Sums that the words of a text give wherever they stand: of their own, and of each place beside another word. */
const GROUPS = 1 + OFFSETS.length;

/**
 * The scores of labels for the tokens of one text: the sums of their features' weights, in the unit of the tagger's weights.
 * What a word adds by itself, and as a neighbour, is summed up once and kept with the word: names come again and again, and
 * most of their neighbours are common words.
 */
export class Emissions {
  private readonly features = new Int32Array(MOST_FEATURES);
  constructor(
    private readonly text: TaggingText,
    private readonly tagger: Tagger,
  ) {}

  /** Writes the scores of a segment's tokens to `scores`: `LABELS` numbers a token. */
  score(segment: Segment, scores: Int32Array): void {
    const { text, features } = this;
    const { types, count } = text.tokens;
    const { firstToken, endToken } = segment;
    for (let i = firstToken; i < endToken; i++) {
      const base = (i - firstToken) * LABELS;
      for (let label = 0; label < LABELS; label++) scores[base + label] = 0;
      this.addSum(types[i] as number, 0, scores, base);
      for (let place = 0; place < OFFSETS.length; place++) {
        const k = i + (OFFSETS[place] as number);
        this.addSum(k >= 0 && k < count ? (types[k] as number) : NO_WORD, place + 1, scores, base);
      }
      const own = placeFeatures(text, segment, i, features, 0);
      addWeights(this.tagger, features, hintFeaturesOf(text, segment, i, features, own), scores, base);
    }
  }

  private addSum(type: number, group: number, scores: Int32Array, base: number): void {
    const { memory, ids } = this.text.table;
    const key = type === NO_WORD ? group : ((ids[type] as number) + 1) * GROUPS + group;
    const from = memory.sumOf(key) || this.sumUp(type, group, key);
    const { sums } = memory;
    for (let label = 0; label < LABELS; label++) scores[base + label]! += sums[from + label] as number;
  }

  private sumUp(type: number, group: number, key: number): number {
    const { text, features } = this;
    const { memory } = text.table;
    const from = memory.addSum(key);
    const count =
      group === 0
        ? ownFeatures(text.table, type, features, 0)
        : neighbourFeatures(text.table, type, group - 1, features, 0);
    addWeights(this.tagger, features, count, memory.sums, from);
    return from;
  }
}

/** Two halves of a 32-bit number, of which each takes sums of 8-bit weights. */
const HALVES = 0x00ff00ff;

/**
 * Adds the weights of features to the scores from `base` on. Weights are added two at a time, in the halves of 32-bit numbers
 * (SIMD within a register): a feature has five words of four weights, each 128 too high so that none is negative, and the
 * sum of `MOST_FEATURES` of them needs less than 16 bits.
 */
function addWeights(
  tagger: Tagger,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  base: number,
): void {
  const { slots, slotMask } = tagger;
  // Looked up first, all at once: a processor waits for many places of the memory together, if it need not sum in between.
  let found = 0;
  for (let n = 0; n < count; n++) {
    const at = placeOf(slots, slotMask, SLOT_WORDS, features[n] as number);
    if (at >= 0) features[found++] = at;
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
    const at = features[n] as number;
    // Nobody has asked for this feature before.
    if (slots[at + 5] === 0) tagger.fillSlot(at);
    const first = slots[at + 1] as number;
    const second = slots[at + 2] as number;
    const third = slots[at + 3] as number;
    const fourth = slots[at + 4] as number;
    const fifth = slots[at + 5] as number;
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
  const tooHigh = found * ROW_BIAS;
  addFour(scores, base, a, b, tooHigh);
  addFour(scores, base + 4, c, d, tooHigh);
  addFour(scores, base + 8, e, f, tooHigh);
  addFour(scores, base + 12, g, h, tooHigh);
  scores[base + 16]! += (i & 0xffff) - tooHigh;
}

/** Adds the sums of four weights, the first and third in the halves of one number and the others in those of another. */
function addFour(scores: Int32Array, base: number, even: number, odd: number, tooHigh: number): void {
  scores[base]! += (even & 0xffff) - tooHigh;
  scores[base + 1]! += (odd & 0xffff) - tooHigh;
  scores[base + 2]! += (even >>> 16) - tooHigh;
  scores[base + 3]! += (odd >>> 16) - tooHigh;
}
