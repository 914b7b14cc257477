import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

/** An extension in a browser. */
export interface Installed {
  readonly id: string;
  /** Path in it of the page that it opened when it was installed. */
  readonly welcome: string;
}

/**
 * Installs a build and waits for the page that it opens, which would else come to the front in the middle of a test; a
 * page behind another gets no frames and answers no click.
 */
export async function install(browser: Browser, folder: string): Promise<Installed> {
  const before = new Set(await browser.pages());
  const id = await browser.installExtension(folder);
  for (let tries = 0; tries < 200; tries++) {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      const address = (await page.evaluate('location.href').catch(() => '')) as string;
      if (/^(?:chrome|moz)-extension:/.test(address)) return { id, welcome: new URL(address).pathname };
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the welcome page did not open');
}

/** Empties all that the extension keeps, evaluated in one of its pages. */
export const EMPTY_STORES = `Promise.all(['local', 'sync', 'session'].map((area) => (globalThis.browser ?? chrome).storage[area].clear()))`;

/** Closes all pages but a new one, which the browser needs to stay open. */
export async function closePages(browser: Browser): Promise<void> {
  const last = await browser.newPage();
  for (const page of await browser.pages()) if (page !== last) await page.close();
}

/** The build, or a copy of it that speaks another language, and what removes the copy. */
export function buildIn(
  language: string,
  folder: string,
  change?: (folder: string) => void,
): { readonly folder: string; readonly remove: () => void } {
  if (language === 'en' && !change) return { folder: path.resolve(folder), remove: () => {} };
  const copy = mkdtempSync(path.join(tmpdir(), 'attache-'));
  cpSync(folder, copy, { recursive: true });
  const strings = (of: string) => path.join(copy, '_locales', of, 'messages.json');
  if (language !== 'en') cpSync(strings(language), strings('en'));
  change?.(copy);
  return { folder: copy, remove: () => rmSync(copy, { recursive: true }) };
}
