import { governingNounEffect } from '../frames/nouns';
import { governingEffect, reportingEffect } from '../frames/verbs';
import type { Chunk } from './chunks';
import { type Clause, isReduced, isVerb, itemsOf, type Verb, wordOf } from './clause';
import { contentGovernor } from './content-clauses';
import { isSpeaking } from './gerunds';
import { VerbForm } from './inflect';
import { subjectBefore } from './subjects';
import type { VerbGroup } from './verb-groups';

/** Finds the subject of a finite verb and what governs its clause. */
export function finite(
  chunks: readonly Chunk[],
  clause: Clause,
  clauses: readonly Clause[],
  byChunk: ReadonlyMap<number, Clause>,
): void {
  const { at } = clause;
  const before = chunks[at - 1];
  const previous = clauses.findLast((other) => other.at < at && other.verb.form === 'finite');
  const helper = chunks[at - 2];
  // "helped A [detain] B": an infinitive without its "to".
  if (
    before?.kind === 'np' &&
    isVerb(helper) &&
    /^(help|let)$/.test(helper.verb.lemma) &&
    isBare(clause.verb)
  ) {
    const host = byChunk.get(at - 2) as Clause;
    clause.subject = before.items;
    clause.verb = { ...clause.verb, form: 'infinitive' };
    clause.governor = {
      clause: host,
      effect: governingEffect(helper.verb.lemma, 'o') ?? 'does',
      control: 'o',
      word: helper.verb.lemma,
    };
    return;
  }
  const infinitive = infinitiveJoined(chunks, clause, clauses);
  if (isReduced(chunks, clause)) {
    // "the sanctions imposed by A": passive, of the group before it.
    clause.subject = itemsOf(describedBy(chunks, at)).slice(-1);
    clause.isReduced = true;
  } else if (before?.kind === 'rel') clause.subject = itemsOf(antecedentOf(chunks, at - 1, clause));
  else if (infinitive) {
    clause.subject = infinitive.subject;
    clause.governor = infinitive.governor;
    clause.verb = { ...clause.verb, form: 'infinitive' };
  } else if (before?.kind === 'conj' && previous) {
    const shared = sharedWith(clause, previous, chunks[at - 2]?.kind === 'comma');
    clause.subject = shared.subject;
    clause.governor = shared.governor;
    clause.subordinator = shared.subordinator;
    inheritModal(clause, shared);
  } else {
    const subject = subjectBefore(chunks, at, byChunk);
    if (subject.at < 0) withoutSubject(chunks, clause, chunks[subject.end], previous);
    else {
      clause.subject = itemsOf(chunks[subject.at]);
      beforeSubject(chunks, clause, subject.at, clauses, byChunk, previous);
    }
  }
}

/** The group that a passive participle at a chunk describes: right before it, or "A, [backed] by B, left" where nothing governs A. */
function describedBy(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const [opener, name, before] = chunks.slice(Math.max(0, at - 3), at).slice(-3);
  if (chunks[at - 1]?.kind !== 'comma') return chunks[at - 1];
  if (at === 2) return chunks[0];
  return before?.kind === 'comma' &&
    name?.kind === 'np' &&
    opener &&
    /^(comma|conj|that|sub|colon)$/.test(opener.kind)
    ? name
    : undefined;
}

/** The infinitive that a bare verb goes on with, or null: "threatened to attack and [murder] B", "to arrest, [try] and [jail] B". */
function infinitiveJoined(
  chunks: readonly Chunk[],
  { at, verb }: Clause,
  clauses: readonly Clause[],
): Clause | null {
  const first = clauses.findLast((other) => other.at < at);
  if (first?.verb.form !== 'infinitive' || !isBare(verb)) return null;
  const before = chunks[at - 1];
  if (before?.kind === 'conj') return first;
  // In a list with commas only the last has its conjunction.
  const next = clauses.find((other) => other.at > at);
  const isListed =
    before?.kind === 'comma' &&
    next !== undefined &&
    isBare(next.verb) &&
    chunks[next.at - 1]?.kind === 'conj';
  return isListed ? first : null;
}

/** A verb in its base form without auxiliaries. */
const isBare = ({ main, words, modal }: VerbGroup): boolean =>
  modal === null &&
  (main.bits & VerbForm.BASE) !== 0 &&
  words.every(({ tag }) => tag === 'verb' || tag === 'adv');

/**
 * What a relative pronoun at a chunk goes back to, over a comma. Without one it narrows down what stands before it, which a name needs
 * not: "a raid in [A] that killed" tells of the raid (Huddleston and Pullum, The Cambridge Grammar of the English Language, 2002, 12.4).
 */
function antecedentOf(chunks: readonly Chunk[], relative: number, { verb }: Clause): Chunk | undefined {
  if (chunks[relative - 1]?.kind === 'comma') return chunks[relative - 2];
  let at = relative - 1;
  // "a statement from the ministry that said": whoever it is from speaks.
  if (reportingEffect(verb.lemma)) return chunks[at];
  while (isNameInPhrase(chunks, at)) at -= 2;
  return chunks[at];
}

/** A name behind a preposition that stands behind a noun. */
function isNameInPhrase(chunks: readonly Chunk[], at: number): boolean {
  const [head] = itemsOf(chunks[at]).map((item) => item.head);
  const outer = itemsOf(chunks[at - 2]).at(-1);
  return (
    head?.named?.form === 'name' &&
    !head.named.isDemonym &&
    chunks[at - 1]?.kind === 'prep' &&
    outer !== undefined &&
    !/^(what|those)$/.test(outer.head.lower)
  );
}

