import { expect, test } from 'vitest';
import { isSpelledAlike } from '../../../scripts/knowledge/spelling';

test.each([
  ['Abdourahim Tiari', 'Abdourahman Tchiari', true],
  ['Badir bin Hamid AlBuseidi', 'Sayyid Badir Hamid Al Buseidi', true],
  ['Marin Ada', 'Ada Luisa Marín', true],
  ['Ada Marin', 'Ada Martin', true],
  ['Ada Marin', 'Ada Lund', false],
  ['Ada Marin', 'Eva Marin', false],
  ['Marin', 'Marin', false],
  ['Kim Ho-jun', 'Kim Ha-neul', false],
])('%s and %s', (a, b, isAlike) => {
  expect(isSpelledAlike(a, b)).toBe(isAlike);
});
