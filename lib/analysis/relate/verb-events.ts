import type { Draft } from './draft';
import { fitsClause, isThreat } from './frame-fit';
import { isArmed, isContest } from './frames/figures';
import { FRONTIER_NOUNS } from './frames/noun-classes';
import { nounFrameOf } from './frames/nouns';
import { framesOf, type VerbFrame } from './frames/verbs';
import { coreOf, isOneSide, mayAct, type Party, partiesOf, sideOf } from './parties';
import { allParties, type Scene } from './scene';
import { speechOf } from './speech';
import { heavier, standingOf } from './status';
import { type Clause, isPassiveClause } from './syntax/clause';
import { actsHere, mayReceive, partiesOfAct } from './verb-parties';
import { inTextOrder, slotGroups } from './verb-slots';

const CALL =
  /\b(phone|telephone|videolink|video|call|calls|hotline|privately|directly|minutes?|hours?|again|briefly|other)\b/;
const SEPARATE = /^(separate|separately|respectively|respective)$/;

/** The events that verbs report, by the table of frames. */
export function verbEvents(scene: Scene): Draft[] {
  return scene.clauses.flatMap((clause) => {
    if (isPurposeOfMeeting(clause)) return [];
    for (const frame of framesOf(clause.verb.lemma)) {
      const drafts = matched(scene, clause, frame);
      if (drafts === null) continue;
      return drafts;
    }
    return [];
  });
}

/** "met to discuss the war": what a meeting is for is no second one. */
function isPurposeOfMeeting({ verb, governor }: Clause): boolean {
  const isMeeting = (lemma: string): boolean => framesOf(lemma)[0]?.type === 'CONSULT';
  const host = governor?.clause;
  return (
    host !== undefined &&
    host !== null &&
    governor?.word === 'to' &&
    governor.effect === 'tries' &&
    isMeeting(verb.lemma) &&
    (isMeeting(host.verb.lemma) ||
      host.object.some(({ head }) => nounFrameOf(head.lower)?.type === 'CONSULT'))
  );
}

/** The events of a clause read by a frame; null where the frame does not fit it, an empty list where it fits and names no parties. */
function matched(scene: Scene, clause: Clause, frame: VerbFrame): Draft[] | null {
  if (!fitsClause(scene, clause, frame)) return null;
  if (frame.options.has('threat') && !isThreat(scene, clause)) return [];
  return isPassiveClause(clause) ? passive(scene, clause, frame) : active(scene, clause, frame);
}

function active(scene: Scene, clause: Clause, frame: VerbFrame): Draft[] | null {
  const actors = partiesOfAct(scene, clause.subject, frame)
    .filter(mayAct)
    .filter((party) => actsHere(party, frame, scene.reading));
  if (frame.options.has('civic') && actors.length === 0) return null;
  // Troops that arrive pay no visit.
  if (frame.options.has('visit') && clause.subject.some(({ head }) => !head.named && isArmed(head.lower)))
    return [];
  if (isReciprocal(clause, frame) && actors.length > 1)
    return [...everyPair(actors), ...everyPair([...actors].reverse())].map(([a, b]) =>
      draftOf(scene, clause, frame, a, b, false),
    );
  const demandsClass = frame.slots.some(({ objectClass, isExcluded }) => objectClass && !isExcluded);
  let isFitting = !demandsClass;
  for (const slot of inTextOrder(frame.slots, clause)) {
    const groups = slotGroups(clause, frame, slot);
    if (groups === null) continue;
    isFitting = true;
    const receiving = partiesOfAct(scene, groups, frame).filter((party) =>
      mayReceive(party, frame, slot, actors),
    );
    // "ratified the treaty between A and B": of its own country it is no partner.
    const foreign = receiving.filter((party) => !actors.some((actor) => isOneSide(actor, party)));
    // Who pledges his country's help pledges it to another.
    const recipients =
      frame.type === 'AGREE' || (slot.preps.includes('between') && foreign.length > 0) ? foreign : receiving;
    if (recipients.length > 0) return pairs(scene, clause, frame, actors, recipients);
  }
  if (!isFitting) return null;
  if (clause.doers.length > 0 && /^(ACCUSE|SUPPORT)$/.test(frame.type) && !demandsClass) {
    const doers = allParties(clause.doers, scene).filter(mayAct);
    if (doers.length > 0) return pairs(scene, clause, frame, actors, doers);
  }
  // "supports steps to strengthen the partnership with A": whom the act that is supported names.
  if (frame.type === 'SUPPORT' && frame.options.has('thing')) {
    const act = scene.clauses.find(
      ({ governor, verb }) => governor?.clause === clause && verb.form === 'infinitive',
    );
    const partners = allParties(
      (act?.phrases ?? []).filter(({ prep }) => prep === 'with').flatMap(({ items }) => items),
      scene,
    ).filter(mayAct);
    if (partners.length > 0) return pairs(scene, clause, frame, actors, partners);
  }
  const namesOther = clause.object.some(
    (group) =>
      frame.slots.some(({ isObject }) => isObject) && !/^(self|themselves|other)$/.test(group.head.lower),
  );
  if (
    frame.options.has('plural') &&
    actors.length > 1 &&
    !isSeparate(scene) &&
    (!frame.options.has('call') || areOfSeveralSides(actors) || isCall(scene)) &&
    !isOnOneSide(scene, clause, frame) &&
    (!namesOther || isMutualObject(frame))
  )
    // "A and B refused to discuss it": with whom is not told.
    return clause.object.length > 0 && standingOf(clause).status === 'refused'
      ? []
      : mutual(scene, clause, frame, actors);
  return demandsClass ? [] : actors.length > 0 && frame.slots.length > 0 ? null : [];
}

