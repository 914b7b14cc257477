import { NEVER_NOUNS, NOUNISH } from '../frames/verb-classes';
import { governingEffect, type KnownForm, knownVerbForm, reportingEffect } from '../frames/verbs';
import { skipAdverbs, skipBack, tags } from './around';
import { isAttributive } from './attributive';
import {
  asksBefore,
  beginsObject,
  hasVerbBefore,
  isEvent,
  isOnlyVerb,
  isPeople,
  isPlural,
  lacksVerb,
} from './clause-so-far';
import { VerbForm } from './inflect';
import { verbAnswer } from './verb-group-answers';
import type { Tag, Word } from './words';

const { BASE, THIRD, PAST, PARTICIPLE, GERUND } = VerbForm;

const AUXILIARY = tags('be have do modal');
const AUXILIARY_OR_TO = tags('be have do modal to');
const VERBAL = tags('verb be have modal do');
const NOMINAL_BEFORE = tags('det poss pos adj num');
const NOMINAL = tags('name noun pron rel that comma conj dash num');

/** A word that may be a verb, and what stands around it. */
interface Slot {
  readonly words: readonly Word[];
  readonly i: number;
  readonly lower: string;
  readonly lemma: string;
  /** The `VerbForm` bits that it can have as a verb. */
  readonly bits: number;
  /** The word before it, adverbs aside. */
  readonly before: Word | undefined;
  readonly beforeTag: Tag | 'start';
  /** The word behind it, and the one behind it adverbs aside. */
  readonly after: Word | undefined;
  readonly next: Word | undefined;
}

/** What a word is: a verb in the forms of these bits, an adjective, or as it was. */
type Verdict = number | 'adj' | null;

/** Decides whether an open-class word is a verb here, from the words on either side. */
export function tagOpen(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  const before = words[skipBack(words, i - 1)];
  const beforeTag = before?.tag ?? 'start';
  const next = words[skipAdverbs(words, i + 1)];
  const known = knownVerbForm(word.lower) ?? askedForm(word, before, beforeTag, next);
  if (!known) return;
  const { lemma, bits } = known;
  const verdict = verdictOn({
    words,
    i,
    lower: word.lower,
    lemma,
    bits,
    before,
    beforeTag,
    after: words[i + 1],
    next,
  });
  if (verdict === null) return;
  if (verdict === 'adj') {
    word.tag = 'adj';
    return;
  }
  word.tag = 'verb';
  word.lemma = lemma;
  word.bits = bits & verdict;
}

/** The verb that a word which the tables do not know may be, by its ending; null where it is none. */
function askedForm(
  word: Word,
  before: Word | undefined,
  beforeTag: Tag | 'start',
  next: Word | undefined,
): Pick<KnownForm, 'lemma' | 'bits'> | null {
  if (!mayBeUnknownVerb(word, beforeTag)) return null;
  const { lower } = word;
  // "Norland [pleased] the crowd": between a name and an object nothing else can stand.
  if (beforeTag === 'name' && before?.named?.isDemonym === false && /^(?:det|poss)$/.test(next?.tag ?? ''))
    return { lemma: lower, bits: PAST };
  const auxiliary = AUXILIARY.has(beforeTag) ? `${(before as Word).lower} ` : '';
  const answer = verbAnswer(`${auxiliary}${lower}`);
  if (!answer || /^(be|have|do)$/.test(answer.infinitive)) return null;
  return {
    lemma: answer.infinitive,
    bits: /ing$/.test(lower) ? GERUND : /(ed|en)$/.test(lower) ? PAST | PARTICIPLE : BASE,
  };
}

/** A lower-case word of a verb's ending, where verbs stand. */
function mayBeUnknownVerb({ lower, isCapitalised }: Word, beforeTag: Tag | 'start'): boolean {
  if (isCapitalised || lower.length < 5 || lower.includes('-')) return false;
  if (AUXILIARY_OR_TO.has(beforeTag)) return /(ed|en|ing)$/.test(lower) || beforeTag === 'modal';
  return /[^e]ed$/.test(lower) && ['name', 'noun', 'pron', 'rel', 'comma', 'conj'].includes(beforeTag);
}

/** What stands before the word decides first, then what form of a verb it would be. */
function verdictOn(slot: Slot): Verdict {
  const { beforeTag, bits } = slot;
  // "the US-[backed] forces"
  if (beforeTag === 'hyphen' && bits & PARTICIPLE) return 'adj';
  if (beforeTag === 'to' || beforeTag === 'modal' || beforeTag === 'do') return bits & BASE ? BASE : null;
  if (beforeTag === 'have') return bits & (PAST | PARTICIPLE) ? PAST | PARTICIPLE : null;
  if (beforeTag === 'be') return afterBe(slot);
  if (NOMINAL_BEFORE.has(beforeTag)) return inGroup(slot);
  if (bits & GERUND) return asGerund(slot);
  if (bits & (PAST | PARTICIPLE) && !(bits & BASE)) return asPast(slot);
  if (bits & THIRD && (NOMINAL.has(beforeTag) || beforeTag === 'start')) return asThird(slot);
  return bits & BASE ? asBase(slot) : null;
}

