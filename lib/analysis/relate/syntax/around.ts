import type { Tag, Word } from './words';

/** A set of tags. */
export const tags = (list: string): ReadonlySet<Tag | 'start'> => new Set(list.split(' ') as Tag[]);

/** Tags of what may stand between the words of one group. */
const ADVERBIAL = tags('adv neg time quote');

/** The first place from `from` on where no adverb, negation, time or quotation mark stands. */
export function skipAdverbs(words: readonly Word[], from: number): number {
  let i = from;
  while (i < words.length && ADVERBIAL.has((words[i] as Word).tag)) i++;
  return i;
}

/** The same leftwards; -1 where nothing else stands there. */
export function skipBack(words: readonly Word[], from: number): number {
  let i = from;
  while (i >= 0 && ADVERBIAL.has((words[i] as Word).tag)) i--;
  return i;
}
