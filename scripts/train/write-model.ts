import { LABELS } from '../../lib/analysis/tag/labels';
import { byteChecksum, HEADER_WORDS, TAGGER_MAGIC, TAGGER_VERSION } from '../../lib/analysis/tag/model-file';
import type { Weights } from './crf';
import type { TrainingLexicon } from './word-lists';

/** Weights are rounded to this many steps on either side of 0, and cut at `REACH`: six bits. */
const STEPS = 31;
const REACH = 2.5;

/** The file of a trained tagger. `numbers` are the features kept, in rising order, and `weights` has a row for each. */
export function writeModel(
  lexicon: TrainingLexicon,
  numbers: readonly number[],
  weights: Weights,
): Uint8Array<ArrayBuffer> {
  const words = [...lexicon.byKey].sort((a, b) => a[0] - b[0]);
  const scale = REACH / STEPS;
  const bytes: number[] = [];
  const varints = (values: readonly number[]): void => {
    let last = 0;
    for (const value of values) {
      let delta = value - last;
      last = value;
      while (delta > 127) {
        bytes.push((delta & 127) | 128);
        delta >>>= 7;
      }
      bytes.push(delta);
    }
  };
  varints(words.map(([key]) => key));
  for (const shift of [0, 8])
    for (const [, { cluster }] of words) bytes.push(((cluster < 0 ? 0xffff : cluster) >> shift) & 255);
  for (const shift of [0, 8, 16]) for (const [, { classes }] of words) bytes.push((classes >> shift) & 255);
  varints(numbers);
  for (let label = 0; label < LABELS; label++)
    for (let f = 0; f < numbers.length; f++) {
      const value = Math.round((weights.features[f * LABELS + label] as number) / scale);
      bytes.push(Math.max(-STEPS, Math.min(STEPS, value)) & 255);
    }
  const file = new Uint8Array(HEADER_WORDS * 4 + bytes.length + weights.transitions.length * 4);
  const view = new DataView(file.buffer);
  file.set(bytes, HEADER_WORDS * 4);
  weights.transitions.forEach((value, i) => {
    view.setFloat32(HEADER_WORDS * 4 + bytes.length + i * 4, value, true);
  });
  [TAGGER_MAGIC, TAGGER_VERSION, 0, words.length, numbers.length].forEach((value, i) => {
    view.setUint32(i * 4, value, true);
  });
  view.setFloat32(20, scale, true);
  view.setUint32(8, byteChecksum(file.subarray(12)), true);
  return file;
}
