import type { Linked } from './linked';
import type { Sieve } from './sieve';

/** Sentences that "both countries" looks back. */
const REACH = 2;

/**
 * "The foreign ministers of Norland and Karsia", "the presidents of both countries": who holds that office in each on the day
 * spoken of. Nobody where one of them is not known: half of a group is no group.
 */
export const officeHolders: Sieve = (
  { kind, head, ofAll, count, firstToken },
  { past, holderOf, entityOf },
) => {
  if (kind !== 'holders') return null;
  const bodies = ofAll && ofAll.length > 0 ? ofAll.map(entityOf) : countriesBefore();
  const holders = bodies.map((body) => (body === null ? null : holderOf(head, body)));
  const known = holders.filter((holder): holder is Linked => holder !== null);
  return known.length === count && new Set(known).size === count ? known : null;

  /** The countries named last, in the order of the text; none where more of them stand in one sentence than are meant. */
  function countriesBefore() {
    const found = past.before(firstToken, REACH, (one) => one.kind === 'country' && one.entity !== null);
    const last = found[count - 1];
    if (!last || found[count]?.sentence === last.sentence) return [];
    return found
      .slice(0, count)
      .reverse()
      .map(({ linked }) => linked.entity);
  }
};
