import type { IsoDate } from '../../types/text';
import { MONTHS } from '../lexicon/words';
import { formAt, lowerAt, type Reading } from '../reading';
import type { Description } from './descriptions';

/**
 * The day on which a description's office was held: the article's, or the year that the sentence speaks of ("In 2019 the
 * Norlandic president …"). Null where the time is past and not told exactly ("decades ago"), where the year may belong to
 * something else in the sentence, where the article's own day is unknown, and where the deed ends the holder's days ("killed its leader").
 */
export function daySpokenOf(reading: Reading, { firstToken, endToken }: Description): IsoDate | null {
  const sentence = reading.tokens.sentences[reading.sentenceOf[firstToken] as number];
  if (!sentence || isGone(reading, firstToken, endToken)) return null;
  const present = Number(reading.asOf.slice(0, 4));
  const years = new Set<number>();
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (isLongAgo(reading, i)) return null;
    const year = yearTold(reading, i);
    if (year && year < present) years.add(year);
  }
  // An article without a date may be of any day.
  if (years.size === 0) return reading.article.published ? reading.asOf : null;
  const [year] = years;
  return years.size === 1 && isAbout(reading, sentence.firstToken, firstToken, endToken)
    ? String(year)
    : null;
}

/** Days around an article within which an office changed hands of which it is news. */
const NEWS = 8;

/**
 * Days before and after the change of office that a deed around a description is news of ("the Norlandic president resigned"): who held it
 * on the first and not on the second is meant. Null where no such deed stands there, or the sentence speaks of another time.
 */
export function daysAroundChange(
  reading: Reading,
  { firstToken, endToken }: Description,
): readonly [IsoDate, IsoDate] | null {
  const sentence = reading.tokens.sentences[reading.sentenceOf[firstToken] as number];
  if (!sentence || !reading.article.published) return null;
  if (!isGone(reading, firstToken, endToken) && !LEAVING.test(lowerAt(reading, endToken))) return null;
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (isLongAgo(reading, i) || yearTold(reading, i)) return null;
  return [shifted(reading.asOf, -NEWS), shifted(reading.asOf, NEWS)];
}

const shifted = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What holders do who leave their office. */
const LEAVING = /^(?:resigned|resigns|quit|quits|stepped|steps|fled|flees)$/;

/** The year that token `i` tells as a time ("in 2019", "March 2019"); one that qualifies a noun ("the 2019 vote") tells none. */
function yearTold(reading: Reading, i: number): number | null {
  if (!/^(19|20)\d\d$/.test(formAt(reading, i))) return null;
  const before = lowerAt(reading, i - 1);
  const isTime =
    /^(in|during|of|by|until|early|late|mid|between|and|to|,)$/.test(before) ||
    MONTHS.has(before.replace('.', ''));
  return isTime ? Number(formAt(reading, i)) : null;
}

/** "Decades ago", "last year", "in the 1990s", "at the time". */
const isLongAgo = (reading: Reading, i: number): boolean => {
  const lower = lowerAt(reading, i);
  const next = lowerAt(reading, i + 1);
  return (
    (/^(years?|decades?|centuries|generations?)$/.test(lower) && /^(ago|earlier|before)$/.test(next)) ||
    (lower === 'last' && /^(year|decade|century)$/.test(next)) ||
    /^(18|19|20)\d0s$/.test(lower) ||
    (lower === 'at' &&
      next === 'the' &&
      lowerAt(reading, i + 2) === 'time' &&
      lowerAt(reading, i + 3) !== 'of')
  );
};

/**
 * Whether the one year of a sentence is that of the description's deed: it begins the sentence, or the description does and
 * nothing but its own deed stands before the year.
 */
function isAbout(reading: Reading, first: number, from: number, end: number): boolean {
  if (/^(in|during|by|early|late)$/.test(lowerAt(reading, first)) && from - first < 6) return true;
  if (from - first > 1) return false;
  for (let i = end; !yearTold(reading, i); i++)
    if (/^(who|which|that|whose|,|said|says|told|since|because|after|before|when)$/.test(lowerAt(reading, i)))
      return false;
  return true;
}

const ENDING =
  /^(killed|kills|kill|assassinated|assassinating|murdered|slain|executed|eliminated|toppled|ousted|removed|overthrew|overthrown|deposed|sacked|dismissed|replaced|succeeded|buried|mourned|death|assassination|killing|funeral|successor|ouster|overthrow)$/;

/** Whether the deed around a description ends the days or the office of whom it means. */
function isGone(reading: Reading, firstToken: number, endToken: number): boolean {
  for (let i = firstToken - 1; i >= firstToken - 3; i--) if (ENDING.test(lowerAt(reading, i))) return true;
  if (/^(?:died|dies)$/.test(lowerAt(reading, endToken))) return true;
  let i = endToken;
  while (/^(was|were|is|has|had|have|been|being|be|recently|reportedly)$/.test(lowerAt(reading, i))) i++;
  return i > endToken && ENDING.test(lowerAt(reading, i));
}
