import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, type RunningBrowser, startBrowser } from './browsers';

/** Pages of the extension, each with what shows that it has been drawn. */
const PAGES = [
  ['options.html', 'input[name=mode]'],
  ['welcome.html', '.name'],
] as const;

describe.each([
  { kind: 'chromium', scheme: 'dark', language: 'en', direction: 'ltr' },
  { kind: 'chromium', scheme: 'light', language: 'ar', direction: 'rtl' },
  // Firefox takes long to start: once for both.
  { kind: 'firefox', scheme: 'dark', language: 'ar', direction: 'rtl' },
] as const)('the pages of the extension, %o', ({ kind, scheme, language, direction }) => {
  let running: RunningBrowser;
  beforeAll(async () => {
    running = await startBrowser(kind, { scheme, language });
  });
  afterAll(() => running?.close());

  test.each(PAGES)('%s has no fault that axe knows, and fits a narrow window', async (file, drawn) => {
    const page = await running.openExtensionPage(file);
    await page.waitForSelector(drawn);
    expect(await page.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe(true);
    expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
      language,
      direction,
    ]);
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });
});
