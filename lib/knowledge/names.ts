import type { AliasKind, NameMatch, PackCandidate } from '../types/knowledge';
import { type Columns, sumBefore } from './columns';
import { checkByte, extendCheck, extendHash } from './fold';
import { kept } from './kept';
import { ALIAS_KINDS, BUCKET_BITS, FIRST_WORD_BITS, unpackPrior } from './layout';

/** Words that count as no word inside a name ("Asia-Pacific", "U.S."). */
const SKIPPED = -2;
const FIRST_WORD_MASK = (1 << FIRST_WORD_BITS) - 1;
const REST_MASK = (1 << (32 - BUCKET_BITS)) - 1;
/** Names whose candidates are kept as they were read: those of an article are asked for again and again. */
const MOST_KEPT = 4096;
/** Places of the table of names found lately, a power of two, and what stands where none was looked for. */
const KEPT_NAMES = 4096;
const UNASKED = -2;

/** Look-up of names by the hashes of their words, and what they may mean. */
export function openNames(columns: Columns) {
  const { nameHashes, nameChecks, bucketCounts, bucketSteps, firstWords, nameCounts, nameSteps } = columns;
  const { candidateEntities, candidateKinds, candidatePriors } = columns;
  const keptHashes = new Uint32Array(KEPT_NAMES);
  const keptChecks = new Uint8Array(KEPT_NAMES);
  const keptNames = new Int32Array(KEPT_NAMES).fill(UNASKED);

  /** The name of two hashes, or -1; the last answer at each place of a small table is kept. */
  function nameOf(hash: number, check: number): number {
    const place = hash & (KEPT_NAMES - 1);
    const known = keptNames[place] as number;
    if (known !== UNASKED && keptHashes[place] === hash && keptChecks[place] === check) return known;
    const name = lookUp(hash, check);
    keptHashes[place] = hash;
    keptChecks[place] = check;
    keptNames[place] = name;
    return name;
  }

  function lookUp(hash: number, check: number): number {
    const bucket = hash >>> (32 - BUCKET_BITS);
    const size = bucketCounts[bucket] as number;
    if (size === 0) return -1;
    const start = sumBefore(bucketCounts, bucketSteps, bucket);
    for (let i = start; i < start + size; i++)
      if (nameHashes[i] === (hash & REST_MASK) && nameChecks[i] === check) return i;
    return -1;
  }

  /** The longest name at a token, or the one of exactly these tokens; null where there is none. */
  function find(words: Int32Array, first: number, end: number, isExact: boolean): NameMatch | null {
    const firstWord = words[first];
    if (firstWord === undefined || firstWord < 0) return null;
    const longest = firstWords[firstWord & FIRST_WORD_MASK] as number;
    if (longest === 0) return null;
    let hash = 0;
    let check = 0;
    let length = 0;
    let match: NameMatch | null = null;
    for (let i = first; i < end && length < longest; i++) {
      const word = words[i] as number;
      if (word === SKIPPED) continue;
      if (word < 0) break;
      hash = extendHash(hash, word);
      check = extendCheck(check, word);
      length++;
      if (isExact && i + 1 < end) continue;
      const name = nameOf(hash, checkByte(check));
      if (name >= 0) match = { name, endToken: i + 1 };
    }
    return match;
  }

  /** What a name may mean, highest prior first. */
  const candidatesOf = kept(MOST_KEPT, readCandidates);

  function readCandidates(name: number): readonly PackCandidate[] {
    const at = sumBefore(nameCounts, nameSteps, name);
    return Array.from({ length: nameCounts[name] as number }, (_, i) => {
      const kind = candidateKinds[at + i] as number;
      return {
        entity: ((kind >> 4) << 16) | (candidateEntities[at + i] as number),
        alias: ALIAS_KINDS[kind & 15] as AliasKind,
        prior: unpackPrior(candidatePriors[at + i] as number),
      };
    });
  }
  return { find, candidatesOf };
}
