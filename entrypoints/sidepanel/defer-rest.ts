/** Rows out of sight are laid out after this at the latest, in milliseconds. */
const LONGEST_REST_MS = 500;

/**
 * Leaves rows that are not seen yet to the first idle time (`content-visibility` in `lists.css`), so that a click waits only
 * for what it shows. Only where a view begins at its top: elsewhere guessed heights would put the reader somewhere else.
 * Gives what ends the wait.
 */
export function deferRest(): () => void {
  const { dataset } = document.documentElement;
  dataset.rest = 'later';
  const idle = requestIdleCallback(() => delete dataset.rest, { timeout: LONGEST_REST_MS });
  return () => {
    cancelIdleCallback(idle);
    delete dataset.rest;
  };
}
