import { reportingEffect } from '../frames/verbs';
import type { Chunk } from './chunks';
import { type Clause, isReduced, isVerb } from './clause';
import { outerGroup } from './told-by-nouns';

/** Where the subject of a verb stands, and where the search for it ended; -1 where it has none of its own. */
export interface SubjectPlace {
  readonly at: number;
  readonly end: number;
}

/** The subject of the finite verb at a chunk, leftwards over phrases, relative clauses and participles that belong to it. */
export function subjectBefore(
  chunks: readonly Chunk[],
  verb: number,
  byChunk: ReadonlyMap<number, Clause>,
): SubjectPlace {
  let end = verb - 1;
  for (;;) {
    const chunk = chunks[end];
    if (chunk === undefined) break;
    if (chunk.kind === 'np' && chunks[end - 1]?.kind === 'prep') end -= 2;
    else if (chunk.kind === 'comma' || chunk.kind === 'dash') {
      const opening = openingOf(chunks, end);
      end = (opening >= 0 ? opening : end) - 1;
    } else if (chunk.kind === 'prep' || chunk.kind === 'adj' || belongsToSubject(chunks, end, verb, byChunk))
      end--;
    else break;
  }
  const own = chunks[end]?.kind === 'np' ? end : -1;
  // "A meets B in C, [accuses] D": B is the object of the verb before, and A goes on acting.
  const over = chunks[own - 1];
  if (
    chunks[verb - 1]?.kind === 'comma' &&
    openingOf(chunks, verb - 1) < 0 &&
    isVerb(over) &&
    over.verb.form === 'finite' &&
    reportingEffect(over.verb.lemma) === null &&
    (byChunk.get(own - 1)?.subject.length ?? 0) > 0 &&
    !byChunk.get(own - 1)?.subordinator
  )
    return { at: -1, end: own };
  // "The man who met B left", "Reports that A met B were denied": B is no subject.
  const inner = byChunk.get(own < 0 ? end : own - 1);
  const outer = inner && reportingEffect(inner.verb.lemma) === null ? outerGroup(chunks, inner) : -1;
  return { at: outer >= 0 ? outer : own, end };
}

/** "the man [arrested] in Rome said", "efforts [to free] them failed", "the ban [imposed] by A ended". */
function belongsToSubject(
  chunks: readonly Chunk[],
  at: number,
  verb: number,
  byChunk: ReadonlyMap<number, Clause>,
): boolean {
  const chunk = chunks[at];
  if (!isVerb(chunk)) return false;
  return (chunk.verb.form !== 'finite' && at < verb - 1) || isReduced(chunks, byChunk.get(at) as Clause);
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
