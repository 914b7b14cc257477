import { governingAdjectiveEffect, governingNounEffect } from '../frames/nouns';
import { type Effect, governingEffect, reportingEffect } from '../frames/verbs';
import type { Chunk, NounGroup } from './chunks';
import { type Clause, innermost, isVerb, wordOf } from './clause';

/** Finds whose act an infinitive is, and what governs it: "refused to meet", "urged A to leave", "plans to visit". */
export function infinitive(
  chunks: readonly Chunk[],
  clause: Clause,
  clauses: readonly Clause[],
  byChunk: ReadonlyMap<number, Clause>,
): void {
  const { at } = clause;
  const before = chunks[at - 1];
  const host = (from: number): Clause | undefined => clauses.findLast((other) => other.at < from);
  const govern = (
    governor: Clause | null,
    effect: Effect,
    control: 's' | 'o',
    word: string,
    subject: readonly NounGroup[],
  ): void => {
    clause.governor = { clause: governor, effect, control, word };
    clause.subject = subject;
  };
  if (isVerb(before)) {
    const governor = byChunk.get(at - 1) as Clause;
    const { verb } = governor;
    const adjective =
      verb.isPassive || verb.lemma === 'be' ? governingAdjectiveEffect(verb.main.lower) : null;
    if (verb.isPassive) {
      const effect = adjective ?? governingEffect(verb.lemma, 'o') ?? 'may';
      govern(governor, effect, 's', verb.lemma, governor.subject);
    } else if (verb.lemma === 'go' && verb.isProgressive)
      govern(governor, 'plans', 's', 'go', governor.subject);
    else if (verb.lemma === 'be') govern(governor, 'plans', 's', 'be', governor.subject);
    else if (verb.lemma === 'have') govern(governor, 'wants', 's', 'have', governor.subject);
    else govern(governor, governingEffect(verb.lemma, 's') ?? 'may', 's', verb.lemma, governor.subject);
    return;
  }
  if (before?.kind === 'adj') {
    const governor = isVerb(chunks[at - 2]) ? (byChunk.get(at - 2) as Clause) : host(at);
    govern(
      governor ?? null,
      governingAdjectiveEffect(wordOf(before)) ?? 'may',
      's',
      wordOf(before),
      governor?.subject ?? [],
    );
    return;
  }
  if (before?.kind === 'prep' && wordOf(before) === 'due' && host(at)) {
    govern(host(at) as Clause, 'plans', 's', 'due', (host(at) as Clause).subject);
    return;
  }
  if (before?.kind === 'conj' || before?.kind === 'comma') {
    const earlier = clauses.findLast((other) => other.at < at && other.verb.form === 'infinitive');
    if (earlier && before.kind === 'conj') {
      clause.subject = earlier.subject;
      clause.governor = earlier.governor;
      return;
    }
  }
  if (before?.kind === 'np') {
    const governor = host(at);
    const group = innermost(before.items.at(-1) as NounGroup);
    const noun = governingNounEffect(group.head.lower);
    if (noun) {
      const owner = group.possessor
        ? [group.possessor]
        : governor
          ? governor.subject.length > 0
            ? governor.subject
            : []
          : [];
      // "has no plans to attack"
      if (group.isNegated) {
        govern(
          null,
          /^(plans|threatens|says|claims)$/.test(noun) ? 'fails' : 'may',
          's',
          group.head.lower,
          owner,
        );
        return;
      }
      govern(
        noun === 'plans' || noun === 'refuses' || noun === 'fails' || noun === 'threatens'
          ? (governor ?? null)
          : null,
        noun,
        's',
        group.head.lower,
        owner,
      );
      return;
    }
    if (governor) {
      const phrase = governor.phrases.at(-1);
      const word =
        phrase && chunks[at - 2]?.kind === 'prep'
          ? `${governor.verb.lemma} ${phrase.prep}`
          : governor.verb.lemma;
      const effect =
        governingEffect(word, 'o') ??
        (chunks[at - 2]?.kind === 'prep' ? null : governingEffect(governor.verb.lemma, 'o'));
      const isCall =
        chunks[at - 2]?.kind === 'prep' &&
        /^(call|appeal|plead|push|press|wait|urge|lobby)$/.test(governor.verb.lemma);
      if (effect || isCall) {
        govern(governor, effect ?? 'wants', 'o', governor.verb.lemma, before.items);
        return;
      }
      if (governor.verb.lemma === 'be') {
        const adjective = governingAdjectiveEffect(group.words.at(-1)?.lower ?? '');
        govern(governor, adjective ?? 'may', 's', 'be', governor.subject);
        return;
      }
    }
  }
  const governor = host(at) ?? null;
  // A purpose is not told as reached, but to protest is what one does to protest.
  if (
    governor &&
    /^(protest|complain|demand|denounce|condemn|mourn|commemorate|mark|celebrate)$/.test(clause.verb.lemma)
  ) {
    govern(governor, 'does', 's', 'to', governor.subject);
    return;
  }
  govern(governor, 'tries', 's', 'to', governor?.subject ?? []);
}

