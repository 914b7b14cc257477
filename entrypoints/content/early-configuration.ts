import { askBackground, type Configuration, onAsked } from '../../lib/messages';

/** Where the answer waits for the script that reads the page; other extensions and the page have globals of their own. */
const KEY = Symbol.for('attache-configuration');
type Shared = { [KEY]?: { readonly answer: Promise<Configuration>; drop(): void } | undefined };

/**
 * Asks while the page begins to load whether it may be read, for the script that reads it later: so the background is awake
 * by then, and the page need not wait for the answer once it is there. Where the reader changes something in between, the
 * answer holds no more and is dropped.
 */
export function askEarly(): void {
  const shared = globalThis as Shared;
  const answer = askBackground('prepare', null);
  answer.catch(() => {
    // Nothing depends on it: the page asks again.
  });
  const stop = onAsked('again', () => shared[KEY]?.drop());
  shared[KEY] = {
    answer,
    drop: () => {
      stop();
      shared[KEY] = undefined;
    },
  };
}

/** Gives once what was asked early, or null where nothing was, where it does not hold any more, or where it failed. */
export async function takeEarly(): Promise<Configuration | null> {
  const early = (globalThis as Shared)[KEY];
  if (!early) return null;
  const answer = await early.answer.catch(() => null);
  // Dropped while it was awaited.
  if ((globalThis as Shared)[KEY] !== early) return null;
  early.drop();
  return answer;
}
