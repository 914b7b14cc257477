import { isPluralPeople } from '../detect/find';
import { STOP_WORDS } from '../lexicon/words';
import { flagsAt, lowerAt, type Reading } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Feature } from './features';

/** A noun for one of a people ("a Finn") that always stands without an article or number: then it is somebody's name. */
export const bareDemonym: Feature = ({ chain, candidate, words, reading }) => {
  if (candidate.alias !== 'demonym' || words.length !== 1 || isPluralPeople(words[0] as string)) return null;
  return chain.finds.some(({ firstToken }) => hasDeterminer(reading, firstToken))
    ? null
    : { value: 1, detail: words[0] as string };
};

/** Whether an article, number or adjective stands before a word: "a young Finn", "one Finn". */
function hasDeterminer(reading: Reading, noun: number): boolean {
  for (let i = noun - 1; i >= noun - 3; i--) {
    const lower = lowerAt(reading, i);
    if (/^(a|an|the|one|each|every|another|fellow|this|that|no|any)$/.test(lower)) return true;
    if (flagsAt(reading, i) & WordFlag.NUMBER) return true;
    // "A head for Finn": what stands before a preposition belongs to another noun.
    if (!/^[a-z-]+$/.test(lower) || STOP_WORDS.has(lower)) return false;
  }
  return false;
}