/** What a preposition before a gerund says of it; the rest leave it open. */
const GERUND_AFTER: Readonly<Record<string, Effect>> = {
  by: 'does',
  after: 'does',
  in: 'does',
  with: 'does',
  upon: 'does',
  since: 'does',
  while: 'does',
  when: 'does',
  for: 'does',
  despite: 'does',
  as: 'does',
  without: 'fails',
  'instead of': 'fails',
  'rather than': 'fails',
  from: 'fails',
  before: 'plans',
  until: 'plans',
};

/** Whether a gerund with its objects is the subject of a clause: "lifting the ban is …". */
function isSubjectItself(chunks: readonly Chunk[], { at, object, phrases }: Clause): boolean {
  const before = chunks[at - 1];
  if (
    before &&
    !(
      before.kind === 'that' ||
      before.kind === 'sub' ||
      (isVerb(before) && reportingEffect(before.verb.lemma))
    )
  )
    return false;
  const last = phrases.at(-1)?.at ?? (object.length > 0 ? at + 1 : at);
  const next = chunks[last + 1];
  return isVerb(next) && next.verb.form === 'finite';
}

/** Finds whose act a gerund is, and what governs it: "accused A of attacking", "…, adding that". */
export function gerund(
  chunks: readonly Chunk[],
  clause: Clause,
  clauses: readonly Clause[],
  byChunk: ReadonlyMap<number, Clause>,
): void {
  const { at } = clause;
  const before = chunks[at - 1];
  const governor = clauses.findLast((other) => other.at < at) ?? null;
  if (isSubjectItself(chunks, clause)) {
    clause.subject = governor?.subject ?? [];
    clause.governor = { clause: null, effect: 'may', control: 's', word: '' };
    return;
  }
  if (before?.kind === 'prep' || before?.kind === 'sub') {
    const word = wordOf(before);
    const host = governor;
    const isBlamed =
      host !== null &&
      /^(of|for|over)$/.test(word) &&
      host.object.length > 0 &&
      governingEffect(host.verb.lemma, 'o') === 'accuses';
    // "was blamed for attacking": what one is blamed, praised or punished for is what the other says.
    const isPassiveBlame =
      host?.verb.isPassive &&
      (governingEffect(host.verb.lemma, 'o') === 'accuses' || (word === 'for' && host.verb.lemma !== 'use'));
    if (isBlamed || isPassiveBlame) {
      clause.subject = isPassiveBlame ? (host?.subject ?? []) : (host?.object ?? []);
      clause.governor = { clause: host, effect: 'accuses', control: 'o', word: host?.verb.lemma ?? word };
      return;
    }
    const isOfObject = host !== null && word === 'for' && host.object.length > 0 && host.verb.lemma !== 'use';
    clause.subject = isOfObject ? (host?.object ?? []) : (host?.subject ?? []);
    clause.governor = {
      // "by clashing with A": as much a fact as what it is done by.
      clause:
        isOfObject || GERUND_AFTER[word] !== 'does' || word === 'after' || word === 'since' ? null : host,
      effect: isOfObject ? 'claims' : (GERUND_AFTER[word] ?? 'may'),
      control: isOfObject ? 'o' : 's',
      word,
    };
    return;
  }
  if (isVerb(before)) {
    const host = byChunk.get(at - 1) as Clause;
    const effect =
      reportingEffect(host.verb.lemma) === 'denies'
        ? 'denies'
        : (governingEffect(host.verb.lemma, 's') ?? 'may');
    clause.subject = host.subject;
    clause.governor = { clause: host, effect, control: 's', word: host.verb.lemma };
    return;
  }
  if (before?.kind === 'np') {
    clause.subject = before.items;
    if (governor) clause.governor = { clause: governor, effect: 'does', control: 'same', word: '' };
    return;
  }
  if (governor) {
    const main = clauses.findLast((other) => other.at < at && other.subject.length > 0) ?? governor;
    clause.subject = main.subject;
    clause.governor = { clause: main, effect: 'does', control: 'same', word: '' };
  }
}
