import type { Draft } from './draft';
import { isThreatened } from './frames/blame';
import type { NounFrame } from './frames/nouns';
import { isCarrying } from './frames/verbs';
import { carrierOf, undoingOf, verbOf } from './noun-carriers';
import { frameOf, type Place, placesOf } from './noun-places';
import { standingAt } from './noun-standing';
import { mayAct, ownersOf, type Party, partiesOf, sideOf } from './parties';
import { allParties, type Scene } from './scene';
import type { Standing } from './status';
import type { NounGroup } from './syntax/noun-groups';
import { everyPair } from './verb-events';

/** The events that nouns report: "talks between A and B", "A's visit to B", "imposed sanctions on B". */
export function nounEvents(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const place of placesOf(scene)) {
    const frame = frameOf(place);
    if (frame) drafts.push(...eventsOf(scene, place, frame));
  }
  return drafts;
}

function eventsOf(scene: Scene, place: Place, frame: NounFrame): Draft[] {
  const { group, clause, role } = place;
  const isMutual = frame.options.has('mutual');
  const carrier = carrierOf(place, frame.options.has('bound') && frame.type !== 'CONSULT');
  if (
    frame.options.has('bound') &&
    !carrier &&
    !(frame.type === 'CONSULT' && isMutual && /^(in|during|at|after|following)$/.test(place.prep))
  )
    return [];
  // To have a treaty is no event; to sign it is.
  if (
    frame.type !== 'CONSULT' &&
    carrier === 'subject' &&
    /^(have|maintain|keep|enjoy)$/.test(clause?.verb.lemma ?? '')
  )
    return [];
  if (frame.options.has('state')) return [];
  // A warning of a storm threatens nobody.
  const topics = place.behind.filter(({ prep }) => /^(of|about)$/.test(prep)).flatMap(({ items }) => items);
  if (frame.noun === 'warning' && topics.length > 0 && !topics.some(({ head }) => isThreatened(head.lower)))
    return [];
  const standing = standingAt(scene, place, carrier, frame.type);

  // Of a passive the phrases stand behind its verb: "sanctions were imposed on A".
  const near = role === 'subject' && carrier && clause ? [...place.behind, ...clause.phrases] : place.behind;
  const phrasesOf = (...preps: string[]): Party[] =>
    allParties(
      [
        ...near.filter(({ prep }) => preps.includes(prep)).flatMap(({ items }) => items),
        ...(preps.includes('of') ? group.of : []),
      ],
      scene,
    );
  const between = phrasesOf('between').filter(mayAct);
  const pair = group.pair.length > 0 ? ownersOf({ ...group, possessor: null }, scene.bearings) : [];
  const owners = ownersOf(group, scene.bearings).filter(mayAct);
  const byCarrier =
    carrier === 'subject'
      ? allParties(clause?.subject ?? [], scene).filter(mayAct)
      : carrier === 'agent'
        ? allParties(
            (clause?.phrases ?? []).filter(({ prep }) => prep === 'by').flatMap(({ items }) => items),
            scene,
          ).filter(mayAct)
        : [];
  const behindActors = [
    ...phrasesOf('from'),
    ...allParties(group.by, scene),
    ...(frame.preps.includes('of') && !frame.options.has('visit') ? [] : phrasesOf('of')),
  ].filter(mayAct);

  if (isMutual && between.length > 1) return mutualEvents(scene, place, frame, standing, between);
  if (isMutual && pair.length > 1) return mutualEvents(scene, place, frame, standing, pair);

  // Whoever blocks or ends it need not be the one whose it is.
  const isUndone =
    clause !== null && undoingOf(verbOf(clause), frame.type) !== undefined && !isCarrying(verbOf(clause));
  let actors =
    byCarrier.length > 0 && !(isUndone && owners.length > 0)
      ? byCarrier
      : owners.length > 0
        ? owners
        : behindActors;
  const recipientPreps = frame.preps.filter(
    (prep) =>
      !(
        prep === 'of' &&
        (frame.options.has('visit') || isMutual) &&
        behindActors.length > 0 &&
        phrasesOf(...frame.preps.filter((one) => one !== 'of')).length > 0
      ),
  );
  // The first preposition that names somebody: "tariffs on A for its help to B".
  let recipients: Party[] = [];
  for (const prep of recipientPreps) {
    if (recipients.length > 0) break;
    recipients = phrasesOf(prep).filter((party) => mayReceive(party, frame, actors));
  }
  // "issued Iran a warning": of two objects the first receives; "imposed American sanctions" has its owner as actor.
  if (recipients.length === 0 && role === 'object' && clause?.second.includes(group))
    recipients = allParties(clause.object, scene).filter(mayAct);
  // "welcomed an Indian proposal" and the like are told by verbs; a modifier of a carried event may be the other party ("held talks").
  if (recipients.length === 0 && byCarrier.length > 0 && isMutual && owners.length > 0) recipients = owners;
  if (
    recipients.length === 0 &&
    byCarrier.length === 0 &&
    isMutual &&
    owners.length > 0 &&
    behindActors.length > 0 &&
    frame.preps.includes('of')
  )
    recipients = behindActors;
  // "In a call with A, B said …": who speaks or acts in it.
  if (isMutual && actors.length === 0 && recipients.length > 0) actors = companyOf(scene, place);
  if (isMutual && recipients.length === 0) {
    if (actors.length > 1 && !isSeparately(scene)) return mutualEvents(scene, place, frame, standing, actors);
    return [];
  }
  actors = actors.filter((actor) => !recipients.some(({ entity }) => entity === actor.entity));
  return actors.flatMap((actor) =>
    recipients.map((recipient) => draftOf(scene, place, frame, standing, actor, recipient, isMutual)),
  );
}

