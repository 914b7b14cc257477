import { isBodyOf } from '../lexicon/body-sorts';
import { OFFICE_HEADS } from '../lexicon/words';
import type { Reading } from '../reading';
import { isThreatened } from './frames/blame';
import { ENVOYS, OBJECT_CLASSES } from './frames/noun-classes';
import type { VerbFrame } from './frames/verbs';
import type { Scene } from './scene';
import { warnsOfItself } from './speech-events';
import { type Clause, isPassiveClause } from './syntax/clause';
import type { NounGroup } from './syntax/noun-groups';
import { PARTICLES } from './syntax/word-lists';

/** Whether a clause has the particle of a frame, and what its options ask for. */
export function fitsClause(scene: Scene, clause: Clause, frame: VerbFrame): boolean {
  const after = particleAfter(scene, clause);
  if (
    frame.particle
      ? !hasParticle(scene, clause, frame.particle)
      : after !== null && !frame.slots.some(({ prep }) => prep === after)
  )
    return false;
  for (const option of frame.options) {
    if (option === 'alone' && /^(np|adj|vg)$/.test(scene.chunks[clause.at + 2]?.kind ?? '')) return false;
    // "return to A any who came": the object may stand behind.
    if (option === 'bare' && (clause.object.length > 0 || scene.chunks[clause.at + 3]?.kind === 'np'))
      return false;
    if (option === 'no-person' && (isPassiveClause(clause) ? clause.subject : clause.object).some(isSomebody))
      return false;
    if (option.startsWith('not:') && clause.phrases.some(({ prep }) => option === `not:${prep}`))
      return false;
    if (option === 'envoy' && !callsEnvoy(clause)) return false;
    if (option === 'request' && !isRequest(scene, clause)) return false;
    if (option === 'no-naming' && isNaming(scene, clause)) return false;
    if (option === 'needs:with' && !clause.phrases.some(isGiving)) return false;
    if (option === 'needs:place' && !clause.phrases.some(({ prep }) => /^(at|in|to|on)$/.test(prep)))
      return false;
    if (option === 'needs:persona' && !scene.words.some(({ lower }) => lower === 'persona')) return false;
    if (
      option === 'needs:court' &&
      !clause.phrases.some(
        ({ prep, items }) => prep === 'to' && items.some((item) => hearsCases(item, clause, scene.reading)),
      )
    )
      return false;
    if (
      option === 'needs:to-infinitive' &&
      !scene.clauses.some(({ governor }) => governor?.clause === clause && governor.control === 'o')
    )
      return false;
  }
  return true;
}

/** Whether a warning is a threat: not to do something, against it, of revenge, that the warner will act; not of a famine. */
export function isThreat(scene: Scene, clause: Clause): boolean {
  const { phrases } = clause;
  if (warnsOfItself(scene, clause) || phrases.some(({ prep }) => prep === 'against')) return true;
  const told = scene.clauses.filter(({ governor }) => governor?.clause === clause);
  if (told.some(({ verb, governor }) => verb.form === 'infinitive' && governor?.control === 'o')) return true;
  if (told.some(({ governor }) => governor?.control === 'content')) return false;
  const topics = [
    ...clause.object.flatMap(({ of }) => of),
    ...phrases.filter(({ prep }) => /^(of|about)$/.test(prep)).flatMap(({ items }) => items),
  ];
  return topics.length === 0 || topics.some(({ head }) => isThreatened(head.lower));
}

/** Whether one is asked to do something, or for something: not "asked A if he knew", "asked A about B". */
const isRequest = ({ clauses }: Scene, clause: Clause): boolean =>
  clause.phrases.some(({ prep }) => prep === 'for') ||
  clauses.some(
    ({ governor, verb }) =>
      governor?.clause === clause && (/^(o|content)$/.test(governor.control) || verb.form === 'infinitive'),
  );

