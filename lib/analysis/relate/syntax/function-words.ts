import { skipAdverbs, skipBack, tags } from './around';
import { VerbForm } from './inflect';
import { TWO_FACED } from './word-lists';
import type { Word } from './words';

const { GERUND } = VerbForm;
const AUXILIARY = tags('be have do modal');
const VERBAL = tags('verb be have modal do');
const TWO_FACED_TAGS = tags('that prep poss det');

/** "that", "as", "after", "her": what they are depends on what follows. */
export function settleFunctionWord(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  if (!TWO_FACED_TAGS.has(word.tag)) return;
  const next = words[skipAdverbs(words, i + 1)];
  const before = words[skipBack(words, i - 1)];
  if (word.tag === 'that') {
    const startsVerb = next !== undefined && VERBAL.has(next.tag) && next.bits !== GERUND;
    if (startsVerb && before && ['noun', 'name', 'comma', 'adj'].includes(before.tag)) word.tag = 'rel';
    else if (isParticle(words, skipBack(words, i - 1)) && hasVerbSoon(words, i + 1)) return;
    else if (!before || ['prep', 'conj'].includes(before.tag)) word.tag = startsVerb ? 'pron' : 'det';
    else if (before.tag === 'verb' && (!next || next.tag === 'noun') && !hasVerbSoon(words, i + 1))
      word.tag = 'det';
  } else if (word.tag === 'prep' && TWO_FACED.has(word.lower) && hasVerbSoon(words, i + 1)) word.tag = 'sub';
  else if (
    word.tag === 'poss' &&
    word.lower === 'her' &&
    (!next || !['noun', 'name', 'adj', 'num'].includes(next.tag))
  )
    word.tag = 'pron';
  else if (word.tag === 'det' && word.lower === 'both' && (!next || next.tag === 'verb')) word.tag = 'pron';
}

/** Whether a word is the particle of the verb before it: "pointed [out] that". */
const isParticle = (words: readonly Word[], at: number): boolean =>
  /^(out|up|down|back|away|on)$/.test(words[at]?.lower ?? '') && words[at - 1]?.tag === 'verb';

/** Whether a finite verb follows its subject before the next mark or clause. */
function hasVerbSoon(words: readonly Word[], from: number): boolean {
  let hasSubject = false;
  for (let i = from; i < words.length && i < from + 14; i++) {
    const { tag, bits } = words[i] as Word;
    if (['stop', 'colon', 'sub', 'rel', 'that', 'to', 'dash'].includes(tag)) return false;
    if (tag === 'comma') return false;
    if (['name', 'noun', 'pron', 'num'].includes(tag)) hasSubject = true;
    if (AUXILIARY.has(tag)) return hasSubject;
    if (tag === 'verb') return hasSubject && !(bits === GERUND);
  }
  return false;
}
