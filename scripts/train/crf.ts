import { LABELS, mayEnd, mayFollow, PREDECESSORS, START } from '../../lib/analysis/tag/labels';

/** A training segment: features token by token, its labels, and its weight in the sum. */
export interface Example {
  /** Features of all tokens, one after the other. */
  readonly features: Int32Array;
  /** Where each token's features begin; one more at the end. */
  readonly offsets: Int32Array;
  /** Where the features of the word itself end, token by token: they come first. */
  readonly wordEnds: Int32Array;
  /** Where the features of what the pack says begin, token by token: they come last. */
  readonly hintStarts: Int32Array;
  readonly labels: Int8Array;
  readonly weight: number;
}

export interface Training {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at each look. */
  readonly dropout: number;
  /** Share of tokens whose own word is left out. */
  readonly wordDropout: number;
  /** Share of segments that are read without what the pack says. */
  readonly hintDropout: number;
  /** Epochs whose weights are averaged, from this one (1 is the first). */
  readonly averageFrom: number;
}

/** Random numbers in [0, 1) from a seed (mulberry32): training is the same each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Weights of a linear-chain CRF. */
export interface Weights {
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

/**
 * Trains a linear-chain CRF by stochastic gradients over segments with AdaGrad (Duchi et al. 2011), feature dropout and
 * averaged snapshots. `rows` is the number of feature rows.
 */
export function trainCrf(
  examples: readonly Example[],
  rows: number,
  start: Weights | null,
  training: Training,
  report: (epoch: number, loss: number) => void,
): Weights {
  const features = start ? Float32Array.from(start.features) : new Float32Array(rows * LABELS);
  const transitions = start ? Float32Array.from(start.transitions) : new Float32Array((LABELS + 1) * LABELS);
  const squares = new Float32Array(features.length).fill(1e-6);
  const transitionSquares = new Float32Array(transitions.length).fill(1e-6);
  const sum = new Float32Array(features.length);
  const transitionSum = new Float32Array(transitions.length);
  const random = seeded(20251123);
  const order = Int32Array.from(examples.keys());
  const most = examples.reduce((longest, { labels }) => Math.max(longest, labels.length), 0);
  const emit = new Float64Array(most * LABELS);
  const forward = new Float64Array(most * LABELS);
  const backward = new Float64Array(most * LABELS);
  const kept = new Int32Array(most * 160);
  const keptOffsets = new Int32Array(most + 1);
  let averaged = 0;

  for (let epoch = 1; epoch <= training.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(random() * (i + 1));
      const swap = order[i] as number;
      order[i] = order[k] as number;
      order[k] = swap;
    }
    let loss = 0;
    for (const e of order) loss += step(examples[e] as Example);
    report(epoch, loss);
    if (epoch >= training.averageFrom) {
      averaged++;
      for (let i = 0; i < features.length; i++) sum[i]! += features[i] as number;
      for (let i = 0; i < transitions.length; i++) transitionSum[i]! += transitions[i] as number;
    }
  }
  return {
    features: sum.map((value) => value / averaged),
    transitions: transitionSum.map((value) => value / averaged),
  };