/** "was [urged]", "is [leaving]", but "is the [bombing] of". */
function afterBe({ bits, lower, next }: Slot): Verdict {
  if (bits & PARTICIPLE || (bits & PAST && /ed$/.test(lower))) return PARTICIPLE | PAST;
  const isNamed = isEvent(lower) && next?.tag === 'prep' && next.lower === 'of';
  return bits & GERUND && !isNamed ? GERUND : null;
}

/** Behind an article or adjective: "a [proposed] visit", "the [visiting] minister"; a numeral may be a subject ("the two [agreed]"). */
function inGroup({ bits, lower, beforeTag, next }: Slot): Verdict {
  if (bits & (PAST | PARTICIPLE) && /ed$/.test(lower)) {
    const isSubject =
      beforeTag === 'num' && (next === undefined || beginsObject(next) || next.tag === 'prep');
    return isSubject ? PAST : 'adj';
  }
  if (beforeTag === 'num' && bits & PAST && !(bits & BASE)) return PAST;
  const isBeforeNoun = next?.tag === 'noun' || next?.tag === 'name';
  return bits & GERUND && !isEvent(lower) && isBeforeNoun ? 'adj' : null;
}

/** "after [meeting] A", "…, [adding] that"; not "the meeting of", nor a noun without an object. */
function asGerund(slot: Slot): Verdict {
  const { words, i, lower, beforeTag, after, next } = slot;
  if (after?.tag === 'prep' && after.lower === 'of') return null;
  if (isAttributive(slot)) return 'adj';
  const isNoun = isEvent(lower);
  // "Leaders [meeting] in A condemned B", but "the leaders meeting in A was short".
  if (
    isPeople(slot.before) &&
    /^(?:meeting|talking|visiting)$/.test(lower) &&
    next?.tag === 'prep' &&
    !/^(?:was|is|has)$/.test(
      words.slice(i).find(({ tag }) => VERBAL.has(tag) || tag === 'comma')?.lower ?? '',
    )
  )
    return GERUND;
  let isVerb: boolean;
  if (beforeTag === 'prep' || beforeTag === 'sub')
    isVerb = isNoun ? beginsObject(next) : next !== undefined && next.tag !== 'comma' && next.tag !== 'stop';
  else if (['verb', 'comma', 'start', 'conj', 'dash'].includes(beforeTag))
    isVerb = !isNoun || beginsObject(next);
  else
    isVerb =
      NOMINAL.has(beforeTag) &&
      next !== undefined &&
      (beginsObject(next) || (!isNoun && ['prep', 'noun', 'adj'].includes(next.tag)));
  return isVerb ? GERUND : null;
}

/** "A [attacked] B", but "of [wounded] soldiers": a participle before its noun. */
function asPast(slot: Slot): Verdict {
  const { lower, beforeTag, after, next } = slot;
  const isBeforeNoun = next !== undefined && ['noun', 'name', 'adj'].includes(next.tag) && after === next;
  const qualifies = ['verb', 'adj', 'start'].includes(beforeTag) && isBeforeNoun && /ed$/.test(lower);
  return qualifies || beforeTag === 'prep' || isListedLand(slot) ? 'adj' : PAST | PARTICIPLE;
}

/** "holds towns in A and [occupied] northern B": no past is joined to a verb of the present. */
const isListedLand = ({ words, i, beforeTag, after }: Slot): boolean =>
  beforeTag === 'conj' &&
  /^(north|south|east|west)/.test(after?.lower ?? '') &&
  ((words.slice(0, i).findLast(({ tag }) => tag === 'verb')?.bits ?? 0) & THIRD) !== 0;

