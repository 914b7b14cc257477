import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Builds of the extension, by browser; `./dev test` makes them before the tests run. */
const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export type BrowserKind = keyof typeof BUILDS;

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** What a test may ask for beyond the ordinary. */
export interface BrowserWishes {
  /** Colours that the system asks for. */
  readonly scheme?: 'light' | 'dark';
  /** The browser's language (Chromium only: a Firefox has just the one that it was installed with). */
  readonly language?: string;
}

/** A browser with the extension in it. */
export interface RunningBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens a page of the extension, such as `options.html`, in a tab. */
  openExtensionPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser in a fresh profile with the built extension. It reaches nothing but this machine. */
export function startBrowser(kind: BrowserKind, wishes: BrowserWishes = {}): Promise<RunningBrowser> {
  return kind === 'chromium' ? startChromium(wishes) : startFirefox(wishes);
}

async function startChromium({
  scheme = 'light',
  language = 'en-US',
}: BrowserWishes): Promise<RunningBrowser> {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--window-size=1200,900',
      `--lang=${language}`,
    ],
  });
  const id = await browser.installExtension(path.resolve(BUILDS.chromium));
  await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id));
  return {
    kind: 'chromium',
    browser,
    async openExtensionPage(file) {
      const page = await browser.newPage();
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },
    close: () => browser.close(),
  };
}

const GECKO_ID = 'attache@attache.example';

/** Firefox gives an add-on a random address; the tests fix it. */
const GECKO_ADDRESS = '0c5d2f6a-3b86-4f6f-9a63-5e4f7d1b2c90';

async function startFirefox({ scheme = 'light' }: BrowserWishes): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: null,
    // Without it no test may open an add-on's own pages.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_ADDRESS }),
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    },
  });
  await browser.installExtension(path.resolve(BUILDS.firefox));
  return {
    kind: 'firefox',
    browser,
    async openExtensionPage(file) {
      const page = await browser.newPage();
      // The page loads, but Firefox never reports that it did.
      await page.goto(`moz-extension://${GECKO_ADDRESS}/${file}`, { timeout: 500 }).catch(() => {});
      await page.waitForFunction(
        "location.protocol === 'moz-extension:' && document.readyState === 'complete'",
      );
      return page;
    },
    close: () => browser.close(),
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on a page: rule and elements. Empty on a page without a fault that it knows. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return (await page.evaluate(
    `axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))`,
  )) as string[];
}
