import type { TokenisedText } from '../../types/tokens';
import { inParts, type Steps } from '../steps';
import { Decoder } from './decoder';
import { documentStatistics, sentenceStarts } from './document-bits';
import { Emissions } from './emissions';
import type { NameHints } from './hints';
import { LABELS, TYPES, typeOfLabel } from './labels';
import type { Tagger } from './model-file';
import { type Segment, segmentsOf } from './segments';
import type { TaggingText } from './tagging-text';
import type { WordMemory } from './word-memory';
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

/**
 * The names of a text by a linear-chain CRF (Lafferty, McCallum and Pereira 2001), in text order. `hints` are the names of
 * the pack in it: evidence that is weighed with the rest; null without a pack.
 */
export function* tag(tokens: TokenisedText, tagger: Tagger, hints: NameHints | null): Steps<TaggedSpan[]> {
  const text = yield* taggingText(tokens, tagger.memory(tokens.words.vocabulary), hints);
  const spans: TaggedSpan[] = [];
  const emissions = new Emissions(text, tagger);
  const decoder = new Decoder(tagger, longestOf(text.segments));
  yield* inParts(text.segments, STRETCH, (part) => {
    for (const segment of part) {
      emissions.score(segment, decoder.scores);
      const size = segment.endToken - segment.firstToken;
      if (decoder.findLabels(size)) collect(segment, decoder.labels, decoder.marginals(size), spans);
    }
  });
  return spans;
}

/** What features are computed from, for a whole text. */
export function* taggingText(
  tokens: TokenisedText,
  memory: WordMemory,
  hints: NameHints | null,
): Steps<TaggingText & { segments: Segment[] }> {
  const table = yield* wordTable(tokens.words, memory);
  const isStart = sentenceStarts(tokens);
  yield;
  const segments = yield* segmentsOf(tokens, table);
  const statistics = yield* documentStatistics(tokens, table, segments, isStart);
  return { tokens, table, isStart, segments, hints, statistics };
}

const longestOf = (segments: readonly Segment[]): number =>
  segments.reduce((longest, { firstToken, endToken }) => Math.max(longest, endToken - firstToken), 0);

function collect(
  { firstToken, endToken }: Segment,
  labels: Int8Array,
  marginals: Float64Array,
  spans: TaggedSpan[],
): void {
  const size = endToken - firstToken;
  for (let i = 0; i < size; ) {
    const label = labels[i] as number;
    if (label === 0) {
      i++;
      continue;
    }
    let end = i + 1;
    // B and I go on to their L; U stands alone.
    if (((label - 1) & 3) !== 3) while (end < size && (((labels[end - 1] as number) - 1) & 3) !== 2) end++;
    let probability = 1;
    for (let k = i; k < end; k++)
      probability = Math.min(probability, marginals[k * LABELS + (labels[k] as number)] as number);
    spans.push({
      firstToken: firstToken + i,
      endToken: firstToken + end,
      type: TYPES[typeOfLabel(label)] as TaggedSpan['type'],
      probability,
    });
    i = end;
  }
}
