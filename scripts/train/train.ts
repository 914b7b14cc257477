// Trains the tagger: npm run train -- CORPORA [OUTPUT]. Deterministic; some minutes on one core.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { FEATURE_SPACE } from '../../lib/analysis/tag/features';
import { LABELS } from '../../lib/analysis/tag/labels';
import { openPack } from '../../lib/knowledge/open-pack';
import { seeded, trainCrf, type Weights } from './crf';
import { examplesOf, renumbered } from './examples';
import { withHeadline } from './headlines';
import { readCorpus } from './read-corpus';
import { readLexicon } from './word-lists';
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
const KEPT_FEATURES = 60_000;

const [corpora, output = path.join(import.meta.dirname, '../../public/tagger.bin')] = process.argv.slice(2);
if (!corpora) {
  console.error('usage: npm run train -- FOLDER-OF-CORPORA [OUTPUT]');
  process.exit(2);
}
const began = performance.now();
const say = (text: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const lexicon = readLexicon(corpora);
const pack = readFileSync(path.join(import.meta.dirname, '../../public/knowledge.bin'));
const knowledge = openPack(pack.buffer.slice(pack.byteOffset, pack.byteOffset + pack.length) as ArrayBuffer);
const random = seeded(7);
const examples = FILES.flatMap(([name, weight]) =>
  readCorpus(path.join(corpora, 'ner', `${name}.conll.gz`)).flatMap((document) =>
    examplesOf(withHeadline(document, random), lexicon, knowledge, weight),
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
  null,
  { epochs: 6, rate: 0.05, dropout: 0.3, wordDropout: 0.7, hintDropout: 0.5, averageFrom: 3 },
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
  start,
  { epochs: 4, rate: 0.02, dropout: 0.3, wordDropout: 0.7, hintDropout: 0.5, averageFrom: 2 },
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
