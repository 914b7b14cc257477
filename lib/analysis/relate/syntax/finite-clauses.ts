import { TRUE_NOUNS } from '../frames/noun-classes';
import { governingNounEffect, truthEffect } from '../frames/nouns';
import { TELLING_VERBS } from '../frames/verb-classes';
import { type Effect, governingEffect, reportingEffect } from '../frames/verbs';
import type { Chunk } from './chunks';
import { type Clause, type Governor, innermost, isReduced, isVerb, itemsOf, type Verb } from './clause';
import { VerbForm } from './inflect';
import type { NounGroup } from './noun-groups';
import { outerGroup } from './told-by-nouns';

/** Finds the subject of a finite verb, leftwards over phrases and relative clauses, and what governs its clause. */
export function finite(
  chunks: readonly Chunk[],
  clause: Clause,
  clauses: readonly Clause[],
  byChunk: ReadonlyMap<number, Clause>,
): void {
  const { at } = clause;
  const before = chunks[at - 1];
  const previous = clauses.findLast((other) => other.at < at && other.verb.form === 'finite');
  if (isReduced(chunks, clause)) {
    // "the sanctions imposed by A": passive, of the group before it.
    clause.subject = itemsOf(before).slice(-1);
    clause.isReduced = true;
    return;
  }
  if (before?.kind === 'rel') {
    const antecedent = chunks[at - 2]?.kind === 'comma' ? chunks[at - 3] : chunks[at - 2];
    clause.subject = itemsOf(antecedent);
    return;
  }
  if (before?.kind === 'conj' && previous) {
    const shared = sharedWith(clause, previous);
    clause.subject = shared.subject;
    clause.governor = shared.governor;
    clause.subordinator = shared.subordinator;
    inheritModal(clause, shared);
    return;
  }
  let i = at - 1;
  let candidate = -1;
  while (i >= 0) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind === 'np') {
      if (chunks[i - 1]?.kind === 'prep') {
        i -= 2;
        continue;
      }
      candidate = i;
      break;
    }
    if (chunk.kind === 'comma' || chunk.kind === 'dash') {
      const opening = openingOf(chunks, i);
      if (opening >= 0) {
        i = opening - 1;
        continue;
      }
      i--;
      continue;
    }
    if (chunk.kind === 'prep' || chunk.kind === 'adj') {
      i--;
      continue;
    }
    if (chunk.kind === 'vg' && chunk.verb.form !== 'finite' && i < at - 1) {
      // "the man arrested in Rome said", "efforts to free them failed": walk over what belongs to the subject.
      i--;
      continue;
    }
    if (chunk.kind === 'vg' && isReduced(chunks, byChunk.get(i) as Clause)) {
      i--;
      continue;
    }
    break;
  }
  // "The man who met B left", "Reports that A met B were denied": B is no subject.
  const inner = byChunk.get(candidate < 0 ? i : candidate - 1);
  const outer = inner && reportingEffect(inner.verb.lemma) === null ? outerGroup(chunks, inner) : -1;
  if (outer >= 0) candidate = outer;
  if (candidate < 0) {
    const subordinator = chunks[i];
    if (subordinator?.kind === 'sub') clause.subordinator = subordinator.word.lower;
    if (previous && before?.kind !== 'sub' && chunks[i]?.kind !== 'that') {
      // "A met B, accused C": one subject.
      if (chunks.slice(previous.at, at).some(({ kind }) => kind === 'comma'))
        clause.subject = previous.subject;
    }
    return;
  }
  clause.subject = itemsOf(chunks[candidate]);
  const link = chunks[candidate - 1];
  // "said A had met B", "told reporters A had met B"
  const tellerAt = isVerb(link) ? candidate - 1 : link?.kind === 'np' ? candidate - 2 : -1;
  const teller = chunks[tellerAt];
  if (link?.kind === 'sub') clause.subordinator = link.word.lower;
  else if (
    link?.kind === 'rel' ||
    (link?.kind === 'that' && isObjectRelative(chunks, candidate - 1, clause))
  ) {
    const antecedent =
      chunks[candidate - 2]?.kind === 'comma' ? chunks[candidate - 3] : chunks[candidate - 2];
    // "sanctions that A has threatened to veto": what stands before is the infinitive's object.
    const after = chunks[clause.at + 1];
    const leadsToInfinitive = isVerb(after) && after.verb.form === 'infinitive';
    if (clause.object.length === 0 && !leadsToInfinitive) {
      clause.object = itemsOf(antecedent);
      // "X keeps a policy which A criticised": what A criticises is X's doing.
      const doer =
        link.kind === 'rel' && link.word.lower === 'which'
          ? clauses.findLast(
              (other) => other.at < candidate && other.object.length > 0 && other.subject.length > 0,
            )
          : undefined;
      if (doer) clause.doers = doer.subject;
    }
  } else if (link?.kind === 'that') clause.governor = contentGovernor(chunks, candidate - 1, byChunk);
  else if (isVerb(teller)) {
    const effect = reportingEffect(teller.verb.lemma);
    const governor = byChunk.get(tellerAt);
    if (effect && governor)
      clause.governor = { clause: governor, effect, control: 'content', word: teller.verb.lemma };
  } else if (link?.kind === 'conj' && previous) {
    // "A said B left and C stayed": the second is said, too.
    clause.governor = previous.governor;
    clause.subordinator = chunks[candidate - 2]?.kind === 'comma' ? null : previous.subordinator;
  }
}

