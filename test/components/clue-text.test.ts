import { expect, test } from 'vitest';
import { clueText, clueTexts, detectorText } from '../../components/clue-text';
import { WEIGHTS } from '../../lib/analysis/link/weights';
import type { Say } from '../../lib/types/wording';

const say: Say = (key, ...parts) => [key, ...parts].join(' ');

test('what weighs in a decision can be told to the reader', () => {
  const features = new Set(Object.keys(WEIGHTS).map((key) => key.split('.')[0] as string));
  const silent = [...features].filter((feature) => clueText(say, 'en', { feature, detail: null }) === null);
  expect(silent).toEqual([]);
});

test('what a reader would not understand is not told; a country by its name', () => {
  expect(clueText(say, 'en', { feature: 'constructor', detail: null })).toBeNull();
  expect(clueText(say, 'en', { feature: 'ownerTold', detail: 'NO' })).toBe('clue_detail clue_owner Norway');
  expect(clueText(say, 'en', { feature: 'ledBy', detail: 'Ada Osk' })).toBe(
    'clue_detail clue_led_by Ada Osk',
  );
  expect(clueText(say, 'en', { feature: 'introduction', detail: 'painter' })).toBe(
    'clue_detail clue_introduced painter',
  );
});

test('reasons come heaviest first, and none twice', () => {
  const clues = [
    { feature: 'prior', weight: 0.5, detail: null },
    { feature: 'constituency', weight: 1, detail: null },
    { feature: 'regionAfter', weight: 2, detail: null },
    { feature: 'gender', weight: -4, detail: null },
  ];
  expect(clueTexts(say, 'en', clues, (weight) => weight > 0)).toEqual(['clue_region', 'clue_prior']);
});

test('how a name was found has words of its own; whom a description stands for is found by it', () => {
  expect(detectorText(say, 'repeated-name')).toBe('found_repeated');
  expect(detectorText(say, 'listed-given-name')).toBe('found_list');
  expect(detectorText(say, 'pronoun')).toBe('found_pronoun');
  expect(detectorText(say, 'counterpart')).toBe('found_description');
});
