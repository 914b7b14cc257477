import { afterAll, beforeAll, test } from 'vitest';
import { borrowBrowser, type RunningBrowser } from './browsers';
import { expectLook, PAGES } from './looks';

// The same from right to left, and in Firefox, stands with the sidebar's.
let running: RunningBrowser;
beforeAll(async () => {
  running = await borrowBrowser('chromium');
});
afterAll(() => running?.close());

test.each(PAGES.map((page) => [page[0], page] as const))(
  '%s in the dark has no fault that axe knows, and fits a narrow window',
  async (_, page) => {
    await expectLook(running, page, { scheme: 'dark', language: 'en', direction: 'ltr' });
  },
);
