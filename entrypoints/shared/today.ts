import type { IsoDate } from '../../lib/types/text';

/** The reader's day: that of their clock, where they are. Asked anew each time, since clocks are set and people travel. */
export function today(now = new Date()): IsoDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
