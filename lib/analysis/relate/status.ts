import type { RelationStatus } from '../../types/plover';
import type { Effect } from './frames/verbs';
import { isUntruthful, withheldBy } from './frames/withholding-words';
import type { Clause, Governor } from './syntax/clause';
import type { NounGroup } from './syntax/noun-groups';

/**
 * Whether an event is told as a fact, and by whom where it is only claimed. `threatened` is a threat of the event's own subject, and
 * `threat-claimed` one that somebody says he made.
 */
export interface Standing {
  readonly status: RelationStatus | 'threatened' | 'threat-claimed' | 'ended';
  readonly by: readonly NounGroup[];
}

const FACT: Standing = { status: 'happened', by: [] };
const only = (status: Standing['status'], by: readonly NounGroup[] = []): Standing => ({ status, by });

/** The less a status tells a fact, the more it weighs where two meet. */
const WEIGHT: Readonly<Record<Standing['status'], number>> = {
  happened: 0,
  planned: 1,
  threatened: 2,
  ended: 2,
  claimed: 3,
  'threat-claimed': 3,
  called_for: 4,
  possible: 5,
  hypothetical: 6,
  cancelled: 7,
  refused: 7,
  denied: 8,
};

const CONDITIONS = /^(if|unless|whether|in case|even if|only if|as long as|provided that|lest|provided)$/;
const NOT_YET = /^(until|till|before|once|when|whenever|as soon as)$/;

/** The standing of a clause's event: its own negation, modal and condition, then what governs it, outwards. */
export function standingOf(clause: Clause, depth = 0): Standing {
  const own = ownStanding(clause);
  const { governor } = clause;
  if (!governor || depth > 6) return own;
  const host = governor.clause ? standingOf(governor.clause, depth + 1) : FACT;
  const subject = governor.clause?.subject ?? [];
  // "was accused by A of …": of a passive the agent claims, and often none is named.
  const accusers = governor.clause?.verb.isPassive
    ? governor.clause.phrases.filter(({ prep }) => prep === 'by').flatMap(({ items }) => items)
    : subject;
  switch (governor.effect) {
    case 'does':
      return heavier(host, own);
    case 'says': {
      // "recommended that A be expelled"
      if (isBareBe(clause)) return only('called_for');
      if (governor.clause?.verb.adverbs.some(isUntruthful)) return only('denied');
      const told = isFutureOfPast(clause, governor) ? underAdverbs(only('planned'), clause) : own;
      if (host.status === 'denied')
        return governor.word === 'say' || governor.word === 'confirm' ? only('possible') : told;
      return host.status === 'happened' || host.status === 'planned' ? told : heavier(only('possible'), told);
    }
    case 'plans':
      if (own.status === 'denied') return own;
      // "was to have met": it did not come to it.
      if (governor.word === 'be' && clause.verb.isPerfect) return only('hypothetical');
      return host.status === 'happened' || host.status === 'planned' || host.status === 'called_for'
        ? host.status === 'called_for'
          ? host
          : only('planned')
        : undecided(host);
    case 'refuses':
      return host.status === 'happened'
        ? own.status === 'denied'
          ? FACT
          : only('refused')
        : // "did not rule out sending troops"
          host.status === 'denied'
          ? only('possible')
          : heavier(host, only('possible'));
    case 'fails':
      return host.status === 'denied' ? FACT : only('denied');
    case 'ended':
      return host.status === 'happened' ? only('ended') : heavier(host, only('possible'));
    case 'threatens':
      if (host.status === 'claimed') return only('threat-claimed', host.by);
      return host.status === 'happened' || host.status === 'planned' ? only('threatened') : undecided(host);
    case 'wants':
      // "urged A not to attack": the attack is what is not wanted.
      return only(own.status === 'denied' ? 'possible' : 'called_for');
    case 'denies':
      return host.status === 'denied' || own.status === 'denied'
        ? only('possible')
        : only('denied', accusers);
    case 'accuses':
    case 'claims':
      if (governor.clause?.verb.adverbs.some(isUntruthful)) return only('denied');
      return own.status === 'happened' && host.status !== 'denied'
        ? only('claimed', accusers)
        : heavier(only('possible'), own);
    case 'doubts':
      if (/^(demand|urge|propose|request|require|call|ask|recommend|want)$/.test(governor.word))
        return only('called_for');
      if (own.status === 'denied') return own;
      if (/^(vow|pledge|promise|plan|decide)$/.test(governor.word))
        return host.status === 'happened' ? only('planned') : undecided(host);
      return heavier(only('possible'), own);
    default:
      // An attempt on somebody's life is an act of force itself (CAMEO 185).
      if (
        governor.clause !== null &&
        /^(attempt|try)$/.test(governor.word) &&
        /^(assassinate|kill|murder|poison)$/.test(clause.verb.lemma)
      )
        return heavier(host, own);
      return heavier(only('possible'), own);
  }
}

