import type { PloverType } from '../../types/plover';
import {
  isReportOfEvent,
  type NounStatus,
  statusByAdjective,
  statusByPredicate,
  statusByPreposition,
  statusByVerb,
} from './frames/noun-standings';
import { governingNounEffect, truthEffect } from './frames/nouns';
import { governingEffect, isCarrying, isOccurring, occurringEffect } from './frames/verbs';
import type { Place } from './noun-places';
import type { Scene } from './scene';
import { heavier, type Standing, standingOf, standingUnder } from './status';
import { type Clause, isReducedRelative } from './syntax/clause';

const FACT: Standing = { status: 'happened', by: [] };
/** A verb with its particle or the noun that makes one verb with it: "call off", "take place". */
export function verbOf({ verb, particle, object }: Clause): string {
  if (particle) return `${verb.lemma} ${particle}`;
  const [only] = object;
  const isCompound =
    object.length === 1 && only?.words.length === 1 && /^(place|ahead|short|effect)$/.test(only.head.lower);
  return isCompound ? `${verb.lemma} ${only.head.lower}` : verb.lemma;
}

/** What pacts and aid do when they come about; that they "are" or "cover" something tells no event. */
const STARTING =
  /^(begin|start|resume|take place|take effect|continue|yield|produce|arrive|happen|occur|go ahead|come)$/;

/** Verbs that say no more than that it came about: not to do so is not to have been. */
const HAPPENING =
  /^(take place|go ahead|happen|occur|begin|start|open|come|come off|materialise|materialize|proceed|arise|eventuate)$/;

/** How a verb carries the noun's event out: its subject, or the agent of its passive, is the actor; null where none does. */
export function carrierOf(
  { clause, role, group, prep }: Place,
  isBound: boolean,
): 'subject' | 'agent' | 'itself' | null {
  if (!clause) return null;
  const isPassive = clause.verb.isPassive || isReducedRelative(clause);
  const lemma = verbOf(clause);
  if (
    role === 'object' ||
    (role === 'phrase' && clause.object.length === 0 && /^(in|on|for|to|into|out)$/.test(prep))
  ) {
    const isPhrase = role === 'phrase';
    const phrasal = `${lemma} ${prep}`;
    if (isPhrase && !isCarrying(phrasal) && !(lemma === 'be' && /^(on|in)$/.test(prep))) return null;
    if (!isPassive && (isPhrase || isCarrying(lemma) || statusByVerb(lemma) !== undefined)) return 'subject';
  }
  if (
    role === 'phrase' &&
    isCarrying(lemma) &&
    clause.phrases.find(({ items }) => items.includes(group))?.prep === 'for' &&
    clause.phrases.length === 1
  )
    return null;
  if (role === 'subject' && isPassive && (isCarrying(lemma) || statusByVerb(lemma) !== undefined))
    return clause.phrases.some(({ prep: by }) => by === 'by') ? 'agent' : 'itself';
  if (role === 'subject' && (isOccurring(lemma) || lemma === 'be'))
    return isBound && !STARTING.test(lemma) ? null : 'itself';
  return null;
}

/** What a verb undoes; to end talks is no more than their end, to end a pact or aid is to take it back. */
export const undoingOf = (lemma: string, type: PloverType): Standing['status'] | undefined =>
  type === 'PROTEST' && lemma === 'support'
    ? undefined
    : /^(end|terminate|conclude|quit|leave)$/.test(lemma) && type !== 'CONSULT' && lemma !== 'conclude'
      ? 'ended'
      : statusByVerb(lemma);

