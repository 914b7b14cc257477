import type { Find } from '../detect/find';
import { LEADING_OFFICES } from '../offices/single-offices';
import { lowerAt } from '../reading';
import type { Linked } from './linked';
import type { Context, Sieve } from './sieve';

const PREPOSITION = /^(?:in|from|with|to|of|at|by|for|on|against|between|into|near|across|via)$/;

/**
 * "Its foreign minister" after a country or body, "Marin's foreign minister": who holds that office there on the article's day. Of one
 * who leads no country on that day it is left open.
 */
export const possessedOffice: Sieve = (description, context) => {
  const { kind, phrase, of, firstToken } = description;
  const { reading, past, holderOf } = context;
  if (kind !== 'person' || !phrase || phrase.tense !== 'current') return null;
  if (of?.kind === 'person' && of.firstToken === firstToken) return underLeader(phrase.label, of, context);
  if (of) return null;
  if (!/^(its|their)$/.test(lowerAt(reading, firstToken))) return null;
  const owners = past.before(
    firstToken,
    1,
    ({ kind: owner, entity }) => entity !== null && (owner === 'country' || owner === 'institution'),
  );
  const sentence = reading.sentenceOf[firstToken];
  const isBehindPreposition = (token: number): boolean =>
    PREPOSITION.test(lowerAt(reading, lowerAt(reading, token - 1) === 'the' ? token - 2 : token - 1));
  const here = owners.filter((anchor) => anchor.sentence === sentence);
  // The subject of its own sentence owns before whatever else was named.
  const owner = here.at(-1) ?? (owners.length === 1 ? owners[0] : undefined);
  if (!owner || owner.linked.entity === null) return null;
  // "The firm sells to [Norland], its president said": hardly Norland's.
  if (owner.sentence === sentence && isBehindPreposition(owner.token)) return null;
  const holder = holderOf(phrase.label, owner.linked.entity);
  return holder && [holder];
};

function underLeader(
  label: string,
  leader: Find,
  { reading: { knowledge, asOf }, entityOf, countryLedBy, holderOf }: Context,
): readonly Linked[] | null {
  const person = entityOf(leader);
  const country = countryLedBy(leader)?.entity ?? null;
  if (!knowledge || person === null || country === null) return null;
  const leads = knowledge
    .officesOn(person, asOf)
    .some(({ officeClass, of }) => of === country && LEADING_OFFICES.has(officeClass));
  const holder = leads ? holderOf(label, country) : null;
  return holder && holder.entity !== person ? [holder] : null;
}
