import { expect, test } from 'vitest';
import { isSpelledAlike, soundsAlike } from '../../../scripts/knowledge/spelling';

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

test.each([
  ['Muhammad Lutfi', 'Mohamed Lotfy', true],
  ['Sergey Zhadov', 'Sergei Jadov', true],
  ['Ada Luisa Marin', 'Ada Marin', true],
  ['Jose Ada Marin', 'Ada Marin', true],
  // Two names, though they have the same consonants.
  ['Hassan Lutfi', 'Hussein Lutfi', false],
  ['Amata Marin', 'Imata Marin', false],
  ['Carlos Salinas', 'Carlos Salas', false],
  ['Wan Luisa Ada Marin', 'Ada Marin', false],
  ['Marin', 'Marin', false],
])('%s and %s sound alike: %j', (a, b, isAlike) => {
  expect(soundsAlike(a, b)).toBe(isAlike);
});
