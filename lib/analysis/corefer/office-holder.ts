import type { Sieve } from './sieve';

/** "The Italian prime minister", "NATO's secretary general": who holds it on the article's day, named in the text or not. */
export const officeHolder: Sieve = ({ kind, phrase, of }, { holderOf }) => {
  const body = of?.candidates[0]?.entity;
  if (kind !== 'person' || !phrase || body === undefined || phrase.tense !== 'current') return null;
  const holder = holderOf(phrase.label, body);
  return holder && [holder];
};
