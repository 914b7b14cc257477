import { ALIAS_KINDS, BUCKET_BITS, FIRST_WORD_BITS, packPrior } from '../../lib/knowledge/layout';
import type { EntityId } from '../../lib/types/knowledge';
import type { PackName } from './names';
import { bytesOf, type Sections, stepsOf } from './write-pack';

/** The columns of names, in order of hash, and of their candidates. */
export function writeNames(names: readonly PackName[], indexOf: ReadonlyMap<EntityId, number>) {
  const buckets = new Array<number>(1 << BUCKET_BITS).fill(0);
  const firstWords = new Uint8Array(1 << FIRST_WORD_BITS);
  for (const { hash, words } of names) {
    const bucket = hash >>> (32 - BUCKET_BITS);
    buckets[bucket] = (buckets[bucket] as number) + 1;
    const slot = (words[0] as number) & (firstWords.length - 1);
    firstWords[slot] = Math.max(firstWords[slot] as number, Math.min(words.length, 255));
  }
  const counts = names.map((name) => name.candidates.length);
  const candidates = names.flatMap((name) =>
    name.candidates.map((candidate) => ({ ...candidate, at: indexOf.get(candidate.entity.id) as number })),
  );
  return {
    nameHashes: Uint16Array.from(names, ({ hash }) => hash & 0xffff),
    nameChecks: Uint8Array.from(names, ({ check }) => check),
    bucketCounts: bytesOf(buckets, 'names in a bucket'),
    bucketSteps: stepsOf(buckets),
    firstWords,
    nameCounts: bytesOf(counts, 'candidates of a name'),
    nameSteps: stepsOf(counts),
    candidateEntities: Uint16Array.from(candidates, ({ at }) => at & 0xffff),
    candidateKinds: Uint8Array.from(
      candidates,
      ({ at, kind }) => ((at >> 16) << 4) | ALIAS_KINDS.indexOf(kind),
    ),
    candidatePriors: Uint8Array.from(candidates, ({ prior }) => packPrior(prior / 255)),
  } satisfies Partial<Sections>;
}
