import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import type { BrowserKind, BrowserWishes, RunningBrowser } from './running-browser';

/**
 * Starts a browser in a fresh profile with the built extension, which `./dev test` makes before the tests run. It reaches
 * nothing but this machine.
 */
export function startBrowser(kind: BrowserKind, wishes: BrowserWishes = {}): Promise<RunningBrowser> {
  return kind === 'chromium' ? startChromium(wishes) : startFirefox(wishes);
}
