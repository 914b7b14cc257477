import type { Sentence } from '../../types/tokens';
import { isCapitalised, lowerAt, type Reading } from '../reading';
import type { Linked } from './linked';

/** Words that open a phrase or clause which stands before its sentence's subject. */
const OPENERS =
  /^(?:before|after|during|in|while|when|as|since|despite|with|until|upon|following|at|on|though|although|if|for|throughout|ahead|because)$/;
/** Words that an opening phrase has at most. */
const REACH = 16;

/**
 * The person that a sentence names right behind its opening phrase, where the pronoun at a token stands in that phrase ("Before [his]
 * speech, President Marin …"): whom it may mean as well as somebody named before. Null where there is none. On such backwards anaphora
 * see Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), 17.2.4.
 */
export function namedAhead(
  reading: Reading,
  pronoun: number,
  nameAt: (token: number) => Linked | null,
): Linked | null {
  const { firstToken, endToken } = reading.tokens.sentences[
    reading.sentenceOf[pronoun] as number
  ] as Sentence;
  if (pronoun - firstToken > REACH || !OPENERS.test(lowerAt(reading, firstToken))) return null;
  let k = pronoun + 1;
  while (k < endToken && k - pronoun < REACH && lowerAt(reading, k) !== ',') k++;
  if (lowerAt(reading, k) !== ',') return null;
  // "…, South Korean President [Yoon]": titles before the name.
  for (k++; k < endToken; k++) {
    const named = nameAt(k);
    if (named?.kind === 'person') return named;
    if (!isCapitalised(reading, k) && lowerAt(reading, k) !== 'the') return null;
  }
  return null;
}
