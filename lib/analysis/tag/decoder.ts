import { LABELS, mayEnd, mayFollow, START } from './labels';
import type { Tagger } from './model-file';

/**
 * Log-odds by which a label's score may fall behind the best of its token. One that falls further is never the best in the end,
 * and too unlikely to be seen in the probability of another; most do.
 */
const FAR = 12;

/**
 * Finds the best labels of a segment and how sure each is, given the scores of its tokens in `scores`. Looks only at labels
 * that their place and their scores leave possible. Works in columns that are made once a text, `LABELS` numbers a token;
 * what it gives is good until the next segment.
 */
export class Decoder {
  readonly scores: Int32Array;
  readonly labels: Int8Array;
  /** The possible labels of each token, and how many they are. */
  private readonly possible: Int8Array;
  private readonly counts: Int8Array;
  private readonly best: Int32Array;
  private readonly from: Int8Array;
  private readonly emit: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  /** How far a score may fall, in the unit of the scores. */
  private readonly far: number;

  /** @param longest Tokens of the longest segment. */
  constructor(
    private readonly tagger: Tagger,
    longest: number,
  ) {
    const size = longest * LABELS;
    this.scores = new Int32Array(size);
    this.labels = new Int8Array(longest);
    this.possible = new Int8Array(size);
    this.counts = new Int8Array(longest);
    this.best = new Int32Array(size);
    this.from = new Int8Array(size);
    this.emit = new Float64Array(size);
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
    this.far = Math.ceil(FAR / tagger.scale);
  }

  /** Writes the best labelling of a segment of `size` tokens to `labels` (Viterbi), and tells whether it has a name. */
  findLabels(size: number): boolean {
    const { scores, possible, counts, best, from, labels } = this;
    const { transitions } = this.tagger;
    for (let i = 0; i < size; i++) {
      const at = i * LABELS;
      const count = this.findPossible(i, size);
      for (let k = 0; k < count; k++) {
        const label = possible[at + k] as number;
        let top = i === 0 ? (transitions[START * LABELS + label] as number) : Number.NEGATIVE_INFINITY;
        let source = 0;
        for (let j = 0; i > 0 && j < (counts[i - 1] as number); j++) {
          const before = possible[at - LABELS + j] as number;
          const value =
            (best[at - LABELS + before] as number) + (transitions[before * LABELS + label] as number);
          if (value > top) {
            top = value;
            source = before;
          }
        }
        best[at + label] = top + (scores[at + label] as number);
        from[at + label] = source;
      }
    }
    const end = (size - 1) * LABELS;
    let last = 0;
    for (let k = 0; k < (counts[size - 1] as number); k++) {
      const label = possible[end + k] as number;
      if ((best[end + label] as number) > (best[end + last] as number)) last = label;
    }
    let hasName = false;
    for (let i = size - 1; i >= 0; i--) {
      labels[i] = last;
      if (last !== 0) hasName = true;
      last = from[i * LABELS + last] as number;
    }
    return hasName;
  }

  /** Writes the possible labels of a token to `possible`, and gives how many they are. "No name" is always one, so that there is a way through. */
  private findPossible(i: number, size: number): number {
    const { scores, possible, far } = this;
    const at = i * LABELS;
    const places = (i === 0 ? OPENING : 0) | (i === size - 1 ? CLOSING : 0);
    let top = scores[at] as number;
    for (let label = 1; label < LABELS; label++)
      if (((PLACES[label] as number) & places) === places) top = Math.max(top, scores[at + label] as number);
    possible[at] = 0;
    let count = 1;
    for (let label = 1; label < LABELS; label++)
      if (((PLACES[label] as number) & places) === places && top - (scores[at + label] as number) < far)
        possible[at + count++] = label;
    this.counts[i] = count;
    return count;
  }

  /**
   * Marginal probability of each possible label at each token of the segment whose labels were found last (forward–backward,
   * in scaled probabilities).
   */
  marginals(size: number): Float64Array {
    const { possible, counts, forward, backward, emit } = this;
    const { moves } = this.tagger;
    for (let i = 0; i < size; i++) {
      const at = i * LABELS;
      this.writeEmissions(i);
      for (let k = 0; k < (counts[i] as number); k++) {
        const label = possible[at + k] as number;
        let sum = i === 0 ? (moves[START * LABELS + label] as number) : 0;
        for (let j = 0; i > 0 && j < (counts[i - 1] as number); j++) {
          const before = possible[at - LABELS + j] as number;
          sum += (forward[at - LABELS + before] as number) * (moves[before * LABELS + label] as number);
        }
        forward[at + label] = sum * (emit[at + label] as number);
      }
      this.normalise(forward, i);
    }
    for (let i = size - 1; i >= 0; i--) {
      const at = i * LABELS;
      for (let k = 0; k < (counts[i] as number); k++) {
        const label = possible[at + k] as number;
        let sum = i === size - 1 ? 1 : 0;
        for (let j = 0; i < size - 1 && j < (counts[i + 1] as number); j++) {
          const after = possible[at + LABELS + j] as number;
          const next = at + LABELS + after;
          sum +=
            (moves[label * LABELS + after] as number) * (emit[next] as number) * (backward[next] as number);
        }
        backward[at + label] = sum;
        forward[at + label]! *= sum;
      }
      this.normalise(backward, i);
      this.normalise(forward, i);
    }
    return forward;
  }

  /** The exponentials of the scores of a token's possible labels, the best of the token as 1. */
  private writeEmissions(i: number): void {
    const { scores, emit, possible } = this;
    const { powers } = this.tagger;
    const at = i * LABELS;
    const count = this.counts[i] as number;
    let top = scores[at] as number;
    for (let k = 1; k < count; k++) top = Math.max(top, scores[at + (possible[at + k] as number)] as number);
    for (let k = 0; k < count; k++) {
      const place = at + (possible[at + k] as number);
      emit[place] = powers[top - (scores[place] as number)] ?? 0;
    }
  }

  /** Makes the values of a token's possible labels add up to 1. */
  private normalise(column: Float64Array, i: number): void {
    const { possible } = this;
    const at = i * LABELS;
    const count = this.counts[i] as number;
    let sum = 0;
    for (let k = 0; k < count; k++) sum += column[at + (possible[at + k] as number)] as number;
    const share = 1 / (sum || 1);
    for (let k = 0; k < count; k++) column[at + (possible[at + k] as number)]! *= share;
  }
}

/** Whether a segment may begin or end with each label, as bits. */
const OPENING = 1;
const CLOSING = 2;
const PLACES = Uint8Array.from(
  { length: LABELS },
  (_, label) => (mayFollow(START, label) ? OPENING : 0) | (mayEnd(label) ? CLOSING : 0),
);
