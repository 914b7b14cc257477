import { LABELS, mayEnd, mayFollow, PREDECESSORS, START } from './labels';
import type { Tagger } from './model-file';

const LOW = -0x3fffffff;

/**
 * The moves that there are from label to label, in one row, by the label they lead to: those to `label` stand from place
 * `FIRST_MOVES[label]` on. Of each where it comes from and where it leads.
 */
const MOVES = PREDECESSORS.flatMap((sources, to) => [...sources].map((from) => ({ from, to })));
const SOURCES = Int32Array.from(MOVES, ({ from }) => from);
const FIRST_MOVES = Int32Array.from({ length: LABELS + 1 }, (_, label) => {
  const place = MOVES.findIndex(({ to }) => to === label);
  return place < 0 ? MOVES.length : place;
});
/**
 * Finds the best labels of a segment and how sure each is, given the scores of its tokens in `scores`. Works in columns that
 * are made once a text, `LABELS` numbers a token; what it gives is good until the next segment.
 */
export class Decoder {
  readonly scores: Int32Array;
  readonly labels: Int8Array;
  private readonly best: Int32Array;
  private readonly from: Int8Array;
  private readonly emit: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  /** Scores of the moves, and their exponentials, in the order of `MOVES`. */
  private readonly moveScores: Int32Array;
  private readonly moves: Float64Array;

  /** @param longest Tokens of the longest segment. */
  constructor(
    private readonly tagger: Tagger,
    longest: number,
  ) {
    const size = longest * LABELS;
    this.scores = new Int32Array(size);
    this.labels = new Int8Array(longest);
    this.best = new Int32Array(size);
    this.from = new Int8Array(size);
    this.emit = new Float64Array(size);
    this.forward = new Float64Array(size);
    this.backward = new Float64Array(size);
    const { transitions, moves } = tagger;
    this.moveScores = Int32Array.from(MOVES, ({ from, to }) => transitions[from * LABELS + to] as number);
    this.moves = Float64Array.from(MOVES, ({ from, to }) => moves[from * LABELS + to] as number);
  }

  /** Writes the best labelling of a segment of `size` tokens to `labels` (Viterbi), and tells whether it has a name. */
  findLabels(size: number): boolean {
    const { scores, best, from, labels, moveScores } = this;
    const { transitions } = this.tagger;
    for (let label = 0; label < LABELS; label++)
      best[label] = mayFollow(START, label)
        ? (scores[label] as number) + (transitions[START * LABELS + label] as number)
        : LOW;
    for (let at = LABELS; at < size * LABELS; at += LABELS) {
      for (let label = 0; label < LABELS; label++) {
        let top = LOW;
        let source = 0;
        const end = FIRST_MOVES[label + 1] as number;
        for (let move = FIRST_MOVES[label] as number; move < end; move++) {
          const before = SOURCES[move] as number;
          const value = (best[at - LABELS + before] as number) + (moveScores[move] as number);
          if (value > top) {
            top = value;
            source = before;
          }
        }
        best[at + label] = top === LOW ? LOW : top + (scores[at + label] as number);
        from[at + label] = source;
      }
    }
    const end = (size - 1) * LABELS;
    let last = 0;
    for (let label = 0; label < LABELS; label++)
      if (mayEnd(label) && (best[end + label] as number) > (best[end + last] as number)) last = label;
    let hasName = false;
    for (let i = size - 1; i >= 0; i--) {
      labels[i] = last;
      if (last !== 0) hasName = true;
      last = from[i * LABELS + last] as number;
    }
    return hasName;
  }

  /** Marginal probability of each label at each token (forward–backward, in scaled probabilities). */
  marginals(size: number): Float64Array {
    const { forward, backward, moves, emit } = this;
    this.writeEmissions(size);
    for (let label = 0; label < LABELS; label++)
      forward[label] = mayFollow(START, label)
        ? (this.tagger.moves[START * LABELS + label] as number) * (emit[label] as number)
        : 0;
    normalise(forward, 0);
    for (let at = LABELS; at < size * LABELS; at += LABELS) {
      for (let label = 0; label < LABELS; label++) {
        let sum = 0;
        const end = FIRST_MOVES[label + 1] as number;
        for (let move = FIRST_MOVES[label] as number; move < end; move++)
          sum += (forward[at - LABELS + (SOURCES[move] as number)] as number) * (moves[move] as number);
        forward[at + label] = sum * (emit[at + label] as number);
      }
      normalise(forward, at);
    }
    const end = (size - 1) * LABELS;
    for (let label = 0; label < LABELS; label++) backward[end + label] = mayEnd(label) ? 1 : 0;
    normalise(backward, end);
    for (let at = end - LABELS; at >= 0; at -= LABELS) {
      for (let label = 0; label < LABELS; label++) backward[at + label] = 0;
      for (let label = 0; label < LABELS; label++) {
        const value = (backward[at + LABELS + label] as number) * (emit[at + LABELS + label] as number);
        if (value === 0) continue;
        const end = FIRST_MOVES[label + 1] as number;
        for (let move = FIRST_MOVES[label] as number; move < end; move++)
          backward[at + (SOURCES[move] as number)]! += value * (moves[move] as number);
      }
      normalise(backward, at);
    }
    for (let at = 0; at <= end; at += LABELS) {
      for (let label = 0; label < LABELS; label++) forward[at + label]! *= backward[at + label] as number;
      normalise(forward, at);
    }
    return forward;
  }

  /** The exponentials of the scores, the best of each token as 1. */
  private writeEmissions(size: number): void {
    const { scores, emit } = this;
    const { powers, scale } = this.tagger;
    for (let at = 0; at < size * LABELS; at += LABELS) {
      let top = scores[at] as number;
      for (let label = 1; label < LABELS; label++) top = Math.max(top, scores[at + label] as number);
      for (let label = 0; label < LABELS; label++) {
        const fall = top - (scores[at + label] as number);
        emit[at + label] = fall < powers.length ? (powers[fall] as number) : Math.exp(-fall * scale);
      }
    }
  }
}

/** Makes the values of a token add up to 1. */
function normalise(column: Float64Array, at: number): void {
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += column[at + label] as number;
  const share = 1 / (sum || 1);
  for (let label = 0; label < LABELS; label++) column[at + label]! *= share;
}
