import type { Named } from './named';
import { complementsOf } from './owners';
import { mayAct, type Party, partiesOf } from './parties';
import type { SentenceParts } from './sentence-parts';
import type { NounGroup } from './syntax/noun-groups';

/** Finds whom a group without any name belongs to; null where the rule has nothing to say of it. */
type Belonging = (group: NounGroup, parts: SentenceParts) => readonly Party[] | null;

/** Rules in order: the first that answers settles it, if only by saying that it is nobody. */
const RULES: readonly Belonging[] = [membersOfBody, homeGovernment, agents, officialsOfMain, forcesOfTeller];

/** Whom a group without any name belongs to by what stands around it; empty where that is open. */
export function belonging(group: NounGroup, parts: SentenceParts): readonly Party[] {
  for (const rule of RULES) {
    const found = rule(group, parts);
    if (found) return found;
  }
  return [];
}

const BODIES = /^(committee|council|commission|parliament|assembly|senate|board|cabinet|tribunal)$/;

/** "thanked [committee members]": the last body named before that is a committee. */
function membersOfBody(group: NounGroup, { named }: SentenceParts): readonly Party[] | null {
  const word = group.words.find(
    ({ lower, tag }) => tag === 'noun' && BODIES.test(lower) && lower !== group.head.lower,
  )?.lower;
  if (!word) return null;
  let last: Named | null = null;
  for (const span of named.values()) {
    const [entity] = span.entities;
    if (
      entity?.kind === 'institution' &&
      span.form === 'name' &&
      span.firstToken < group.head.firstToken &&
      entity.chain.name.toLowerCase().includes(word) &&
      span.firstToken > (last?.firstToken ?? -1)
    )
      last = span;
  }
  return last === null ? null : last.entities.map((entity) => ({ entity, via: 'state', named: last }));
}

/** "A defended [the government]'s record": that of the country whose official acts on it. */
function homeGovernment(
  group: NounGroup,
  { clauses, countries, plain }: SentenceParts,
): readonly Party[] | null {
  if (!/^(government|administration)$/.test(group.head.lower) || group.words[0]?.lower !== 'the') return null;
  if (
    group.words.some(({ lower }) => /^(ousted|former|previous|deposed|rival|next|future|exiled)$/.test(lower))
  )
    return null;
  const acting = clauses.find((clause) =>
    complementsOf(clause).some((one) => one === group || one.possessor === group || one.of.includes(group)),
  );
  const side = (acting?.subject ?? [])
    .flatMap((one) => partiesOf(one, plain))
    .find(({ entity }) => entity.kind === 'person');
  const country = countries.get(side?.entity.country ?? '');
  if (!country) return [];
  const { firstToken, endToken } = group.head;
  const named: Named = {
    firstToken,
    endToken,
    entities: [country],
    form: 'nominal',
    isDemonym: false,
    isMetonym: false,
  };
  return [{ entity: country, via: 'state', named }];
}

/** What others do with a thing: a truce brokered, a summit hosted or a report cited by A is not A's own. */
const BESIDE =
  /^(broker|mediate|facilitate|host|organise|organize|chair|sponsor|welcome|convene|attend|cite|quote|report|reject|condemn|criticise|criticize|oppose|see|join)$/;

/** "[crimes] committed by A": who did it. */
function agents(group: NounGroup, { clauses, plain }: SentenceParts): readonly Party[] | null {
  const doers = clauses
    .filter(
      ({ subject, isReduced, verb }) => subject.includes(group) && isReduced && !BESIDE.test(verb.lemma),
    )
    .flatMap(({ phrases }) => phrases.filter(({ prep }) => prep === 'by').flatMap(({ items }) => items));
  return doers.length > 0 ? doers.flatMap((one) => partiesOf(one, plain)).filter(mayAct) : null;
}

const OFFICIALS = /^(officials|authorities|ministers|diplomats|troops|leaders)$/;

/** "Norland prepared for war as [senior officials] sought …": those of the country that the main clause speaks of. */
function officialsOfMain(group: NounGroup, { clauses, plain }: SentenceParts): readonly Party[] | null {
  if (!OFFICIALS.test(group.head.lower) || group.words.some(({ tag }) => tag === 'det' || tag === 'num'))
    return null;
  const own = clauses.find(({ subject }) => subject.includes(group));
  if (!own || !/^(as|while|after|because|since|whereas)$/.test(own.subordinator ?? '')) return null;
  const main = clauses.find(({ at, verb }) => at < own.at && verb.form === 'finite');
  return (main?.subject ?? [])
    .flatMap((one) => partiesOf(one, plain))
    .filter(({ entity, via }) => entity.kind === 'country' && via === 'self');
}

const FORCES = /^(police|troops|soldiers|forces|authorities|prosecutors)$/;

/** "Norlandic officials say [police] arrested B": the forces of those who tell of them. */
function forcesOfTeller(group: NounGroup, { clauses, plain }: SentenceParts): readonly Party[] | null {
  if (
    !FORCES.test(group.head.lower) ||
    group.words.length > 2 ||
    group.words.some(({ tag }) => tag === 'det')
  )
    return null;
  const told = clauses.find(
    ({ subject, governor }) => subject.includes(group) && governor?.control === 'content',
  );
  return (told?.governor?.clause?.subject ?? [])
    .flatMap((one) => partiesOf(one, plain))
    .filter(({ entity, via }) => entity.kind === 'country' && via === 'state');
}
