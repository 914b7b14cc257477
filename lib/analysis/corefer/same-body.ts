import type { Linked } from './linked';
import type { Sieve } from './sieve';

/** Sentences that a body's noun looks back. */
const REACH = 6;

/** What bodies are called by, where it is no word of their names. */
const KINDS: Readonly<Record<string, RegExp>> = {
  bloc: /\b(union|asean|bloc|mercosur|brics|commonwealth|g7|g20|community)\b/,
  alliance: /\b(alliance|nato|north atlantic)\b/,
  party: /\b(party|democrats|republicans|conservatives|labour|congress)\b/,
  court: /\b(court|tribunal)\b/,
  parliament: /\b(parliament|assembly|duma|knesset|bundestag|congress|diet)\b/,
  company: /\b(inc|corp|company|group|plc|ltd|corporation)\b/,
  bank: /\bbank\b/,
};

/** "The bloc", "the ministry", "the court": the body of that kind that was named last. */
export const sameBody: Sieve = ({ kind, head, firstToken, of }, { past }) => {
  if (kind !== 'body' || of) return null;
  const pattern = KINDS[head] ?? new RegExp(`\\b${head.replace(/organi[sz]ation/, 'organi[sz]ation')}\\b`);
  const isIt = (one: Linked): boolean =>
    one.kind === 'institution' && pattern.test(`${one.chain.name} ${one.label}`.toLowerCase());
  const [found] = past.before(firstToken, REACH, isIt);
  return found ? [found.linked] : null;
};
