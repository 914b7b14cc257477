import type { PloverType } from '../../types/plover';
import { statusByVerb } from './frames/noun-standings';
import { isCarrying, isOccurring } from './frames/verbs';
import type { Place } from './noun-places';
import type { Standing } from './status';
import { type Clause, isPassiveClause } from './syntax/clause';

/** How a verb carries out what a noun names: its subject or its agent is the actor, or it comes about by itself. */
export type Carrier = 'subject' | 'agent' | 'itself' | null;

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

/** How a verb carries the noun's event out: its subject, or the agent of its passive, is the actor; null where none does. */
export function carrierOf({ clause, role, group, prep }: Place, isBound: boolean): Carrier {
  if (!clause) return null;
  const isPassive = isPassiveClause(clause);
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
  /^(end|terminate|quit|leave)$/.test(lemma) && type !== 'CONSULT' ? 'ended' : statusByVerb(lemma);
