/** The longest that the page is kept waiting, in milliseconds; half of what a person could notice as a hitch. */
const TURN = 8;

/** Gives way to whatever the page wants to do. */
const giveWay = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};

/**
 * Does a work's steps in turns of a few milliseconds, between which the page has its own. Gives the result, or null where
 * `isOvertaken` says in between that nobody wants it any more. `onSpent` hears how many milliseconds each turn took.
 */
export async function inTurns<Result>(
  steps: Generator<undefined, Result, undefined>,
  isOvertaken: () => boolean,
  onSpent: (ms: number) => void = () => {},
): Promise<Result | null> {
  for (;;) {
    const began = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - began < TURN) step = steps.next();
    onSpent(performance.now() - began);
    if (step.done) return step.value;
    await giveWay();
    if (isOvertaken()) return null;
  }
}