/** "… that A [be] expelled": the subjunctive of what is asked for. */
const isBareBe = ({ verb, governor }: Clause): boolean =>
  governor?.control === 'content' && verb.form === 'finite' && verb.words[0]?.lower === 'be';

/** "said it would meet": what is to come, told in the past; not "says it would", "would not", "would have", "if it would". */
function isFutureOfPast({ verb, subordinator }: Clause, { clause: teller }: Governor): boolean {
  return (
    verb.modal === 'would' &&
    !verb.isNegated &&
    !verb.isPerfect &&
    teller?.verb.isPast !== false &&
    !(subordinator && CONDITIONS.test(subordinator))
  );
}

const ownStanding = (clause: Clause): Standing => underAdverbs(plainStanding(clause), clause);

/** A standing and what the adverbs of its clause leave of it. */
const underAdverbs = (standing: Standing, { verb }: Clause): Standing =>
  verb.adverbs.reduce((left: Standing, adverb) => withheld(left, withheldBy(adverb)), standing);

/** A standing under an adverb that withholds it: of what is to come a report leaves it open. */
function withheld(standing: Standing, status: RelationStatus | null): Standing {
  if (status === null) return standing;
  return standing.status === 'happened' ? only(status) : heavier(only('possible'), standing);
}

/** What somebody is only said to plan is open. */
const undecided = (host: Standing): Standing => (host.status === 'claimed' ? only('possible') : host);

function plainStanding({ verb, subordinator, subject }: Clause): Standing {
  const { modal } = verb;
  // "nobody believes that …"
  const isNegated =
    verb.isNegated || subject.some(({ head }) => /^(nobody|none|few|no-one)$/.test(head.lower));
  if (subordinator && CONDITIONS.test(subordinator)) return only('hypothetical');
  if (subordinator === 'until' || subordinator === 'till') return only(verb.isPast ? 'happened' : 'possible');
  if (isNegated) return only('denied');
  if (subordinator && NOT_YET.test(subordinator) && !verb.isPast && !modal)
    return only(subordinator === 'when' ? 'planned' : 'possible');
  if (modal === 'will' || modal === 'shall') return only('planned');
  if (modal === 'would') return only('hypothetical');
  if (modal && /^(may|might|could|can)$/.test(modal)) return only('possible');
  // "must have known" is a guess; what "should have" been done was not.
  if (modal && verb.isPerfect) return only(modal === 'must' ? 'possible' : 'hypothetical');
  if (modal) return only('called_for');
  return FACT;
}

/** Of two standings the one that tells less of a fact. */
export const heavier = (a: Standing, b: Standing): Standing => (WEIGHT[a.status] >= WEIGHT[b.status] ? a : b);

/** The standing that a governing noun gives its event by itself: "a call for talks". */
export function standingUnder(effect: Effect | null): Standing {
  switch (effect) {
    case null:
    case 'does':
    case 'says':
      return FACT;
    case 'plans':
      return only('planned');
    case 'refuses':
      return only('refused');
    case 'fails':
    case 'denies':
      return only('denied');
    case 'wants':
      return only('called_for');
    case 'threatens':
      return only('threatened');
    case 'claims':
    case 'accuses':
      return only('claimed');
    default:
      return only('possible');
  }
}
