import { MOST_FEATURES } from './features';
import { hintFeaturesOf } from './hint-features';
import { EMPTY, slotOf } from './key-table';
import { LABELS } from './labels';
import type { Tagger } from './model-file';
import { placeFeatures } from './place-features';
import type { Segment } from './segments';
import type { TaggingText } from './tagging-text';
import { NO_WORD, neighbourFeatures, OFFSETS, ownFeatures } from './word-features';

/** Sums that the words of a text give wherever they stand: of their own, and of each place beside another word. */
const GROUPS = 1 + OFFSETS.length;

/**
 * The scores of labels for the tokens of one text: the sums of their features' weights, in the unit of the tagger's weights.
 * What a word adds by itself, and as a neighbour, is summed up once a word type: names come again and again, and most
 * of their neighbours are common words.
 */
export class Emissions {
  private readonly features = new Int32Array(MOST_FEATURES);
  /** Where the sum of a word type and group begins in `sums`; 0 where it is not worked out yet. */
  private readonly places: Int32Array;
  private sums = new Int32Array(256 * LABELS);
  private end = LABELS;

  constructor(
    private readonly text: TaggingText,
    private readonly tagger: Tagger,
  ) {
    this.places = new Int32Array((text.tokens.words.count + 1) * GROUPS);
  }

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
    const key = (type + 1) * GROUPS + group;
    const from = (this.places[key] as number) || this.sumUp(type, group, key);
    const { sums } = this;
    for (let label = 0; label < LABELS; label++) scores[base + label]! += sums[from + label] as number;
  }

  private sumUp(type: number, group: number, key: number): number {
    const { text, features } = this;
    const from = this.end;
    this.end += LABELS;
    if (this.end > this.sums.length) {
      const sums = new Int32Array(this.sums.length * 2);
      sums.set(this.sums);
      this.sums = sums;
    }
    const count =
      group === 0
        ? ownFeatures(text.table, type, features, 0)
        : neighbourFeatures(text.table, type, group - 1, features, 0);
    addWeights(this.tagger, features, count, this.sums, from);
    this.places[key] = from;
    return from;
  }
}

/** Adds the weights of features to the scores from `base` on; most features have none. */
function addWeights(
  { featureTable, featureMask, weights }: Tagger,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  base: number,
): void {
  for (let f = 0; f < count; f++) {
    const feature = features[f] as number;
    let slot = slotOf(feature, featureMask);
    let found = featureTable[2 * slot] as number;
    while (found !== feature && found !== EMPTY) {
      slot = (slot + 1) & featureMask;
      found = featureTable[2 * slot] as number;
    }
    if (found === EMPTY) continue;
    const row = (featureTable[2 * slot + 1] as number) * LABELS;
    for (let label = 0; label < LABELS; label++) scores[base + label]! += weights[row + label] as number;
  }
}
