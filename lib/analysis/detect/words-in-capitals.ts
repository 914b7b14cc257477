import { isShouting, lowerAt, type Reading } from '../reading';

/** Common nouns that are spelled like the name of a state ("a turkey", "the china", "hanging chads"). */
const NOUNS = /^(?:turkey|china|guinea|chad|japan)$/;
const BEFORE_NOUN = /^(?:an?|the|your|my|our|\d+)$/;
/** Verbs that are spelled like the adjective of a people, and what stands behind a verb. */
const VERBS = /^polish$/;
const BEHIND_VERB = /^(?:the|your|my|our|up|off)$/;

/** "HOW TO COOK A [TURKEY]", "[POLISH] YOUR SHOES": in a line of capitals a word that is a thing's or an act's, too, by those beside it. */
export const isWordInCapitals = (reading: Reading, i: number): boolean =>
  isShouting(reading, i) &&
  ((NOUNS.test(lowerAt(reading, i)) && BEFORE_NOUN.test(lowerAt(reading, i - 1))) ||
    (VERBS.test(lowerAt(reading, i)) &&
      (lowerAt(reading, i - 1) === 'to' || BEHIND_VERB.test(lowerAt(reading, i + 1)))));
