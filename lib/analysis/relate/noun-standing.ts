import type { PloverType } from '../../types/plover';
import { governingNounEffect } from './frames/nouns';
import { governingEffect, isCarrying, isOccurring } from './frames/verbs';
import type { Place } from './noun-places';
import type { Scene } from './scene';
import { heavier, type Standing, standingOf, standingUnder } from './status';
import { type Clause, isReducedRelative } from './syntax/clause';

const FACT: Standing = { status: 'happened', by: [] };
const STANDING_ADJECTIVES: Readonly<Record<string, Standing['status']>> = {
  planned: 'planned',
  upcoming: 'planned',
  scheduled: 'planned',
  forthcoming: 'planned',
  future: 'planned',
  next: 'planned',
  expected: 'planned',
  coming: 'planned',
  pending: 'planned',
  approaching: 'planned',
  proposed: 'called_for',
  requested: 'called_for',
  possible: 'possible',
  potential: 'possible',
  would: 'possible',
  hypothetical: 'hypothetical',
  rumoured: 'possible',
  rumored: 'possible',
  prospective: 'possible',
  any: 'possible',
  further: 'possible',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  postponed: 'cancelled',
  aborted: 'cancelled',
  failed: 'denied',
  alleged: 'claimed',
  suspected: 'claimed',
  supposed: 'claimed',
  feared: 'possible',
  threatened: 'threatened',
  attempted: 'possible',
};
const OPEN_PREPOSITIONS: Readonly<Record<string, Standing['status']>> = {
  'ahead of': 'planned',
  'prior to': 'planned',
  without: 'denied',
  'instead of': 'denied',
  'rather than': 'denied',
  until: 'possible',
  unless: 'hypothetical',
  for: 'possible',
  toward: 'possible',
  towards: 'possible',
  against: 'possible',
  before: 'planned',
};
/** Verbs whose object did not take place, or not yet. */
const UNDOING: Readonly<Record<string, Standing['status']>> = {
  cancel: 'cancelled',
  postpone: 'cancelled',
  scrap: 'cancelled',
  delay: 'cancelled',
  reject: 'refused',
  refuse: 'refused',
  decline: 'refused',
  boycott: 'refused',
  skip: 'refused',
  snub: 'refused',
  deny: 'denied',
  avoid: 'denied',
  prevent: 'denied',
  avert: 'denied',
  'rule out': 'refused',
  'call off': 'cancelled',
  'put off': 'cancelled',
  'turn down': 'refused',
  'break off': 'cancelled',

  block: 'denied',
  propose: 'called_for',
  demand: 'called_for',
  seek: 'called_for',
  request: 'called_for',
  urge: 'called_for',
  want: 'called_for',
  suggest: 'called_for',
  need: 'called_for',
  advocate: 'called_for',
  plan: 'planned',
  schedule: 'planned',
  arrange: 'planned',
  prepare: 'planned',
  promise: 'planned',
  pledge: 'planned',
  organise: 'planned',
  organize: 'planned',
  set: 'planned',
  expect: 'planned',
  threaten: 'threatened',
  consider: 'possible',
  discuss: 'possible',
  fear: 'possible',
  mull: 'possible',
  contemplate: 'possible',
  imagine: 'hypothetical',
  predict: 'possible',
  support: 'possible',
  favour: 'possible',
  favor: 'possible',
  oppose: 'possible',
  offer: 'called_for',
  call: 'called_for',
  await: 'planned',
  welcome: 'happened',
  allege: 'claimed',
  question: 'possible',
  encourage: 'called_for',
  accept: 'planned',
  facilitate: 'possible',
  enable: 'possible',
  halt: 'ended',
  stop: 'ended',
  suspend: 'ended',
  end: 'happened',
  lift: 'ended',
  ease: 'ended',
  remove: 'ended',
  cease: 'ended',
  freeze: 'ended',
  cut: 'ended',
  withhold: 'ended',
  approve: 'planned',
  authorise: 'planned',
  authorize: 'planned',
  justify: 'possible',
};

/** A verb with its particle: "call off". */
export const verbOf = ({ verb, particle }: Clause): string =>
  particle ? `${verb.lemma} ${particle}` : verb.lemma;

/** What pacts and aid do when they come about; that they "are" or "cover" something tells no event. */
const STARTING = /^(begin|start|resume|take place|continue|yield|produce|arrive|happen|occur|go ahead|come)$/;

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
    if (!isPassive && (isPhrase || isCarrying(lemma) || UNDOING[lemma] !== undefined)) return 'subject';
  }
  if (
    role === 'phrase' &&
    isCarrying(lemma) &&
    clause.phrases.find(({ items }) => items.includes(group))?.prep === 'for' &&
    clause.phrases.length === 1
  )
    return null;
  if (role === 'subject' && isPassive && (isCarrying(lemma) || UNDOING[lemma] !== undefined))
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
      : UNDOING[lemma];

/** Whether the noun's event took place; null where it is not told at all. */
export function standingAt(
  scene: Scene,
  place: Place,
  carrier: ReturnType<typeof carrierOf>,
  type: PloverType,
): Standing | null {
  const { group, clause, role, prep } = place;
  let standing: Standing = FACT;
  for (const { lower } of group.words) {
    const status = STANDING_ADJECTIVES[lower];
    if (status) standing = heavier({ status, by: [] }, standing);
  }
  if (group.isNegated) standing = heavier({ status: 'denied', by: [] }, standing);
  if (prep.startsWith('of:')) standing = heavier(standingUnder(governingNounEffect(prep.slice(3))), standing);
  else if (role === 'phrase' || role === 'alone' || role === 'subject') {
    const status = OPEN_PREPOSITIONS[prep];
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
      } else standing = heavier(own, standing);
      if (lemma === 'fail' || lemma === 'collapse')
        standing = role === 'subject' ? standing : heavier({ status: 'denied', by: [] }, standing);
    } else if (role === 'object') {
      const status = UNDOING[lemma];
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
      if (isPassive && UNDOING[lemma])
        standing = heavier({ status: UNDOING[lemma] as Standing['status'], by: [] }, standing);
      else if (isPlanned) standing = heavier({ status: 'planned', by: [] }, standing);
      else if (own.status !== 'happened' && own.status !== 'denied') standing = heavier(own, standing);
    }
  }
  // "A meeting …, which had been planned, was cancelled": the passive that has found no subject is the noun's.
  const headless =
    role === 'alone' && prep === '' ? passiveWithoutSubject(scene, group.head.firstToken) : null;
  const undone = headless && undoingOf(verbOf(headless), type);
  if (undone && undone !== 'happened') standing = heavier({ status: undone, by: [] }, standing);
  if (scene.isQuestion) standing = heavier({ status: 'possible', by: [] }, standing);
  return standing;
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
