import type { Draft } from './draft';
import { isBlamingVerb, isHostileAct, isOutlawed, isThreatened } from './frames/blame';
import { REPROACHES } from './frames/noun-classes';
import { ASKING_VERBS } from './frames/verb-classes';
import { framesOf, reportingEffect } from './frames/verbs';
import { withheldBy } from './frames/withholding-words';
import { coreOf, isOneCountry, isOneSide, mayAct, type Party } from './parties';
import { allParties, type Scene, speakingParties } from './scene';
import { speechOf } from './speech';
import { standingOf } from './status';
import type { Clause } from './syntax/clause';
import { VerbForm } from './syntax/inflect';

const NEUTRAL_REPORT = /^(report|confirm|show|reveal|find|learn|know|quote)$/;

/**
 * What saying does: who says that another must act asks it of him, who says that another attacked accuses him, who says
 * that another will suffer threatens him. The speaker is the actor of the saying, never of what is said.
 */
export function speechEvents(scene: Scene): Draft[] {
  return [...askedThat(scene), ...threatsIf(scene), ...branded(scene), ...saidOfOthers(scene)];
}

/** "demanded that [A] withdraw", whatever the verb behind it is. */
function askedThat(scene: Scene): Draft[] {
  return scene.clauses.flatMap((clause) => {
    if (!ASKING_VERBS.has(clause.verb.lemma)) return [];
    const [that, group] = [scene.chunks[clause.at + 1], scene.chunks[clause.at + 2]];
    if (that?.kind !== 'that' || group?.kind !== 'np') return [];
    // "insisted that A leave" asks; "insisted that A was right" asserts.
    if (
      /^(insist|suggest)$/.test(clause.verb.lemma) &&
      !scene.clauses.some((told) => isSubjunctive(told, clause))
    )
      return [];
    return between(scene, clause, group.items, 'REQUEST', 'asked-that');
  });
}

/** Whether a clause is what another asks for: in the bare form of its verb. */
const isSubjunctive = ({ verb, governor }: Clause, asking: Clause): boolean =>
  governor?.clause === asking && !verb.isPast && !verb.modal && (verb.main.bits & VerbForm.BASE) !== 0;

/** Whether what is threatened names whom it would strike: "threatened to break relations with A unless …". */
function namesTarget(scene: Scene, clause: Clause): boolean {
  const act = scene.clauses.find(
    ({ governor, verb }) => governor?.clause === clause && verb.form === 'infinitive',
  );
  const named = act?.phrases.some(
    ({ prep, items }) => /^(with|against|on|to)$/.test(prep) && allParties(items, scene).some(mayAct),
  );
  return named === true;
}

/** "called [A]'s flights a provocation", "described [A] as an aggressor". */
function branded(scene: Scene): Draft[] {
  return scene.clauses.flatMap((clause) => {
    if (
      !/^(call|brand|label|describe|denounce|term|dub|declare)$/.test(clause.verb.lemma) ||
      clause.verb.isPassive
    )
      return [];
    const names = [
      ...clause.second,
      ...clause.phrases.filter(({ prep }) => prep === 'as').flatMap(({ items }) => items),
    ];
    if (!names.some(({ words }) => words.some(({ lower }) => REPROACHES.has(lower)))) return [];
    return between(scene, clause, clause.object, 'ACCUSE', 'branded');
  });
}

/** "threatened to close the port if [A] attacks": the threat is to who is to be moved by it. */
function threatsIf(scene: Scene): Draft[] {
  const condition = scene.clauses.find(
    ({ subordinator }) => subordinator === 'if' || subordinator === 'unless',
  );
  if (!condition) return [];
  return scene.clauses.flatMap((clause) =>
    /^(threaten|warn|vow)$/.test(clause.verb.lemma) &&
    clause.at < condition.at &&
    clause.object.length === 0 &&
    !namesTarget(scene, clause) &&
    (clause.verb.lemma !== 'warn' || warnsOfItself(scene, clause))
      ? between(scene, clause, condition.subject, 'THREATEN', 'threat-if')
      : [],
  );
}

