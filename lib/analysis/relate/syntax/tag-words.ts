import { nounFrameOf } from '../frames/nouns';
import { type KnownForm, knownVerbForm, reportingEffect } from '../frames/verbs';
import { closedClasses } from './closed-classes';
import { VerbForm } from './inflect';
import { invertedConditions, notOnlyDid } from './inversions';
import { verbAnswer } from './verb-group-answers';
import { type Tag, TWO_FACED, type Word } from './words';

const { BASE, THIRD, PAST, PARTICIPLE, GERUND } = VerbForm;

/** Tags the words of a sentence; prepositions of several words and expressions of time become one word each. */
export function tagWords(words: readonly Word[]): Word[] {
  const tagged = closedClasses(words);
  notOnlyDid(tagged);
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
  return word.tag === 'noun' && ((knownVerbForm(word.lower)?.bits ?? 0) & BASE) !== 0;
};

const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What may stand between the words of one group. */
const ADVERBIAL = tags('adv neg time quote');
const AUXILIARY = tags('be have do modal');
const AUXILIARY_OR_TO = tags('be have do modal to');
const VERBAL = tags('verb be have modal do');
const OBJECT_STARTS = tags('det poss name pron num that to');
const NOMINAL_BEFORE = tags('det poss pos adj num');
const NOMINAL = tags('name noun pron rel that comma conj dash num');

const skipAdverbs = (words: readonly Word[], from: number): number => {
  let i = from;
  while (i < words.length && ADVERBIAL.has((words[i] as Word).tag)) i++;
  return i;
};

const skipBack = (words: readonly Word[], from: number): number => {
  let i = from;
  while (i >= 0 && ADVERBIAL.has((words[i] as Word).tag)) i--;
  return i;
};

/** Whether a word can begin an object. */
const beginsObject = (word: Word | undefined): boolean => word !== undefined && OBJECT_STARTS.has(word.tag);

