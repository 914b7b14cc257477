import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { serveSavedPages } from '../scripts/pages/saved-pages';
import { compilingTime } from './page/compiling-time';
import { ownTime } from './page/own-time';
import { type BenchRequest, median, percentile, type Row } from './rows';

const root = path.resolve(import.meta.dirname, '..');
const BUILD = path.join(root, '.output/chrome-mv3');
/** Loadings of each page; the first one is thrown away. */
const RUNS = 2;
/** A page of which nothing is painted in this time has no names. */
const PATIENCE_MS = 4000;
/** How long a page is watched after its names are painted. */
const SETTLE_MS = 300;
/** How long the page is watched that never rests. */
const STORM_MS = 10_000;
/** A task of more than this keeps the page from answering its reader at once (Web Vitals). */
const LONG_TASK_MS = 50;

/** What one page cost: the extension's own, and a library's that marks the same names by wrapping them. */
interface Cost {
  /** Milliseconds of the page's main thread with the extension's code on the stack. */
  readonly ms: number;
  readonly longest: number;
  /** The part of it in stretches of more than 50 ms that is beyond that. */
  readonly blocking: number;
  /** Milliseconds that the scripts take to be compiled, before any of their code is on the stack. */
  readonly compiling: number;
  /** From DOMContentLoaded till the names are painted. */
  readonly delay: number;
  /** Megabytes of JavaScript memory more than the page has without the extension. */
  readonly heap: number;
  /** Records of a MutationObserver over the document. */
  readonly mutations: number;
  /** Layout shift more than without the extension. */
  readonly shift: number;
  readonly names: number;
  readonly markMs: number;
}

/** What the built extension costs pages, those of a folder or the project's own, beside mark.js over the same names. */
export async function bench({ input }: BenchRequest): Promise<readonly Row[]> {
  if (!existsSync(BUILD)) throw new Error('Build the extension first: npm run build.');
  const served = await serveSavedPages(input ?? path.join(root, 'demo'));
  const [browser, bare] = [await launch(BUILD), await launch(null)];
  try {
    const costs: Cost[] = [];
    for (const { address } of served.pages) {
      const cost = await costOf(browser, bare, address);
      if (cost) costs.push(cost);
    }
    const [first] = served.pages;
    if (costs.length === 0 || !first) throw new Error('No page of these was annotated.');
    const storm = await stormShare(browser, first.address);
    return [...rowsOf(costs, `${costs.length} of ${served.pages.length} pages`), storm];
  } finally {
    await browser.close();
    await bare.close();
    served.close();
  }
}

function rowsOf(costs: readonly Cost[], pages: string): Row[] {
  const of = (pick: (cost: Cost) => number): number[] => costs.map(pick);
  const most = (pick: (cost: Cost) => number): number => Math.max(...of(pick));
  const reference = (value: number) => ({ what: 'mark.js', value });
  const ms = of((cost) => cost.ms);
  const mark = of((cost) => cost.markMs);
  return [
    {
      what: `main thread, median of ${pages}`,
      value: median(ms),
      unit: 'ms',
      target: { atMost: 12 },
      reference: reference(median(mark)),
    },
    {
      what: 'main thread, 95 %',
      value: percentile(ms, 0.95),
      unit: 'ms',
      target: { atMost: 40 },
      reference: reference(percentile(mark, 0.95)),
    },
    {
      what: 'compiling the scripts, median, beside that',
      value: median(of((cost) => cost.compiling)),
      unit: 'ms',
    },
    {
      what: 'longest task, most',
      value: most((cost) => cost.longest),
      unit: 'ms',
      target: { atMost: LONG_TASK_MS },
      reference: reference(Math.max(...mark)),
    },
    {
      what: 'blocking time, median',
      value: median(of((cost) => cost.blocking)),
      unit: 'ms',
      target: { atMost: 0 },
      reference: reference(median(mark.map((each) => Math.max(0, each - LONG_TASK_MS)))),
    },
    {
      what: 'DOMContentLoaded to names, median',
      value: median(of((cost) => cost.delay)),
      unit: 'ms',
      target: { atMost: 150 },
    },
    {
      what: 'DOMContentLoaded to names, 95 %',
      value: percentile(
        of((cost) => cost.delay),
        0.95,
      ),
      unit: 'ms',
    },
    {
      what: 'memory more than without, median',
      value: median(of((cost) => cost.heap)),
      unit: 'MB',
      target: { atMost: 1.5 },
    },
    {
      what: 'memory more than without, most',
      value: most((cost) => cost.heap),
      unit: 'MB',
      target: { atMost: 1.5 },
    },
    {
      what: 'changes of the document, most',
      value: most((cost) => cost.mutations),
      unit: '',
      target: { atMost: 0 },
    },
    { what: 'layout shift, most', value: most((cost) => cost.shift), unit: '', target: { atMost: 0 } },
    { what: 'names a page, median', value: median(of((cost) => cost.names)), unit: '' },
  ];
}

