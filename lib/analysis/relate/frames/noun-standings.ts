import type { RelationStatus } from '../../../types/plover';
import { rowsOf } from './rows';

/** How words leave the event that a noun names: as a relation's status, or threatened, or ended. */
export type NounStatus = RelationStatus | 'threatened' | 'ended';

/** Words before a noun that say whether its event took place: "a planned visit". One row is `words ; status`. */
const ADJECTIVES = `
planned, upcoming, scheduled, forthcoming, future, next, expected, coming, pending, approaching ; planned
proposed, requested ; called_for
possible, potential, would, rumoured, rumored, prospective, any, further, feared, attempted ; possible
hypothetical, fictional, fictitious, imaginary, simulated, mock, staged ; hypothetical
cancelled, canceled, postponed, aborted, shelved, scrapped ; cancelled
failed, nonexistent, thwarted, foiled, averted ; denied
alleged, suspected, supposed, purported, reported ; claimed
threatened ; threatened
`;

/** Prepositions before a noun that leave its event open, or deny it: "without talks". */
const PREPOSITIONS = `
ahead of, prior to, before ; planned
without, instead of, rather than ; denied
until, for, toward, towards, against ; possible
unless ; hypothetical
`;

/** What verbs leave of the event that their object names, or the subject of their passive: "cancelled the visit". */
const VERBS = `
cancel, postpone, scrap, delay, call off, put off, break off, shelve, axe, abandon, defer, nix ; cancelled
reject, refuse, decline, boycott, skip, snub, rule out, turn down ; refused
deny, avoid, prevent, avert, block, foil, thwart, forestall, disprove, debunk ; denied
propose, demand, seek, request, urge, want, suggest, need, advocate, offer, call, encourage ; called_for
plan, schedule, reschedule, arrange, prepare, promise, pledge, organise, organize, set, expect, await, accept, approve, authorise, authorize ; planned
threaten ; threatened
consider, discuss, fear, mull, contemplate, predict, support, favour, favor, oppose, question, facilitate, enable, justify ; possible
imagine, simulate, rehearse ; hypothetical
allege ; claimed
halt, stop, suspend, lift, ease, remove, cease, freeze, cut, withhold ; ended
welcome, end ; happened
`;

/** Reports in the passive without which nothing is known: "the visit was not [confirmed]". */
const REPORTS =
  /^(confirm|announce|report|verify|corroborate|establish|prove|record|agree|finalise|finalize|formalise|formalize|disclose)$/;

function statuses(table: string): ReadonlyMap<string, NounStatus> {
  const found = new Map<string, NounStatus>();
  for (const [words = '', status = ''] of rowsOf(table))
    for (const word of words.split(',').map((entry) => entry.trim())) {
      if (found.has(word)) throw new Error(`"${word}" stands twice in a table of what leaves an event open`);
      found.set(word, status as NounStatus);
    }
  return found;
}

const adjectives = statuses(ADJECTIVES);
const prepositions = statuses(PREPOSITIONS);
const verbs = statuses(VERBS);

/** What a word before a noun says of its event; undefined where it says nothing. */
export const statusByAdjective = (word: string): NounStatus | undefined => adjectives.get(word);
/** What a preposition leaves of the event behind it; undefined where it leaves it as it is. */
export const statusByPreposition = (preposition: string): NounStatus | undefined =>
  prepositions.get(preposition);
/** What a verb, with its particle, leaves of the event that its object names; undefined where the table has none. */
export const statusByVerb = (verb: string): NounStatus | undefined => verbs.get(verb);
/** Whether a verb in the passive reports an event, so that its negation leaves the event open. */
export const isReportOfEvent = (verb: string): boolean => REPORTS.test(verb);
