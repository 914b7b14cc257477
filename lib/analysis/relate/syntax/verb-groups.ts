import { withholdsBeforeVerb } from '../frames/withholding-words';
import { VerbForm } from './inflect';
import type { Tag, Word } from './words';

/** A verb with its auxiliaries. */
export interface VerbGroup {
  readonly words: readonly Word[];
  readonly main: Word;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** The modal verb, or null: "will", "may". */
  readonly modal: string | null;
  readonly isPast: boolean;
  readonly isProgressive: boolean;
  readonly isPerfect: boolean;
  /** The adverbs of its clause that say how sure it is: those right before it or in it, and those before its subject. */
  readonly adverbs: readonly string[];
}

/** Tags of words that may stand in a verb group. */
export const VERBAL: ReadonlySet<Tag> = new Set(['modal', 'be', 'have', 'do', 'verb', 'to']);

/** Whether a verb group begins at word `i`, adverbs aside. */
export function startsVerb(words: readonly Word[], i: number): boolean {
  let at = i;
  while (words[at] && ['neg', 'adv', 'time'].includes((words[at] as Word).tag)) at++;
  return words[at] !== undefined && VERBAL.has((words[at] as Word).tag);
}

/** Whether an adverb says something of the verb behind it: "nearly" only stands right before its verb. */
export const weighs = (words: readonly Word[], i: number): boolean =>
  !withholdsBeforeVerb((words[i] as Word).lower) || VERBAL.has(words[i + 1]?.tag ?? 'stop');

/** What the words of a verb group up to its main verb say. */
interface Auxiliaries {
  modal: string | null;
  isNegated: boolean;
  isPerfect: boolean;
  isInfinitive: boolean;
  hasFinite: boolean;
  isPast: boolean;
  main: Word | null;
  be: Word | null;
  /** The last form of "have" or "do". */
  other: Word | null;
  /** The place behind the group. */
  end: number;
  readonly adverbs: string[];
}

/** The verb group that begins at `from`, or null where its auxiliaries lead to no verb. */
export function verbGroup(
  words: readonly Word[],
  from: number,
  isNegatedBefore: boolean,
  adverbsBefore: readonly string[] = [],
): { verb: VerbGroup; end: number } | null {
  const read = auxiliariesFrom(words, from, isNegatedBefore, adverbsBefore);
  const { modal, isNegated, isPerfect, isInfinitive, hasFinite, isPast, be, other, end, adverbs } = read;
  const main = read.main ?? be ?? other;
  if (!main) return null;
  // Both shapes are written out: objects spread into others, with more behind, are slow to make in V8.
  const own = words.slice(from, end);
  if (!read.main) {
    const isGerund = /ing$/.test(main.lower) && !hasFinite;
    const verb: VerbGroup = {
      words: own,
      main,
      lemma: be ? 'be' : main.tag === 'have' ? 'have' : 'do',
      form: isInfinitive ? 'infinitive' : isGerund ? 'gerund' : 'finite',
      isPassive: false,
      isNegated,
      modal,
      isPast,
      isProgressive: false,
      isPerfect: isPerfect && be !== null,
      adverbs,
    };
    return { verb, end };
  }
  const isGerund = main.bits === VerbForm.GERUND;
  // "denied having met A", "was accused of being paid"
  const isGerundAuxiliary = !hasFinite && /^(having|being)$/.test(own[0]?.lower ?? '');
  const isBareParticiple = !hasFinite && main.bits === VerbForm.PARTICIPLE;
  const verb: VerbGroup = {
    words: own,
    main,
    lemma: main.lemma,
    form: isInfinitive
      ? 'infinitive'
      : (isGerund && !hasFinite) || isGerundAuxiliary
        ? 'gerund'
        : isBareParticiple
          ? 'participle'
          : 'finite',
    isPassive: be !== null && !isGerund,
    isNegated,
    modal,
    isPast: isPast || isPerfect || (!hasFinite && (main.bits & VerbForm.PAST) !== 0),
    isProgressive: be !== null && isGerund,
    isPerfect,
    adverbs,
  };
  return { verb, end };
}

/** Reads a verb group up to its main verb, or to the first word that cannot belong to it. */
function auxiliariesFrom(
  words: readonly Word[],
  from: number,
  isNegated: boolean,
  adverbs: readonly string[],
): Auxiliaries {
  const read: Auxiliaries = {
    modal: null,
    isNegated,
    isPerfect: false,
    isInfinitive: false,
    hasFinite: false,
    isPast: false,
    main: null,
    be: null,
    other: null,
    end: from,
    adverbs: [...adverbs],
  };
  for (let i = from; i < words.length && !read.main; i++) {
    const word = words[i] as Word;
    const { tag, lower } = word;
    if (tag === 'neg') {
      if (!startsVerb(words, i) && !read.be && !read.other) break;
      read.isNegated = true;
      read.end = i + 1;
    } else if (tag === 'adv' || tag === 'time' || tag === 'quote') {
      if (tag === 'adv' && weighs(words, i)) read.adverbs.push(lower);
    } else {
      if (!takes(read, word)) break;
      if (/n[’']t$/.test(lower) || lower === 'cannot') read.isNegated = true;
      read.end = i + 1;
    }
  }
  return read;
}

/** Takes one more word into a group; false where it cannot belong to it. */
function takes(read: Auxiliaries, word: Word): boolean {
  const { tag, lower } = word;
  switch (tag) {
    case 'to':
      if (read.be || read.other || read.modal) return false;
      read.isInfinitive = true;
      return true;
    case 'modal':
      if (read.modal || read.hasFinite) return false;
      read.modal = lower
        .replace(/^(cannot|can[’']t)$/, 'can')
        .replace(/^won[’']t$/, 'will')
        .replace(/n[’']t$/, '')
        .replace(/^[’']ll$/, 'will');
      read.hasFinite = true;
      return true;
    case 'be':
      read.be = word;
      if (/^(was|were|been|wasn.t|weren.t)$/.test(lower)) read.isPast = true;
      if (!/^(be|been|being)$/.test(lower)) read.hasFinite = true;
      return true;
    case 'have':
      read.other = word;
      read.isPerfect = true;
      if (lower === 'had') read.isPast = true;
      if (lower !== 'having') read.hasFinite = true;
      return true;
    case 'do':
      read.other = word;
      read.hasFinite = true;
      if (/^did/.test(lower)) read.isPast = true;
      return true;
    case 'verb':
      read.main = word;
      return true;
    default:
      return false;
  }
}
