import { expect, test } from 'vitest';
import { seeded } from '../../../bench/news-text';
import { Decoder } from '../../../lib/analysis/tag/decoder';
import { LABELS, mayEnd, mayFollow, START } from '../../../lib/analysis/tag/labels';
import type { Tagger } from '../../../lib/analysis/tag/model-file';

const SCALE = 0.1;

/** A tagger with moves by chance, as an open one has them. */
function taggerOf(random: () => number): Tagger {
  const transitions = new Int32Array((LABELS + 1) * LABELS);
  for (let from = 0; from <= LABELS; from++)
    for (let to = 0; to < LABELS; to++)
      transitions[from * LABELS + to] = mayFollow(from, to) ? Math.round(40 * random() - 20) : -0x2000000;
  return {
    transitions,
    scale: SCALE,
    moves: Float64Array.from(transitions, (value) => Math.exp(value * SCALE)),
    powers: Float64Array.from({ length: 1024 }, (_, fall) => Math.exp(-fall * SCALE)),
  } as unknown as Tagger;
}

/** All ways through a segment that the labels allow, with their scores. */
function waysThrough({ transitions }: Tagger, scores: Int32Array, size: number) {
  let ways = [{ labels: [] as number[], score: 0 }];
  for (let i = 0; i < size; i++)
    ways = ways.flatMap(({ labels, score }) =>
      Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? START, label) && (i < size - 1 || mayEnd(label)))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score +
            (transitions[(labels.at(-1) ?? START) * LABELS + label] as number) +
            (scores[i * LABELS + label] as number),
        })),
    );
  return ways;
}

test.each([1, 2, 3, 4])(
  'the labels and their probabilities are those of all ways through %d tokens',
  (size) => {
    const random = seeded(size);
    for (let round = 0; round < 6; round++) {
      const tagger = taggerOf(random);
      const decoder = new Decoder(tagger, 4);
      // One label of three is out of the question, as on a page.
      for (let at = 0; at < size * LABELS; at++)
        decoder.scores[at] = Math.round(100 * random() - (at % LABELS > 0 && random() < 0.33 ? 300 : 0));
      const ways = waysThrough(tagger, decoder.scores, size);
      const best = ways.reduce((a, b) => (b.score > a.score ? b : a));
      const total = ways.reduce((sum, { score }) => sum + Math.exp(score * SCALE), 0);

      expect(decoder.findLabels(size)).toBe(best.labels.some((label) => label !== 0));
      expect([...decoder.labels.subarray(0, size)]).toEqual(best.labels);
      const marginals = decoder.marginals(size);
      best.labels.forEach((label, i) => {
        const through = ways.filter(({ labels }) => labels[i] === label);
        const share = through.reduce((sum, { score }) => sum + Math.exp(score * SCALE), 0) / total;
        expect(marginals[i * LABELS + label]).toBeCloseTo(share, 2);
      });
    }
  },
);

test('a segment in which nothing is likely but no name has none', () => {
  const decoder = new Decoder(
    taggerOf(() => 0.5),
    4,
  );
  for (let i = 0; i < 3; i++) decoder.scores.fill(-500, i * LABELS + 1, (i + 1) * LABELS);
  expect(decoder.findLabels(3)).toBe(false);
  expect([...decoder.labels.subarray(0, 3)]).toEqual([0, 0, 0]);
});
