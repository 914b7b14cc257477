import type { PloverType } from '../../types/plover';
import {
  isReportOfEvent,
  type NounStatus,
  statusByAdjective,
  statusByPredicate,
  statusByPreposition,
  statusByVerb,
  statusByVerbWith,
} from './frames/noun-standings';
import { governingNounEffect, truthEffect } from './frames/nouns';
import { governingEffect, isCarrying, isOccurring, occurringEffect } from './frames/verbs';
import { type Carrier, undoingOf, verbOf } from './noun-carriers';
import type { Place } from './noun-places';
import type { Scene } from './scene';
import { heavier, type Standing, standingOf, standingUnder } from './status';
import { type Clause, isPassiveClause } from './syntax/clause';

const FACT: Standing = { status: 'happened', by: [] };
const only = (status: Standing['status']): Standing => ({ status, by: [] });

/** Verbs that say no more than that it came about: not to do so is not to have been. */
const HAPPENING =
  /^(take place|go ahead|happen|occur|begin|start|open|come|come off|materialise|materialize|proceed|arise|eventuate)$/;

/** Whether the noun's event took place, by all that is said of it; of several standings the one that tells least of a fact. */
export function standingAt(scene: Scene, place: Place, carrier: Carrier, type: PloverType): Standing {
  return [
    ...byWords(place),
    ...byPreposition(scene, place),
    ...byVerb(scene, place, carrier, type),
    ...byLaterPassive(scene, place, type),
    ...(scene.isQuestion ? [only('possible')] : []),
  ].reduce((standing, next) => heavier(next, standing), FACT);
}

/** "a planned visit", "no talks": the words of its group. */
const byWords = ({ group }: Place): Standing[] => [
  ...group.words.flatMap(({ lower }) => {
    const status = statusByAdjective(lower);
    return status ? [only(status)] : [];
  }),
  ...(group.isNegated ? [only('denied')] : []),
];

/** "without talks", "calls for talks", "the threat of an attack": the preposition before it and the noun before that. */
function byPreposition(scene: Scene, place: Place): Standing[] {
  const { role, prep } = place;
  if (prep.startsWith('of:')) return [standingUnder(governingNounEffect(prep.slice(3)))];
  if (role === 'object') return [];
  const status = statusByPreposition(prep);
  const noun = nounBefore(scene, place);
  // "an attempt to ease tensions, through talks between A and B": no more a fact than what they serve.
  // "During her visit to A, she will meet B"
  if (role === 'alone' && /^(during|on|at)$/.test(prep)) {
    const next = scene.clauses.find(
      ({ verb }) => verb.form === 'finite' && verb.main.firstToken > place.group.head.firstToken,
    );
    if (/^(will|shall)$/.test(next?.verb.modal ?? '')) return [only('planned')];
  }
  if (/^(through|via)$/.test(prep)) {
    const { firstToken } = place.group.head;
    const served = scene.clauses.findLast(({ verb }) => verb.main.firstToken < firstToken);
    if (served && standingOf(served).status !== 'happened') return [only('possible')];
  }
  return [...(status ? [only(status)] : []), ...(noun ? [standingUnder(governingNounEffect(noun))] : [])];
}

/** What the verb says whose object, subject or phrase it is. */
function byVerb(scene: Scene, place: Place, carrier: Carrier, type: PloverType): Standing[] {
  const { role } = place;
  const clause = role === 'subject' && place.clause ? lastOf(place.clause, scene) : place.clause;
  if (!clause) return [];
  const predicate = role === 'subject' && !clause.verb.isNegated && predicateStatus(scene, clause);
  return [
    ...(carrier
      ? byCarrier(scene, clause, role, carrier, type)
      : role === 'object'
        ? asObject(clause)
        : role === 'phrase'
          ? asPhrase(clause, place.prep)
          : role === 'subject'
            ? asSubject(scene, clause)
            : []),
    ...(predicate ? [only(predicate)] : []),
  ];
}

/** "held talks", "cancelled the visit", "talks did not take place": the verb carries it out, or undoes it. */
function byCarrier(
  scene: Scene,
  clause: Clause,
  role: Place['role'],
  carrier: NonNullable<Carrier>,
  type: PloverType,
): Standing[] {
  const lemma = verbOf(clause);
  const own = standingOf(clause);
  // A visit that is announced is to come.
  if (lemma === 'announce' && type === 'CONSULT' && own.status === 'happened') return [only('planned')];
  const isUndoing =
    (role === 'object' || isPassiveClause(clause)) && !(lemma === 'call' && clause.object.length === 0);
  const undone = isUndoing ? undoingOf(lemma, type) : undefined;
  const found: Standing[] = [];
  if (undone && undone !== 'happened') {
    // "did not rule out talks": what is not undone is open.
    if (own.status === 'happened' || (own.status === 'planned' && undone === 'planned'))
      found.push(only(undone));
    else found.push(only(own.status === 'denied' && undone === 'planned' ? 'denied' : 'possible'));
  } else if (!isPresupposed(scene, clause, carrier))
    found.push(own.status === 'denied' && isReportOfEvent(lemma) ? only('possible') : own);
  if (carrier === 'itself' && occurringEffect(lemma) === 'fails')
    found.push(only(own.status === 'denied' ? 'possible' : 'cancelled'));
  return found;
}

/** The object of a verb that does not carry it out: "proposed talks", "fears an attack". */
function asObject(clause: Clause): Standing[] {
  const status = statusByVerb(verbOf(clause));
  if (status) return [only(status)];
  const own = standingOf(clause);
  return own.status === 'hypothetical' || own.status === 'possible' ? [own] : [];
}

/** In a phrase behind a verb: "called for talks", "agreed to a visit", "warned of an attack". */
function asPhrase(clause: Clause, prep: string): Standing[] {
  const status = statusByVerbWith(verbOf(clause), prep);
  const own = standingOf(clause);
  // "will raise it during a visit to A"
  const isSetting =
    (own.status === 'planned' || clause.verb.modal === 'would') && /^(during|at|in)$/.test(prep);
  return [
    ...(status ? [only(status)] : []),
    ...(isSetting ? [only('planned')] : own.status === 'hypothetical' && prep === '' ? [own] : []),
  ];
}

/** The subject of a verb that does not carry it out: "the visit was proposed", "talks may help". */
function asSubject(scene: Scene, clause: Clause): Standing[] {
  const lemma = verbOf(clause);
  if (isPassiveClause(clause)) {
    const status = statusByVerb(lemma);
    if (status) return [only(status)];
    if (governingEffect(lemma, 's') === 'plans') return [only('planned')];
  }
  const own = standingOf(clause);
  if (own.status === 'denied') return isPresupposed(scene, clause, null) ? [] : [only('possible')];
  return own.status === 'happened' ? [] : [own];
}

/** "A meeting …, which had been planned, was cancelled": the passive that has found no subject is the noun's. */
function byLaterPassive(scene: Scene, { role, prep, group }: Place, type: PloverType): Standing[] {
  const clause = role === 'alone' && prep === '' ? passiveWithoutSubject(scene, group.head.firstToken) : null;
  const undone = clause && undoingOf(verbOf(clause), type);
  return undone && undone !== 'happened' ? [only(undone)] : [];
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
function isPresupposed({ chunks }: Scene, clause: Clause, carrier: Carrier): boolean {
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
