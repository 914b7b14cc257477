import { isFalsePredicate, truthEffect } from '../frames/nouns';
import { type Effect, reportingEffect } from '../frames/verbs';
import type { Chunk } from './chunks';
import { type Clause, itemsOf, wordOf } from './clause';

/**
 * What becomes of a noun that tells something, for the clause that it tells: "Reports that A attacked B [were denied] by C", "The
 * claim that … [is false]". Where nothing becomes of it the noun alone decides.
 */
export function settleToldByNouns(chunks: readonly Chunk[], clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    const noun = clause.governor?.noun;
    if (!noun) continue;
    const main = clauses.find(({ at, subject }) => at > clause.at && subject.includes(noun));
    if (!main) continue;
    const found = effectOf(chunks, main, clauses);
    if (found) clause.governor = { ...found, control: 'content', word: main.verb.lemma, noun };
  }
}

/** What the verb over the noun makes of what it tells; a passive names who says so. */
function effectOf(
  chunks: readonly Chunk[],
  main: Clause,
  clauses: readonly Clause[],
): { effect: Effect; clause: Clause | null } | null {
  const { verb } = main;
  if (verb.isPassive) {
    if (reportingEffect(verb.lemma) === 'denies') return { effect: 'denies', clause: main };
    return /^(confirm|verify|corroborate|prove)$/.test(verb.lemma) ? { effect: 'says', clause: main } : null;
  }
  // "proved to be wrong", "turned out to be true"
  const copula =
    verb.lemma === 'be'
      ? main
      : /^(prove|turn)$/.test(verb.lemma)
        ? (clauses.find(({ governor, verb: one }) => governor?.clause === main && one.lemma === 'be') ?? main)
        : null;
  if (!copula) return null;
  const next = chunks[copula.at + 1];
  const predicate = next?.kind === 'adj' ? wordOf(next) : (itemsOf(next).at(-1)?.words.at(-1)?.lower ?? '');
  const isNegated = verb.isNegated || copula.verb.isNegated;
  const effect = isFalsePredicate(predicate)
    ? isNegated
      ? 'may'
      : 'denies'
    : truthEffect(predicate, isNegated);
  return effect && { effect, clause: null };
}

/** Where the group stands to which a relative or that-clause belongs whose verb is `inner`: "the man who met B [left]"; -1 for none. */
export function outerGroup(chunks: readonly Chunk[], inner: Clause | undefined): number {
  if (inner?.verb.form !== 'finite') return -1;
  const before = inner.at - 1;
  if (chunks[before]?.kind === 'rel') return chunks[before - 1]?.kind === 'np' ? before - 1 : -1;
  // "the law that A passed [angered B]"
  const opener = chunks[before - 1];
  if (
    chunks[before]?.kind === 'np' &&
    (opener?.kind === 'rel' || (opener?.kind === 'that' && !inner.governor))
  )
    return chunks[before - 2]?.kind === 'np' ? before - 2 : -1;
  const noun = inner.governor?.noun;
  return noun ? chunks.findIndex((chunk) => itemsOf(chunk).includes(noun)) : -1;
}