/** "warned that it would act": the warner's own side is to do it, so that the warning is a threat. */
export function warnsOfItself(scene: Scene, clause: Clause): boolean {
  const warners = allParties(clause.subject, scene).filter(mayAct);
  return scene.clauses.some(
    (told) =>
      told.governor?.clause === clause &&
      told.governor.control === 'content' &&
      !told.subordinator &&
      /^(will|would|shall)$/.test(told.verb.modal ?? '') &&
      allParties(told.subject, scene).some((doer) => warners.some((warner) => isOneSide(warner, doer))),
  );
}

/** Drafts between a clause's subject and others of another side, with the clause's own standing. */
function between(
  scene: Scene,
  clause: Clause,
  groups: Clause['subject'],
  type: Draft['type'],
  rule: string,
): Draft[] {
  const speakers = speakingParties(clause.subject, scene);
  const others = allParties(groups, scene).filter(
    (party) =>
      (mayAct(party) || party.via === 'thing') && speakers.every((speaker) => !isOneSide(speaker, party)),
  );
  return speakers.flatMap((subject) =>
    others.map(
      (object): Draft => ({
        type,
        cameo: type === 'REQUEST' ? '100' : type === 'ACCUSE' ? '111' : '130',
        standing: standingOf(clause),
        claimers: [],
        subject,
        object,
        isSymmetric: false,
        cueFirst: clause.verb.main.firstToken,
        cueEnd: clause.verb.main.endToken,
        rule,
        mode: null,
        clause,
        from: clause.verb.main.endToken,
        to: scene.words.at(-1)?.endToken ?? clause.verb.main.endToken,
      }),
    ),
  );
}

function saidOfOthers(scene: Scene): Draft[] {
  return scene.clauses.flatMap((clause) => {
    const { speakers, verb, cue } = speechOf(scene, clause);
    // Who denies that A attacked does not say so.
    if (speakers.length === 0 || !cue || reportingEffect(verb) === 'denies') return [];
    const reading = readingOf(scene, clause, verb, speakers);
    if (!reading) return [];
    // "A should be expelled by B" asks it of B.
    const doers = clause.verb.isPassive
      ? clause.phrases.filter(({ prep }) => prep === 'by').flatMap(({ items }) => items)
      : clause.subject;
    // Who tells of what his own side did with others blames nobody.
    if (reading.type === 'ACCUSE' && doers.some((group) => namesOneOf(group, speakers))) return [];
    const others = allParties(doers, scene).filter(
      (party) => mayAct(party) && speakers.every((speaker) => !isOneSide(speaker, party)),
    );
    return speakers.flatMap((subject) =>
      others.map(
        (object): Draft => ({
          ...reading,
          standing: cue.clause ? withoutContent(cue.clause) : { status: 'happened', by: [] },
          claimers: [],
          subject,
          object,
          isSymmetric: false,
          cueFirst: clause.verb.words[0]?.firstToken ?? clause.verb.main.firstToken,
          cueEnd: clause.verb.main.endToken,
          rule: `said:${reading.type}`,
          mode: null,
          clause: null,
          from: clause.verb.main.endToken,
          to: scene.words.at(-1)?.endToken ?? clause.verb.main.endToken,
        }),
      ),
    );
  });
}

/** Whether one of several parties, or its country, stands in a group: "Norlandic and Sudish forces", "Norland-led troops". */
const namesOneOf = ({ words }: Clause['subject'][number], parties: readonly Party[]): boolean =>
  words.some(({ named }) =>
    named?.entities.some(
      (entity) =>
        entity.kind !== 'person' &&
        parties.some(
          (party) => isOneCountry(party, { entity, via: 'state', named }) || party.entity === entity,
        ),
    ),
  );

const withoutContent = (clause: Clause): Draft['standing'] => {
  const standing = standingOf(clause);
  return standing.status === 'claimed' && !clause.verb.adverbs.some(withheldBy)
    ? { status: 'happened', by: [] }
    : standing;
};

