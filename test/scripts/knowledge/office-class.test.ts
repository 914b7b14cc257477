import { expect, test } from 'vitest';
import { officeClassOfCurated, officeClassOfTitle } from '../../../scripts/knowledge/office-class';

test.each([
  ['Chairman of the State Duma', 'speaker'],
  ['Chair of the Federal Reserve', 'central-bank-head'],
  ['Prime Minister', 'head-of-government'],
  // Who only speaks for such a body.
  ['Spokesperson of the Federal Reserve', 'spokesperson'],
])('%s is %s', (title, officeClass) => {
  expect(officeClassOfTitle(title)).toBe(officeClass);
});

test('a curated class goes before the wording', () => {
  expect(officeClassOfCurated('former head of government', 'President of the Council')).toBe(
    'head-of-government',
  );
  expect(officeClassOfCurated('banker', 'Governor of the central bank')).toBe('central-bank-head');
});
