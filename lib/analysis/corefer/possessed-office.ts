import { lowerAt } from '../reading';
import type { Sieve } from './sieve';

const PREPOSITION = /^(?:in|from|with|to|of|at|by|for|on|against|between|into|near|across|via)$/;

/** "Its foreign minister" after a country or body: who holds that office there on the article's day. */
export const possessedOffice: Sieve = ({ kind, phrase, of, firstToken }, { reading, past, holderOf }) => {
  if (kind !== 'person' || !phrase || of || phrase.tense !== 'current') return null;
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
