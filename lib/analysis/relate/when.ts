import { parse } from 'chrono-node/en';
import type { IsoDate } from '../../types/text';
import { textOf } from '../reading';
import type { Scene } from './scene';
import type { Word } from './syntax/words';

const answers = new Map<string, IsoDate | null>();
const MOST = 5000;

/**
 * The day, month or year that a sentence gives an event, worked out from the day of the article: the expression of time nearest
 * after the cue, else the nearest before it. `isPast` says which Tuesday is meant. Null where none is told.
 */
export function whenOf(
  { reading, words }: Scene,
  cue: number,
  isPast: boolean,
  asOf: IsoDate,
): IsoDate | null {
  const times = words.filter(({ tag }) => tag === 'time');
  const nearest = [...times].sort((a, b) => distance(a, cue) - distance(b, cue));
  for (const { firstToken, endToken } of nearest) {
    const date = dateOf(textOf(reading, firstToken, endToken), isPast, asOf);
    if (date) return date;
  }
  return null;
}

/** Words before the cue count as farther: "met on Monday" is nearer than "after Sunday's vote, met". */
const distance = ({ firstToken }: Word, cue: number): number =>
  firstToken >= cue ? firstToken - cue : (cue - firstToken) * 1.5;

/** An expression of time as a date of ISO 8601, as exact as it is; null where it names no day, month or year. */
export function dateOf(expression: string, isPast: boolean, asOf: IsoDate): IsoDate | null {
  const key = `${asOf}|${isPast}|${expression.toLowerCase()}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const date = read(expression, isPast, asOf);
  if (answers.size >= MOST) answers.clear();
  answers.set(key, date);
  return date;
}

function read(expression: string, isPast: boolean, asOf: IsoDate): IsoDate | null {
  const year = /^(?:(?:in|since|during|by|of|early|late|mid)[ -]*)*((?:19|20)\d\d)$/i.exec(expression.trim());
  if (year) return year[1] as string;
  if (/\b(recent|time|for|over|every)\b/i.test(expression)) return null;
  const [y, m, d] = `${asOf}-01-01`.split('-').map(Number) as [number, number, number];
  const reference = new Date(Date.UTC(y, m - 1, d, 12));
  const [result] = parse(expression, { instant: reference, timezone: 0 }, { forwardDate: !isPast });
  if (!result) return null;
  const { start } = result;
  let day = new Date(
    Date.UTC(start.get('year') ?? y, (start.get('month') ?? m) - 1, start.get('day') ?? d, 12),
  );
  const isNamedDay = start.isCertain('weekday') && !start.isCertain('day');
  // "On Tuesday" of what has happened is the last one; chrono takes the nearest.
  if (isPast && isNamedDay && day > reference) day = new Date(day.getTime() - 7 * 86_400_000);
  if (isPast && start.isCertain('month') && !start.isCertain('year') && day > reference)
    day = new Date(Date.UTC(day.getUTCFullYear() - 1, day.getUTCMonth(), day.getUTCDate(), 12));
  const iso = day.toISOString();
  if (/\b(year|decade|century)s?\b/i.test(expression)) return iso.slice(0, 4);
  if (/\b(month|summer|spring|autumn|winter|quarter)s?\b/i.test(expression)) return iso.slice(0, 7);
  if (/\bweeks?\b/i.test(expression)) return null;
  if (isNamedDay || start.isCertain('day')) return iso.slice(0, 10);
  return start.isCertain('month') ? iso.slice(0, 7) : start.isCertain('year') ? iso.slice(0, 4) : null;
}

/** Whether a date lies more than about two months before the article's day: background of the story, not its news. */
export function isHistorical(date: IsoDate | null, asOf: IsoDate): boolean {
  if (!date) return false;
  const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-28` : date;
  return Date.parse(asOf) - Date.parse(last) > 60 * 86_400_000;
}
