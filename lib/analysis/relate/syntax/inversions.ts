import { knownVerbForm } from '../frames/verbs';
import { VerbForm } from './inflect';
import type { Word } from './words';

const { BASE, PAST, PARTICIPLE } = VerbForm;

/** "Not only did A attack B": told as "A attacked B". */
export function notOnlyDid(words: Word[]): void {
  for (let i = 2; i < words.length - 2; i++) {
    if (
      !/^(did|does|do)$/.test(words[i]?.lower ?? '') ||
      words[i - 1]?.lower !== 'only' ||
      words[i - 2]?.lower !== 'not'
    )
      continue;
    const verb = words
      .slice(i + 2, i + 9)
      .find(({ tag, lower }) => tag === 'noun' && ((knownVerbForm(lower)?.bits ?? 0) & BASE) !== 0);
    if (!verb) continue;
    for (const word of words.slice(i - 2, i + 1)) word.tag = 'adv';
    verb.tag = 'verb';
    verb.lemma = knownVerbForm(verb.lower)?.lemma ?? verb.lower;
    verb.bits = PAST;
  }
}

/** "Not since 2019 has A met B", "Never has A met B": told as "A not met B". */
export function negativeInversions(words: Word[]): void {
  const [first] = words;
  if (!first || !/^(not|never|nor)$/.test(first.lower)) return;
  const at = words.findIndex(
    ({ tag }, i) =>
      i > 0 &&
      i < 7 &&
      /^(have|do|modal)$/.test(tag) &&
      /^(name|pron|det|poss)$/.test(words[i + 1]?.tag ?? ''),
  );
  if (at < 0 || words.slice(1, at).some(({ tag }) => /^(name|noun|pron|comma)$/.test(tag))) return;
  const auxiliary = words[at] as Word;
  const wanted = auxiliary.tag === 'have' ? PARTICIPLE : BASE;
  const verb = words
    .slice(at + 2, at + 9)
    .find(({ tag, lower }) => tag === 'noun' && ((knownVerbForm(lower)?.bits ?? 0) & wanted) !== 0);
  if (!verb) return;
  first.tag = 'neg';
  first.lower = 'neither';
  auxiliary.tag = 'adv';
  verb.tag = 'verb';
  verb.lemma = knownVerbForm(verb.lower)?.lemma ?? verb.lower;
  verb.bits = PAST;
}

/** "Had A known, …", "Should A leave, …", "Were A to leave, …": the verb before its subject is an "if". */
export function invertedConditions(words: Word[]): void {
  if (words.slice(-2).some(({ lower }) => lower === '?')) return;
  const isConsequence = words.some(({ lower }) => /^(would|could|might|will|may|can|should)$/.test(lower));
  for (let i = 0; i < words.length - 3 && isConsequence; i++) {
    const word = words[i] as Word;
    const { lower } = word;
    if (!/^(had|should|were)$/.test(lower)) continue;
    const before = words[i - 1];
    const isOpening = !before || ['comma', 'quote', 'dash', 'colon', 'conj'].includes(before.tag);
    const isAfterConsequence =
      words.slice(0, i).some(({ lower: modal }) => /^(would|could|might)$/.test(modal)) &&
      ((knownVerbForm(before?.lower ?? '')?.bits ?? 0) & (PARTICIPLE | PAST)) !== 0;
    if (!(isOpening || isAfterConsequence)) continue;
    const next = words[i + 1] as Word;
    if (!['name', 'det', 'poss', 'pron'].includes(next.tag) && !next.isCapitalised) continue;
    const stretch = words.slice(i + 2, i + 9);
    const end = stretch.findIndex(({ tag }) => tag === 'comma' || tag === 'stop');
    const verb = stretch
      .slice(0, end < 0 ? stretch.length : end)
      .findIndex((one, k) => isVerbAfterInversion(lower, one, stretch[k - 1]));
    if (verb < 0) continue;
    word.tag = 'sub';
    word.lower = 'if';
    const found = stretch[verb] as Word;
    const known = knownVerbForm(found.lower);
    if (lower === 'should' && known) {
      found.tag = 'verb';
      found.lemma = known.lemma;
      found.bits = BASE;
    }
  }
}

/** Whether a word is the verb that "had", "should" or "were" before the subject asks for. */
function isVerbAfterInversion(opener: string, word: Word, before: Word | undefined): boolean {
  if (opener === 'had')
    return ((knownVerbForm(word.lower)?.bits ?? 0) & PARTICIPLE) !== 0 || word.lower === 'been';
  const isBase = ((knownVerbForm(word.lower)?.bits ?? 0) & BASE) !== 0 || word.lower === 'be';
  return isBase && (opener === 'should' ? word.tag === 'noun' : before?.lower === 'to');
}