/** Whether the noun's event took place; null where it is not told at all. */
export function standingAt(
  scene: Scene,
  place: Place,
  carrier: ReturnType<typeof carrierOf>,
  type: PloverType,
): Standing | null {
  const { group, role, prep } = place;
  const clause = role === 'subject' && place.clause ? lastOf(place.clause, scene) : place.clause;
  let standing: Standing = FACT;
  for (const { lower } of group.words) {
    const status = statusByAdjective(lower);
    if (status) standing = heavier({ status, by: [] }, standing);
  }
  if (group.isNegated) standing = heavier({ status: 'denied', by: [] }, standing);
  if (prep.startsWith('of:')) standing = heavier(standingUnder(governingNounEffect(prep.slice(3))), standing);
  else if (role === 'phrase' || role === 'alone' || role === 'subject') {
    const status = statusByPreposition(prep);
    if (status) standing = heavier({ status, by: [] }, standing);
    // "calls for talks", "an invitation to talks": the noun before the preposition governs.
    const noun = nounBefore(scene, place);
    if (noun) standing = heavier(standingUnder(governingNounEffect(noun)), standing);
  }
  if (clause) {
    const isPassive = clause.verb.isPassive || isReducedRelative(clause);
    const lemma = verbOf(clause);
    const own = standingOf(clause);
    if (carrier === 'subject' || carrier === 'agent' || carrier === 'itself') {
      const undone =
        (role === 'object' || isPassive) && !(lemma === 'call' && clause.object.length === 0)
          ? undoingOf(lemma, type)
          : undefined;
      if (undone && undone !== 'happened') {
        // "did not rule out talks": what is not undone is open.
        standing = heavier(
          own.status === 'happened' || (own.status === 'planned' && undone === 'planned')
            ? { status: undone, by: [] }
            : { status: own.status === 'denied' && undone === 'planned' ? 'denied' : 'possible', by: [] },
          standing,
        );
      } else if (!isPresupposed(scene, clause, carrier))
        standing = heavier(
          own.status === 'denied' && isReportOfEvent(lemma) ? { status: 'possible', by: [] } : own,
          standing,
        );
      if (carrier === 'itself' && occurringEffect(lemma) === 'fails')
        standing = heavier({ status: own.status === 'denied' ? 'possible' : 'cancelled', by: [] }, standing);
    } else if (role === 'object') {
      const status = statusByVerb(lemma);
      if (status) standing = heavier({ status, by: [] }, standing);
      else if (own.status === 'hypothetical' || own.status === 'possible') standing = heavier(own, standing);
    } else if (role === 'phrase') {
      if (
        /^(call|appeal|push|press|wait|hope|prepare|ask|plead|look|aim|opt|argue|vote|pray)$/.test(lemma) &&
        prep === 'for'
      )
        standing = heavier({ status: 'called_for', by: [] }, standing);
      if (/^(agree|commit|invite|accept)$/.test(lemma) && /^(to|on)$/.test(prep))
        standing = heavier({ status: 'planned', by: [] }, standing);
      if (/^(warn|speak|talk|threaten)$/.test(lemma) && prep === 'of')
        standing = heavier({ status: 'possible', by: [] }, standing);
      if (own.status === 'hypothetical' && prep === '') standing = heavier(own, standing);
    } else if (role === 'subject') {
      const isPlanned = isPassive && governingEffect(lemma, 's') === 'plans';
      if (isPassive && statusByVerb(lemma))
        standing = heavier({ status: statusByVerb(lemma) as Standing['status'], by: [] }, standing);
      else if (isPlanned) standing = heavier({ status: 'planned', by: [] }, standing);
      else if (own.status === 'denied' && !isPresupposed(scene, clause, carrier))
        standing = heavier({ status: 'possible', by: [] }, standing);
      else if (own.status !== 'happened' && own.status !== 'denied') standing = heavier(own, standing);
    }
    const predicate = role === 'subject' && !clause.verb.isNegated && predicateStatus(scene, clause);
    if (predicate) standing = heavier({ status: predicate, by: [] }, standing);
  }
  // "A meeting …, which had been planned, was cancelled": the passive that has found no subject is the noun's.
  const headless =
    role === 'alone' && prep === '' ? passiveWithoutSubject(scene, group.head.firstToken) : null;
  const undone = headless && undoingOf(verbOf(headless), type);
  if (undone && undone !== 'happened') standing = heavier({ status: undone, by: [] }, standing);
  if (scene.isQuestion) standing = heavier({ status: 'possible', by: [] }, standing);
  return standing;
}

const COPULA = /^(be|remain|seem|look|appear|become|prove)$/;
const DEGREE =
  /^(very|still|now|highly|quite|increasingly|also|only|just|all|too|so|more|most|less|currently|again|already|to|be)$/;

/** What the predicate behind a copula says of its subject's event: "a meeting [is unlikely]"; undefined where it says nothing of it. */
function predicateStatus({ words }: Scene, { verb }: Clause): NounStatus | undefined {
  if (!COPULA.test(verb.lemma)) return undefined;
  const last = verb.words.at(-1);
  const behind = words.findIndex(({ firstToken }) => firstToken === last?.firstToken) + 1;
  const rest = words.slice(behind, behind + 6).map(({ lower }) => lower);
  while (DEGREE.test(rest[0] ?? '')) rest.shift();
  return statusByPredicate(rest.flatMap((word) => word.split(' ')));
}

/** The verb at the end of a chain: "the talks failed to [take place]". */
function lastOf(clause: Clause, { clauses }: Scene): Clause {
  const next = clauses.find(
    ({ governor, subject, verb }) =>
      governor?.clause === clause && verb.form === 'infinitive' && subject === clause.subject,
  );
  return next && (isOccurring(verbOf(next)) || HAPPENING.test(verbOf(next)) || next.verb.isPassive)
    ? next
    : clause;
}

/**
 * Whether a negated verb leaves standing that the event of its subject took place: "the visit did not please Rome", "the talks did not
 * last". It does not where the verb says that it came about, or that it is known, nor where it has no object that it acts on.
 */
function isPresupposed({ chunks }: Scene, clause: Clause, carrier: ReturnType<typeof carrierOf>): boolean {
  const { verb, object } = clause;
  const name = verbOf(clause);
  if (!verb.isNegated || verb.modal || carrier === 'subject' || carrier === 'agent') return false;
  if (name === 'be') {
    // "was not a success" takes it for granted, "is not certain" does not.
    const next = chunks[clause.at + 1];
    const predicate =
      next?.kind === 'adj'
        ? next.word.lower
        : next?.kind === 'np'
          ? next.items.at(-1)?.words.at(-1)?.lower
          : undefined;
    return (
      predicate !== undefined &&
      truthEffect(predicate, true) === null &&
      statusByAdjective(predicate) === undefined
    );
  }
  if (HAPPENING.test(name)) return false;
  if (verb.isPassive) {
    const status = statusByVerb(name);
    return !isCarrying(name) && !isReportOfEvent(name) && (status === undefined || status === 'happened');
  }
  return object.length > 0 || isOccurring(name);
}

/** The first finite passive behind a token that has found no subject, or null. */
const passiveWithoutSubject = ({ clauses }: Scene, token: number): Clause | null =>
  clauses.find(
    ({ verb, subject }) =>
      verb.isPassive && verb.form === 'finite' && subject.length === 0 && verb.main.firstToken > token,
  ) ?? null;

/** The noun that stands right before a group's preposition, or null. */
function nounBefore({ chunks }: Scene, { group, prep }: Place): string | null {
  if (prep === '' || /^(in|at|during|after|with|since|by|from|between)$/.test(prep)) return null;
  const at = chunks.findIndex((chunk) => chunk.kind === 'np' && chunk.items.includes(group));
  const before = chunks[at - 2];
  return before?.kind === 'np' ? (before.items.at(-1)?.head.lower ?? null) : null;
}