/** "added that A supports it and thanked B": a verb of the speaker's tense is the speaker's. */
function sharedWith(clause: Clause, previous: Clause): Clause {
  const host = previous.governor?.control === 'content' ? previous.governor.clause : null;
  const isTold = previous.verb.modal === null && previous.verb.isPast !== clause.verb.isPast;
  return host && isTold && host.verb.isPast === clause.verb.isPast && clause.verb.modal === null
    ? host
    : previous;
}

/** "A will leave … and return …": the second verb shares "will". */
function inheritModal(clause: Clause, previous: Clause): void {
  if (
    clause.verb.modal ||
    !previous.verb.modal ||
    !clause.verb.words.every(({ tag }) => tag === 'verb' || tag === 'adv')
  )
    return;
  if (clause.verb.main.bits & VerbForm.BASE) clause.verb = { ...clause.verb, modal: previous.verb.modal };
}

/** Where a stretch between commas begins that belongs to the word before it: a relative clause or a participle. */
function openingOf(chunks: readonly Chunk[], closing: number): number {
  for (let i = closing - 1; i > 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.kind !== 'comma' && chunk.kind !== 'dash') continue;
    const first = chunks[i + 1] as Chunk;
    if (i + 1 === closing) continue;
    if (
      first.kind === 'rel' ||
      (first.kind === 'prep' && !chunks.slice(i, closing).some((c) => isVerb(c) && c.verb.form === 'finite'))
    )
      return i;
    if (isVerb(first) && first.verb.form !== 'finite') return i;
    if (first.kind === 'np' && !chunks.slice(i + 1, closing).some((c) => isVerb(c))) return i;
    if (first.kind === 'sub') return i;
    return -1;
  }
  return -1;
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

/** What a noun and the verb whose object it is make of its that-clause: "no evidence that", "dismissed reports that". */
function underNoun(head: string, effect: Effect | null, isNegated: boolean, host: Clause | null): Governor {
  const under = (of: Effect, clause: Clause | null = null): Governor => ({
    clause,
    effect: of,
    control: 'content',
    word: clause?.verb.lemma ?? head,
  });
  if (isNegated) return under(/^(doubt|question|secret|dispute|denial)$/.test(head) ? 'says' : 'fails');
  const lemma = host?.verb.lemma ?? '';
  if (host && !host.verb.isPassive && effect === 'claims') {
    if (reportingEffect(lemma) === 'denies') return under('denies', host);
    if (/^(confirm|verify|corroborate|acknowledge|admit)$/.test(lemma)) return under('says', host);
    if (host.verb.isNegated) return under('may');
  }
  return under(effect ?? 'may');
}

const isBe = (chunk: Chunk | undefined): chunk is Verb => isVerb(chunk) && chunk.verb.lemma === 'be';
const isNegatedBe = (chunk: Chunk | undefined): boolean => isBe(chunk) && chunk.verb.isNegated;

/** What "that" belongs to: the verb or noun before it. */
function contentGovernor(
  chunks: readonly Chunk[],
  that: number,
  byChunk: ReadonlyMap<number, Clause>,
): Governor | null {
  for (let i = that - 1; i >= 0 && i > that - 7; i--) {
    const chunk = chunks[i] as Chunk;
    if (isVerb(chunk)) {
      const effect = reportingEffect(chunk.verb.lemma) ?? governingEffect(chunk.verb.lemma, 's');
      const governor = byChunk.get(i) ?? null;
      return { clause: governor, effect: effect ?? 'says', control: 'content', word: chunk.verb.lemma };
    }
    if (chunk.kind === 'np' && i === that - 1) {
      const group = innermost(chunk.items.at(-1) as NounGroup);
      const head = group.head.lower;
      // "it is not true that", "it is a lie that": a predicate, whatever tag it has.
      const truth = isBe(chunks[i - 1])
        ? truthEffect(head, isNegatedBe(chunks[i - 1]) || group.isNegated)
        : null;
      if (truth) return { clause: null, effect: truth, control: 'content', word: head };
      const effect = governingNounEffect(head);
      const host = isVerb(chunks[i - 1]) ? (byChunk.get(i - 1) as Clause) : null;
      if (effect || group.isNegated)
        return { ...underNoun(head, effect, group.isNegated, host), noun: chunk.items.at(-1) as NounGroup };
      // What another noun states is open, unless the noun is only who was told.
      const teller = chunks[i - 1];
      const isAddressee = isVerb(teller) && TELLING_VERBS.has(teller.verb.lemma);
      if (
        !isAddressee &&
        group.head.tag === 'noun' &&
        !group.head.named &&
        !TRUE_NOUNS.has(head) &&
        !isVerb(chunks[i - 1]) &&
        chunks[i - 1]?.kind !== 'prep'
      )
        return { clause: null, effect: 'may', control: 'content', word: head };
    }
    if (chunk.kind === 'adj' && i === that - 1) {
      const effect = truthEffect(chunk.word.lower, isNegatedBe(chunks[i - 1]));
      if (effect) return { clause: null, effect, control: 'content', word: chunk.word.lower };
    }
    if (i === that - 1 && (chunk.kind === 'conj' || chunk.kind === 'comma')) {
      // "said that A … and that B …"
      const earlier = [...byChunk.values()].findLast(
        ({ at, governor }) => at < i && governor?.control === 'content',
      );
      if (earlier?.governor) return earlier.governor;
    }
  }
  return null;
}
