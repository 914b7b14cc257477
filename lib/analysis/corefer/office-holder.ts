import { holySee, isPope } from '../offices/holy-see';
import type { Linked } from './linked';
import { isOrdinal, isPredicate } from './predicate';
import type { Sieve } from './sieve';

/** Sentences in which another one of the title would be named. */
const WHOLE_TEXT = Number.POSITIVE_INFINITY;

/**
 * "The Italian prime minister", "NATO's secretary general": who holds it on the day spoken of, named in the text or not. "The
 * pope" needs no country, unless the text names somebody else who is called so.
 */
export const officeHolder: Sieve = (description, { reading, past, holderOf, entityOf }) => {
  const { kind, phrase, of, firstToken } = description;
  if (kind !== 'person' || !phrase || phrase.tense !== 'current') return null;
  const isOfPope = of === null && isPope(phrase.label);
  const body = of ? entityOf(of) : isOfPope ? holySee(reading.knowledge) : null;
  if (body === null) return null;
  if (isPredicate(reading, description) || isOrdinal(phrase.label)) return null;
  const holder = holderOf(phrase.label, body);
  if (!holder) return null;
  const others = isOfPope
    ? past.before(firstToken, WHOLE_TEXT, (one) => one !== holder && isCalledPope(one))
    : [];
  return others.length === 0 ? [holder] : null;
};

const isCalledPope = ({ chain }: Linked): boolean => chain.offices.some(({ phrase }) => isPope(phrase.label));
