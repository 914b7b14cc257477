/** How long work may hold its thread at a stretch, in milliseconds: Firefox draws the sidebar on the background's. */
const LONGEST_STRETCH = 12;

/** What the driver needs of its surroundings. */
export interface Turns {
  /** A clock in milliseconds that never goes back, such as `performance.now`. */
  now(): number;
  /** Lets everything else that waits for the thread have its turn. */
  pause(): Promise<void>;
}

/** Work that nobody waits for any more was dropped. */
export class AbandonedError extends Error {
  override readonly name = 'AbandonedError';
}

/**
 * Does work that comes in steps, one piece of work after the other, and lets the thread go between steps when it has held
 * it for 12 ms. Short work is not slowed: it is done in one stretch.
 */
export function createTurns({ now, pause }: Turns) {
  let last: Promise<unknown> = Promise.resolve();

  /**
   * Does the work when all work before it is done. Rejects with what the work throws, and with an `AbandonedError` where
   * nobody wants it any more, which is asked at every pause.
   */
  function inTurn<Output>(start: () => Iterator<unknown, Output>, isWanted: () => boolean): Promise<Output> {
    const done = last.then(() => drive(start, isWanted));
    last = done.catch(() => {});
    return done;
  }

  async function drive<Output>(
    start: () => Iterator<unknown, Output>,
    isWanted: () => boolean,
  ): Promise<Output> {
    const stayWanted = (): void => {
      if (!isWanted()) throw new AbandonedError('Nobody waits for this any more.');
    };
    stayWanted();
    const steps = start();
    let began = now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (now() - began < LONGEST_STRETCH) continue;
      await pause();
      stayWanted();
      began = now();
    }
  }
  return inTurn;
}
