import type { Find } from '../detect/find';
import { fieldOfCalling } from '../lexicon/callings';
import { flagsAt, lowerAt, type Reading, sameSentence } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Feature, Question } from './features';

/** Words of an apposition within which its noun stands: "a retired school teacher". */
const REACH = 6;

/**
 * How the text introduces somebody, where by no office: by a calling of the field that the candidate is known for or by another
 * ("[Ada Marin], a retired teacher"), or by the age, as reports do with people whom nobody need know ("[Ada Marin], 34, …").
 */
export const introduction: Feature = ({ entity, chain, reading }) => {
  if (entity.kind !== 'person') return null;
  const told = callingTold({ entity, chain, reading });
  if (told) return { ...told, value: 1 };
  return chain.finds.some((find) => hasAge(reading, find)) ? { case: 'age', value: 1, detail: null } : null;
};

/** The calling by which the text introduces somebody, and whether the candidate is known for it; null where it gives none. */
export function callingTold({ entity, chain, reading }: Pick<Question, 'entity' | 'chain' | 'reading'>): {
  readonly case: 'own-calling' | 'another-calling';
  readonly detail: string;
} | null {
  for (const find of chain.finds) {
    const calling = callingBefore(reading, find) ?? callingBehind(reading, find);
    if (calling)
      return { case: isCalled(entity.subkind, calling) ? 'own-calling' : 'another-calling', detail: calling };
  }
  return null;
}

/** Whether somebody is known for a calling or for another of its field: novelists write plays. */
function isCalled(subkind: string | null, calling: string): boolean {
  const field = fieldOfCalling(calling);
  const words = subkind?.toLowerCase().split(' ') ?? [];
  return words.some((word) => word === calling || fieldOfCalling(word) === field);
}

/** "The novelist [Ada Marin]". */
function callingBefore(reading: Reading, { firstToken }: Find): string | null {
  const lower = lowerAt(reading, firstToken - 1);
  return sameSentence(reading, firstToken - 1, firstToken) && fieldOfCalling(lower) ? lower : null;
}

/** "[Ada Marin], a retired school teacher from Osk". */
function callingBehind(reading: Reading, { endToken }: Find): string | null {
  if (lowerAt(reading, endToken) !== ',' || !/^(?:a|an|the)$/.test(lowerAt(reading, endToken + 1)))
    return null;
  for (let i = endToken + 2; i < endToken + 2 + REACH && sameSentence(reading, endToken, i); i++) {
    const lower = lowerAt(reading, i);
    if (fieldOfCalling(lower)) return lower;
    // The noun stands before the first preposition, relative or mark; what somebody once was tells nothing of today.
    if (
      flagsAt(reading, i) & WordFlag.PUNCTUATION ||
      /^(?:of|from|in|at|for|with|who|whose|and|former|ex|one-time|onetime|turned)$/.test(lower)
    )
      return null;
  }
  return null;
}

/** "[Ada Marin], 34, said"; a year has four figures. */
const hasAge = (reading: Reading, { endToken }: Find): boolean =>
  lowerAt(reading, endToken) === ',' &&
  /^\d{1,2}$/.test(lowerAt(reading, endToken + 1)) &&
  /^[,.)]$/.test(lowerAt(reading, endToken + 2));
