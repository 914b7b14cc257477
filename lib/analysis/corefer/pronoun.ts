import type { Reading } from '../reading';
import type { Linked } from './linked';
import type { Anchor, Past } from './past';

const GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);
/** Sentences that a pronoun looks back. */
const REACH = 2;

/** The gender that a pronoun tells, or null where a word is no such pronoun. */
export const pronounGender = (lower: string): 'm' | 'f' | null => GENDERS.get(lower) ?? null;

/**
 * Whom "he" or "her" stands for: the subject of its own sentence, else the subject of the nearest one before in which
 * somebody fits. Null where several fit and none is a subject.
 */
export function pronoun(reading: Reading, past: Past, i: number, gender: 'm' | 'f'): Linked | null {
  const found = past.before(
    i,
    REACH,
    (one) => one.kind === 'person' && (one.gender === null || one.gender === gender),
  );
  const nearest = found[0]?.sentence;
  const there = found.filter(({ sentence }) => sentence === nearest);
  // Latest first, so the last of them stands first in its sentence.
  const subject = there.at(-1);
  if (!subject) return null;
  // "Horn told Orr he should leave": it may be either.
  if (there.length > 1 && nearest === reading.sentenceOf[i] && (there[0] as Anchor).token >= i - 2)
    return null;
  if (there.length === 1 || subject.isSubject || nearest === reading.sentenceOf[i]) return subject.linked;
  return null;
}
