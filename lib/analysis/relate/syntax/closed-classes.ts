import { knownVerbForm } from '../frames/verbs';
import { VerbForm } from './inflect';
import { timeEnd } from './times';
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  LONG_PREPOSITIONS,
  MODALS,
  NEGATIONS,
  NUMERALS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './word-lists';
import type { Tag, Word } from './words';

/** Prepositions of several words by their first. */
const longPrepositions = Map.groupBy(LONG_PREPOSITIONS, ([[first]]) => first as string);

/** Closed classes; a word of several is of the first. */
const CLASSES: readonly (readonly [Iterable<string>, Tag])[] = [
  [[','], 'comma'],
  [['—', '–', '--'], 'dash'],
  [['-', '‐', '‑'], 'hyphen'],
  [[':', ';'], 'colon'],
  [['.', '!', '?', '…'], 'stop'],
  [["'s", '’s'], 'pos'],
  [MODALS, 'modal'],
  [BE, 'be'],
  [HAVE, 'have'],
  [DO, 'do'],
  [NEGATIONS, 'neg'],
  [RELATIVES, 'rel'],
  [['that'], 'that'],
  [CONJUNCTIONS, 'conj'],
  [POSSESSIVES, 'poss'],
  [DETERMINERS, 'det'],
  [PREPOSITIONS, 'prep'],
  [SUBORDINATORS, 'sub'],
  [PRONOUNS, 'pron'],
  [NUMERALS, 'num'],
  [ADVERBS, 'adv'],
];
const closedTags = new Map<string, Tag>();
for (const [forms, tag] of CLASSES)
  for (const form of forms) if (!closedTags.has(form)) closedTags.set(form, tag);

/** Words in -ly that are no adverbs. */
const NO_ADVERBS = new Set(
  'family supply reply ally rally assembly early only apply comply rely multiply daily weekly monthly friendly deadly monopoly homily anomaly likely unlikely'.split(
    ' ',
  ),
);

/**
 * The words of a sentence with the tags that their forms tell, every other one a noun. Prepositions of several words and
 * expressions of time become one word each.
 */
export function closedClasses(words: readonly Word[]): Word[] {
  const tagged: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const end = word.named ? i : timeEnd(words, i);
    if (end > i) {
      // Its words stand together, so that the "on" of "on Monday" is no particle of the verb before it.
      const lower = words
        .slice(i, end)
        .map((part) => part.lower)
        .join(' ');
      tagged.push({ ...word, endToken: (words[end - 1] as Word).endToken, lower, tag: 'time' });
      i = end;
      continue;
    }
    const long = word.named
      ? undefined
      : longPrepositions
          .get(word.lower)
          ?.find(([parts]) => parts.every((part, k) => words[i + k]?.lower === part && !words[i + k]?.named));
    // "is due to visit" is no preposition.
    const isDueToAct =
      long?.[0][0] === 'due' && ((knownVerbForm(words[i + 2]?.lower ?? '')?.bits ?? 0) & VerbForm.BASE) !== 0;
    if (long && !isDueToAct) {
      const [parts, tag] = long;
      const last = words[i + parts.length - 1] as Word;
      tagged.push({ ...word, endToken: last.endToken, lower: parts.join(' '), tag });
      i += parts.length;
      continue;
    }
    tagged.push({ ...word, tag: closedTag(word, words[i - 1]) });
    i++;
  }
  return tagged;
}

function closedTag({ lower, named, tag, isCapitalised }: Word, before: Word | undefined): Tag {
  if (named) {
    if (named.form !== 'pronoun') return 'name';
    return POSSESSIVES.has(lower) ? 'poss' : 'pron';
  }
  if (tag === 'quote') return 'quote';
  if (lower === "'" || lower === '’') return before && /s$/i.test(before.lower) ? 'pos' : 'quote';
  const closed = closedTags.get(lower);
  if (closed === undefined) return openTag(lower);
  // "A provided B with grain", but ", provided B agrees".
  if (lower === 'provided' && before && before.lower !== ',') return 'noun';
  if (closed === 'modal' && lower === 'may' && isCapitalised && before) return 'noun';
  // "were both signed": behind an auxiliary it is no determiner.
  return closed === 'det' && isAuxiliary(before?.lower) && /^(both|all|each)$/.test(lower) ? 'adv' : closed;
}

const isAuxiliary = (lower: string | undefined): boolean =>
  lower !== undefined && (BE.has(lower) || HAVE.has(lower) || MODALS.has(lower));

/** The tag of a word of no closed class. */
function openTag(lower: string): Tag {
  if (/^[.!?…]+$/.test(lower)) return 'stop';
  if (/^\d/.test(lower)) return 'num';
  return /[a-z]{3}ly$/.test(lower) && !NO_ADVERBS.has(lower) ? 'adv' : 'noun';
}
