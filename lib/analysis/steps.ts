/**
 * Work in steps: it stops now and then, so that whoever drives it can let others have the thread. What it gives in the end
 * does not depend on how often that is done.
 */
export type Steps<Result = void> = Generator<void, Result, void>;

/** Does the work without a stop. */
export function finish<Result>(steps: Generator<unknown, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does some work on a list part by part, in order, and stops after each; `size` is how many items a part has. */
export function* inParts<Item>(
  items: readonly Item[],
  size: number,
  work: (part: readonly Item[]) => void,
): Steps {
  for (let from = 0; from < items.length; from += size) {
    work(from === 0 && items.length <= size ? items : items.slice(from, from + size));
    yield;
  }
}
