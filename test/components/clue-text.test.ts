import { expect, test } from 'vitest';
import { clueText, detectorText } from '../../components/clue-text';
import { WEIGHTS } from '../../lib/analysis/link/weights';
import type { Say } from '../../lib/types/wording';

const say: Say = (key, ...parts) => [key, ...parts].join(' ');

test('what weighs in a decision can be told to the reader', () => {
  const features = new Set(Object.keys(WEIGHTS).map((key) => key.split('.')[0] as string));
  const silent = [...features].filter((feature) => clueText(say, { feature, detail: null }) === null);
  expect(silent).toEqual([]);
});

test('what a reader would not understand is not told, nor a detail that is a code', () => {
  expect(clueText(say, { feature: 'constructor', detail: null })).toBeNull();
  expect(clueText(say, { feature: 'ownerTold', detail: 'NO' })).toBe('clue_owner');
  expect(clueText(say, { feature: 'introduction', detail: 'painter' })).toBe(
    'clue_detail clue_introduced painter',
  );
});

test('a way of finding without words of its own is a description', () => {
  expect(detectorText(say, 'repeated-name')).toBe('found_repeated');
  expect(detectorText(say, 'counterpart')).toBe('found_description');
});
