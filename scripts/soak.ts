// Reads saved pages for minutes on end in both browsers and watches for errors and growing memory:
// `npm run soak -- FOLDER [--minutes 10] [--navigations 500] [--browser chromium|firefox]`. Not part of the tests.
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BROWSERS, type BrowserKind, type Memory, startBrowser } from '../test/browser/browsers';
import { serveSavedPages } from './pages/saved-pages';

const { values, positionals } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    navigations: { type: 'string', default: '500' },
    browser: { type: 'string' },
  },
  allowPositionals: true,
});

/** Navigations after which caches and compiled code are taken to be there, if every page has been read once by then. */
const WARM_UP = 40;
/** Memory is looked at after so many navigations. */
const LOOK_EVERY = 20;
/** How long a page is given to be read. */
const PATIENCE_MS = 1500;
/** A page that does not load in this time is left. */
const LOADING_MS = 10_000;
/** Growth, as a share of what there was, that is taken for chance; below it memory is called flat. */
const CHANCE = 0.1;
const PARTS = ['background', 'content'] as const;

const served = await serveSavedPages(positionals[0] ?? 'test/browser/pages');
for (const kind of BROWSERS.filter((each) => !values.browser || each === values.browser)) await soak(kind);
served.close();

async function soak(kind: BrowserKind): Promise<void> {
  const running = await startBrowser(kind);
  let errors: readonly string[] = [];
  const seen: Memory[] = [];
  const visits = new Map<string, { named: number; bare: number }>();
  let [done, lost] = [0, 0];
  const began = performance.now();
  try {
    const page = await running.browser.newPage();
    const heard = await running.hearErrors();
    await page.bringToFront();
    for (; done < Number(values.navigations); done++) {
      if (performance.now() - began > Number(values.minutes) * 60_000) break;
      const { address, id } = served.pages[done % served.pages.length] as (typeof served.pages)[number];
      try {
        await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LOADING_MS });
        const visit = visits.get(id) ?? { named: 0, bare: 0 };
        visit[(await isPainted(page)) ? 'named' : 'bare']++;
        visits.set(id, visit);
        if (done % LOOK_EVERY === LOOK_EVERY - 1) seen.push(await running.memory(page));
      } catch (error) {
        lost++;
        console.error(`${kind}: ${id}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      }
    }
    errors = await heard();
  } finally {
    await running.close();
  }
  const read = [...visits.values()].reduce((sum, { named }) => sum + named, 0);
  const bare = [...visits].filter(([, visit]) => visit.bare > 0);
  // The same page has the same names each time.
  const fickle = bare.filter(([, { named }]) => named > 0);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `${kind}: ${done} navigations in ${seconds} s, names on ${read}, ${lost} not loaded, ${errors.length} errors`,
  );
  const warm = seen.slice(Math.ceil(Math.max(WARM_UP, served.pages.length) / LOOK_EVERY));
  const told = [
    ...PARTS.map((part) => `${part}: ${growth(warm.map((each) => each[part]))}`),
    `documents of pages that were left, at most: ${Math.max(...warm.map((each) => each.leftDocuments))}`,
    `pages without names: ${bare.map(([id, visit]) => `${id} (${visit.bare} of ${visit.bare + visit.named} visits)`).join(', ') || 'none'}`,
    ...new Set(errors),
  ];
  for (const line of told) console.log(`  ${line}`);
  const hasGrown = PARTS.some((part) => isGrown(warm.map((each) => each[part])));
  if (hasGrown || errors.length > 0 || fickle.length > 0 || lost > done / 20) process.exitCode = 1;
}

/** Waits until names are painted in a page; false where none are. */
async function isPainted(page: Page): Promise<boolean> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    if (((await page.evaluate('CSS.highlights.size')) as number) > 0) return true;
    await new Promise((later) => setTimeout(later, 100));
  }
  return false;
}

/** Means of the first and the last third; null where there are too few to tell. */
function thirds(megabytes: readonly number[]): readonly [number, number] | null {
  const third = Math.floor(megabytes.length / 3);
  const mean = (part: readonly number[]): number => part.reduce((sum, each) => sum + each, 0) / part.length;
  return third === 0 ? null : [mean(megabytes.slice(0, third)), mean(megabytes.slice(-third))];
}

function isGrown(megabytes: readonly number[]): boolean {
  const [first, last] = thirds(megabytes) ?? [0, 0];
  return last > first * (1 + CHANCE);
}

/** What became of memory, in words. */
function growth(megabytes: readonly number[]): string {
  const means = thirds(megabytes);
  if (!means) return 'too few navigations to tell';
  const [first, last] = means.map((each) => each.toFixed(1));
  return `${first} MB in the first third after warm-up, ${last} MB in the last: ${isGrown(megabytes) ? 'GROWN' : 'flat'}`;
}
