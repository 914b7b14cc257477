import type { NounFrame } from './frames/nouns';
import { isCarrying } from './frames/verbs';
import { type Carrier, undoingOf, verbOf } from './noun-carriers';
import type { Place } from './noun-places';
import { governmentAt, isOneSide, mayAct, ownersOf, type Party, sideOf } from './parties';
import { allParties, type Scene } from './scene';
import type { NounGroup } from './syntax/noun-groups';

/** The parties around a noun of an event, by where they stand. */
export interface PartiesAround {
  /** Behind one of these prepositions. */
  readonly behind: (...preps: string[]) => Party[];
  /** "talks between [A] and [B]". */
  readonly between: readonly Party[];
  /** "the [A]–[B] talks". */
  readonly pair: readonly Party[];
  /** "[A]'s visit", "the [Norlandic] offer". */
  readonly owners: readonly Party[];
  /** The subject or agent of the verb that carries it out: "[A] held talks". */
  readonly carriers: readonly Party[];
  /** "a request from [A]", "an attack by [A]". */
  readonly sources: readonly Party[];
}

/** The parties that stand around a noun with its phrases and its verb. */
export function partiesAround(
  scene: Scene,
  { group, clause, role, behind }: Place,
  frame: NounFrame,
  carrier: Carrier,
): PartiesAround {
  // Of a passive the phrases stand behind its verb: "sanctions were imposed on A".
  const phrases = role === 'subject' && carrier && clause ? [...behind, ...clause.phrases] : behind;
  // "lodged a protest with [Oska]": a capital that is spoken to is its government.
  const isVerbal =
    (/^(ACCUSE|REQUEST|REJECT|THREATEN|SUPPORT|AGREE|SANCTION)$/.test(frame.type) ||
      frame.options.has('mutual')) &&
    !frame.options.has('place');
  const meant = (parties: readonly Party[]): Party[] =>
    parties.flatMap((party) =>
      isVerbal && party.via === 'place' ? governmentAt(party, scene.bearings) : [party],
    );
  const partiesOfAll = (groups: readonly NounGroup[]): Party[] => meant(allParties(groups, scene));
  const behindAny = (...preps: string[]): Party[] =>
    partiesOfAll([
      ...phrases.filter(({ prep }) => preps.includes(prep)).flatMap(({ items }) => items),
      ...(preps.includes('of') ? group.of : []),
    ]);
  const carrying =
    carrier === 'subject'
      ? (clause?.subject ?? [])
      : carrier === 'agent'
        ? (clause?.phrases ?? []).filter(({ prep }) => prep === 'by').flatMap(({ items }) => items)
        : [];
  const isOfActor = !frame.preps.includes('of') || frame.options.has('visit');
  return {
    behind: behindAny,
    between: behindAny('between').filter(mayAct),
    pair: group.pair.length > 0 ? ownersOf({ ...group, possessor: null }, scene.bearings) : [],
    // "the [capital] summit": where it is held.
    owners: ownersOf(group, scene.bearings).filter(
      (party) =>
        mayAct(party) &&
        !(frame.options.has('mutual') && party.named.entities.some(({ kind }) => kind === 'place')),
    ),
    carriers: partiesOfAll(carrying).filter(mayAct),
    sources: [
      // "talks with buyers from A and B": not whose talks they are.
      ...(frame.options.has('mutual') ? [] : behindAny('from')),
      ...allParties(group.by, scene),
      ...(isOfActor ? behindAny('of') : []),
    ].filter(mayAct),
  };
}

/** Whose act the event is: the carrier's, else its owner's, else its source's. */
export function actorsOf(
  { clause }: Place,
  { type, options }: NounFrame,
  around: PartiesAround,
): readonly Party[] {
  const mayBeActor = ({ entity }: Party): boolean => !options.has('state-only') || entity.kind !== 'person';
  const [carriers, owners, sources] = [around.carriers, around.owners, around.sources].map((parties) =>
    parties.filter(mayBeActor),
  ) as [Party[], Party[], Party[]];
  // Whoever blocks or ends it need not be the one whose it is.
  const isUndone =
    clause !== null && undoingOf(verbOf(clause), type) !== undefined && !isCarrying(verbOf(clause));
  // "announced A's visit": who goes is whose visit it is.
  if (options.has('visit') && owners.length > 0) return owners;
  if (carriers.length > 0 && !(isUndone && owners.length > 0)) return carriers;
  return owners.length > 0 ? owners : sources;
}

/** Whom the event is done to, or with; empty where nobody is named. */
export function recipientsOf(
  scene: Scene,
  { group, clause, role }: Place,
  frame: NounFrame,
  { behind, owners, carriers, sources }: PartiesAround,
  actors: readonly Party[],
): readonly Party[] {
  const isMutual = frame.options.has('mutual');
  // "the visit of A to B": the "of" is the actor's where another preposition names somebody.
  const isOfTaken =
    (frame.options.has('visit') || isMutual) &&
    sources.length > 0 &&
    behind(...frame.preps.filter((prep) => prep !== 'of')).length > 0;
  // The first preposition that names somebody: "tariffs on A for its help to B".
  for (const prep of frame.preps) {
    if (prep === 'of' && isOfTaken) continue;
    const found = behind(prep).filter((party) => mayReceive(party, frame, actors));
    if (found.length > 0) return found;
  }
  // "issued Iran a warning": of two objects the first receives; "imposed American sanctions" has its owner as actor.
  if (role === 'object' && clause?.second.includes(group)) {
    const first = allParties(clause.object, scene).filter(mayAct);
    if (first.length > 0) return first;
  }
  if (!isMutual || owners.length === 0) return [];
  // A modifier of a carried event may be the other party ("A held Norlandic talks").
  if (carriers.length > 0)
    return owners.filter((owner) => !carriers.some((carrier) => isOneSide(owner, carrier)));
  return frame.preps.includes('of') ? sources : [];
}

function mayReceive(party: Party, { options, type }: NounFrame, actors: readonly Party[]): boolean {
  const { via, entity } = party;
  if (options.has('visit')) {
    const side = sideOf(party);
    const isForeign = actors.every((actor) => side === null || sideOf(actor) !== side);
    return (
      isForeign &&
      via !== 'civil' &&
      !(via === 'thing' && entity.kind === 'person') &&
      entity.kind !== 'other'
    );
  }
  if (via === 'place') return options.has('place');
  if (via === 'civil') return options.has('civil') || /^(AID|RETREAT|COERCE|ASSAULT)$/.test(type);
  if (via === 'thing') return options.has('thing') || /^(ASSAULT|COERCE|SANCTION)$/.test(type);
  return true;
}
