import { expect, test } from 'vitest';
import { isWordInCapitals } from '../../../lib/analysis/detect/words-in-capitals';
import { readingOf } from '../small-world';

test.each([
  ['HOW TO COOK A TURKEY FOR THE CROWD', 'turkey', true],
  ['MAN EATS 40 TURKEY LEGS IN AN HOUR', 'turkey', true],
  ['POLISH YOUR SHOES BEFORE YOU GO', 'polish', true],
  ['THE RIGHT WAY TO POLISH A FLOOR', 'polish', true],
  ['HOW TURKEY LEGS MADE IT ACROSS', 'turkey', false],
  ['POLISH FARMERS BLOCK THE ROAD', 'polish', false],
  ['It took the Turkey team a day.', 'turkey', false],
])('%s', (text, word, isOne) => {
  const reading = readingOf(text);
  const at = text.toLowerCase().split(' ').indexOf(word);
  expect(isWordInCapitals(reading, at)).toBe(isOne);
});
