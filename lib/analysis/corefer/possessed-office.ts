import { lowerAt } from '../reading';
import type { Sieve } from './sieve';

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
  const here = owners.filter((anchor) => anchor.sentence === sentence);
  // The subject of its own sentence owns before whatever else was named.
  const owner = here.at(-1) ?? (owners.length === 1 ? owners[0] : undefined);
  if (!owner || owner.linked.entity === null) return null;
  const holder = holderOf(phrase.label, owner.linked.entity);
  return holder && [holder];
};
