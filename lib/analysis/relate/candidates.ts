import { markTypes, type Reading } from '../reading';
import { nounFrameOf } from './frames/nouns';
import { knownVerbForm } from './frames/verbs';
import type { Named } from './named';
import type { Memory } from './scene';

const CUE = 1;
const SPOKEN = 2;
const SPOKEN_OF = new Set(['we', 'us', 'our', 'they', 'both', 'sides']);

/** What is asked of every token, worked out beforehand. */
interface CandidateMarks {
  /** By word type: whether it is a word of the tables, and whether it may stand for somebody. */
  readonly ofType: Uint8Array;
  /** By token: 1 where a named span begins. */
  readonly isNamed: Uint8Array;
}

/** The marks of a text with its named spans. */
export function candidateMarks(reading: Reading, named: ReadonlyMap<number, Named>): CandidateMarks {
  const isNamed = new Uint8Array(reading.tokens.count);
  for (const token of named.keys()) isNamed[token] = 1;
  const ofType = markTypes(
    reading,
    (lower) => (isCue(lower) ? CUE : 0) | (SPOKEN_OF.has(lower) ? SPOKEN : 0),
  );
  return { ofType, isNamed };
}

const isCue = (lower: string): boolean =>
  nounFrameOf(lower) !== undefined || knownVerbForm(lower)?.isTelling === true;

/** Whether a sentence may report an event: two entities, or one and words that may stand for another, and a word of the tables. */
export function isCandidate(
  reading: Reading,
  sentence: number,
  named: ReadonlyMap<number, Named>,
  memory: Memory,
  { ofType, isNamed }: CandidateMarks,
): boolean {
  const { firstToken, endToken } = reading.tokens.sentences[sentence] as {
    firstToken: number;
    endToken: number;
  };
  // A sentence of hundreds of words is a list or a table.
  if (endToken - firstToken > 160 || endToken - firstToken < 3) return false;
  const { types } = reading.tokens;
  const entities = new Set<unknown>();
  let hasCue = false;
  let isSpoken = false;
  for (let i = firstToken; i < endToken; i++) {
    const span = isNamed[i] ? named.get(i) : undefined;
    if (span) {
      for (const entity of span.entities) if (entity.kind !== 'other') entities.add(entity);
      i = span.endToken - 1;
      continue;
    }
    const mark = ofType[types[i] as number] as number;
    if (mark & SPOKEN) isSpoken = true;
    if (mark & CUE) hasCue = true;
  }
  return hasCue && (entities.size > 1 || (isSpoken && (entities.size > 0 || memory.pair.length > 1)));
}
