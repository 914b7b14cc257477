import type { RelationStatus } from '../../../types/plover';
import { rowsOf } from './rows';

/** How words leave the event that a noun names: as a relation's status, or threatened, or ended. */
export type NounStatus = RelationStatus | 'threatened' | 'ended';

/** Words before a noun that say whether its event took place: "a planned visit". One row is `words ; status`. */
const ADJECTIVES = `
planned, upcoming, scheduled, forthcoming, future, next, expected, coming, pending, approaching, impending, looming, imminent, eventual ; planned
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

/** What a noun's event is said to be, behind a copula: "a meeting is [out of the question]". */
const PREDICATES = `
possible, likely, unlikely, probable, improbable, conceivable, inconceivable, feasible, plausible, realistic, unrealistic, unthinkable ; possible
doubtful, uncertain, undecided, unclear, unconfirmed, conditional, premature, up in the air, under discussion, under consideration ; possible
in doubt, in question, in the balance, in jeopardy, at risk, at stake, on the table, hypothetical, theoretical, off limits ; possible
impossible, pointless, out of the question, off the table, off the agenda, not on ; denied
necessary, needed, essential, desirable, indispensable, imperative, overdue, long overdue ; called_for
imminent, inevitable, due, near, close, planned, upcoming, on the agenda, on the cards, in the works, in preparation, in the offing, weeks away, days away, months away ; planned
off, on hold, on ice, dead, moot ; cancelled
fictional, fictitious, imaginary ; hypothetical
`;

/** What verbs leave of the event behind their preposition: "called for talks". One row is `verbs ; prepositions ; status`. */
const VERBS_WITH = `
call, appeal, push, press, wait, hope, prepare, ask, plead, look, aim, opt, argue, vote, pray ; for ; called_for
agree, commit, invite, accept ; to, on ; planned
warn, speak, talk, threaten ; of ; possible
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

const verbsWith = new Map<string, NounStatus>();
for (const [verbs = '', prepositions = '', status = ''] of rowsOf(VERBS_WITH))
  for (const verb of verbs.split(','))
    for (const preposition of prepositions.split(','))
      verbsWith.set(`${verb.trim()} ${preposition.trim()}`, status as NounStatus);

const adjectives = statuses(ADJECTIVES);
const prepositions = statuses(PREPOSITIONS);
const verbs = statuses(VERBS);
const predicates = statuses(PREDICATES);
const LONGEST_PREDICATE = Math.max(...[...predicates.keys()].map((key) => key.split(' ').length));

/** What a word before a noun says of its event; undefined where it says nothing. */
export const statusByAdjective = (word: string): NounStatus | undefined => adjectives.get(word);
/** What a preposition leaves of the event behind it; undefined where it leaves it as it is. */
export const statusByPreposition = (preposition: string): NounStatus | undefined =>
  prepositions.get(preposition);
/** What a verb, with its particle, leaves of the event that its object names; undefined where the table has none. */
export const statusByVerb = (verb: string): NounStatus | undefined => verbs.get(verb);
/** The verbs that leave an event open or undo it, without their particles. */
export const STANDING_VERBS: readonly string[] = [...verbs.keys()].map(
  (verb) => verb.split(' ')[0] as string,
);
/** What the words behind a copula leave of its subject's event, the longest that the table has; undefined where it has none. */
export function statusByPredicate(words: readonly string[]): NounStatus | undefined {
  for (let length = Math.min(LONGEST_PREDICATE, words.length); length > 0; length--) {
    const status = predicates.get(words.slice(0, length).join(' '));
    if (status) return status;
  }
  return undefined;
}
/** What a verb leaves of the event behind its preposition ("called for talks"); undefined where the table has none. */
export const statusByVerbWith = (verb: string, preposition: string): NounStatus | undefined =>
  verbsWith.get(`${verb} ${preposition}`);
/** Whether a verb in the passive reports an event, so that its negation leaves the event open. */
export const isReportOfEvent = (verb: string): boolean => REPORTS.test(verb);
