import { TRUE_NOUNS } from '../frames/noun-classes';
import { governingNounEffect, truthEffect } from '../frames/nouns';
import { TELLING_VERBS } from '../frames/verb-classes';
import { type Effect, governingEffect, reportingEffect } from '../frames/verbs';
import type { Chunk } from './chunks';
import { type Clause, type Governor, innermost, isVerb, type Verb } from './clause';
import type { NounGroup } from './noun-groups';

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
export function contentGovernor(
  chunks: readonly Chunk[],
  that: number,
  byChunk: ReadonlyMap<number, Clause>,
): Governor | null {
  for (let i = that - 1; i >= 0 && i > that - 7; i--) {
    const chunk = chunks[i] as Chunk;
    if (isVerb(chunk)) {
      const effect = reportingEffect(chunk.verb.lemma) ?? governingEffect(chunk.verb.lemma, 's');
      const governor = byChunk.get(i) ?? null;
      // "Speculation is growing that A will attack": the noun tells it, not the verb.
      const told = effect === null ? governor?.subject.at(-1) : undefined;
      const byNoun = told && governingNounEffect(innermost(told).head.lower);
      if (byNoun)
        return { clause: null, effect: byNoun, control: 'content', word: innermost(told).head.lower };
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
