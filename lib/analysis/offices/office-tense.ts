import type { OfficeHeld } from '../../types/analysis';
import { MONTHS, OFFICE_MODIFIERS } from '../lexicon/words';
import { flagsAt, formAt, isCapitalised, lowerAt, type Reading, sameSentence } from '../reading';
import { WordFlag } from '../tokens/word-flags';

type Tense = OfficeHeld['tense'];

/** What makes an office a past one, wherever it stands before it. */
const PAST = /^(?:former|ex|then|late|erstwhile|onetime|one-time|ousted|deposed|toppled|overthrown)$/;

/** What tells the tense of an office, the surest first. */
const TENSES: readonly (readonly [RegExp, Tense])[] = [
  [PAST, 'former'],
  [/^(?:acting|interim|caretaker)$/, 'acting'],
  [/^elect$/, 'elect'],
  [/^(?:incoming|designate|nominee)$/, 'designate'],
  [/^outgoing$/, 'outgoing'],
];

/** The tense that the wording of an office tells. */
export function tenseOfWording(label: string): Tense {
  const words = label.toLowerCase().split(/[\s-]+/);
  return TENSES.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1] ?? 'current';
}

/** Whether a word (lower case) says when or how long somebody holds an office, and not which. */
export const isOfTime = (lower: string): boolean =>
  TENSES.some(([pattern]) => pattern.test(lower)) || /^(?:longtime|veteran|newly|elected)$/.test(lower);

/** The wording of an office without the words at its head that say no more than when it is held, all or those of the past. */
export const withoutTime = (label: string, ofPast = false): string =>
  label.replace(/^(\p{L}+)[- ]+/u, (all, first: string) =>
    (ofPast ? PAST.test(first.toLowerCase()) : isOfTime(first.toLowerCase())) ? '' : all,
  );

/** Words that are looked over for "former" before an office. */
const REACH = 6;

/**
 * Whether an office whose wording begins at token `first` is told as a past one further left, over whose it is: "former US
 * [president]", "the ex-Norlandic [minister]", "one-time Osk [mayor]".
 */
export function isPastBefore(reading: Reading, first: number): boolean {
  for (let i = first - 1; i >= first - REACH && sameSentence(reading, i, first); i--) {
    const lower = lowerAt(reading, i);
    if (PAST.test(lower)) return true;
    if (/^(-|['’]s?)$/.test(lower) || OFFICE_MODIFIERS.has(lower)) continue;
    if (!isCapitalised(reading, i) || flagsAt(reading, i) & WordFlag.PUNCTUATION) return false;
  }
  return false;
}

/** Words behind an office that are looked over for its years. */
const YEARS_REACH = 8;

/**
 * Whether the years behind an office whose wording ends at token `end` are over on the article's day: "from 2007 to 2012",
 * "until 2012", "(2007–2012)", "for 16 years".
 */
export function isPastBehind(reading: Reading, end: number): boolean {
  const isApart = /^[,(]$/.test(formAt(reading, end));
  const at = isApart ? end + 1 : end;
  const begins = lowerAt(reading, at);
  if (begins === 'for') return /^years?$/.test(lowerAt(reading, at + 2));
  const isYear = (i: number): boolean =>
    /^(19|20)\d\d$/.test(formAt(reading, i)) && sameSentence(reading, end - 1, i);
  const needed = /^(from|between)$/.test(begins) || isYear(at) ? 2 : 1;
  if (needed === 1 && !(begins === 'until' || (!isApart && /^(in|during)$/.test(begins)))) return false;
  const years: number[] = [];
  for (let i = at; i < at + YEARS_REACH; i++) {
    if (isYear(i)) years.push(Number(formAt(reading, i)));
    else if (i > at && !isBetweenYears(lowerAt(reading, i))) break;
  }
  return years.length >= needed && (years.at(-1) as number) < Number(reading.asOf.slice(0, 4));
}

const isBetweenYears = (lower: string): boolean =>
  /^(to|and|until|till|early|late|mid|[-–—]|\d\d?)$/.test(lower) || MONTHS.has(lower);
