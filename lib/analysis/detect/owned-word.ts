import { OWNED_BY_GOVERNMENTS, OWNED_BY_STATES, STATE_MATTERS } from '../lexicon/government-verbs';
import { BEHIND_NOUNS } from '../lexicon/words';
import { flagsAt, formAt, lowerAt, type Reading, sameSentence } from '../reading';
import { WordFlag } from '../tokens/word-flags';

/** What belongs to a place, and not to the government that sits there. */
const OF_PLACE = new Set(
  'mayor airport streets street outskirts suburbs suburb city residents university stadium metro museum squares square hotel hospital population weather main old central city-centre downtown neighbourhood neighborhood district districts region embassy'.split(
    ' ',
  ),
);

/** Prepositions before a place where something is or moves. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near outside around across inside to from through via into toward towards of throughout visiting visited left reached entered'.split(
    ' ',
  ),
);

/** Words among which what is owned stands, adjectives before it ("[Osk]'s long and patient diplomacy"). */
const OWNED_REACH = 5;

/**
 * What a place owns that shows its government ("[Osk]'s demands"), or null; `before` is the word before the place. What a town
 * has, too, shows none ("[Osk]'s harbour").
 */
export function ownedWord(reading: Reading, owned: number, before: string): string | null {
  if (/^\p{Lu}/u.test(formAt(reading, owned))) return null;
  const isBehindPlace = PLACE_PREPOSITIONS.has(before);
  for (let i = owned; i < owned + OWNED_REACH && sameSentence(reading, owned, i); i++) {
    const word = lowerAt(reading, i);
    if (OF_PLACE.has(word)) return null;
    if (OWNED_BY_STATES.has(word)) return formAt(reading, owned);
    if (!isBehindPlace && (OWNED_BY_GOVERNMENTS.has(word) || STATE_MATTERS.has(word)))
      return formAt(reading, owned);
    if (flagsAt(reading, i) & WordFlag.PUNCTUATION || BEHIND_NOUNS.has(word)) return null;
  }
  return null;
}
