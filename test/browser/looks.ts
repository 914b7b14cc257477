import { expect } from 'vitest';
import { axeViolations } from './axe';
import type { RunningBrowser } from './running-browser';

/** Pages of the extension, each with what shows that it has been drawn. */
export const PAGES = [
  ['options.html', 'input[name=mode]'],
  ['welcome.html', '.name'],
] as const;

/** How a page is asked to look. Only Chromium can be asked for other colours than those it was started with. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Opens a page of the extension and expects it to look as asked, with no fault that axe knows, in a narrow window as well. */
export async function expectLook(
  { kind, openExtensionPage }: RunningBrowser,
  [file, drawn]: (typeof PAGES)[number],
  { scheme, language, direction }: Look,
): Promise<void> {
  const page = await openExtensionPage(file);
  if (kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
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
}
