import type { Find } from '../detect/find';
import { kept } from '../kept';
import { lowerAt, type Reading } from '../reading';
import type { Linked } from './linked';
import type { Sieve } from './sieve';

/** Sentences that a body's noun looks back. */
const REACH = 6;

/** The subkinds of the pack that a noun names. */
const SUBKINDS: Readonly<Record<string, RegExp>> = {
  bloc: /^(igo|forum)$/,
  alliance: /alliance/,
  organisation: /^(igo|ngo|organisation|military alliance)$/,
  party: /^party$/,
  court: /court/,
  parliament: /^(parliament|lower-house|upper-house)$/,
  company: /^(company|brand|bank|insurer|operator|.* company)$/,
  bank: /bank/,
  university: /^(university|education)$/,
};
/** What a noun never means, though the name has the word: of a union of states one says "the bloc". */
const NOT: Readonly<Record<string, RegExp>> = { union: /^(igo|forum)$/ };

/** "The bloc", "the ministry", "the court": the body of that kind that was named last; a sentence's subject before its others. */
export const sameBody: Sieve = ({ kind, head, firstToken, of }, { past, reading }) => {
  if (kind !== 'body' || of) return null;
  const isIt = (one: Linked): boolean => one.kind === 'institution' && isCalled(head, one, reading);
  const found = past.before(firstToken, REACH, isIt);
  const there = found.filter(({ sentence }) => sentence === found[0]?.sentence);
  const one = there.length > 1 ? there.find(({ isSubject }) => isSubject) : there[0];
  return one ? [one.linked] : null;
};

/** Whether a noun may stand for a body: by what the text or the pack says that it is, or by the head of its name. */
function isCalled(head: string, { chain, label, entity }: Linked, reading: Reading): boolean {
  if (chain.finds.some((find) => isAppositionOf(head, find, reading))) return true;
  const { knowledge } = reading;
  const subkind = (entity !== null && knowledge?.entity(entity).subkind) || null;
  const noun = inOneSpelling(head);
  if (subkind && NOT[noun]?.test(subkind)) return false;
  if (subkind && SUBKINDS[noun]) return SUBKINDS[noun].test(subkind);
  return [chain.name, label].some((name) => inOneSpelling(headOf(name)) === noun);
}

/** "The party, [Free Norland],", "the party [Free Norland]". */
function isAppositionOf(head: string, { firstToken }: Find, reading: Reading): boolean {
  const noun = lowerAt(reading, firstToken - 1) === ',' ? firstToken - 2 : firstToken - 1;
  return lowerAt(reading, noun) === head && lowerAt(reading, noun - 1) === 'the';
}

/** The noun that says what a body is, lower case: the last before "of" or "for", else the last of its name ("Open Bank Forum": "forum"). */
const headOf = kept((name) => {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const end = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word));
  return words.at(end < 0 ? -1 : end - 1) ?? '';
});

const inOneSpelling = (word: string): string => word.replace('organiz', 'organis');