/** Decides whether an open-class word is a verb here, from the words on either side. */
function tagOpen(words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  const { lower } = word;
  let known: Pick<KnownForm, 'lemma' | 'bits'> | undefined = knownVerbForm(lower);
  const before = words[skipBack(words, i - 1)];
  const after = words[i + 1];
  const next = words[skipAdverbs(words, i + 1)];
  const beforeTag: Tag | 'start' = before?.tag ?? 'start';
  const isNominalBefore = NOMINAL_BEFORE.has(beforeTag);
  if (!known) {
    if (!mayBeUnknownVerb(word, beforeTag)) return;
    const auxiliary = AUXILIARY.has(beforeTag) ? `${(before as Word).lower} ` : '';
    const answer = verbAnswer(`${auxiliary}${lower}`);
    if (!answer || /^(be|have|do)$/.test(answer.infinitive)) return;
    known = {
      lemma: answer.infinitive,
      bits: /ing$/.test(lower) ? GERUND : /(ed|en)$/.test(lower) ? PAST | PARTICIPLE : BASE,
    };
  }
  const { lemma, bits } = known;
  const asVerb = (kept: number): void => {
    word.tag = 'verb';
    word.lemma = lemma;
    word.bits = bits & kept;
  };
  if (beforeTag === 'to' || beforeTag === 'modal' || beforeTag === 'do') {
    if (bits & BASE) asVerb(BASE);
    return;
  }
  if (beforeTag === 'have') {
    if (bits & (PAST | PARTICIPLE)) asVerb(PAST | PARTICIPLE);
    return;
  }
  if (beforeTag === 'be') {
    if (bits & PARTICIPLE || (bits & PAST && /ed$/.test(lower))) asVerb(PARTICIPLE | PAST);
    else if (bits & GERUND && !(nounFrameOf(lower) && next?.tag === 'prep' && next.lower === 'of'))
      asVerb(GERUND);
    return;
  }
  if (isNominalBefore) {
    if (bits & (PAST | PARTICIPLE) && /ed$/.test(lower)) {
      // "the two agreed", "both criticised": a numeral may be the whole subject.
      if (beforeTag === 'num' && (next === undefined || beginsObject(next) || next.tag === 'prep'))
        asVerb(PAST);
      else word.tag = 'adj';
    } else if (beforeTag === 'num' && bits & PAST && !(bits & BASE)) asVerb(PAST);
    else if (bits & GERUND && !nounFrameOf(lower) && next && (next.tag === 'noun' || next.tag === 'name'))
      word.tag = 'adj';
    return;
  }
  const isNoun = nounFrameOf(lower) !== undefined;
  const isAfterNominal = NOMINAL.has(beforeTag);
  if (bits & GERUND) {
    if (after?.tag === 'prep' && after.lower === 'of') return;
    if (beforeTag === 'prep' || beforeTag === 'sub') {
      if (isNoun ? beginsObject(next) : next && next.tag !== 'comma' && next.tag !== 'stop') asVerb(GERUND);
    } else if (
      beforeTag === 'verb' ||
      beforeTag === 'comma' ||
      beforeTag === 'start' ||
      beforeTag === 'conj' ||
      beforeTag === 'dash'
    ) {
      if (!isNoun || beginsObject(next)) asVerb(GERUND);
    } else if (
      isAfterNominal &&
      next &&
      (beginsObject(next) || (!isNoun && ['prep', 'noun', 'adj'].includes(next.tag)))
    )
      asVerb(GERUND);
    return;
  }
  if (bits & (PAST | PARTICIPLE) && !(bits & BASE)) {
    const isBeforeNoun = next !== undefined && ['noun', 'name', 'adj'].includes(next.tag) && after === next;
    if (
      (beforeTag === 'prep' || beforeTag === 'verb' || beforeTag === 'adj' || beforeTag === 'start') &&
      isBeforeNoun &&
      /ed$/.test(lower)
    )
      word.tag = 'adj';
    else if (beforeTag === 'prep') word.tag = 'adj';
    else asVerb(PAST | PARTICIPLE);
    return;
  }
  const isDemonym = before?.named?.isDemonym === true;
  const isPlural =
    beforeTag === 'pron'
      ? /^(they|we|i|you|who|both|others)$/.test((before as Word).lower)
      : beforeTag === 'rel' ||
        (beforeTag === 'noun' && /[^s]s$/.test((before as Word).lower)) ||
        (isDemonym && /s$/.test((before as Word).lower));
  if (bits & THIRD && (isAfterNominal || beforeTag === 'start')) {
    if (beforeTag === 'comma' || beforeTag === 'start') return;
    if (beforeTag === 'conj') {
      if (next && beginsObject(next) && words.slice(0, i).some((w) => w.tag === 'verb' && w.bits & THIRD))
        asVerb(THIRD);
      return;
    }
    const adverb = words[i - 1];
    const isAfterAdverb = adverb?.tag === 'adv' && adverb.lower.endsWith('ly');
    if (
      beforeTag === 'rel' ||
      isAfterAdverb ||
      (adverb?.tag === 'quote' && words[i - 2]?.lower.endsWith('ly'))
    )
      asVerb(THIRD);
    else if (beginsObject(next) && !(isDemonym && next?.tag === 'num')) asVerb(THIRD);
    else if (before?.tag === 'name' && !isDemonym && lacksVerb(words, i)) asVerb(THIRD);
    else if (
      !isNoun &&
      !NOUNISH.test(lower) &&
      !isDemonym &&
      (before?.tag === 'name' || before?.tag === 'rel' || before?.tag === 'pron' || before?.tag === 'that')
    )
      asVerb(THIRD);
    else if (
      isNoun &&
      before?.tag === 'name' &&
      !isDemonym &&
      next?.tag === 'prep' &&
      /^(with|on)$/.test(next.lower) &&
      !words.slice(i).some((w) => w.tag === 'be' || w.tag === 'have')
    ) {
      if (before.named?.entities[0]?.kind === 'person') asVerb(THIRD);
    } else if (!isNoun && beforeTag === 'noun' && next && ['adv', 'neg'].includes(next.tag)) asVerb(THIRD);
    return;
  }
  if (bits & BASE) {
    // "demanded that Albania release": the bare form after a verb of asking.
    const isSubjunctive =
      isAfterNominal &&
      beforeTag !== 'comma' &&
      next !== undefined &&
      asksBefore(words, i) &&
      !isNominalBefore;
    // "…, officials believe.": nothing follows who says it.
    if (
      isPlural &&
      reportingEffect(lemma) !== null &&
      (next === undefined || /^(stop|comma|quote)$/.test(next.tag))
    ) {
      if (words.slice(0, i).some((w) => w.tag === 'comma' || w.tag === 'quote')) asVerb(BASE);
      return;
    }
    const isCoordinatedName = before?.tag === 'name' && words[i - 2]?.tag === 'conj';
    if (
      isSubjunctive &&
      (before?.tag === 'name' || isPlural || before?.tag === 'noun' || before?.tag === 'pron')
    )
      asVerb(BASE);
    else if (
      (isPlural || isCoordinatedName) &&
      next &&
      (beginsObject(next) || (next.tag === 'prep' && !isNoun))
    )
      asVerb(bits & PAST ? BASE | PAST : BASE);
    else if (
      bits & PAST &&
      isAfterNominal &&
      beforeTag !== 'comma' &&
      (beginsObject(next) ||
        (/^(name|pron)$/.test(beforeTag) && !isDemonym && next && /^(noun|adj)$/.test(next.tag)))
    )
      asVerb(PAST);
    else if (
      beforeTag === 'conj' &&
      beginsObject(next) &&
      words.slice(0, i).some((w) => w.tag === 'verb' && w.bits & BASE)
    )
      asVerb(BASE);
  }
}

