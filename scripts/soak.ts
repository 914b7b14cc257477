// Reads saved pages for minutes on end in both browsers and watches for errors and growing memory:
// `npm run soak -- FOLDER [--minutes 10] [--navigations 500] [--browser chromium|firefox]`. Not part of the tests.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import {
  BROWSERS,
  type BrowserKind,
  type RunningBrowser,
  servePages,
  startBrowser,
} from '../test/browser/browsers';

const { values, positionals } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    navigations: { type: 'string', default: '500' },
    browser: { type: 'string' },
  },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'test/browser/pages';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
if (files.length === 0) {
  console.error(`No .html files in ${folder}`);
  process.exit(2);
}

/** Navigations after which caches and compiled code are taken to be there. */
const WARM_UP = 20;
const served = await servePages(folder);
for (const kind of BROWSERS.filter((each) => !values.browser || each === values.browser)) await soak(kind);
served.close();

async function soak(kind: BrowserKind): Promise<void> {
  const running = await startBrowser(kind);
  const errors: string[] = [];
  const heaps: number[] = [];
  let done = 0;
  let read = 0;
  try {
    const page = await running.browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' && /extension:\/\//.test(message.location().url ?? ''))
        errors.push(message.text());
    });
    const end = performance.now() + Number(values.minutes) * 60_000;
    for (; done < Number(values.navigations) && performance.now() < end; done++) {
      const file = files[done % files.length] as string;
      await page
        .goto(`${served.url}/${file.split(/[\\/]/).map(encodeURIComponent).join('/')}`, {
          waitUntil: 'load',
          timeout: 20_000,
        })
        .catch((error: Error) => console.error(`${file}: ${error.message}`));
      await new Promise((resolve) => setTimeout(resolve, 250));
      const names = await page.evaluate('CSS.highlights.size').catch(() => 0);
      if ((names as number) > 0) read++;
      if (done % 10 === 9) heaps.push(await heapOf(running, page));
    }
  } finally {
    await running.close();
  }
  const warm = heaps.slice(WARM_UP / 10);
  const third = Math.max(1, Math.floor(warm.length / 3));
  const mean = (part: readonly number[]): number => part.reduce((a, b) => a + b, 0) / (part.length || 1);
  const [first, last] = [mean(warm.slice(0, third)), mean(warm.slice(-third))];
  const memory =
    kind === 'firefox'
      ? 'heap not measured'
      : `heap ${first.toFixed(1)} MB in the first third after warm-up, ${last.toFixed(1)} MB in the last`;
  console.log(`${kind}: ${done} navigations, names on ${read}; ${errors.length} errors; ${memory}`);
  for (const error of new Set(errors)) console.log(`  ${error}`);
  if (errors.length > 0) process.exitCode = 1;
}

/** Megabytes of JavaScript memory of page and background after a collection; 0 in Firefox, whose protocol does not tell. */
async function heapOf({ kind, browser }: RunningBrowser, page: Page): Promise<number> {
  if (kind === 'firefox') return 0;
  const sessions = [await page.createCDPSession()];
  const background = browser.targets().find((target) => target.type() === 'service_worker');
  if (background) sessions.push(await background.createCDPSession());
  let bytes = 0;
  for (const session of sessions) {
    await session.send('HeapProfiler.collectGarbage').catch(() => {});
    bytes += (await session.send('Runtime.getHeapUsage').catch(() => ({ usedSize: 0 }))).usedSize;
    await session.detach().catch(() => {});
  }
  return bytes / 1e6;
}