/** Who takes part in an event that his clause's phrase names: "spoke during talks with A", "After talks with A, B …". */
function companyOf(scene: Scene, { group, clause, role, prep }: Place): Party[] {
  if (!/^(in|during|at|after|following|before|ahead of|prior to)$/.test(prep)) return [];
  // "mediation in the talks with A": the talks are the mediation's, not the subject's.
  if (/^(in|at)$/.test(prep) && isBehindNoun(scene, group)) return [];
  if (role === 'phrase' && clause) return allParties(clause.subject, scene).filter(mayAct);
  const at = group.head.firstToken;
  const next = scene.clauses.find(
    ({ verb, subject }) => verb.form === 'finite' && verb.main.firstToken > at && subject.length > 0,
  );
  return allParties(next?.subject ?? [], scene).filter(mayAct);
}

function isBehindNoun({ chunks }: Scene, group: NounGroup): boolean {
  const at = chunks.findIndex((chunk) => chunk.kind === 'np' && chunk.items.includes(group));
  return chunks[at - 2]?.kind === 'np';
}

const isSeparately = ({ words }: Scene): boolean =>
  words.some(({ lower }) => /^(separate|separately)$/.test(lower));

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

function mutualEvents(
  scene: Scene,
  place: Place,
  frame: NounFrame,
  standing: Standing,
  parties: readonly Party[],
): Draft[] {
  return everyPair(parties.filter(({ via }) => via !== 'thing')).map(([a, b]) =>
    draftOf(scene, place, frame, standing, a, b, true),
  );
}

function draftOf(
  scene: Scene,
  { group, clause }: Place,
  frame: NounFrame,
  standing: Standing,
  subject: Party,
  object: Party,
  isSymmetric: boolean,
): Draft {
  return {
    type: frame.type,
    cameo: frame.cameo,
    standing,
    claimers: standing.by.flatMap((by) => partiesOf(by, scene.bearings)).filter(mayAct),
    subject,
    object,
    isSymmetric,
    cueFirst: group.head.firstToken,
    cueEnd: group.head.endToken,
    rule: `${frame.noun}:${frame.type}`,
    mode: frame.mode,
    clause,
    from: group.head.endToken,
    to: scene.words.at(-1)?.endToken ?? group.head.endToken,
  };
}
