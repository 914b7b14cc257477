import { CONNECTORS, NAME_PARTICLES, STOP_WORDS } from '../lexicon/words';
import { flagsAt, formAt, isSentenceStart, lowerAt, type Reading } from '../reading';
import { WordFlag } from '../tokens/word-flags';

/** A stretch of words with capitals, half-open in tokens. */
export interface Run {
  readonly firstToken: number;
  readonly endToken: number;
}

const isNameWord = (reading: Reading, i: number): boolean => {
  const flags = flagsAt(reading, i);
  return (flags & WordFlag.HAS_UPPER) !== 0 && formAt(reading, i) !== 'I';
};

/**
 * The run of capitalised words that begins at token `i`, with its inner particles and hyphens ("Ursula von der Leyen",
 * "Anwaar-ul-Haq Kakar"), at most to `end`. Null where no name can begin.
 */
export function runAt(reading: Reading, i: number, end: number, joinsOrganisation = false): Run | null {
  if (!isNameWord(reading, i)) return null;
  if (isSentenceStart(reading, i) && STOP_WORDS.has(lowerAt(reading, i))) return null;
  let last = i + 1;
  while (last < end) {
    if (isNameWord(reading, last) && gapAt(reading, last) < 2) last++;
    else {
      const next = joinEnd(reading, last, end, joinsOrganisation);
      if (next < 0) break;
      last = next;
    }
  }
  return { firstToken: i, endToken: last };
}

const gapAt = (reading: Reading, i: number): number => reading.tokens.gaps[i] as number;

/** Where the run goes on after joining words at `at`, or -1. */
function joinEnd(reading: Reading, at: number, end: number, joinsOrganisation: boolean): number {
  for (let next = at + 1; next < Math.min(end, at + 4); next++) {
    const lower = lowerAt(reading, next - 1);
    const joins =
      NAME_PARTICLES.has(lower) ||
      (lower === '-' && gapAt(reading, next - 1) === 0) ||
      (joinsOrganisation && CONNECTORS.has(lower));
    if (!joins) return -1;
    if (isNameWord(reading, next)) return next + 1;
  }
  return -1;
}

/** All runs of a sentence, in order. */
export function runsIn(
  reading: Reading,
  firstToken: number,
  endToken: number,
  joinsOrganisation: boolean,
): Run[] {
  const runs: Run[] = [];
  for (let i = firstToken; i < endToken; ) {
    const run = runAt(reading, i, endToken, joinsOrganisation);
    if (run) runs.push(run);
    i = run ? run.endToken : i + 1;
  }
  return runs;
}
