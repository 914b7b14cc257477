import type { Reading } from '../reading';
import { isFirm } from './false-friends';
import type { Slot, VerbFrame } from './frames/verbs';
import { governmentAt, isHarm, isOneCountry, type Party, sideOf } from './parties';
import { allParties, type Scene } from './scene';
import type { NounGroup } from './syntax/noun-groups';

/** What a recipient may be to a type of event, beside one that is named, acts or is meant as a people. */
const TAKES_NATIONALS = /^(ASSAULT|COERCE|RETREAT|AID|CONCEDE|ACCUSE|SANCTION)$/;
const TAKES_THINGS = /^(RETREAT|AID|SANCTION|CONCEDE|ASSAULT|AGREE)$/;

/** The parties of an act; a capital that asks, blames or is blamed is its government. */
export function partiesOfAct(
  scene: Scene,
  groups: readonly NounGroup[],
  { type, options }: VerbFrame,
): Party[] {
  const isVerbal =
    /^(ACCUSE|REQUEST|REJECT|THREATEN|SUPPORT|AGREE|CONCEDE|SANCTION)$/.test(type) && !options.has('place');
  // Who visits a border visits neither side.
  const meant = options.has('visit')
    ? groups.filter(({ head }) => !/^(border|borders|frontier)$/.test(head.lower))
    : groups;
  // "demanded A's release" asks it of another.
  const asked =
    type === 'REQUEST'
      ? meant.filter(
          ({ head }) =>
            !/^(release|freedom|extradition|arrest|trial|execution|death|acquittal|reinstatement|detention|liberation)$/.test(
              head.lower,
            ),
        )
      : meant;
  const told =
    type === 'ACCUSE'
      ? withoutVictims(meant)
      : type === 'SUPPORT'
        ? asked.filter((one) => !isAdverse(one))
        : asked;
  return allParties(told, scene).flatMap((party) =>
    isVerbal && party.via === 'place' ? governmentAt(party, scene.bearings) : [party],
  );
}

/** "welcomed the extradition of A": what is done to somebody is no favour to him. */
const isAdverse = (group: NounGroup): boolean =>
  group.possessor === null &&
  group.modifiers.length === 0 &&
  group.of.length > 0 &&
  (isHarm(group) ||
    /^(extradition|trial|conviction|sentencing|resignation|ouster|removal|defeat|departure|fall|capture|indictment|prosecution|expulsion|isolation)$/.test(
      group.head.lower,
    ));

/** "condemned the killing of A and B": behind a harm with its "of" stand others who suffered it, unless they are harms themselves. */
function withoutVictims(groups: readonly NounGroup[]): readonly NounGroup[] {
  const harm = groups.findIndex((group) => isHarm(group) && group.of.length > 0);
  return harm < 0 ? groups : groups.filter((group, i) => i <= harm || isHarm(group));
}

/** Whether a party may be who does what a frame tells. */
export function actsHere(party: Party, { options, type }: VerbFrame, reading: Reading): boolean {
  const { entity, via } = party;
  // What a firm delivers is paid for.
  if (type === 'AID' && isFirm(reading, party)) return false;
  // Citizens march; a government's protest is a reproach.
  if (options.has('civic') && (entity.kind === 'country' || via === 'state') && via !== 'people')
    return entity.kind !== 'country';
  // A people as a whole pays no visits.
  if (options.has('visit') && via === 'people') return false;
  if (options.has('official')) return entity.kind === 'person' || via === 'state';
  if (options.has('military')) return via === 'state' || entity.kind !== 'person';
  return entity.kind !== 'place';
}

/** Whether a party may be whom an act is done to, where it stands in a slot of the frame. */
export function mayReceive(party: Party, frame: VerbFrame, slot: Slot, actors: readonly Party[]): boolean {
  const { via, entity } = party;
  const { options, type } = frame;
  // Who speaks to his own people asks nothing of his country.
  if (via === 'people' && actors.some((actor) => isOneCountry(actor, party))) return false;
  // Who jails somebody's aide does nothing to himself.
  const isDoneToPeople =
    options.has('civil') && !options.has('thing') && /^(ASSAULT|COERCE|RETREAT)$/.test(type);
  if (entity.kind === 'person' && via === 'state' && isDoneToPeople) return false;
  // What is freed is somebody or a town; a body is not.
  if (options.has('people-held') && via === 'self' && entity.kind === 'institution') return false;
  if (options.has('people-only')) return via === 'state' || (entity.kind === 'person' && via === 'self');
  // One goes to a country; who goes to the Senate becomes a senator.
  if (options.has('official') && entity.kind === 'institution') return false;
  if (via === 'place') return options.has('place') && isAbroad(party, actors);
  if (options.has('abroad') && !isAbroad(party, actors)) return false;
  if (options.has('abroad') || (options.has('visit') && slot.isObject && /^(visit|tour)$/.test(frame.verb)))
    return (
      isAbroad(party, actors) &&
      (via === 'self' || via === 'state' || (via === 'thing' && entity.kind !== 'person'))
    );
  // A court that tries somebody's citizen blames no state.
  if (via === 'civil' && options.has('trial')) return false;
  if (via === 'civil') return TAKES_NATIONALS.test(type) || options.has('civil') || options.has('people');
  if (via === 'thing')
    return (
      options.has('thing') ||
      (!options.has('self') && TAKES_THINGS.test(type)) ||
      (slot.objectClass !== null && slot.preps.length > 0 && !slot.isExcluded)
    );
  if (options.has('people')) return via === 'people' || via === 'state';
  return true;
}

/** A place that stands for who governs from it or sits in it. */
const isSeat = ({ entity }: Party): boolean =>
  entity.chain.candidates.some(({ alias }) => alias === 'metonym');

/** Whether a place or country is not the actor's own. */
function isAbroad(party: Party, actors: readonly Party[]): boolean {
  const side = sideOf(party);
  if (
    party.via === 'place' &&
    ((side === null && !isSeat(party)) ||
      actors.some((actor) => sideOf(actor) === null && actor.entity.kind !== 'institution'))
  )
    return false;
  return actors.every(
    (actor) =>
      side === null || sideOf(actor) === null || (sideOf(actor) !== side && actor.entity !== party.entity),
  );
}
