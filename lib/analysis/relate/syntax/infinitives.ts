import { statusByVerb } from '../frames/noun-standings';
import { governingAdjectiveEffect, governingNounEffect } from '../frames/nouns';
import { type Effect, governingEffect } from '../frames/verbs';
import type { Chunk } from './chunks';
import { type Clause, type Governor, innermost, isVerb, wordOf } from './clause';
import type { NounGroup } from './noun-groups';

/** Where an infinitive stands. */
interface Place {
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  readonly byChunk: ReadonlyMap<number, Clause>;
  readonly at: number;
  readonly lemma: string;
  /** What stands right before it. */
  readonly before: Chunk | undefined;
  /** The clause before it. */
  readonly host: Clause | null;
}

/** What governs an infinitive, and whose act it is. */
interface Governed {
  readonly governor: Governor | null;
  readonly subject: readonly NounGroup[];
}

const governed = (
  clause: Clause | null,
  effect: Effect,
  control: 's' | 'o',
  word: string,
  subject: readonly NounGroup[],
): Governed => ({ governor: { clause, effect, control, word }, subject });

/** What stands before an infinitive, in order; the first that answers settles what governs it. */
const BEFORE: readonly ((place: Place) => Governed | null)[] = [
  afterVerb,
  afterAdjective,
  afterDue,
  afterConjunction,
  afterQuestion,
  afterNoun,
  afterOrdinal,
  afterObject,
  inHeadline,
];

/** Finds whose act an infinitive is, and what governs it: "refused to meet", "urged A to leave", "plans to visit". */
export function infinitive(
  chunks: readonly Chunk[],
  clause: Clause,
  clauses: readonly Clause[],
  byChunk: ReadonlyMap<number, Clause>,
): void {
  const { at, verb } = clause;
  const host = clauses.findLast((other) => other.at < at) ?? null;
  const place: Place = { chunks, clauses, byChunk, at, lemma: verb.lemma, before: chunks[at - 1], host };
  let found: Governed | null = null;
  for (const rule of BEFORE) {
    found = rule(place);
    if (found) break;
  }
  const { governor, subject } = found ?? asPurpose(place);
  clause.governor = governor;
  clause.subject = subject;
}

/** "refused [to meet]", "is going [to meet]", "was urged [to leave]". */
function afterVerb({ before, byChunk, at }: Place): Governed | null {
  if (!isVerb(before)) return null;
  const host = byChunk.get(at - 1) as Clause;
  const { verb, subject } = host;
  if (verb.isPassive) {
    const effect = governingAdjectiveEffect(verb.main.lower) ?? governingEffect(verb.lemma, 'o') ?? 'may';
    return governed(host, effect, 's', verb.lemma, subject);
  }
  if (verb.lemma === 'go' && verb.isProgressive) return governed(host, 'plans', 's', 'go', subject);
  if (verb.lemma === 'be') return governed(host, 'plans', 's', 'be', subject);
  if (verb.lemma === 'have') return governed(host, 'wants', 's', 'have', subject);
  return governed(host, governingEffect(verb.lemma, 's') ?? 'may', 's', verb.lemma, subject);
}

/** "is ready [to meet]". */
function afterAdjective({ before, chunks, byChunk, at, host }: Place): Governed | null {
  if (before?.kind !== 'adj') return null;
  const clause = isVerb(chunks[at - 2]) ? (byChunk.get(at - 2) as Clause) : host;
  const word = wordOf(before);
  return governed(clause, governingAdjectiveEffect(word) ?? 'may', 's', word, clause?.subject ?? []);
}

/** "is due [to meet]". */
function afterDue({ before, host }: Place): Governed | null {
  return host && before?.kind === 'prep' && wordOf(before) === 'due'
    ? governed(host, 'plans', 's', 'due', host.subject)
    : null;
}

/** "refused to meet and [to talk]": the second is governed as the first. */
function afterConjunction({ before, clauses, at }: Place): Governed | null {
  if (before?.kind !== 'conj') return null;
  const earlier = clauses.findLast((other) => other.at < at && other.verb.form === 'infinitive');
  return earlier ? { governor: earlier.governor, subject: earlier.subject } : null;
}

/** "asked whether [to leave]", "knows how [to win]": what is asked is not decided. */
function afterQuestion({ before, host }: Place): Governed | null {
  return before?.kind === 'sub' ? governed(null, 'may', 's', wordOf(before), host?.subject ?? []) : null;
}