/** Whether "that" after a verb of asking opens the clause of word `i`, which has no verb yet. */
function asksBefore(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - 9; k--) {
    const { tag } = words[k] as Word;
    if (tag === 'that')
      return /^(demand|insist|request|urge|propose|recommend|require|order|ask|suggest)(s|ed|d|ing)?$/.test(
        words[skipBack(words, k - 1)]?.lower ?? '',
      );
    if (VERBAL.has(tag)) return false;
  }
  return false;
}

/** Whether the subordinate clause of word `i` has had no verb yet: "if A lands troops". */
function lacksVerb(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const { tag, lower } = words[k] as Word;
    if (tag === 'sub' && /^(if|unless|when|because|while|although|though)$/.test(lower)) return true;
    if (!['name', 'noun', 'adj', 'det', 'pos', 'adv'].includes(tag)) return false;
  }
  return false;
}

/** Plural nouns that seldom are verbs where another noun follows. */
const NOUNISH =
  /^(arms|forces|plans|claims|rules|moves|votes|reports|offers|needs|concerns|hopes|fears|interests|efforts|steps|sides|works|views|links|ties|aims|charges|troops|states|names|backs|heads|leads|ships|tanks|shells|rockets|bombs|fires|fights|drills|trades|lands|returns|jets|funds|helps|guards|ports|aids|means|terms|oppositions|exports|imports|results|costs|prices|records|figures|studies|holds|stands)$/;

/** A lower-case word of a verb's ending, where verbs stand. */
function mayBeUnknownVerb({ lower, isCapitalised }: Word, beforeTag: Tag | 'start'): boolean {
  if (isCapitalised || lower.length < 5 || lower.includes('-')) return false;
  if (AUXILIARY_OR_TO.has(beforeTag)) return /(ed|en|ing)$/.test(lower) || beforeTag === 'modal';
  return /[^e]ed$/.test(lower) && ['name', 'noun', 'pron', 'rel', 'comma', 'conj'].includes(beforeTag);
}

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

const TWO_FACED_TAGS = tags('that prep poss det');

/** "that", "as", "after", "her": what they are depends on what follows. */
function settleFunctionWord(words: readonly Word[], i: number): void {
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
