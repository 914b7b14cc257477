import type { IsoDate } from '../types/text';

/** Days after which a fact is shown as one that may be out of date: about 18 months. */
export const OLD_DAYS = 550;

/** Days between two dates, near enough to compare by; months count 30.4 days. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const day = (date: IsoDate): number => {
    const [year, month, of] = date.split('-').map(Number);
    return (year as number) * 365.25 + ((month ?? 1) - 1) * 30.44 + (of ?? 1);
  };
  return day(to) - day(from);
}
