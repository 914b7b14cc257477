import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import type { BrowserKind, BrowserWishes, RunningBrowser } from './running-browser';

export { axeViolations } from './axe';
export type { BrowserKind, BrowserWishes, Memory, RunningBrowser } from './running-browser';
export { servePages } from './serve-pages';

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/**
 * Starts a browser in a fresh profile with the built extension, which `./dev test` makes before the tests run. It reaches
 * nothing but this machine.
 */
export function startBrowser(kind: BrowserKind, wishes: BrowserWishes = {}): Promise<RunningBrowser> {
  return kind === 'chromium' ? startChromium(wishes) : startFirefox(wishes);
}
