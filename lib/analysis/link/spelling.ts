import { flagsAt, isShouting } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Feature } from './features';

/** How much the written form itself can tell: a long name hardly means another, a short word or a word of the language may. */
export const spelling: Feature = ({ words, reading, chain }) => {
  const name = words.join(' ');
  if (words.length >= 3) return { case: 'long', value: 1, detail: null };
  if (words.length > 1) return null;
  // "The IS group said it is …": letters in capitals among small ones are no word.
  const isLetters = chain.finds.every(
    ({ firstToken }) => flagsAt(reading, firstToken) & WordFlag.ALL_CAPS && !isShouting(reading, firstToken),
  );
  if (reading.lowerForms.has(name) && !isLetters) return { case: 'common-word', value: 1, detail: name };
  return name.length <= 3 ? { case: 'short', value: 1, detail: name } : null;
};
