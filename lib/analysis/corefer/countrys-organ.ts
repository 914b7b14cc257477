import type { Sieve } from './sieve';

/** Sentences in which one country alone has to be spoken of. */
const REACH = 2;

/**
 * "The foreign ministry", "the central bank": that of the one country of which the text speaks there, by its own name, its towns,
 * its bodies or its people. Nobody's where two are spoken of, or where one is open.
 */
export const countrysOrgan: Sieve = ({ kind, head, firstToken }, { past, organOf }) => {
  if (kind !== 'organ') return null;
  const around = past.before(firstToken, REACH, () => true);
  if (around.some(({ linked }) => linked.kind === 'country' && linked.country === null)) return null;
  const countries = new Set(
    around.flatMap(({ linked }) => (linked.country === null ? [] : [linked.country])),
  );
  const [country] = countries;
  const organ = countries.size === 1 && country ? organOf(head, country) : null;
  return organ && [organ];
};
