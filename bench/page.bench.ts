import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { serveSavedPages } from '../scripts/pages/saved-pages';
import { type BenchRequest, median, type Row } from './rows';

const root = path.resolve(import.meta.dirname, '..');
const BUILD = path.join(root, '.output/chrome-mv3');
/** Loadings of each page; the first one is thrown away. */
const RUNS = 3;

/** What one page cost: the extension's own, and a library's that marks the same names by wrapping them. */
interface Cost {
  /** Milliseconds of the page's main thread with the extension's code on the stack. */
  readonly ms: number;
  readonly longest: number;
  /** From DOMContentLoaded till the names are painted. */
  readonly delay: number;
  readonly names: number;
  readonly markMs: number;
}

/** What the built extension costs pages, those of a folder or the project's own, beside mark.js over the same names. */
export async function bench({ input }: BenchRequest): Promise<readonly Row[]> {
  if (!existsSync(BUILD)) throw new Error('Build the extension first: npm run build.');
  const served = await serveSavedPages(input ?? path.join(root, 'demo'));
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
  try {
    const id = await browser.installExtension(BUILD);
    await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    // The welcome page opens by itself and would else come to the front, behind which a page gets no frames.
    await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: 10_000 });
    const costs: Cost[] = [];
    for (const { address } of served.pages) {
      const cost = await costOf(browser, address);
      if (cost) costs.push(cost);
    }
    if (costs.length === 0) throw new Error('No page of these was annotated.');
    const of = (pick: (cost: Cost) => number): number[] => costs.map(pick).sort((a, b) => a - b);
    const high = (values: readonly number[]): number => values[Math.floor(values.length * 0.95)] as number;
    const reference = (value: number) => ({ what: 'mark.js', value });
    const ms = of((cost) => cost.ms);
    const mark = of((cost) => cost.markMs);
    const pages = `${costs.length} of ${served.pages.length} pages`;
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
        value: high(ms),
        unit: 'ms',
        target: { atMost: 40 },
        reference: reference(high(mark)),
      },
      {
        what: 'longest stretch, most',
        value: Math.max(...of((cost) => cost.longest)),
        unit: 'ms',
        target: { atMost: 50 },
      },
      {
        what: 'DOMContentLoaded to names, median',
        value: median(of((cost) => cost.delay)),
        unit: 'ms',
        target: { atMost: 150 },
      },
      { what: 'names a page, median', value: median(of((cost) => cost.names)), unit: '' },
    ];
  } finally {
    await browser.close();
    served.close();
  }
}

/** Null where nothing was painted. */
async function costOf(browser: Browser, address: string): Promise<Cost | null> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(`document.addEventListener('DOMContentLoaded', () => {
      const began = performance.now();
      const look = () => { if (CSS.highlights.size > 0) window.paintedAfter = performance.now() - began; else requestAnimationFrame(look); };
      look();
    })`);
    await page.bringToFront();
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    const runs: Omit<Cost, 'names' | 'markMs'>[] = [];
    for (let run = 0; run <= RUNS; run++) {
      await session.send('Profiler.start');
      await page.goto(address, { waitUntil: 'load', timeout: 20_000 });
      const isPainted = await page.waitForFunction('window.paintedAfter', { timeout: 4000 }).then(
        () => true,
        () => false,
      );
      await new Promise((done) => setTimeout(done, 300));
      const own = await ownTime(session);
      if (!isPainted) return null;
      if (run > 0) runs.push({ ...own, delay: (await page.evaluate('window.paintedAfter')) as number });
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
    return {
      ms: median(runs.map(({ ms }) => ms)),
      longest: median(runs.map(({ longest }) => longest)),
      delay: median(runs.map(({ delay }) => delay)),
      names: names.length,
      markMs,
    };
  } finally {
    await page.close();
  }
}

/** Samples with a frame of the extension on their stack, in every world and behind every await; in all and in one stretch. */
async function ownTime(session: CDPSession): Promise<{ ms: number; longest: number }> {
  const { profile } = await session.send('Profiler.stop');
  const isOwn = new Map<number, boolean>();
  const visit = (id: number, inherited: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const own = inherited || node.callFrame.url.startsWith('chrome-extension:');
    isOwn.set(id, own);
    for (const child of node.children ?? []) visit(child, own);
  };
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  if (profile.nodes[0]) visit(profile.nodes[0].id, false);
  let ms = 0;
  let longest = 0;
  let stretch = 0;
  profile.samples?.forEach((id, i) => {
    const took = (profile.timeDeltas?.[i + 1] ?? 0) / 1000;
    if (isOwn.get(id)) {
      ms += took;
      stretch += took;
      longest = Math.max(longest, stretch);
    } else stretch = 0;
  });
  return { ms, longest };
}
