import { useEffect, useState } from 'preact/hooks';

/** So many rows fill any sidebar, and a screen more. */
const FIRST = 16;
/** Rows that are added at a time; a turn of them is done before anybody could notice it as a hitch. */
const MORE = 12;
/** A browser that is never idle adds them after this, in milliseconds. */
const LONGEST_WAIT = 100;

/**
 * How many rows of a long list are to stand: some with the view, so that a click waits for no more than it shows, and the
 * rest in idle moments right behind it, where search, keyboard and screen readers find them. All at once where the list
 * `isWhole` from the start, as one has to be that is scrolled to where its reader was.
 */
export function useRows(total: number, isWhole: boolean): number {
  const [rows, setRows] = useState(isWhole ? Number.POSITIVE_INFINITY : FIRST);
  useEffect(() => {
    if (rows >= total) return undefined;
    const idle = requestIdleCallback(() => setRows(rows + MORE), { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(idle);
  }, [rows, total]);
  return Math.min(rows, total);
}
