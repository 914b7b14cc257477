import { isOfPeople } from '../detect/find';
import { HONORIFICS, OFFICE_HEADS, OFFICE_MODIFIERS, STOP_WORDS } from '../lexicon/words';
import { flagsAt, isSentenceStart, isShouting, isTitleCase, lowerAt, type Reading } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Feature } from './features';

/** Whether a one-word name always stands beside another capitalised word: then it is part of a longer name ("Ada [Ball]"). */
export const neighbours: Feature = ({ chain, words, reading, candidate }) => {
  if (words.length > 1 || isOfPeople(candidate)) return null;
  const leans = chain.finds.every(
    ({ firstToken, endToken }) =>
      !isShouting(reading, firstToken) &&
      !isTitleCase(reading, firstToken) &&
      (isNameWord(reading, firstToken - 1, firstToken) || isNameWord(reading, endToken, endToken)),
  );
  return leans ? { value: 1, detail: null } : null;
};

/** Whether the word at `at`, one blank from the name across `gap`, could be part of the same name. */
function isNameWord(reading: Reading, at: number, gap: number): boolean {
  if (at < 0 || at >= reading.tokens.count || reading.tokens.gaps[gap] !== 1) return false;
  const flags = flagsAt(reading, at);
  if (!(flags & WordFlag.CAPITALISED) || flags & (WordFlag.ABBREVIATION | WordFlag.PUNCTUATION)) return false;
  if (at < gap && isSentenceStart(reading, at)) return false;
  const lower = lowerAt(reading, at);
  return (
    !STOP_WORDS.has(lower) &&
    !OFFICE_HEADS.has(lower) &&
    !OFFICE_MODIFIERS.has(lower) &&
    !HONORIFICS.has(lower)
  );
}
