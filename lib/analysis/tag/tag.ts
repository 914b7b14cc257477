import type { TokenisedText } from '../../types/tokens';
import { inParts, type Steps } from '../steps';
import { documentStatistics, sentenceStarts } from './document-bits';
import { featuresOf, hintFeaturesOf, MOST_FEATURES, type TaggingText } from './features';
import type { NameHints } from './hints';
import { LABELS, mayEnd, mayFollow, PREDECESSORS, START, TYPES, typeOfLabel } from './labels';
import type { Tagger } from './model-file';
import { type Segment, segmentsOf } from './segments';
import { wordTable } from './word-table';

/** A name that the tagger sees, half-open in tokens. */
export interface TaggedSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: (typeof TYPES)[number];
  /** The lowest marginal probability of its labels, 0 to 1. Overconfident: 0.75 means about every second one right. */
  readonly probability: number;
}

/** Segments that are tagged at a stretch. */
const STRETCH = 64;

const LOW = -0x3fffffff;

/**
 * The names of a text by a linear-chain CRF (Lafferty, McCallum and Pereira 2001), in text order. `hints` are the names of
 * the pack in it: evidence that is weighed with the rest; null without a pack.
 */
export function* tag(tokens: TokenisedText, tagger: Tagger, hints: NameHints | null): Steps<TaggedSpan[]> {
  const text = yield* taggingText(tokens, tagger, hints);
  const spans: TaggedSpan[] = [];
  const features = new Int32Array(MOST_FEATURES);
  const moves = Float64Array.from(tagger.transitions, (value) => Math.exp(value * tagger.scale));
  yield* inParts(text.segments, STRETCH, (part) => {
    for (const segment of part) {
      const scores = emissions(text, segment, tagger, features);
      const labels = bestLabels(scores, tagger.transitions);
      if (labels.every((label) => label === 0)) continue;
      const marginals = marginalsOf(scores, moves, tagger.scale);
      collect(segment, labels, marginals, spans);
    }
  });
  return spans;
}

/** What features are computed from, for a whole text. */
export function* taggingText(
  tokens: TokenisedText,
  lexicon: Pick<Tagger, 'cluster' | 'classes'>,
  hints: NameHints | null,
): Steps<TaggingText & { segments: Segment[] }> {
  const table = yield* wordTable(tokens.words, lexicon);
  const isStart = sentenceStarts(tokens);
  yield;
  const segments = yield* segmentsOf(tokens, table);
  const statistics = yield* documentStatistics(tokens, table, segments, isStart);
  return { tokens, table, isStart, segments, hints, statistics };
}

function emissions(text: TaggingText, segment: Segment, tagger: Tagger, features: Int32Array): Int32Array {
  const size = segment.endToken - segment.firstToken;
  const scores = new Int32Array(size * LABELS);
  const { weights } = tagger;
  for (let i = 0; i < size; i++) {
    const token = segment.firstToken + i;
    const count = hintFeaturesOf(text, segment, token, features, featuresOf(text, segment, token, features));
    const base = i * LABELS;
    for (let f = 0; f < count; f++) {
      const row = tagger.rowOf(features[f] as number);
      if (row < 0) continue;
      for (let label = 0; label < LABELS; label++) scores[base + label]! += weights[row + label] as number;
    }
  }
  return scores;
}

/** The best labelling of a segment (Viterbi). */
function bestLabels(scores: Int32Array, transitions: Int32Array): number[] {
  const size = scores.length / LABELS;
  const best = new Int32Array(scores.length).fill(LOW);
  const from = new Int8Array(scores.length);
  for (let label = 0; label < LABELS; label++)
    if (mayFollow(START, label))
      best[label] = (scores[label] as number) + (transitions[START * LABELS + label] as number);
  for (let i = 1; i < size; i++) {
    for (let label = 0; label < LABELS; label++) {
      let top = LOW;
      let source = 0;
      for (const before of PREDECESSORS[label] as Int32Array) {
        const value =
          (best[(i - 1) * LABELS + before] as number) + (transitions[before * LABELS + label] as number);
        if (value > top) {
          top = value;
          source = before;
        }
      }
      best[i * LABELS + label] = top === LOW ? LOW : top + (scores[i * LABELS + label] as number);
      from[i * LABELS + label] = source;
    }
  }
  let last = 0;
  for (let label = 0; label < LABELS; label++)
    if (
      mayEnd(label) &&
      (best[(size - 1) * LABELS + label] as number) > (best[(size - 1) * LABELS + last] as number)
    )
      last = label;
  const labels = new Array<number>(size);
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = last;
    last = from[i * LABELS + last] as number;
  }
  return labels;
}

/** Marginal probability of each label at each token (forward–backward, in scaled probabilities). `move` holds the transitions' weights. */
function marginalsOf(scores: Int32Array, move: Float64Array, scale: number): Float64Array {
  const size = scores.length / LABELS;
  const emit = new Float64Array(scores.length);
  for (let i = 0; i < size; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, scores[i * LABELS + label] as number);
    for (let label = 0; label < LABELS; label++)
      emit[i * LABELS + label] = Math.exp(((scores[i * LABELS + label] as number) - top) * scale);
  }
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  for (let i = 0; i < size; i++) {
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      if (i === 0) sum = mayFollow(START, label) ? (move[START * LABELS + label] as number) : 0;
      else
        for (const before of PREDECESSORS[label] as Int32Array)
          sum += (forward[(i - 1) * LABELS + before] as number) * (move[before * LABELS + label] as number);
      forward[i * LABELS + label] = sum * (emit[i * LABELS + label] as number);
    }
    normalise(forward, i * LABELS);
  }
  for (let i = size - 1; i >= 0; i--) {
    if (i === size - 1)
      for (let label = 0; label < LABELS; label++) backward[i * LABELS + label] = mayEnd(label) ? 1 : 0;
    else
      for (let label = 0; label < LABELS; label++) {
        const value =
          (backward[(i + 1) * LABELS + label] as number) * (emit[(i + 1) * LABELS + label] as number);
        if (value === 0) continue;
        for (const before of PREDECESSORS[label] as Int32Array)
          backward[i * LABELS + before]! += value * (move[before * LABELS + label] as number);
      }
    normalise(backward, i * LABELS);
  }
  for (let i = 0; i < size; i++) {
    for (let label = 0; label < LABELS; label++)
      forward[i * LABELS + label]! *= backward[i * LABELS + label] as number;
    normalise(forward, i * LABELS);
  }
  return forward;
}

/** Makes the values of a token add up to 1. */
function normalise(column: Float64Array, at: number): void {
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += column[at + label] as number;
  const share = 1 / (sum || 1);
  for (let label = 0; label < LABELS; label++) column[at + label]! *= share;
}

function collect(
  segment: Segment,
  labels: readonly number[],
  marginals: Float64Array,
  spans: TaggedSpan[],
): void {
  for (let i = 0; i < labels.length; ) {
    const label = labels[i] as number;
    if (label === 0) {
      i++;
      continue;
    }
    let end = i + 1;
    // B and I go on to their L; U stands alone.
    if (((label - 1) & 3) !== 3)
      while (end < labels.length && (((labels[end - 1] as number) - 1) & 3) !== 2) end++;
    let probability = 1;
    for (let k = i; k < end; k++)
      probability = Math.min(probability, marginals[k * LABELS + (labels[k] as number)] as number);
    spans.push({
      firstToken: segment.firstToken + i,
      endToken: segment.firstToken + end,
      type: TYPES[typeOfLabel(label)] as TaggedSpan['type'],
      probability,
    });
    i = end;
  }
}
