import { countryOfTitle } from '../offices/titles-of-countries';
import type { Linked } from './linked';
import { isOrdinal, isPredicate } from './predicate';
import type { Sieve } from './sieve';

/** Sentences in which another one of the title would be named. */
const WHOLE_TEXT = Number.POSITIVE_INFINITY;

/**
 * "The Italian prime minister", "NATO's secretary general": who holds it on the day spoken of, named in the text or not. "The
 * pope" needs no country, unless the text names somebody else who has such a title.
 */
export const officeHolder: Sieve = (description, { reading, past, holderOf, entityOf }) => {
  const { kind, phrase, of, firstToken } = description;
  if (kind !== 'person' || !phrase || phrase.tense !== 'current') return null;
  const country = of ? null : countryOfTitle(reading.knowledge, phrase.label);
  const body = of ? entityOf(of) : country;
  if (body === null) return null;
  if (isPredicate(reading, description) || isOrdinal(phrase.label)) return null;
  const holder = holderOf(phrase.label, body);
  if (!holder) return null;
  const hasTitle = ({ chain }: Linked): boolean =>
    chain.offices.some((office) => countryOfTitle(reading.knowledge, office.phrase.label) === country);
  const others =
    country === null ? [] : past.before(firstToken, WHOLE_TEXT, (one) => one !== holder && hasTitle(one));
  return others.length === 0 ? [holder] : null;
};
