import { knownNames, nameHintsOf } from '../../lib/analysis/detect/known-names';
import { startReading } from '../../lib/analysis/reading';
import { finish } from '../../lib/analysis/steps';
import { featuresOf, MOST_FEATURES } from '../../lib/analysis/tag/features';
import { hintFeaturesOf } from '../../lib/analysis/tag/hint-features';
import { labelOf, TYPES } from '../../lib/analysis/tag/labels';
import type { Lexicon } from '../../lib/analysis/tag/lexicon';
import { taggingText } from '../../lib/analysis/tag/tag';
import { WORD_FEATURES } from '../../lib/analysis/tag/word-features';
import { WordMemory } from '../../lib/analysis/tag/word-memory';
import { tokenise } from '../../lib/analysis/tokenise';
import type { Knowledge } from '../../lib/types/knowledge';
import type { Example } from './crf';
import type { CorpusDocument } from './read-corpus';

/** The segments of a document with their features and labels; what the corpus leaves open is left out. */
export function examplesOf(
  document: CorpusDocument,
  lexicon: Lexicon,
  knowledge: Knowledge | null,
  weight: number,
): Example[] {
  const tokens = tokenise(document.text);
  const article = {
    text: document.text,
    blocks: [],
    title: null,
    url: null,
    publisher: null,
    published: null,
    lang: 'en',
  };
  const reading = finish(startReading(article, tokens, knowledge, knowledge?.built ?? '2025-01-01'));
  const hints = knowledge ? nameHintsOf(reading, knownNames(reading)) : null;
  const text = finish(taggingText(tokens, new WordMemory(lexicon, tokens.words.vocabulary), hints));
  const labels = new Int8Array(tokens.count);
  const isOpen = new Uint8Array(tokens.count);
  const tokenAt = (offset: number): number => {
    let from = 0;
    let to = tokens.count;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((tokens.ends[middle] as number) <= offset) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  for (const { start, end, type } of document.spans) {
    const first = tokenAt(start);
    const last = tokenAt(end - 1);
    const t = TYPES.indexOf(type as (typeof TYPES)[number]);
    if (first === last) labels[first] = labelOf(t, 'U');
    else
      for (let i = first; i <= last; i++) labels[i] = labelOf(t, i === first ? 'B' : i === last ? 'L' : 'I');
  }
  for (const { start, end } of document.unknown)
    for (let i = tokenAt(start); i < tokens.count && (tokens.starts[i] as number) < end; i++) isOpen[i] = 1;

  const out = new Int32Array(MOST_FEATURES);
  return text.segments.flatMap((segment) => {
    const size = segment.endToken - segment.firstToken;
    const own = labels.slice(segment.firstToken, segment.endToken);
    if (isOpen.subarray(segment.firstToken, segment.endToken).includes(1) || !isWhole(own)) return [];
    const offsets = new Int32Array(size + 1);
    const wordEnds = new Int32Array(size);
    const hintStarts = new Int32Array(size);
    const features: number[] = [];
    for (let i = 0; i < size; i++) {
      const token = segment.firstToken + i;
      const plain = featuresOf(text, segment, token, out);
      const all = hintFeaturesOf(text, segment, token, out, plain);
      offsets[i] = features.length;
      wordEnds[i] = features.length + WORD_FEATURES;
      hintStarts[i] = features.length + plain;
      for (let f = 0; f < all; f++) features.push(out[f] as number);
    }
    offsets[size] = features.length;
    return [{ features: Int32Array.from(features), offsets, wordEnds, hintStarts, labels: own, weight }];
  });
}

/** Whether no name crosses the edges of the segment. */
function isWhole(labels: Int8Array): boolean {
  let open = false;
  for (const label of labels) {
    const part = label === 0 ? -1 : (label - 1) & 3;
    if (open !== (part === 1 || part === 2)) return false;
    open = part === 0 || part === 1;
  }
  return !open;
}

/** The example with rows in place of features; features without a row (-1) are left out. */
export function renumbered(example: Example, rows: Int32Array): Example {
  const { features, labels } = example;
  const kept: number[] = [];
  const offsets = new Int32Array(labels.length + 1);
  const wordEnds = new Int32Array(labels.length);
  const hintStarts = new Int32Array(labels.length);
  const take = (from: number, to: number): void => {
    for (let f = from; f < to; f++) {
      const row = rows[features[f] as number] as number;
      if (row >= 0) kept.push(row);
    }
  };
  for (let i = 0; i < labels.length; i++) {
    const wordEnd = example.wordEnds[i] as number;
    const hintStart = example.hintStarts[i] as number;
    offsets[i] = kept.length;
    take(example.offsets[i] as number, wordEnd);
    wordEnds[i] = kept.length;
    take(wordEnd, hintStart);
    hintStarts[i] = kept.length;
    take(hintStart, example.offsets[i + 1] as number);
  }
  offsets[labels.length] = kept.length;
  return { ...example, features: Int32Array.from(kept), offsets, wordEnds, hintStarts };
}
