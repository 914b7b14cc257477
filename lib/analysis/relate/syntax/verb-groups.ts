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

/** The verb group that begins at `from`, or null where its auxiliaries lead to no verb. */
export function verbGroup(
  words: readonly Word[],
  from: number,
  isNegatedBefore: boolean,
  adverbsBefore: readonly string[] = [],
): { verb: VerbGroup; end: number } | null {
  let i = from;
  let modal: string | null = null;
  let isNegated = isNegatedBefore;
  let isPassiveOrProgressive = false;
  let isPerfect = false;
  let isInfinitive = false;
  let hasFinite = false;
  let isPast = false;
  let main: Word | null = null;
  let lastBe: Word | null = null;
  let lastOther: Word | null = null;
  let end = from;
  const adverbs = [...adverbsBefore];
  for (; i < words.length; i++) {
    const word = words[i] as Word;
    const { tag, lower } = word;
    if (tag === 'neg' || tag === 'adv' || tag === 'time' || tag === 'quote') {
      if (tag === 'neg') {
        if (!startsVerb(words, i) && !lastBe && !lastOther) break;
        isNegated = true;
        end = i + 1;
      }
      if (tag === 'adv' && weighs(words, i)) adverbs.push(lower);
      continue;
    }
    if (tag === 'to') {
      if (main || lastBe || lastOther || modal) break;
      isInfinitive = true;
    } else if (tag === 'modal') {
      if (modal || hasFinite) break;
      modal = lower
        .replace(/^(cannot|can[’']t)$/, 'can')
        .replace(/^won[’']t$/, 'will')
        .replace(/n[’']t$/, '')
        .replace(/^[’']ll$/, 'will');
      hasFinite = true;
    } else if (tag === 'be') {
      lastBe = word;
      isPassiveOrProgressive = true;
      if (/^(was|were|been|wasn.t|weren.t)$/.test(lower)) isPast = true;
      if (!/^(be|been|being)$/.test(lower)) hasFinite = true;
    } else if (tag === 'have') {
      lastOther = word;
      isPerfect = true;
      if (lower === 'had') isPast = true;
      if (lower !== 'having') hasFinite = true;
    } else if (tag === 'do') {
      lastOther = word;
      hasFinite = true;
      if (/^did/.test(lower)) isPast = true;
    } else if (tag === 'verb') {
      main = word;
      end = i + 1;
      break;
    } else break;
    if (/n[’']t$/.test(lower) || lower === 'cannot') isNegated = true;
    end = i + 1;
  }
  if (!main) {
    const alone = lastBe ?? lastOther;
    if (!alone) return null;
    const lemma = lastBe ? 'be' : alone.tag === 'have' ? 'have' : 'do';
    return {
      verb: {
        words: words.slice(from, end),
        main: alone,
        lemma,
        form: isInfinitive ? 'infinitive' : /ing$/.test(alone.lower) && !hasFinite ? 'gerund' : 'finite',
        isPassive: false,
        isNegated,
        modal,
        isPast,
        isProgressive: false,
        isPerfect: isPerfect && lastBe !== null,
        adverbs,
      },
      end,
    };
  }
  const isGerund = main.bits === VerbForm.GERUND;
  const isPassive = isPassiveOrProgressive && !isGerund;
  const isFiniteVerb = hasFinite || (!isInfinitive && !isGerund);
  const form = isInfinitive ? 'infinitive' : isFiniteVerb ? 'finite' : 'gerund';
  return {
    verb: {
      words: words.slice(from, end),
      main,
      lemma: main.lemma,
      form: form === 'finite' && !hasFinite && main.bits === VerbForm.PARTICIPLE ? 'participle' : form,
      isPassive,
      isNegated,
      modal,
      isPast: isPast || isPerfect || (!hasFinite && (main.bits & VerbForm.PAST) !== 0),
      isProgressive: isPassiveOrProgressive && isGerund,
      isPerfect,
      adverbs,
    },
    end,
  };
}
