import { openBrowsers } from './open-browsers';
import type { BrowserKind, RunningBrowser } from './running-browser';
import { startBrowser } from './start-browser';

/** Milliseconds after which a browser that cannot be cleared is given up. */
const LONGEST = 30_000;

/**
 * A browser with the built extension as it is when it was just installed, which one file after another may borrow: a
 * start takes longer than most tests. Closing it gives it back, and takes away all that the file left in it. Files that
 * change the extension itself, or want a browser of another kind, start one of their own.
 */
export async function borrowBrowser(kind: BrowserKind): Promise<RunningBrowser> {
  const open = openBrowsers();
  const starting = open.get(kind) ?? startBrowser(kind);
  open.set(kind, starting);
  try {
    const running = await starting;
    return { ...running, close: () => giveBack(running) };
  } catch (error) {
    open.delete(kind);
    throw error;
  }
}

async function giveBack(running: RunningBrowser): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('took too long to clear')), LONGEST);
  });
  try {
    await Promise.race([running.clear(), late]);
  } catch {
    // The next file gets a fresh one. What is wrong with this one, a test has said.
    openBrowsers().delete(running.kind);
    await running.close();
  } finally {
    clearTimeout(timer);
  }
}
