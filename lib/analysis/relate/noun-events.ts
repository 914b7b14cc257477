import type { Draft } from './draft';
import { isThreatened } from './frames/blame';
import type { NounFrame } from './frames/nouns';
import { framesOf } from './frames/verbs';
import { type Carrier, carrierOf } from './noun-carriers';
import { actorsOf, partiesAround, recipientsOf } from './noun-parties';
import { frameOf, type Place, placesOf } from './noun-places';
import { standingAt } from './noun-standing';
import { isOneCountry, mayAct, type Party, partiesOf } from './parties';
import { allParties, type Scene } from './scene';
import { heavier, type Standing, standingOf } from './status';
import { type Clause, isPassiveClause } from './syntax/clause';
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
  const isMutual = frame.options.has('mutual');
  const carrier = carrierOf(place, frame.options.has('bound') && frame.type !== 'CONSULT');
  if (!isTold(place, frame, carrier)) return [];
  const standing = standingAt(scene, place, carrier, frame.type);
  const around = partiesAround(scene, place, frame, carrier);
  if (isMutual)
    for (const both of [around.between, around.pair])
      if (both.length > 1) return mutualEvents(scene, place, frame, standing, both);
  const told = actorsOf(place, frame, around);
  const recipients = recipientsOf(scene, place, frame, around, told);
  if (isMutual && recipients.length === 0)
    return told.length > 1 && !isSeparately(scene) && !isJudged(place) && !areOneSide(place, told)
      ? mutualEvents(scene, place, frame, standing, told)
      : [];
  // "In a call with A, B said …": who speaks or acts in it; "killed ten in a raid on A": whose raid it is.
  const raider = told.length === 0 && frame.type === 'ASSAULT' ? raiderOf(place) : null;
  if (raider)
    return allParties(raider.subject, scene)
      .filter(mayAct)
      .filter((actor) => !recipients.some(({ entity }) => entity === actor.entity))
      .flatMap((actor) =>
        recipients.map((recipient) =>
          draftOf(scene, place, frame, heavier(standing, standingOf(raider)), actor, recipient, false),
        ),
      );
  const actors = isMutual && told.length === 0 ? companyOf(scene, place) : told;
  return actors
    .filter((actor) => !recipients.some(({ entity }) => entity === actor.entity))
    .flatMap((actor) =>
      recipients.map((recipient) => draftOf(scene, place, frame, standing, actor, recipient, isMutual)),
    );
}

/** The clause of force whose means a raid is: "killed ten in a raid on A"; null for none. */
const raiderOf = ({ clause, role, prep }: Place): Clause | null =>
  clause !== null &&
  role === 'phrase' &&
  /^(in|during|with)$/.test(prep) &&
  !isPassiveClause(clause) &&
  framesOf(clause.verb.lemma).some(({ type, cameo }) => type === 'ASSAULT' && cameo !== null)
    ? clause
    : null;

/** "A and B welcomed the deal": who judges a deal need not have part in it. */
const isJudged = ({ clause, role }: Place): boolean =>
  role === 'object' &&
  /^(welcome|support|back|endorse|praise|hail|applaud|favour|favor|oppose|criticise|criticize|condemn|denounce|reject)$/.test(
    clause?.verb.lemma ?? '',
  );

/** "envoys A and B held talks in Sudland", "A and B attended the meeting on the Norlandic side": of one country both, they meet others. */
function areOneSide({ behind, clause }: Place, told: readonly Party[]): boolean {
  const phrases = [...behind, ...(clause?.phrases ?? [])];
  if (
    phrases.some(
      ({ prep, items }) => /^(on|from|for)$/.test(prep) && items.some(({ head }) => head.lower === 'side'),
    )
  )
    return true;
  const first = told.find(({ entity }) => entity.country !== null);
  if (!first) return false;
  // "Three Norlandic officials, A, B and C": they are the three.
  const [gathered] = clause?.subject ?? [];
  const isCounted = !gathered?.head.named && gathered?.words.some(({ tag }) => tag === 'num');
  if (!told.every((party) => isOneCountry(party, first) || (isCounted && party.entity.country === null)))
    return false;
  return phrases.some(
    ({ prep, items }) =>
      /^(in|at)$/.test(prep) &&
      items.some(({ head }) =>
        head.named?.entities.some(({ country }) => country !== null && country !== first.entity.country),
      ),
  );
}

/** Whether a noun tells its event where it stands; a bound one only with a verb that carries it out. */
function isTold({ clause, prep, behind }: Place, frame: NounFrame, carrier: Carrier): boolean {
  const { options, type } = frame;
  if (options.has('state')) return false;
  const isSetting =
    type === 'CONSULT' && options.has('mutual') && /^(in|during|at|after|following)$/.test(prep);
  if (options.has('bound') && !carrier && !isSetting) return false;
  // To have a treaty is no event; to sign it is.
  if (
    type !== 'CONSULT' &&
    carrier === 'subject' &&
    /^(have|maintain|keep|enjoy)$/.test(clause?.verb.lemma ?? '')
  )
    return false;
  // A warning or threat of a storm threatens nobody.
  const topics = behind.filter((phrase) => /^(of|about)$/.test(phrase.prep)).flatMap(({ items }) => items);
  return type !== 'THREATEN' || topics.length === 0 || topics.some(({ head }) => isThreatened(head.lower));
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