function readingOf(
  scene: Scene,
  clause: Clause,
  saying: string,
  speakers: readonly Party[],
): Pick<Draft, 'type' | 'cameo'> | null {
  const { verb } = clause;
  if (scene.isQuestion || clause.subordinator) return null;
  // "must have known" is a guess, and "should have left" comes too late to ask.
  const isObligation =
    (/^(should|must|ought)$/.test(verb.modal ?? '') && !verb.isPerfect) || isDuty(scene, clause);
  // "A should remain suspended", "A must know that …" asks nothing of A.
  const isState =
    /^(know|understand|realise|realize|remember)$/.test(verb.lemma) ||
    (/^(remain|stay)$/.test(verb.lemma) && scene.chunks[clause.at + 1]?.kind === 'vg');
  if (isObligation && !verb.isNegated && !isState) return { type: 'REQUEST', cameo: '100' };
  if (ASKING_VERBS.has(saying) && (verb.main.bits & VerbForm.BASE) !== 0 && !verb.isPast)
    return { type: 'REQUEST', cameo: '100' };
  if (
    /^(face|suffer|pay|regret)$/.test(verb.lemma) &&
    verb.modal &&
    /^(warn|say|threaten|vow)$/.test(saying) &&
    !verb.isNegated &&
    (verb.lemma === 'regret' ||
      [...clause.object, ...clause.phrases.flatMap(({ items }) => items)].some(({ head }) =>
        isThreatened(head.lower),
      ))
  )
    return { type: 'THREATEN', cameo: '130' };
  if (NEUTRAL_REPORT.test(saying) || reportingEffect(saying) === 'doubts' || verb.isNegated) return null;
  if (verb.modal && verb.modal !== 'will') return null;
  if (isBlamingBehaviour(clause) || (isForceful(clause) && isOnVictimsSide(scene, clause, speakers, saying)))
    return { type: 'ACCUSE', cameo: '112' };
  return null;
}

/** "has to withdraw", "needs to stop": the clause whose infinitive is somebody's duty. */
function isDuty(scene: Scene, clause: Clause): boolean {
  return (
    /^(have|need)$/.test(clause.verb.lemma) &&
    // "more than A has to offer"
    !scene.chunks
      .slice(Math.max(0, clause.at - 2), clause.at)
      .some((chunk) => chunk.kind === 'prep' && chunk.word.lower === 'than') &&
    scene.clauses.some(
      ({ governor, verb }) =>
        governor?.clause === clause &&
        governor.effect !== 'tries' &&
        verb.form === 'infinitive' &&
        !verb.isPassive,
    )
  );
}

const headsOf = (clause: Clause): string[] => clause.object.map((group) => coreOf(group).head.lower);
const isPlainly = ({ verb }: Clause): boolean => !verb.isPassive && !verb.isNegated && !verb.modal;

function isBlamingBehaviour(clause: Clause): boolean {
  if (!isPlainly(clause)) return false;
  if (clause.verb.lemma === 'be')
    return clause.phrases[0]?.prep === 'behind' && clause.phrases[0].at <= clause.at + 2;
  return isBlamingVerb(clause.verb.lemma, headsOf(clause));
}

const isForceful = (clause: Clause): boolean =>
  isPlainly(clause) && isHostileAct(clause.verb.lemma, headsOf(clause));

/**
 * Whether who tells of an act of force is on the side that it struck, or names nobody whom it struck, or says it as a charge. Who tells
 * how one other struck another blames nobody.
 */
function isOnVictimsSide(scene: Scene, clause: Clause, speakers: readonly Party[], saying: string): boolean {
  if (reportingEffect(saying) === 'claims') return true;
  const struck = allParties(
    [...clause.object, ...clause.phrases.filter(({ prep }) => prep !== 'by').flatMap(({ items }) => items)],
    scene,
  );
  // To hold somebody is no wrong by itself.
  const isArrest = framesOf(clause.verb.lemma).some(({ cameo }) => cameo === '173');
  return (
    (struck.length === 0 &&
      !isArrest &&
      !clause.object.every((group) => [group, ...group.of].some(({ head }) => isOutlawed(head.lower)))) ||
    struck.some((victim) => speakers.some((speaker) => isOneCountry(speaker, victim)))
  );
}
