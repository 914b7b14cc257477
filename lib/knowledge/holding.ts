import type { Holding, Statement } from '../types/knowledge';
import type { IsoDate } from '../types/text';
import { kept } from './kept';

/** Days after which an open term is no longer taken for certain: about 18 months. */
const TRUST_DAYS = 550;
/** Days after which an open term that a later holder has ended is not told: when between them it ended is not known. */
const TRUST_DAYS_OF_FOLLOWED = 120;

/** The first day of a date, of which only the year or month may be known. */
export const firstDay = (date: IsoDate): IsoDate =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
const lastDay = (date: IsoDate): IsoDate =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** The days of sources and articles are asked for again and again. */
const MOST_KEPT = 1024;

/** Days from the civil epoch, good enough to compare: months count 30.4 days. */
const dayNumber = kept(MOST_KEPT, (date: IsoDate): number => {
  const [year, month, day] = firstDay(date).split('-').map(Number);
  return Math.round((year as number) * 365.25 + ((month as number) - 1) * 30.44 + (day as number));
});

/**
 * Whether a dated fact holds on a day. A fact without dates holds around the day its source speaks for; an open term
 * is told for 18 months after that, and not as lasting later; one whose end was worked out from a later holder for four.
 */
export function holding({ start, end, endIsInferred, asOf, property }: Statement, day: IsoDate): Holding {
  if (start && lastDay(day) < firstDay(start)) return 'not-yet';
  if (end && firstDay(day) > lastDay(end)) return 'ended';
  const isStartSure = start !== null && firstDay(day) >= lastDay(start);
  const age = dayNumber(day) - dayNumber(asOf);
  if (end) {
    // Between the source's day and a successor known from later there may have been others.
    const isTold = !endIsInferred || age <= TRUST_DAYS_OF_FOLLOWED;
    return isStartSure && isTold && lastDay(day) <= firstDay(end) ? 'holds' : 'may-hold';
  }
  // Facts that hardly ever change are good without a day.
  if (property !== 'P39' && property !== 'P488') return 'holds';
  if (age > 4 * 365) return 'ended';
  if (age > TRUST_DAYS) return 'may-hold';
  return isStartSure ? 'holds' : 'may-hold';
}