  function step(example: Example): number {
    const size = example.labels.length;
    let n = 0;
    const isHinted = random() >= training.hintDropout;
    for (let i = 0; i < size; i++) {
      keptOffsets[i] = n;
      const first = (random() < training.wordDropout ? example.wordEnds : example.offsets)[i] as number;
      const to = isHinted ? (example.offsets[i + 1] as number) : (example.hintStarts[i] as number);
      for (let f = first; f < to; f++)
        if (random() >= training.dropout) kept[n++] = (example.features[f] as number) * LABELS;
    }
    keptOffsets[size] = n;

    emit.fill(0, 0, size * LABELS);
    for (let i = 0; i < size; i++) {
      const base = i * LABELS;
      for (let f = keptOffsets[i] as number; f < (keptOffsets[i + 1] as number); f++) {
        const row = kept[f] as number;
        for (let label = 0; label < LABELS; label++) emit[base + label]! += features[row + label] as number;
      }
    }
    // Forward and backward in logarithms.
    for (let label = 0; label < LABELS; label++)
      forward[label] = mayFollow(START, label)
        ? (emit[label] as number) + (transitions[START * LABELS + label] as number)
        : -1e30;
    for (let i = 1; i < size; i++)
      for (let label = 0; label < LABELS; label++)
        forward[i * LABELS + label] =
          (emit[i * LABELS + label] as number) +
          logSum(
            PREDECESSORS[label] as Int32Array,
            (before) =>
              (forward[(i - 1) * LABELS + before] as number) +
              (transitions[before * LABELS + label] as number),
          );
    for (let label = 0; label < LABELS; label++)
      backward[(size - 1) * LABELS + label] = mayEnd(label) ? 0 : -1e30;
    for (let i = size - 2; i >= 0; i--)
      for (let label = 0; label < LABELS; label++)
        backward[i * LABELS + label] = logSum(
          SUCCESSORS[label] as Int32Array,
          (after) =>
            (transitions[label * LABELS + after] as number) +
            (emit[(i + 1) * LABELS + after] as number) +
            (backward[(i + 1) * LABELS + after] as number),
        );
    const logZ = logSum(ENDS, (label) => forward[(size - 1) * LABELS + label] as number);

    let gold = 0;
    for (let i = 0; i < size; i++) {
      const label = example.labels[i] as number;
      gold +=
        (emit[i * LABELS + label] as number) +
        (transitions[(i === 0 ? START : (example.labels[i - 1] as number)) * LABELS + label] as number);
    }
    // Transitions first: they need the forward scores before the emissions are overwritten.
    for (let i = 0; i < size; i++) {
      const goldLabel = example.labels[i] as number;
      for (let label = 0; label < LABELS; label++) {
        if (i === 0) {
          if (mayFollow(START, label))
            move(
              START * LABELS + label,
              (label === goldLabel ? 1 : 0) -
                Math.exp((forward[label] as number) + (backward[label] as number) - logZ),
              example.weight,
            );
          continue;
        }
        for (const before of PREDECESSORS[label] as Int32Array) {
          const p = Math.exp(
            (forward[(i - 1) * LABELS + before] as number) +
              (transitions[before * LABELS + label] as number) +
              (emit[i * LABELS + label] as number) +
              (backward[i * LABELS + label] as number) -
              logZ,
          );
          const isGold = label === goldLabel && before === example.labels[i - 1];
          if (p > 1e-4 || isGold) move(before * LABELS + label, (isGold ? 1 : 0) - p, example.weight);
        }
      }
    }
    for (let i = 0; i < size; i++) {
      const base = i * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const gradient =
          ((label === example.labels[i] ? 1 : 0) -
            Math.exp((forward[base + label] as number) + (backward[base + label] as number) - logZ)) *
          example.weight;
        if (Math.abs(gradient) < 1e-4) continue;
        const square = gradient * gradient;
        for (let f = keptOffsets[i] as number; f < (keptOffsets[i + 1] as number); f++) {
          const at = (kept[f] as number) + label;
          squares[at]! += square;
          features[at]! += (training.rate * gradient) / Math.sqrt(squares[at] as number);
        }
      }
    }
    return (logZ - gold) * example.weight;
  }

  function move(at: number, gradient: number, weight: number): void {
    const weighed = gradient * weight;
    transitionSquares[at]! += weighed * weighed;
    transitions[at]! += (training.rate * weighed) / Math.sqrt(transitionSquares[at] as number);
  }
}

const SUCCESSORS: readonly Int32Array[] = Array.from({ length: LABELS }, (_, from) =>
  Int32Array.from(Array.from({ length: LABELS }, (_, to) => to).filter((to) => mayFollow(from, to))),
);
const ENDS = Int32Array.from(Array.from({ length: LABELS }, (_, label) => label).filter(mayEnd));

function logSum(labels: Int32Array, score: (label: number) => number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < labels.length; i++) top = Math.max(top, score(labels[i] as number));
  if (top < -1e20) return -1e30;
  let sum = 0;
  for (let i = 0; i < labels.length; i++) sum += Math.exp(score(labels[i] as number) - top);
  return top + Math.log(sum);
}
