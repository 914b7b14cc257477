import { expect, test } from 'vitest';
import { quoteAround } from '../../../lib/analysis/corefer/quotes';
import { textOf } from '../../../lib/analysis/reading';
import { readingOf } from '../small-world';

/** The quotation that a word of a text stands in, as written. */
function quoted(text: string, word: string): string | null {
  const reading = readingOf(text);
  const at = Array.from({ length: reading.tokens.count }, (_, i) => textOf(reading, i, i + 1)).indexOf(word);
  const quote = quoteAround(reading, at);
  return quote && textOf(reading, quote.start, quote.end);
}

test.each([
  ['She said: “We will go home.” Then they left.', 'go', 'We will go home.'],
  ['She said: "We will go home." Then they left.', 'go', 'We will go home.'],
  ['She said: “We will go home.” Then they left.', 'they', null],
  ['She said: "We will go home." Then they left.', 'they', null],
  ['They left.', 'left', null],
  // What is never closed is no quotation, and none goes over the end of a paragraph.
  ['She said: “We will go home.', 'go', null],
  ['She said: “We stay.\n\nThen they left for “home”.', 'left', null],
])('%s %s', (text, word, quote) => {
  expect(quoted(text, word)).toBe(quote);
});
