import { FEATURE_SPACE } from '../../lib/analysis/tag/feature';
import { LABELS } from '../../lib/analysis/tag/labels';
import { type Example, trainCrf, type Weights } from './crf';
import { renumbered } from './examples';
import type { TrainingLexicon } from './word-lists';
import { writeModel } from './write-model';

/** Features that stay in the file, the weightiest: more than these win next to nothing. */
const KEPT_FEATURES = 60_000;
/** A feature seen this often weighs by its weights alone. */
const OFTEN = 500;
const DROPOUT = { dropout: 0.3, wordDropout: 0.7, hintDropout: 0.7 };

/**
 * Trains a tagger and gives its file: a CRF over all features seen more than once, cut to the weightiest, which are then
 * trained on. `say` is told how it goes on. The same examples give the same file.
 */
export function trainTagger(
  examples: readonly Example[],
  lexicon: TrainingLexicon,
  say: (text: string) => void,
): Uint8Array<ArrayBuffer> {
  const counts = new Int32Array(FEATURE_SPACE);
  for (const { features } of examples) for (const feature of features) counts[feature]!++;
  const seen = numbered(counts, (feature) => (counts[feature] as number) > 1);
  say(`${seen.numbers.length} features seen more than once`);
  const report = (epoch: number, loss: number): void => say(`epoch ${epoch}: loss ${Math.round(loss)}`);
  const all = trainCrf(
    examples.map((example) => renumbered(example, seen.rows)),
    seen.numbers.length,
    null,
    { ...DROPOUT, epochs: 6, rate: 0.05, averageFrom: 3 },
    report,
  );
  const kept = weightiest(all, seen.numbers, counts);
  const keptFeatures = new Set(kept.map((row) => seen.numbers[row] as number));
  const pruned = numbered(counts, (feature) => keptFeatures.has(feature));
  const start: Weights = { transitions: all.transitions, features: new Float32Array(kept.length * LABELS) };
  kept.forEach((row, i) => {
    start.features.set(all.features.subarray(row * LABELS, (row + 1) * LABELS), i * LABELS);
  });
  const final = trainCrf(
    examples.map((example) => renumbered(example, pruned.rows)),
    kept.length,
    start,
    { ...DROPOUT, epochs: 4, rate: 0.02, averageFrom: 2 },
    report,
  );
  return writeModel(lexicon, pruned.numbers, final);
}

/** The rows of the features that tell most, in rising order: how far their weights lie apart, and how often they come. */
function weightiest(weights: Weights, numbers: readonly number[], counts: Int32Array): number[] {
  const importance = Float64Array.from(numbers, (feature, row) => {
    const own = weights.features.subarray(row * LABELS, (row + 1) * LABELS);
    const mean = own.reduce((a, b) => a + b, 0) / LABELS;
    return (
      Math.sqrt(own.reduce((sum, weight) => sum + (weight - mean) ** 2, 0)) *
      Math.min(counts[feature] as number, OFTEN) ** 0.35
    );
  });
  return [...numbers.keys()]
    .sort((a, b) => (importance[b] as number) - (importance[a] as number) || a - b)
    .slice(0, KEPT_FEATURES)
    .sort((a, b) => a - b);
}

/** Rows for the features that stay, in rising order. */
function numbered(
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
