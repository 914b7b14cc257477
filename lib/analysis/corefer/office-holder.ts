import type { Sieve } from './sieve';

/** "The Italian prime minister", "NATO's secretary general": who holds it on the day spoken of, named in the text or not. */
export const officeHolder: Sieve = ({ kind, phrase, of }, { holderOf, entityOf }) => {
  const body = of && entityOf(of);
  if (kind !== 'person' || !phrase || body === null || phrase.tense !== 'current') return null;
  const holder = holderOf(phrase.label, body);
  return holder && [holder];
};