async function launch(extension: string | null): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  if (extension) {
    const id = await browser.installExtension(extension);
    await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    // The welcome page opens by itself and would else come to the front, behind which a page gets no frames.
    await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: 10_000 });
  }
  return browser;
}

/** What is noted in the page's own world before any of its scripts. */
const PROBE = `(() => {
  const seen = { painted: null, mutations: 0, shift: 0 };
  Object.defineProperty(window, 'probe', { value: seen });
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { seen.shift += value; }))
    .observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    const began = performance.now();
    new MutationObserver((records) => { seen.mutations += records.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = () => { if (CSS.highlights.size > 0) seen.painted = performance.now() - began; else requestAnimationFrame(look); };
    look();
  });
})()`;

interface Loading {
  readonly painted: number | null;
  readonly mutations: number;
  readonly shift: number;
  readonly heap: number;
}

async function load(page: Page, session: CDPSession, address: string, hasNames: boolean): Promise<Loading> {
  await page.goto(address, { waitUntil: 'load', timeout: 20_000 });
  if (hasNames)
    await page.waitForFunction('probe.painted !== null', { timeout: PATIENCE_MS }).catch(() => {
      // A page without names.
    });
  await new Promise((later) => setTimeout(later, SETTLE_MS));
  const seen = (await page.evaluate('({ ...probe })')) as Omit<Loading, 'heap'>;
  return { ...seen, heap: await heapOf(session) };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
}

async function openIn(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(PROBE);
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return { page, session };
}

/** Null where nothing was painted. */
async function costOf(browser: Browser, bare: Browser, address: string): Promise<Cost | null> {
  const { page, session } = await openIn(browser);
  const without = await openIn(bare);
  try {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    const runs: (Loading & { ms: number; longest: number; blocking: number; compiling: number })[] = [];
    for (let run = 0; run <= RUNS; run++) {
      await page.tracing.start({ categories: ['v8', 'devtools.timeline'] });
      await session.send('Profiler.start');
      const loading = await load(page, session, address, true);
      const { profile } = await session.send('Profiler.stop');
      const compiling = compilingTime((await page.tracing.stop()) ?? new Uint8Array());
      if (loading.painted === null) return null;
      if (run > 0) runs.push({ ...loading, ...ownTime(profile, LONG_TASK_MS), compiling });
    }
    const names = (await page.evaluate(`[...CSS.highlights.values()].flatMap((ranges) => [...ranges])
      .map((r) => r.startContainer === r.endContainer ? r.startContainer.data.slice(r.startOffset, r.endOffset) : '')`)) as string[];
    await page.evaluate(
      readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8'),
    );
    const markMs = (await page.evaluate(`(() => { const began = performance.now();
      new Mark(document.body).mark(${JSON.stringify([...new Set(names)].filter(Boolean))}, { separateWordSearch: false, accuracy: 'exactly' });
      document.body.getBoundingClientRect();
      return performance.now() - began; })()`)) as number;
    await load(without.page, without.session, address, false);
    const plain = await load(without.page, without.session, address, false);
    const of = (pick: (run: (typeof runs)[number]) => number): number => median(runs.map(pick));
    return {
      ms: of((run) => run.ms),
      longest: of((run) => run.longest),
      blocking: of((run) => run.blocking),
      compiling: of((run) => run.compiling),
      delay: of((run) => run.painted ?? PATIENCE_MS),
      heap: of((run) => run.heap) - plain.heap,
      mutations: of((run) => run.mutations - plain.mutations),
      // Pictures that come a moment earlier or later shift by less than anybody sees.
      shift: Math.round((of((run) => run.shift) - plain.shift) * 1000) / 1000,
      names: names.length,
      markMs,
    };
  } finally {
    await page.close();
    await without.page.close();
  }
}

/** What a page costs that changes its story a thousand times a second, as a share of one core. */
async function stormShare(browser: Browser, address: string): Promise<Row> {
  const { page, session } = await openIn(browser);
  try {
    await load(page, session, address, true);
    await session.send('Profiler.enable');
    await page.evaluate(`{
      const range = [...CSS.highlights.values()].flatMap((ranges) => [...ranges])[0];
      const text = range.endContainer;
      const around = text.parentElement;
      let n = 0;
      setInterval(() => { for (let i = 0; i < 10; i++) { if (n++ % 2) text.data += ' 1'; else around.append(' 2'); } }, 10);
    }`);
    await session.send('Profiler.start');
    await new Promise((later) => setTimeout(later, STORM_MS));
    const { profile } = await session.send('Profiler.stop');
    const { ms } = ownTime(profile, LONG_TASK_MS);
    return {
      what: '1,000 changes a second, share of a core',
      value: (100 * ms) / STORM_MS,
      unit: '%',
      target: { atMost: 2 },
    };
  } finally {
    await page.close();
  }
}
