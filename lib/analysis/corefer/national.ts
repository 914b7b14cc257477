import { countryOf } from './linked';
import type { Sieve } from './sieve';

/** Sentences that somebody's nationality looks back. */
const REACH = 2;

/** "The Norlander smiled": the one person of that country who was named before; null where none or several were. */
export const national: Sieve = ({ kind, of, firstToken }, { reading, past, entityOf }) => {
  const country = kind === 'national' && of ? countryOf(reading.knowledge, entityOf(of) ?? undefined) : null;
  if (country === null) return null;
  const [one, another] = past.before(
    firstToken,
    REACH,
    (linked) => linked.kind === 'person' && linked.country === country,
  );
  return one && !another ? [one.linked] : null;
};
