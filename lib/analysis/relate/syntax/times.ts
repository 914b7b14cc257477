import { MONTHS, WEEKDAYS } from '../../lexicon/words';
import type { Word } from './words';

const UNITS =
  /^(day|week|month|year|weekend|hour|decade|century|fortnight|summer|spring|autumn|winter|morning|afternoon|evening|night|quarter|time)s?$/;
const POINTS = new Set(
  'last next this past previous same following coming recent late early mid earlier later'.split(' '),
);
const PREPOSITIONS = new Set(
  'on in by since until from during at late early of before after for over as'.split(' '),
);
const COUNTS = /^(a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|many|some|couple|\d+)$/;

/** Words that may begin an expression of time, beside numbers. */
const STARTS = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...[...MONTHS].map((month) => `${month}.`),
  ...'on in by since until from during at late early of before after for over as within the last next this past previous same following coming recent mid earlier later a an one two three four five six seven eight nine ten several few many some couple yesterday today tomorrow tonight'.split(
    ' ',
  ),
]);

/**
 * The word after an expression of time that begins at word `i` ("on Tuesday", "last September", "two days ago", "in 2024"), or
 * `i` where none does.
 */
export function timeEnd(words: readonly Word[], i: number): number {
  const begin = words[i]?.lower ?? '';
  if (!STARTS.has(begin) && !/^\d/.test(begin)) return i;
  const lower = (k: number): string => (words[k]?.named ? '' : (words[k]?.lower ?? ''));
  let at = i;
  const hasPreposition = PREPOSITIONS.has(lower(at));
  if (hasPreposition) at++;
  const isPointed = (k: number): boolean => POINTS.has(lower(k));
  if (
    lower(at) === 'the' &&
    (isPointed(at + 1) ||
      WEEKDAYS.has(lower(at + 1)) ||
      UNITS.test(lower(at + 1)) ||
      /^\d+(st|nd|rd|th)$/.test(lower(at + 1)))
  )
    at++;
  const afterArticle = at;
  while (isPointed(at)) at++;
  const pointed = at > afterArticle;
  const dayPart = (k: number): number =>
    /^(morning|afternoon|evening|night|noon|midnight)$/.test(lower(k)) ? k + 1 : k;
  if (WEEKDAYS.has(lower(at))) return dayPart(at + 1);
  if (
    MONTHS.has(lower(at).replace(/\.$/, '')) &&
    (lower(at) !== 'may' || hasPreposition || pointed || /^\d/.test(lower(at + 1))) &&
    (lower(at) !== 'march' || hasPreposition || pointed || /^\d/.test(lower(at + 1)))
  ) {
    at++;
    if (/^\d{1,2}(st|nd|rd|th)?$/.test(lower(at))) {
      at++;
      if (lower(at) === ',' && /^(19|20)\d\d$/.test(lower(at + 1))) at += 2;
    }
    if (/^(19|20)\d\d$/.test(lower(at))) at++;
    return at;
  }
  if (/^\d{1,2}(st|nd|rd|th)?$/.test(lower(at)) && MONTHS.has(lower(at + 1))) {
    at += 2;
    return /^(19|20)\d\d$/.test(lower(at)) ? at + 1 : at;
  }
  if (pointed && UNITS.test(lower(at))) return at + 1;
  if (/^(19|20)\d\d$/.test(lower(at)) && (hasPreposition || pointed)) return at + 1;
  if (hasPreposition && /^(19|20)\d\ds?$/.test(lower(at))) return at + 1;
  if (/^(yesterday|today|tomorrow|tonight)$/.test(lower(i))) return dayPart(i + 1);
  let count = i;
  while (COUNTS.test(lower(count)) && count < i + 3) count++;
  if (
    count > i &&
    UNITS.test(lower(count)) &&
    /^(ago|earlier|later|before|after|from)$/.test(lower(count + 1))
  )
    return lower(count + 1) === 'from' ? (lower(count + 2) === 'now' ? count + 3 : i) : count + 2;
  if (hasPreposition && /^(in|for|over|during|within)$/.test(lower(i))) {
    let from = i + 1;
    while (
      /^(the|a|an|recent|past|last|coming|next|more|than|over|nearly|almost|about)$/.test(lower(from)) ||
      COUNTS.test(lower(from))
    )
      from++;
    if (from > i + 1 && UNITS.test(lower(from))) return from + 1;
  }
  return i;
}
