import { lowerAt, type Reading } from '../reading';
import { nounFrameOf } from './frames/nouns';
import { framesOf, knownVerbForm, reportingEffect } from './frames/verbs';
import type { Named } from './named';
import type { Memory } from './scene';

/** Whether a sentence may report an event: two entities, or one and words that may stand for another, and a word of the tables. */
export function isCandidate(
  reading: Reading,
  sentence: number,
  named: ReadonlyMap<number, Named>,
  memory: Memory,
): boolean {
  const { firstToken, endToken } = reading.tokens.sentences[sentence] as {
    firstToken: number;
    endToken: number;
  };
  // A sentence of hundreds of words is a list or a table.
  if (endToken - firstToken > 160 || endToken - firstToken < 3) return false;
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
    const lower = lowerAt(reading, i);
    if (/^(we|us|our|they|both|sides)$/.test(lower)) isSpoken = true;
    if (hasCue) continue;
    const verb = knownVerbForm(lower);
    hasCue =
      nounFrameOf(lower) !== undefined ||
      (verb !== undefined && (framesOf(verb.lemma).length > 0 || reportingEffect(verb.lemma) !== null));
  }
  return hasCue && (entities.size > 1 || (isSpoken && (entities.size > 0 || memory.pair.length > 1)));
}
