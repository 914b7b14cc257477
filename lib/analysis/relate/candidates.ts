import { markTypes, type Reading } from '../reading';
import { nounFrameOf } from './frames/nouns';
import { framesOf, knownVerbForm, reportingEffect } from './frames/verbs';
import type { Named } from './named';
import type { Memory } from './scene';

const CUE = 1;
const SPOKEN = 2;
const SPOKEN_OF = new Set(['we', 'us', 'our', 'they', 'both', 'sides']);

/** Which word types are words of the tables, and which may stand for somebody. */
export const candidateMarks = (reading: Reading): Uint8Array =>
  markTypes(reading, (lower) => (isCue(lower) ? CUE : 0) | (SPOKEN_OF.has(lower) ? SPOKEN : 0));

function isCue(lower: string): boolean {
  if (nounFrameOf(lower) !== undefined) return true;
  const verb = knownVerbForm(lower);
  return verb !== undefined && (framesOf(verb.lemma).length > 0 || reportingEffect(verb.lemma) !== null);
}

/** Whether a sentence may report an event: two entities, or one and words that may stand for another, and a word of the tables. */
export function isCandidate(
  reading: Reading,
  sentence: number,
  named: ReadonlyMap<number, Named>,
  memory: Memory,
  marks: Uint8Array,
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
    const span = named.get(i);
    if (span) {
      for (const entity of span.entities) if (entity.kind !== 'other') entities.add(entity);
      i = span.endToken - 1;
      continue;
    }
    const mark = marks[types[i] as number] as number;
    if (mark & SPOKEN) isSpoken = true;
    if (mark & CUE) hasCue = true;
  }
  return hasCue && (entities.size > 1 || (isSpoken && (entities.size > 0 || memory.pair.length > 1)));
}