/** Whether a call gives a name: "called A a liar", "what A calls B". */
const isNaming = ({ words, chunks }: Scene, { verb, subject, second, at }: Clause): boolean => {
  if (second.length > 0 || /^(np|adj)$/.test(chunks[at + 2]?.kind ?? '')) return true;
  const own = verb.words[0]?.firstToken ?? verb.main.firstToken;
  const last = words.findLast(({ firstToken, tag }) => firstToken < own && tag !== 'adv' && tag !== 'time');
  // "a contest called B"
  if (
    last &&
    /^(noun|name)$/.test(last.tag) &&
    !subject.some((group) => group.words.includes(last) || group.of.length > 0)
  )
    return true;
  const first = subject[0]?.words[0]?.firstToken ?? verb.main.firstToken;
  const before = words.findLast(({ firstToken }) => firstToken < first);
  // "what A calls B", "the man A called B"
  return before?.lower === 'what' || (subject.length > 0 && /^(noun|name)$/.test(before?.tag ?? ''));
};

/** "provided A with tanks", but not "with reports". */
const isGiving = ({ prep, items }: Clause['phrases'][number]): boolean =>
  prep === 'with' &&
  !items.every(
    ({ head }) =>
      OBJECT_CLASSES.papers?.has(head.lower) === true ||
      /^(information|details|answers?|opportunit(y|ies)|excuses?|reasons?|insights?|updates?|warnings?|assurances?|guarantees?)$/.test(
        head.lower,
      ),
  );

/** Whether an envoy is called, or somebody by no single person: a ministry summons an envoy, a chairman who summons a member only calls him. */
function callsEnvoy(clause: Clause): boolean {
  const [called, callers] = isPassiveClause(clause)
    ? [clause.subject, clause.phrases.filter(({ prep }) => prep === 'by').flatMap(({ items }) => items)]
    : [clause.object, clause.subject];
  return (
    !callers.every(isPerson) ||
    called.some(
      ({ words, apposition, possessor }) =>
        words.some(({ lower }) => ENVOYS.has(lower)) || apposition !== null || possessor !== null,
    )
  );
}

const isPerson = ({ head }: NounGroup): boolean => head.named?.entities[0]?.kind === 'person';

/** Whether a noun group is a person, by name or by office ("the country's finance minister"), or several in office together. */
const isSomebody = (group: NounGroup): boolean =>
  isPerson(group) ||
  OFFICE_HEADS.has(group.head.lower) ||
  /^(government|cabinet|administration|parliament)$/.test(group.head.lower);

/** Whether a case is taken there: to a court or, where a country is taken, to a body of states ("took Norland to the WTO"). */
const hearsCases = ({ words, head }: NounGroup, { verb, object }: Clause, { knowledge }: Reading): boolean =>
  words.some(({ lower }) => /^(court|tribunal|justice|arbitration)$/.test(lower)) ||
  head.named?.entities.some(
    ({ entity }) =>
      isBodyOf('court', knowledge, entity) ||
      (isBodyOf('of-states', knowledge, entity) &&
        /^(take|haul|drag)$/.test(verb.lemma) &&
        object.some((group) => group.head.named?.entities[0]?.kind === 'country')),
  ) === true;

/** A particle right after the verb, or null. */
function particleAfter({ words }: Scene, { verb, particle }: Clause): string | null {
  if (particle) return particle;
  const last = verb.words.at(-1);
  const at = words.findIndex((word) => word.firstToken === last?.firstToken);
  const next = words[at + 1]?.lower ?? '';
  return PARTICLES.has(next) ? next : null;
}

/** Whether the verb has its particle, right behind it or behind its object. */
function hasParticle({ words }: Scene, { verb, object }: Clause, particle: string): boolean {
  const parts = particle.split(' ');
  const isAt = (at: number): boolean => parts.every((part, k) => words[at + k]?.lower === part);
  const last = words.findIndex((word) => word.firstToken === verb.words.at(-1)?.firstToken);
  if (isAt(last + 1)) return true;
  const end = object.at(-1)?.words.at(-1);
  const behind = end ? words.findIndex((word) => word.endToken === end.endToken) : -1;
  return behind > 0 && isAt(behind + 1);
}
