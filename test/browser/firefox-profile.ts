import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

/** Where the tests keep what Firefox compiled of itself; unset outside of them. */
const KEPT = 'ATTACHE_FIREFOX_START';

/** Its own scripts, compiled, and for which Firefox: without the second it throws the first away. */
const COMPILED = /^(?:scriptCache|startupCache)/;

/**
 * Starts Firefox once without an extension and keeps what it compiled of itself, which is more than half of the work of
 * a first start. Goes on beside the tests: those that start Firefox before it is there do the work themselves. Returns
 * what waits for it and clears up.
 */
export default function keepCompiled(): () => Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'attache-firefox-'));
  const kept = path.join(folder, 'kept');
  process.env[KEPT] = kept;
  const first = path.join(folder, 'first');
  const making = (async () => {
    mkdirSync(first);
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
      headless: true,
      userDataDir: first,
    });
    await browser.close();
    const part = path.join(folder, 'part');
    mkdirSync(path.join(part, 'startupCache'), { recursive: true });
    cpSync(path.join(first, 'compatibility.ini'), path.join(part, 'compatibility.ini'));
    for (const file of readdirSync(path.join(first, 'startupCache')))
      if (COMPILED.test(file))
        cpSync(path.join(first, 'startupCache', file), path.join(part, 'startupCache', file));
    // All of it at once, since tests look for it meanwhile.
    renameSync(part, kept);
    // Tests without it are slower, not other tests; a Firefox that does not start fails them by itself.
  })().catch(() => {});
  return async () => {
    await making;
    rmSync(folder, { recursive: true, maxRetries: 3 });
  };
}

/** A fresh profile that only has what Firefox compiled of itself, and what removes it; null where that was not kept. */
export function warmProfile(): { readonly folder: string; readonly remove: () => void } | null {
  const kept = process.env[KEPT];
  if (!kept || !existsSync(kept)) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'attache-profile-'));
  cpSync(kept, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, maxRetries: 3 }) };
}
