// Trains the tagger: npm run train -- CORPORA [OUTPUT]. Deterministic; some minutes on one core.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { FEATURE_SPACE, featuresOf, MOST_FEATURES, WORD_FEATURES } from '../../lib/analysis/tag/features';
import { LABELS, labelOf, TYPES } from '../../lib/analysis/tag/labels';
import { taggingText } from '../../lib/analysis/tag/tag';
import { tokenise } from '../../lib/analysis/tokenise';
import { type Example, trainCrf, type Weights } from './crf';
import { type CorpusDocument, readCorpus } from './read-corpus';
import { readLexicon, type TrainingLexicon } from './word-lists';
import { writeModel } from './write-model';

const FILES: readonly (readonly [name: string, weight: number])[] = [
  ['redocred', 1],
  ['crossner', 1],
  ['gum', 1],
  ['uner-ewt', 1],
  ['uner-pud', 1],
  ['btc', 1],
  ['wnut17', 1],
  ['gmb', 0.6],
];
const KEPT_FEATURES = 40_000;

const [corpora, output = path.join(import.meta.dirname, '../../public/tagger.bin')] = process.argv.slice(2);
if (!corpora) {
  console.error('usage: npm run train -- FOLDER-OF-CORPORA [OUTPUT]');
  process.exit(2);
}
const began = performance.now();
const say = (text: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const lexicon = readLexicon(corpora);
const examples = FILES.flatMap(([name, weight]) =>
  readCorpus(path.join(corpora, 'ner', `${name}.conll.gz`)).flatMap((document) =>
    examplesOf(document, lexicon, weight),
  ),
);
say(`${examples.length} segments, ${examples.reduce((sum, { labels }) => sum + labels.length, 0)} tokens`);

const counts = new Int32Array(FEATURE_SPACE);
for (const { features } of examples) for (const feature of features) counts[feature]!++;
const { rows, numbers } = number(counts, (feature) => (counts[feature] as number) > 1);
const dense = examples.map((example) => renumbered(example, rows));
say(`${numbers.length} features seen more than once`);
const report = (epoch: number, loss: number): void => say(`epoch ${epoch}: loss ${Math.round(loss)}`);
const all = trainCrf(
  dense,
  numbers.length,
  WORD_FEATURES,
  null,
  { epochs: 6, rate: 0.05, dropout: 0.3, wordDropout: 0.7, averageFrom: 3 },
  report,
);

const importance = Float64Array.from(numbers, (feature, row) => {
  const weights = all.features.subarray(row * LABELS, (row + 1) * LABELS);
  const mean = weights.reduce((a, b) => a + b, 0) / LABELS;
  return (
    Math.sqrt(weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0)) *
    Math.min(counts[feature] as number, 500) ** 0.35
  );
});
const kept = [...numbers.keys()]
  .sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b)
  .slice(0, KEPT_FEATURES)
  .sort((a, b) => a - b);
const keptSet = new Set(kept.map((row) => numbers[row] as number));
const pruned = number(counts, (feature) => keptSet.has(feature));
const start: Weights = { transitions: all.transitions, features: new Float32Array(kept.length * LABELS) };
kept.forEach((row, i) => {
  start.features.set(all.features.subarray(row * LABELS, (row + 1) * LABELS), i * LABELS);
});
const final = trainCrf(
  examples.map((example) => renumbered(example, pruned.rows)),
  kept.length,
  0,
  start,
  { epochs: 4, rate: 0.02, dropout: 0.3, wordDropout: 0, averageFrom: 2 },
  report,
);
const file = writeModel(lexicon, pruned.numbers, final);
writeFileSync(output, file);
say(
  `${(file.length / 1e6).toFixed(2)} MB, gzip ${(gzipSync(file, { level: 9 }).length / 1e6).toFixed(2)} MB`,
);

/** Rows for the features that stay, in rising order. */
function number(
  seen: Int32Array,
  stays: (feature: number) => boolean,
): { rows: Int32Array; numbers: number[] } {
  const rows = new Int32Array(FEATURE_SPACE).fill(-1);
  const numbers: number[] = [];
  for (let feature = 0; feature < FEATURE_SPACE; feature++) {
    if ((seen[feature] as number) === 0 || !stays(feature)) continue;
    rows[feature] = numbers.length;
    numbers.push(feature);
  }
  return { rows, numbers };
}

function renumbered({ features, offsets, labels, weight }: Example, rows: Int32Array): Example {
  const kept: number[] = [];
  const at = new Int32Array(offsets.length);
  for (let i = 0; i < labels.length; i++) {
    at[i] = kept.length;
    for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++) {
      const row = rows[features[f] as number] as number;
      if (row >= 0) kept.push(row);
    }
  }
  at[labels.length] = kept.length;
  return { features: Int32Array.from(kept), offsets: at, labels, weight };
}

/** The segments of a document with their features and labels; what the corpus leaves open is left out. */
function examplesOf(document: CorpusDocument, words: TrainingLexicon, weight: number): Example[] {
  const tokens = tokenise(document.text);
  const text = taggingText(tokens, words);
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
    const features: number[] = [];
    for (let i = 0; i < size; i++) {
      offsets[i] = features.length;
      const n = featuresOf(text, segment, segment.firstToken + i, out);
      for (let f = 0; f < n; f++) features.push(out[f] as number);
    }
    offsets[size] = features.length;
    return [{ features: Int32Array.from(features), offsets, labels: own, weight }];
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