/** The noun that governs an infinitive behind a group: the last that can, "an attempt by A" for its attempt; null for none. */
function governingGroup(group: NounGroup): NounGroup | null {
  const last = group.by.at(-1) ?? group.of.at(-1);
  const inner = last ? governingGroup(last) : null;
  return inner ?? (governingNounEffect(group.head.lower) ? group : null);
}

/** Nouns that tell what their owner's own verb does: under it they are no more a fact than it is. */
const OWN: ReadonlySet<Effect> = new Set(['plans', 'refuses', 'fails', 'threatens']);

/** "A's refusal [to meet]", "has no plans [to meet]", "an attempt by A [to meet]". */
function afterNoun({ before, host }: Place): Governed | null {
  if (before?.kind !== 'np') return null;
  const group = governingGroup(before.items.at(-1) as NounGroup);
  if (!group) return null;
  const { head, possessor, isNegated, by, of } = group;
  const effect = governingNounEffect(head.lower) as Effect;
  const named = possessor ? [possessor] : by.length > 0 ? by : of;
  // "He spoke with A over its decision [to leave]": it is not his.
  const isAnothers =
    /^(its|their)$/.test(group.possessive?.lower ?? '') &&
    host?.subject.every((one) => one.head.named?.entities[0]?.kind === 'person') === true;
  const owner = named.length > 0 ? named : isAnothers ? [] : (host?.subject ?? []);
  if (isNegated) {
    const denied = /^(plans|threatens|says|claims)$/.test(effect) ? 'fails' : 'may';
    return governed(null, denied, 's', head.lower, owner);
  }
  // "cancelled plans [to visit]": what undoes the plan undoes the visit.
  const isUndone =
    effect === 'plans' &&
    host !== null &&
    !host.verb.isNegated &&
    host.object.includes(before.items.at(-1) as NounGroup) &&
    /^(cancelled|refused|denied)$/.test(
      statusByVerb(host.particle ? `${host.verb.lemma} ${host.particle}` : host.verb.lemma) ?? '',
    );
  return governed(OWN.has(effect) ? host : null, isUndone ? 'refuses' : effect, 's', head.lower, owner);
}

/** "became the first president [to visit]": as much a fact as that he became it. */
function afterOrdinal({ before, host }: Place): Governed | null {
  if (before?.kind !== 'np' || !host || !/^(be|become)$/.test(host.verb.lemma)) return null;
  return before.items.at(-1)?.words.some(({ lower }) => /^(first|second|third|last|latest|only)$/.test(lower))
    ? governed(host, 'does', 's', host.verb.lemma, host.subject)
    : null;
}

/** "Marin [to meet] Lindqvist in Oska": a headline without another verb before it tells what is to come. */
function inHeadline({ before, host, at }: Place): Governed | null {
  return at === 1 &&
    host === null &&
    before?.kind === 'np' &&
    before.items.every(({ head }) => head.named !== null)
    ? governed(null, 'plans', 's', 'to', before.items)
    : null;
}

/** "urged A [to leave]", "called on A [to leave]", "A is a threat [to peace]". */
function afterObject({ before, chunks, at, host }: Place): Governed | null {
  if (before?.kind !== 'np' || !host) return null;
  const { lemma } = host.verb;
  const isBehindPreposition = chunks[at - 2]?.kind === 'prep';
  const phrase = host.phrases.at(-1);
  const effect =
    governingEffect(phrase && isBehindPreposition ? `${lemma} ${phrase.prep}` : lemma, 'o') ??
    (isBehindPreposition ? null : governingEffect(lemma, 'o'));
  const isCall = isBehindPreposition && /^(call|appeal|plead|push|press|wait|urge|lobby)$/.test(lemma);
  if (effect || isCall) return governed(host, effect ?? 'wants', 'o', lemma, before.items);
  if (lemma !== 'be') return null;
  const { words } = innermost(before.items.at(-1) as NounGroup);
  return governed(
    host,
    governingAdjectiveEffect(words.at(-1)?.lower ?? '') ?? 'may',
    's',
    'be',
    host.subject,
  );
}

/** What one does by coming together for it: "gathered to protest" tells a protest. */
const EXPRESSING = /^(protest|complain|demand|denounce|condemn|mourn|commemorate|mark|celebrate)$/;

/** "met [to discuss it]": a purpose is not told as reached. */
function asPurpose({ host, lemma }: Place): Governed {
  return governed(host, host && EXPRESSING.test(lemma) ? 'does' : 'tries', 's', 'to', host?.subject ?? []);
}
