import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';

/**
 * Installs a build and waits for the welcome page that it opens, which would else come to the front in the middle of a
 * test; a page behind another gets no frames and answers no click.
 */
export async function install(browser: Browser, folder: string): Promise<string> {
  const before = (await browser.pages()).length;
  const id = await browser.installExtension(folder);
  for (let tries = 0; (await browser.pages()).length === before; tries++) {
    if (tries === 200) throw new Error('the welcome page did not open');
    await new Promise((done) => setTimeout(done, 50));
  }
  return id;
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
