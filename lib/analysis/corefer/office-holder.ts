import { isOrdinal, isPredicate } from './predicate';
import type { Sieve } from './sieve';

/** "The Italian prime minister", "NATO's secretary general": who holds it on the day spoken of, named in the text or not. */
export const officeHolder: Sieve = (description, { reading, holderOf, entityOf }) => {
  const { kind, phrase, of } = description;
  const body = of && entityOf(of);
  if (kind !== 'person' || !phrase || body === null || phrase.tense !== 'current') return null;
  if (isPredicate(reading, description) || isOrdinal(phrase.label)) return null;
  const holder = holderOf(phrase.label, body);
  return holder && [holder];
};
