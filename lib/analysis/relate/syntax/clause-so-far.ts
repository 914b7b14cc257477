import { CIVIL_NOUNS, STATE_NOUNS } from '../frames/noun-classes';
import { nounFrameOf } from '../frames/nouns';
import { ASKING_VERBS } from '../frames/verb-classes';
import { knownVerbForm } from '../frames/verbs';
import { skipBack, tags } from './around';
import { VerbForm } from './inflect';
import type { Tag, Word } from './words';

const { PAST, PARTICIPLE, THIRD } = VerbForm;
const VERBAL = tags('verb be have modal do');
const OBJECT_STARTS = tags('det poss name pron num that to');

/** Whether a word is a plural of those who act: "officials", "troops", "police". */
export const isPeople = (word: Word | undefined): boolean =>
  word?.tag === 'noun' &&
  /(?:s|police|men|women|people)$/.test(word.lower) &&
  (STATE_NOUNS.has(word.lower) || CIVIL_NOUNS.has(word.lower));

/** Whether no other word can be the verb of the clause of word `i`. */
export function isOnlyVerb(words: readonly Word[], i: number): boolean {
  const mayBeVerb = ({ tag, lower, named }: Word): boolean =>
    VERBAL.has(tag) ||
    (tag === 'noun' && !named && ((knownVerbForm(lower)?.bits ?? 0) & (PAST | PARTICIPLE | THIRD)) !== 0);
  const isBound = ({ tag }: Word): boolean => /^(?:comma|stop|colon|dash|sub|that|rel|quote)$/.test(tag);
  const end = words.findIndex((word, at) => at > i && isBound(word));
  const start = words.findLastIndex((word, at) => at < i && isBound(word));
  return !words
    .slice(start + 1, end < 0 ? undefined : end)
    .some((word, at) => at !== i - start - 1 && mayBeVerb(word));
}

/** Whether a verb of a form stands before word `i`. */
export const hasVerbBefore = (words: readonly Word[], i: number, form: number): boolean =>
  words.slice(0, i).some(({ tag, bits }) => tag === 'verb' && (bits & form) !== 0);

/** Whether "that" after a verb of asking opens the clause of word `i`, which has no verb yet. */
export function asksBefore(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - 9; k--) {
    const { tag } = words[k] as Word;
    if (tag === 'that')
      return ASKING_VERBS.has(knownVerbForm(words[skipBack(words, k - 1)]?.lower ?? '')?.lemma ?? '');
    if (VERBAL.has(tag)) return false;
  }
  return false;
}

/** Whether the subordinate clause of word `i` has had no verb yet: "if A lands troops". */
export function lacksVerb(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const { tag, lower } = words[k] as Word;
    if (tag === 'sub' && /^(if|unless|when|because|while|although|though)$/.test(lower)) return true;
    if (!['name', 'noun', 'adj', 'det', 'pos', 'adv'].includes(tag)) return false;
  }
  return false;
}

/** Whether a word is a noun that names an event ("visit", "talks"). */
export const isEvent = (lower: string): boolean => nounFrameOf(lower) !== undefined;

/** Whether a word can begin an object. */
export const beginsObject = (word: Word | undefined): boolean =>
  word !== undefined && OBJECT_STARTS.has(word.tag);

/** Whether the word before is a plural: "they", "officials", "the Norlanders", or "who", which may be one. */
export function isPlural({
  before,
  beforeTag,
}: {
  readonly before: Word | undefined;
  readonly beforeTag: Tag | 'start';
}): boolean {
  if (beforeTag === 'pron') return /^(they|we|i|you|who|both|others)$/.test(before?.lower ?? '');
  if (beforeTag === 'rel') return true;
  const lower = before?.lower ?? '';
  return (
    (beforeTag === 'noun' && /[^s]s$/.test(lower)) || (before?.named?.isDemonym === true && /s$/.test(lower))
  );
}
