import type { BrowserKind } from './running-browser';

export { axeViolations } from './axe';
export { borrowBrowser } from './borrowed-browser';
export type { BrowserKind, BrowserWishes, Memory, RunningBrowser } from './running-browser';
export { servePages } from './serve-pages';
export { startBrowser } from './start-browser';

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];
