import { expect, test } from 'vitest';
import { finish } from '../../../lib/analysis/steps';
import { Emissions } from '../../../lib/analysis/tag/emissions';
import { featuresOf, MOST_FEATURES } from '../../../lib/analysis/tag/features';
import { hintFeaturesOf } from '../../../lib/analysis/tag/hint-features';
import { nameHints } from '../../../lib/analysis/tag/hints';
import { keyTable, placeOf } from '../../../lib/analysis/tag/key-table';
import { LABELS } from '../../../lib/analysis/tag/labels';
import { ROW_BIAS, SLOT_WORDS, type Tagger } from '../../../lib/analysis/tag/model-file';
import { taggingText } from '../../../lib/analysis/tag/tag';
import { WordMemory } from '../../../lib/analysis/tag/word-memory';
import { tokenise } from '../../../lib/analysis/tokenise';

const TEXTS = [
  'Osk Council chair Ada Marin-Okoye met the Karsian minister. “Marin (OSK) will not wait,” Marin said in Vell.',
  'THE OSK REPORT. Marin told Ada Marin of the Bank of Karsia, No. 4, that Okoye, a judge, had left for Vell.',
];

/** A lexicon with classes and clusters that differ from word to word. */
const lexicon = {
  cluster: (word: string) => word.length * 37,
  classes: (word: string) => word.length * 1009,
};

/** The text with a hinted name at its second word, and all features of each token of its segments. */
function textWithFeatures(text: string) {
  const tokens = tokenise(text);
  const memory = new WordMemory(lexicon, tokens.words.vocabulary);
  const name = { firstToken: 1, endToken: 3, kind: 'person', alias: 'full', prior: 0.5 } as const;
  const tagging = finish(taggingText(tokens, memory, nameHints([name], tokens.count)));
  const out = new Int32Array(MOST_FEATURES);
  const features = tagging.segments.map((segment) =>
    Array.from({ length: segment.endToken - segment.firstToken }, (_, k) => {
      const i = segment.firstToken + k;
      const plain = featuresOf(tagging, segment, i, out);
      return [...out.subarray(0, hintFeaturesOf(tagging, segment, i, out, plain))];
    }),
  );
  return { tagging, features };
}

/** The weight of a feature for a label, from -128 to 127. */
const weightOf = (feature: number, label: number): number =>
  (Math.imul(feature + 1, 0x9e3779b1 + label * 0x2545) >> 24) | 0;

/** A tagger that knows every other of some features. */
function taggerOf(features: readonly number[]): Pick<Tagger, 'slots' | 'slotMask'> & Tagger {
  const known = [...new Set(features)].filter((_, k) => k % 2 === 0);
  const { slots, mask } = keyTable(Int32Array.from(known), SLOT_WORDS);
  for (const feature of known) {
    const place = placeOf(slots, mask, SLOT_WORDS, feature) + 1;
    const bytes = new Uint8Array(slots.buffer, place * 4, LABELS);
    slots.fill(0, place, place + SLOT_WORDS - 1);
    for (let label = 0; label < LABELS; label++) bytes[label] = weightOf(feature, label) + ROW_BIAS;
    slots[place + SLOT_WORDS - 2]! |= 0x100;
  }
  return { slots, slotMask: mask } as unknown as Tagger;
}

test.each(TEXTS)('scores are the sums of the weights of all features: %s', (text) => {
  const { tagging, features } = textWithFeatures(text);
  const tagger = taggerOf(features.flat(2));
  const known = (feature: number): boolean =>
    placeOf(tagger.slots, tagger.slotMask, SLOT_WORDS, feature) >= 0;
  const emissions = new Emissions(tagging, tagger);
  const scores = new Int32Array(64 * LABELS);
  // The second time all that is kept is there.
  for (let round = 0; round < 2; round++)
    tagging.segments.forEach((segment, s) => {
      emissions.score(segment, scores);
      features[s]?.forEach((own, k) => {
        const expected = Array.from({ length: LABELS }, (_, label) =>
          own.filter(known).reduce((sum, feature) => sum + weightOf(feature, label), 0),
        );
        expect([...scores.subarray(k * LABELS, (k + 1) * LABELS)]).toEqual(expected);
      });
    });
  expect(features.flat().length).toBeGreaterThan(5);
});