/** "A and B accused each other": what each does to the other. */
const isReciprocal = ({ object }: Clause, { slots, options }: VerbFrame): boolean =>
  !options.has('plural') &&
  slots.some(({ isObject, objectClass }) => isObject && objectClass === null) &&
  object.some(
    ({ head, words }) => /^(other|another)$/.test(head.lower) && /^(each|one)$/.test(words[0]?.lower ?? ''),
  );

/** Verbs whose object is a topic and whose plural subject holds both parties: "the two discussed trade". */
const isMutualObject = ({ verb, slots }: VerbFrame): boolean =>
  /^(discuss|debate|review|explore|examine|agree|sign|ratify|share|exchange|sever|restore|conclude|hold)$/.test(
    verb,
  ) || slots.some(({ objectClass, isExcluded }) => objectClass !== null && !isExcluded);

function passive(scene: Scene, clause: Clause, frame: VerbFrame): Draft[] | null {
  const objectSlot = frame.slots.find(({ isObject }) => isObject);
  if (!objectSlot || frame.options.has('no-passive')) return null;
  const agents = clause.phrases.filter(({ prep }) => prep === 'by').flatMap(({ items }) => items);
  const actors = partiesOfAct(scene, agents, frame).filter(mayAct);
  if (actors.length === 0) return null;
  const { objectClass, isExcluded } = objectSlot;
  if (objectClass && clause.subject.some((group) => objectClass.has(coreOf(group).head.lower)) === isExcluded)
    return null;
  if (objectClass && !isExcluded) {
    const groups =
      objectSlot.preps.length === 0
        ? clause.subject
        : clause.phrases.filter(({ prep }) => objectSlot.preps.includes(prep)).flatMap(({ items }) => items);
    const recipients = allParties(groups, scene).filter((party) =>
      mayReceive(party, frame, objectSlot, actors),
    );
    return pairs(scene, clause, frame, actors, recipients);
  }
  const recipients = allParties(clause.subject, scene).filter((party) =>
    mayReceive(party, frame, objectSlot, actors),
  );
  return pairs(scene, clause, frame, actors, recipients);
}

/** "A and B fought to topple C", "fought alongside C", "attended the meeting on the Norlandic side": what they do, they do together. */
function isOnOneSide({ clauses }: Scene, clause: Clause, frame: VerbFrame): boolean {
  if (isContest(frame.verb))
    return (
      // "A and B clash with rebels"
      clause.phrases.some(
        ({ prep, items }) =>
          /^(with|against)$/.test(prep) && items.some(({ head }) => head.lower !== 'other'),
      ) ||
      clauses.some(({ governor, verb }) => governor?.clause === clause && verb.form === 'infinitive') ||
      clause.phrases.some(({ prep }) => /^(alongside|for|together with)$/.test(prep))
    );
  return clause.phrases.some(
    ({ prep, items }) => /^(on|from|for)$/.test(prep) && items.some(({ head }) => head.lower === 'side'),
  );
}

