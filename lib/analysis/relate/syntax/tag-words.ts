import { knownVerbForm } from '../frames/verbs';
import { skipAdverbs } from './around';
import { closedClasses } from './closed-classes';
import { settleFunctionWord } from './function-words';
import { VerbForm } from './inflect';
import { invertedConditions, negativeInversions, notOnlyDid } from './inversions';
import { tagOpen } from './open-words';
import type { Word } from './words';

/** Tags the words of a sentence; prepositions of several words and expressions of time become one word each. */
export function tagWords(words: readonly Word[]): Word[] {
  const tagged = closedClasses(words);
  notOnlyDid(tagged);
  negativeInversions(tagged);
  invertedConditions(tagged);
  // "to" first: whether a verb follows it tells what the word before it is.
  for (let i = 0; i < tagged.length; i++) {
    const word = tagged[i] as Word;
    if (word.tag === 'prep' && word.lower === 'to') {
      const next = tagged[skipAdverbs(tagged, i + 1)];
      if (next && !next.named && isBaseAfterTo(next)) word.tag = 'to';
    }
  }
  for (let i = 0; i < tagged.length; i++) {
    const word = tagged[i] as Word;
    if (word.tag === 'noun' && !word.named) tagOpen(tagged, i);
  }
  for (let i = 0; i < tagged.length; i++) settleFunctionWord(tagged, i);
  openQuotations(tagged);
  return tagged;
}

const isBaseAfterTo = (word: Word): boolean => {
  if (word.tag === 'be') return word.lower === 'be';
  if (word.tag === 'have') return word.lower === 'have';
  if (word.tag === 'do') return word.lower === 'do';
  return word.tag === 'noun' && ((knownVerbForm(word.lower)?.bits ?? 0) & VerbForm.BASE) !== 0;
};

/** A quotation that begins a sentence of its own is a boundary as a colon is; a few quoted words are none. */
function openQuotations(words: readonly Word[]): void {
  for (let i = 1; i < words.length - 5; i++) {
    const word = words[i] as Word;
    if (
      word.tag !== 'quote' ||
      !words[i + 1]?.isCapitalised ||
      ['prep', 'det', 'poss', 'adj'].includes(words[i - 1]?.tag ?? '')
    )
      continue;
    const isLong = words.slice(i + 1, i + 6).every(({ tag }) => tag !== 'quote');
    if (isLong) word.tag = 'colon';
  }
}
