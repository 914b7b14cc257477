import type { PloverType, RelationStatus } from '../../types/plover';
import type { Draft } from './draft';
import { isOutlet } from './false-friends';
import { statusByVerb } from './frames/noun-standings';
import { nounFrameOf } from './frames/nouns';
import { FACTIVE_VERBS } from './frames/verb-classes';
import { isImagined, isUntruthful } from './frames/withholding-words';
import { verbOf } from './noun-carriers';
import { isOneCountry, isOneSide, mayAct, type Party } from './parties';
import { allParties, type Scene } from './scene';
import { speechOf } from './speech';
import { heavier, type Standing, standingOf } from './status';
import type { Clause } from './syntax/clause';

/** What ending an event of a type is, in the terms of PLOVER. */
const ENDING: Readonly<Partial<Record<PloverType, PloverType>>> = {
  SUPPORT: 'SANCTION',
  AGREE: 'REJECT',
  SANCTION: 'CONCEDE',
  COERCE: 'RETREAT',
  ASSAULT: 'RETREAT',
  AID: 'SANCTION',
  COOPERATE: 'SANCTION',
  CONSULT: 'REJECT',
  MOBILIZE: 'RETREAT',
  PROTEST: 'CONCEDE',
  ACCUSE: 'CONCEDE',
};

/** A draft with its type and status as they are told. */
export interface Settled {
  readonly draft: Draft;
  readonly type: PloverType;
  readonly cameo: string | null;
  readonly status: RelationStatus;
  readonly claimedBy: Party | null;
}

const COOPERATIVE = /^(CONSULT|SUPPORT|COOPERATE|AID|AGREE)$/;
const YIELDING = /^(CONCEDE|RETREAT)$/;
const HOSTILE = /^(SANCTION|COERCE|ASSAULT|MOBILIZE|PROTEST)$/;

/**
 * Settles what a draft is told as, by the conventions of PLOVER: a coming act of cooperation is an AGREE, a coming act of force a
 * THREATEN, a refused or cancelled act of cooperation a REJECT. Null where nothing is told.
 */
export function settle(draft: Draft, scene: Scene): Settled | null {
  const { type, cameo, subject, object } = draft;
  if (subject.entity === object.entity) return null;
  // A ministry warns its own nationals of dangers; it threatens them with nothing.
  if (type === 'THREATEN' && /^(people|civil)$/.test(object.via) && isOneSide(subject, object)) return null;
  // An official who meets his own country's troops or lawmakers does not meet his country.
  if (type === 'CONSULT' && isOwnCountry(subject, object)) return null;
  // Nor is it the state that reproaches whoever leads it where his own officials do, or that he reproaches.
  if (REPROACHING.test(type) && (leads(subject, object) || leads(object, subject))) return null;
  const standing = standingHere(draft, scene);
  const told = (
    as: PloverType,
    code: string | null,
    status: RelationStatus,
    claimedBy: Party | null = null,
  ): Settled => ({ draft, type: as, cameo: code, status, claimedBy });
  switch (standing.status) {
    case 'planned': {
      // What one says that another will do to a third is his guess.
      const foreteller = HOSTILE.test(type) ? claimerOf(draft, scene) : null;
      if (foreteller) return told(type, cameo, 'possible', foreteller);
      if (COOPERATIVE.test(type)) return told('AGREE', type === 'AGREE' ? cameo : '030', 'planned');
      if (YIELDING.test(type)) return told('CONCEDE', '080', 'planned');
      if (HOSTILE.test(type)) return told('THREATEN', '130', 'planned');
      return told(type, cameo, 'planned');
    }
    case 'threatened':
      return HOSTILE.test(type) || type === 'REJECT' || COOPERATIVE.test(type)
        ? told('THREATEN', '130', 'happened')
        : null;
    case 'threat-claimed':
      return told('THREATEN', '130', 'claimed', draft.claimers[0] ?? null);
    case 'refused':
      return COOPERATIVE.test(type) || YIELDING.test(type)
        ? told('REJECT', '120', 'happened')
        : told(type, cameo, 'refused');
    case 'cancelled':
      return COOPERATIVE.test(type) ? told('REJECT', '120', 'happened') : told(type, cameo, 'cancelled');
    case 'ended': {
      const ending = ENDING[type];
      return ending ? told(ending, null, 'happened') : null;
    }
    case 'claimed': {
      const [claimer] = draft.claimers;
      // Who claims it of himself is taken at his word.
      if (claimer && isOneSide(claimer, subject)) return told(type, cameo, 'happened');
      return told(type, cameo, 'claimed', claimer ?? null);
    }
    case 'happened': {
      const claimer = claimerOf(draft, scene);
      return claimer ? told(type, cameo, 'claimed', claimer) : told(type, cameo, 'happened');
    }
    default:
      return told(
        standing.status === 'denied' && type === 'AGREE' ? 'AGREE' : type,
        cameo,
        standing.status,
        draft.claimers[0] ?? null,
      );
  }
}

