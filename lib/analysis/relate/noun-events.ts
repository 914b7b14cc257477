import type { PloverType } from '../../types/plover';
import type { Draft } from './draft';
import { governingNounEffect, type NounFrame, nounFrameOf } from './frames/nouns';
import { governingEffect, isCarrying, isOccurring } from './frames/verbs';
import { coreOf, mayAct, ownersOf, type Party, partiesOf, sideOf } from './parties';
import { allParties, type Scene } from './scene';
import { heavier, type Standing, standingOf, standingUnder } from './status';
import type { NounGroup } from './syntax/chunks';
import { type Clause, isReducedRelative, type Phrase } from './syntax/clauses';
import { everyPair } from './verb-events';

/** Where a noun stands: what it is the subject, object or phrase of, and the phrases behind it. */
interface Place {
  readonly group: NounGroup;
  readonly clause: Clause | null;
  readonly role: 'subject' | 'object' | 'phrase' | 'alone';
  /** The preposition before it. */
  readonly prep: string;
  readonly behind: readonly Phrase[];
}

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

/** What ending an event of a type is, in the terms of PLOVER. */
export const ENDING: Readonly<Partial<Record<PloverType, PloverType>>> = {
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

/** The events that nouns report: "talks between A and B", "A's visit to B", "imposed sanctions on B". */
export function nounEvents(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const place of placesOf(scene)) {
    const frame = frameOf(place);
    if (frame) drafts.push(...eventsOf(scene, place, frame));
  }
  return drafts;
}

function frameOf({ group, behind, prep: own }: Place): NounFrame | undefined {
  const { head, words } = group;
  if (head.named) return undefined;
  const before = words[words.indexOf(head) - 1];
  if (head.lower === 'games' && before?.lower === 'war') return nounFrameOf('exercises');
  // Strikes are blows unless it is work that stops.
  if (
    /^strikes?$/.test(head.lower) &&
    !/^(hunger|general|rail|teachers?|nurses|transport|pilots|dock|labour|labor|sympathy|rent)$/.test(
      before?.lower ?? '',
    ) &&
    !behind.some(({ prep }) => prep === 'over') &&
    own !== 'on'
  )
    return nounFrameOf('airstrike');
  // "a mediation effort", "a bombing campaign": the word before says of what.
  if (
    /^(efforts?|campaign|campaigns|mission|process|bid|attempt|attempts|session|sessions)$/.test(
      head.lower,
    ) &&
    before &&
    nounFrameOf(before.lower)
  )
    return nounFrameOf(before.lower);
  const frame = nounFrameOf(head.lower);
  // A call is a conversation on the phone or with somebody; else it is a demand.
  if (
    frame?.noun === 'call' &&
    !/^(phone|telephone|video|conference)$/.test(before?.lower ?? '') &&
    !behind.some(({ prep }) => prep === 'with' || prep === 'between')
  )
    return nounFrameOf('demand');
  if (
    frame?.options.has('diplomats') &&
    !group.of.some(({ head: expelled }) => /^(diplomats?|ambassadors?|envoys?)$/.test(expelled.lower))
  )
    return undefined;
  return frame;
}

/** Every noun group of the sentence, those inside others too, with where it stands. */
function placesOf({ chunks, clauses }: Scene): Place[] {
  const places: Place[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'np') return;
    const behind: Phrase[] = [];
    for (let i = at + 1; chunks[i]?.kind === 'prep' && chunks[i + 1]?.kind === 'np'; i += 2) {
      const prep = chunks[i] as { word: { lower: string } };
      // "A's visit to B and C's trip to D": the second "to" is the trip's.
      const isRepeated =
        prep.word.lower !== 'in' && behind.some(({ prep: earlier }) => earlier === prep.word.lower);
      if (!isRepeated)
        behind.push({
          prep: prep.word.lower,
          items: (chunks[i + 1] as { items: NounGroup[] }).items,
          at: i + 1,
        });
    }
    const first = chunk.items[0] as NounGroup;
    const bySubject = clauses.find(({ subject }) => subject.includes(first));
    const byObject = clauses.find(({ object, second }) => object.includes(first) || second.includes(first));
    const byPhrase = clauses.find(({ phrases }) => phrases.some(({ items }) => items.includes(first)));
    const before = chunks[at - 1];
    const prep = before?.kind === 'prep' ? before.word.lower : '';
    const role = byObject ? 'object' : byPhrase ? 'phrase' : bySubject ? 'subject' : 'alone';
    const clause = byObject ?? byPhrase ?? bySubject ?? null;
    for (const group of chunk.items) {
      const isLast = group === chunk.items.at(-1);
      const core = coreOf(group);
      places.push({ group: core, clause, role, prep, behind: isLast ? behind : [] });
      if (core !== group) continue;
      for (const inner of group.of)
        places.push({
          group: inner,
          clause: null,
          role: 'alone',
          prep: `of:${group.head.lower}`,
          behind: isLast ? behind : [],
        });
      if (group.possessor)
        places.push({ group: group.possessor, clause: null, role: 'alone', prep: '', behind: [] });
    }
  });
  return places;
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
  const standing = standingAt(scene, place, carrier, frame.type);
  if (standing === null) return [];

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
  // The first preposition that names somebody: "sanctions on the Taliban for its support of others".
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

/** A verb with its particle: "call off". */
const verbOf = ({ verb, particle }: Clause): string => (particle ? `${verb.lemma} ${particle}` : verb.lemma);

/** What pacts and aid do when they come about; that they "are" or "cover" something tells no event. */
const STARTING = /^(begin|start|resume|take place|continue|yield|produce|arrive|happen|occur|go ahead|come)$/;

/** How a verb carries the noun's event out: its subject, or the agent of its passive, is the actor; null where none does. */
function carrierOf(
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
const undoingOf = (lemma: string, type: PloverType): Standing['status'] | undefined =>
  type === 'PROTEST' && lemma === 'support'
    ? undefined
    : /^(end|terminate|conclude|quit|leave)$/.test(lemma) && type !== 'CONSULT' && lemma !== 'conclude'
      ? 'ended'
      : UNDOING[lemma];

/** Whether the noun's event took place; null where it is not told at all. */
function standingAt(
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
  if (scene.isQuestion) standing = heavier({ status: 'possible', by: [] }, standing);
  return standing;
}

/** The noun that stands right before a group's preposition, or null. */
function nounBefore({ chunks }: Scene, { group, prep }: Place): string | null {
  if (prep === '' || /^(in|at|during|after|with|since|by|from|between)$/.test(prep)) return null;
  const at = chunks.findIndex((chunk) => chunk.kind === 'np' && chunk.items.includes(group));
  const before = chunks[at - 2];
  return before?.kind === 'np' ? (before.items.at(-1)?.head.lower ?? null) : null;
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