/** Leaders of two countries who spoke did so with each other; two senators may have spoken at a rally. */
const areOfSeveralSides = (actors: readonly Party[]): boolean =>
  new Set(actors.map(sideOf).filter((side) => side !== null)).size > 1;

/** "A and B spoke by telephone", "… for an hour": with each other. */
const isCall = ({ words }: Scene): boolean => words.some(({ lower }) => CALL.test(lower));

const isSeparate = ({ words }: Scene): boolean => words.some(({ lower }) => SEPARATE.test(lower));

function pairs(
  scene: Scene,
  clause: Clause,
  frame: VerbFrame,
  actors: readonly Party[],
  recipients: readonly Party[],
): Draft[] {
  const isMutual = frame.options.has('plural');
  // "A and B freed their economies", "A accused them" of "A and B": nobody acts on his fellow.
  const doers = new Set(actors.map(({ entity }) => entity));
  const others = recipients.filter(({ entity }) => !doers.has(entity));
  // "called on both sides": who acts is none of the two.
  if (
    recipients.some(
      ({ named: { entities } }) => entities.length > 1 && entities.some((one) => doers.has(one)),
    )
  )
    return [];
  if (!isFrontier(scene, frame)) return [];
  return actors.flatMap((actor) =>
    others.map((recipient) => draftOf(scene, clause, frame, actor, recipient, isMutual)),
  );
}

/** A force moved shows itself to a neighbour only where a border or coast is named. */
function isFrontier({ words }: Scene, { options }: VerbFrame): boolean {
  return !options.has('border') || words.some(({ lower }) => FRONTIER_NOUNS.has(lower));
}

/** Verbs of closer ties: who seeks them says that he is willing. */
const isAboutTies = ({ slots }: VerbFrame): boolean =>
  slots.some(({ objectClass }) => objectClass?.has('ties') === true);

/** Each two of several that act on one another. */
export function everyPair<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [Item, Item] => [a, b]));
}

function mutual(scene: Scene, clause: Clause, frame: VerbFrame, actors: readonly Party[]): Draft[] {
  return everyPair(actors).map(([a, b]) => draftOf(scene, clause, frame, a, b, true));
}

function draftOf(
  scene: Scene,
  clause: Clause,
  frame: VerbFrame,
  subject: Party,
  object: Party,
  isMutual: boolean,
): Draft {
  const standing = standingOf(clause);
  const isConditional =
    scene.hasCondition &&
    clause.subordinator === null &&
    /^(will|would|could|may|might)$/.test(clause.verb.modal ?? '');
  const negated =
    clause.subject.some(({ isNegated }) => isNegated) || clause.object.some(({ isNegated }) => isNegated);
  let settled = standing;
  if (isConditional && standing.status === 'planned')
    settled = {
      // Who says of his own side what it will do to another threatens it; who writes so only supposes.
      status:
        /^(SANCTION|COERCE|ASSAULT|MOBILIZE|REJECT)$/.test(frame.type) &&
        speechOf(scene, clause).speakers.some((speaker) => isOneSide(speaker, subject))
          ? 'threatened'
          : 'hypothetical',
      by: [],
    };
  // Who seeks closer ties says that he is willing.
  if (
    (frame.type === 'AGREE' || isAboutTies(frame)) &&
    standing.status === 'possible' &&
    clause.governor?.effect === 'tries' &&
    !/^(seem|appear|look|tend|need|happen)$/.test(clause.governor.word) &&
    !clause.verb.isPerfect &&
    !clause.verb.isNegated
  )
    settled = { status: 'planned', by: [] };
  // "when the judge sentences him": a coming hostile act is no threat by itself.
  if (settled.status === 'planned' && clause.subordinator === 'when' && frame.type !== 'CONSULT')
    settled = { status: 'possible', by: [] };
  if (negated) settled = heavier({ status: 'denied', by: [] }, settled);
  if (scene.isQuestion) settled = heavier({ status: 'possible', by: [] }, settled);
  return {
    type: frame.type,
    cameo: frame.cameo,
    standing: settled,
    claimers: settled.by.flatMap((group) => partiesOf(group, scene.bearings)).filter(mayAct),
    subject,
    object,
    isSymmetric: isMutual,
    cueFirst: clause.verb.main.firstToken,
    cueEnd: clause.verb.main.endToken,
    rule: frame.name,
    mode: frame.mode,
    clause,
    from: clause.verb.main.endToken,
    to: scene.words.at(-1)?.endToken ?? clause.verb.main.endToken,
  };
}