/** What officials and whoever leads their state say against one another. */
const REPROACHING = /^(ACCUSE|THREATEN|REQUEST|REJECT)$/;

/** Whether somebody leads a state on the article's day. */
const leads = (somebody: Party, state: Party): boolean =>
  /^head-of-(?:state|government)$/.test(somebody.entity.officeClass ?? '') && isOwnCountry(somebody, state);

/** Whether a party is a person and the other his country. */
const isOwnCountry = ({ entity }: Party, { entity: other }: Party): boolean =>
  entity.kind === 'person' &&
  other.kind === 'country' &&
  entity.country !== null &&
  entity.country === other.country;

/** The standing of a draft in its sentence as a whole. */
function standingHere({ standing, clause, cueFirst, type }: Draft, scene: Scene): Standing {
  const isPlayed =
    scene.isImagined ||
    (HOSTILE.test(type) &&
      clause?.phrases.some(
        ({ prep, items }) => /^(in|during)$/.test(prep) && items.some(({ head }) => isImagined(head.lower)),
      ));
  if (standing.status === 'planned' && isCalledOffLater(type, cueFirst, scene))
    return { status: 'cancelled', by: [] };
  if (standing.status === 'planned' && neverCame(cueFirst, scene)) return { status: 'denied', by: [] };
  if (isPlayed) return heavier({ status: 'hypothetical', by: [] }, standing);
  // "A attacked B, the report falsely said."
  const { attribution } = scene;
  if (attribution?.adverbs.some(isUntruthful) && cueFirst < attribution.token)
    return heavier({ status: 'denied', by: [] }, standing);
  return standing;
}

const PLAN = /^(plans?|event|gathering|idea|encounter|it|appointment|trip|session)$/;

/** Whether what is to come is taken back behind it: "were due to meet, but [the summit was called off]". */
function isCalledOffLater(type: PloverType, cue: number, { clauses }: Scene): boolean {
  return clauses.some((clause) => {
    if (
      clause.verb.main.firstToken <= cue ||
      !/^(cancelled|refused|denied|ended)$/.test(statusByVerb(verbOf(clause)) ?? '')
    )
      return false;
    if (clause.subordinator || standingOf(clause).status !== 'happened') return false;
    return (clause.verb.isPassive ? clause.subject : clause.object).some(
      ({ words, head, modifiers, possessor }) =>
        /^(the|that|this|these|those|both|it|their|his|her)$/.test(words[0]?.lower ?? '') &&
        modifiers.length === 0 &&
        possessor === null &&
        (PLAN.test(head.lower) || nounFrameOf(head.lower)?.type === type),
    );
  });
}

/** Whether what was to come did not, by what stands behind it: "accepted an invitation, although [that never happened]". */
const neverCame = (cue: number, { clauses }: Scene): boolean =>
  clauses.some(
    (clause) =>
      clause.verb.main.firstToken > cue &&
      clause.verb.isNegated &&
      clause.verb.isPast &&
      clause.verb.modal === null &&
      /^(happen|occur|take place|materialise|materialize|come about|go ahead)$/.test(verbOf(clause)) &&
      clause.subject.every(({ head }) => /^(it|this|that|which|visit|trip|meeting|summit)$/.test(head.lower)),
  );

/** What both sides of an event know. */
const SHARED = /^(CONSULT|AID|COOPERATE|SUPPORT)$/;

/** The clause that is said, of an act that hangs on its verb: "said that [A was preparing] to attack B". */
function toldClause(clause: Clause): Clause {
  const host = /^[so]$/.test(clause.governor?.control ?? '') ? clause.governor?.clause : null;
  return host ? toldClause(host) : clause;
}

/**
 * Who says of another what he did: it is then his claim and no fact of the article, unless he is on the side that did it, took part in
 * it, or says it as something known.
 */
function claimerOf({ type, cameo, clause, subject, object, cueFirst }: Draft, scene: Scene): Party | null {
  const { attribution } = scene;
  const said = clause
    ? speechOf(scene, toldClause(clause))
    : attribution && cueFirst < attribution.token
      ? { speakers: allParties(attribution.speakers, scene).filter(mayAct), verb: attribution.verb }
      : null;
  if (!said || FACTIVE_VERBS.has(said.verb) || said.speakers.length === 0) return null;
  // An act of speech is told by whoever heard it.
  if (
    /^(ACCUSE|REQUEST|REJECT|THREATEN|PROTEST)$/.test(type) ||
    (type === 'SUPPORT' && /^05[01]$/.test(cameo ?? ''))
  )
    return null;
  const isKnown = said.speakers.some(
    (speaker) =>
      isOneCountry(speaker, subject) ||
      (SHARED.test(type) && isOneCountry(speaker, object)) ||
      isOutlet(scene.reading, speaker),
  );
  return isKnown ? null : (said.speakers[0] as Party);
}
