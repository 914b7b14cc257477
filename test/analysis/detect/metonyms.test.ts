import { expect, test } from 'vitest';
import { readMarked, writeMarked } from '../../marked-text';
import { analysisOf } from '../link-world';

/** The text with its metonyms marked with the word that shows each. */
function metonymsIn(text: string): string {
  const shown = analysisOf(text).mentions.flatMap(({ start, end, metonym }) =>
    metonym ? [{ start, end, mark: metonym.reason }] : [],
  );
  return writeMarked(text, shown);
}

test.each([
  '[Osk|said] said it would not pay.',
  "[Osk|agenda]'s agenda is full.",
  'Neither [Osk|commented] nor [Vell|commented] commented.',
  'Ties between [Osk|between] and [Vell|between] are cold.',
  '[Vell|accused] accused [Osk|accused] of delay.',
  '[Osk|ready] is ready to talk.',
  'The minister said that [Osk|would] would not pay.',
  // Where something happens, a capital is a place.
  'The ministers met in Osk.',
  "Osk's airport was closed.",
  'A train from Osk to Vell was late.',
  'Osk is cold in winter, and Vell hot.',
  'He visited Osk on Monday.',
])('%s', (marked) => {
  expect(metonymsIn(readMarked(marked).text)).toBe(marked);
});