/** "A met B, accused C": a verb that has no subject of its own has the one before. */
function withoutSubject(
  chunks: readonly Chunk[],
  clause: Clause,
  opener: Chunk | undefined,
  previous: Clause | undefined,
): void {
  const { at } = clause;
  if (opener?.kind === 'sub') clause.subordinator = opener.word.lower;
  if (
    previous &&
    chunks[at - 1]?.kind !== 'sub' &&
    opener?.kind !== 'that' &&
    chunks.slice(previous.at, at).some(({ kind }) => kind === 'comma')
  )
    clause.subject = previous.subject;
}

/** What stands before a subject says what its clause is: a condition, a relative clause, what somebody says. */
function beforeSubject(
  chunks: readonly Chunk[],
  clause: Clause,
  subject: number,
  clauses: readonly Clause[],
  byChunk: ReadonlyMap<number, Clause>,
  previous: Clause | undefined,
): void {
  const link = chunks[subject - 1];
  if (link?.kind === 'sub') {
    clause.subordinator = link.word.lower;
    const main = clauses.findLast(({ at, verb }) => at < clause.at && verb.form !== 'gerund');
    // "would not return until A [left]": what is to come is told in the past.
    if (main && /^(until|till|before|once|as soon as)$/.test(link.word.lower) && isUnrealised(main))
      clause.governor = { clause: null, effect: 'may', control: 'same', word: link.word.lower };
    return;
  }
  if (link?.kind === 'rel' || (link?.kind === 'that' && isObjectRelative(chunks, subject - 1, clause))) {
    asObjectRelative(chunks, clause, subject - 1, clauses);
    return;
  }
  if (link?.kind === 'that') {
    clause.governor = contentGovernor(chunks, subject - 1, byChunk);
    return;
  }
  // "said A had met B", "told reporters A had met B"
  const tellerAt = isVerb(link) ? subject - 1 : link?.kind === 'np' ? subject - 2 : -1;
  const teller = chunks[tellerAt];
  if (isVerb(teller)) {
    const effect = reportingEffect(teller.verb.lemma);
    const host = byChunk.get(tellerAt);
    if (effect && host) {
      clause.governor = { clause: host, effect, control: 'content', word: teller.verb.lemma };
      // "say a raid in A killed B": what is told is no object of the telling.
      if (
        host.object === clause.subject &&
        /^(say|claim|believe|think|argue|insist|allege)$/.test(teller.verb.lemma)
      ) {
        host.object = [];
        host.phrases = host.phrases.filter((phrase) => phrase.at < subject);
      }
    }
  } else if (link?.kind === 'conj' && previous) {
    // "A said B left and C stayed": the second is said, too.
    clause.governor = previous.governor;
    clause.subordinator = chunks[subject - 2]?.kind === 'comma' ? null : previous.subordinator;
  }
}

/** Whether a clause tells what is to come or may be: "would leave", "vowed to leave". */
const isUnrealised = ({ verb, governor }: Clause): boolean =>
  /^(would|could|should|might)$/.test(verb.modal ?? '') ||
  (verb.form === 'infinitive' && /^(plans|refuses|wants|tries|threatens)$/.test(governor?.effect ?? ''));

/** "a policy which A criticised": what the relative goes back to is the verb's object. */
function asObjectRelative(
  chunks: readonly Chunk[],
  clause: Clause,
  relative: number,
  clauses: readonly Clause[],
): void {
  // "sanctions that A has threatened to veto": what stands before is the infinitive's object.
  const after = chunks[clause.at + 1];
  if (clause.object.length > 0 || (isVerb(after) && after.verb.form === 'infinitive')) return;
  clause.object = itemsOf(antecedentOf(chunks, relative, clause));
  if (wordOf(chunks[relative]) !== 'which') return;
  // "X keeps a policy which A criticised": what A criticises is X's doing.
  const doer = clauses.findLast(
    ({ at, object, subject }) => at <= relative && object.length > 0 && subject.length > 0,
  );
  if (doer) clause.doers = doer.subject;
}

/** "added that A supports it and thanked B": a verb of the speaker's tense is the speaker's. */
function sharedWith(clause: Clause, previous: Clause, isBehindComma: boolean): Clause {
  const host = previous.governor?.control === 'content' ? previous.governor.clause : null;
  // "says A left, and accused B": behind a comma who speaks goes on speaking.
  if (host && isBehindComma && isSpeaking(clause.verb.lemma) && clause.verb.modal === null) return host;
  const isTold = previous.verb.modal === null && previous.verb.isPast !== clause.verb.isPast;
  return host && isTold && host.verb.isPast === clause.verb.isPast && clause.verb.modal === null
    ? host
    : previous;
}

/** "A will leave … and return …": the second verb shares "will". */
function inheritModal(clause: Clause, previous: Clause): void {
  if (previous.verb.modal && isBare(clause.verb))
    clause.verb = { ...clause.verb, modal: previous.verb.modal };
}

function isObjectRelative(chunks: readonly Chunk[], that: number, clause: Clause): boolean {
  const before = chunks[that - 1];
  return (
    before?.kind === 'np' &&
    clause.object.length === 0 &&
    governingNounEffect(before.items.at(-1)?.head.lower ?? '') === null &&
    !(isVerb(chunks[that - 2]) && reportingEffect((chunks[that - 2] as Verb).verb.lemma) !== null)
  );
}