/** "A [visits] B": a verb of the present, or the plural of a noun. */
function asThird({ words, i, lower, lemma, before, beforeTag, next }: Slot): Verdict {
  // "“The deal is dead,” [says] Marin.", "The deal is dead, [says] Marin."
  if (
    beforeTag === 'comma' &&
    /^(?:say|tell|claim|insist|argue|warn|explain|admit|write)$/.test(lemma) &&
    next !== undefined &&
    /^(?:name|noun|det|poss|adj)$/.test(next.tag) &&
    words.slice(0, i).some(({ tag }) => VERBAL.has(tag))
  )
    return THIRD;
  // "A meets B, [hails] C"
  if (
    beforeTag === 'comma' &&
    hasVerbBefore(words, i, THIRD) &&
    (NEVER_NOUNS.has(lemma) || (!isEvent(lower) && !NOUNISH.has(lower) && beginsObject(next)))
  )
    return THIRD;
  if (beforeTag === 'comma' || beforeTag === 'start') return null;
  if (beforeTag === 'conj') return beginsObject(next) && hasVerbBefore(words, i, THIRD) ? THIRD : null;
  const adverb = words[i - 1];
  const isAfterAdverb =
    (adverb?.tag === 'adv' && adverb.lower.endsWith('ly')) ||
    (adverb?.tag === 'quote' && words[i - 2]?.lower.endsWith('ly') === true);
  const isDemonym = before?.named?.isDemonym === true;
  // "asked US [forces] to leave"
  const asking = words[i - 2]?.tag === 'verb' ? (words[i - 2] as Word).lemma : '';
  if (NOUNISH.has(lower) && next?.tag === 'to' && governingEffect(asking, 'o') !== null) return null;
  if (beforeTag === 'rel' || isAfterAdverb) return THIRD;
  // "The decision [follows] recent raids", "The government [accuses] opposition leaders".
  if ((beforeTag === 'noun' || beforeTag === 'name') && NEVER_NOUNS.has(lemma)) return THIRD;
  if (beginsObject(next) && !(isDemonym && next?.tag === 'num')) return THIRD;
  const isAfterName = beforeTag === 'name' && !isDemonym;
  if (isAfterName && lacksVerb(words, i)) return THIRD;
  // "A [calls] off the summit", "A [raids] camp", where nothing else can be the verb.
  if (
    isEvent(lower) &&
    isAfterName &&
    lower !== 'talks' &&
    isOnlyVerb(words, i) &&
    (lower === 'calls'
      ? next?.tag === 'prep' && /^(?:off|on|for|upon)$/.test(next.lower)
      : /^(?:noun|adj)$/.test(next?.tag ?? '') && before?.firstToken === words[0]?.firstToken)
  )
    return THIRD;
  if (isEvent(lower)) {
    // "A talks with B", but "the A talks with B are over".
    const isSaid =
      isAfterName &&
      next?.tag === 'prep' &&
      /^(with|on)$/.test(next.lower) &&
      before?.named?.entities[0]?.kind === 'person' &&
      !words.slice(i).some(({ tag }) => tag === 'be' || tag === 'have');
    return isSaid ? THIRD : null;
  }
  if (!NOUNISH.has(lower) && (isAfterName || beforeTag === 'pron' || beforeTag === 'that')) return THIRD;
  return beforeTag === 'noun' && (next?.tag === 'adv' || next?.tag === 'neg') ? THIRD : null;
}

/** "The two [meet] A", "demanded that A [leave]", "A [hit] B": the bare form behind a plural or a verb of asking, or a past like it. */
function asBase(slot: Slot): Verdict {
  const { words, i, lower, lemma, bits, before, beforeTag, after, next } = slot;
  const isNoun = isEvent(lower);
  const isManyBefore = isPlural(slot) || isPeople(before);
  // "…, officials believe.": nothing follows who says it.
  if (
    isManyBefore &&
    reportingEffect(lemma) !== null &&
    (next === undefined || /^(stop|comma|quote)$/.test(next.tag))
  )
    return words.slice(0, i).some(({ tag }) => tag === 'comma' || tag === 'quote') ? BASE : null;
  const isBehindSubject = NOMINAL.has(beforeTag) && beforeTag !== 'comma';
  // "Officials [say] Prime Minister Marin will …", "Police [arrest] opposition leader".
  const isBeforeNoun = next?.tag === 'noun' || next?.tag === 'adj';
  if (
    isBeforeNoun &&
    isManyBefore &&
    (NEVER_NOUNS.has(lemma) || (isPeople(before) && !isNoun && isOnlyVerb(words, i)))
  )
    return bits & PAST ? BASE | PAST : BASE;
  // "demanded that Albania release": the bare form after a verb of asking.
  if (
    isBehindSubject &&
    next !== undefined &&
    (isManyBefore || ['name', 'noun', 'pron'].includes(beforeTag)) &&
    asksBefore(words, i)
  )
    return BASE;
  // "A, B [hold] talks": a headline joins two with a comma.
  const isHeadlinePair =
    i === 3 && before?.tag === 'name' && words[1]?.tag === 'comma' && words[0]?.tag === 'name';
  if (isHeadlinePair && (isBeforeNoun || next?.tag === 'to' || beginsObject(next))) return BASE;
  const isCoordinatedName = before?.tag === 'name' && words[i - 2]?.tag === 'conj';
  if (
    (isManyBefore || isCoordinatedName) &&
    (beginsObject(next) || (!isNoun && (next?.tag === 'prep' || after?.tag === 'time')))
  )
    return bits & PAST ? BASE | PAST : BASE;
  // "helped A [detain] B"
  if (
    ['name', 'noun', 'pron'].includes(beforeTag) &&
    words[skipBack(words, i - 1) - 1]?.tag === 'verb' &&
    /^(?:help|let)$/.test((words[skipBack(words, i - 1) - 1] as Word).lemma) &&
    (beginsObject(next) || next?.tag === 'noun' || next?.tag === 'adj')
  )
    return BASE;
  const isBareObject =
    (beforeTag === 'name' || beforeTag === 'pron') &&
    before?.named?.isDemonym !== true &&
    (next?.tag === 'noun' || next?.tag === 'adj');
  if (bits & PAST && isBehindSubject && (beginsObject(next) || isBareObject)) return PAST;
  return beforeTag === 'conj' && beginsObject(next) && hasVerbBefore(words, i, BASE) ? BASE : null;
}
