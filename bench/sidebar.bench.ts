import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { heightFor, layoutInSlices } from '../components/graph/layout';
import { shortNames } from '../components/graph/short-names';
import { EDGE_KINDS, storyGraph } from '../components/graph/story-graph';
import { TABS } from '../components/place';
import type { PageReport } from '../lib/types/page';
import { crowdedStory } from '../test/fakes/crowded-story';
import { median, processorTime, type Row, timed } from './rows';

const BUILD = path.resolve(import.meta.dirname, '../.output/chrome-mv3');
/** Entities of the story that is shown, and nodes of the graph that is laid out. */
const MANY = 100;
const ROUNDS = 7;
/** Views in the order in which they are gone through. */
const VISITED = [...TABS.slice(1), TABS[0]];

/** How soon the built sidebar shows a big story and changes its views, and how a big graph is laid out. */
export async function bench(): Promise<readonly Row[]> {
  if (!existsSync(BUILD)) throw new Error('Build the extension first: npm run build.');
  const report = crowdedStory(MANY);
  return [...(await shown(report)), ...laidOut(report)];
}

async function shown(report: PageReport): Promise<readonly Row[]> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const id = await browser.installExtension(BUILD);
    await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(id));
    await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: 10_000 });
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 800 });
    await page.evaluateOnNewDocument(standIn(report));
    const session = await page.createCDPSession();
    // In the thread's own time: what others do on the machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const ready: Took[] = [];
    const switched: Took[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      await page.goto(`chrome-extension://${id}/sidepanel.html`);
      await page.bringToFront();
      await page.waitForSelector('[aria-busy=true]');
      const took = await timeOf(page, session, 'becomeReady()');
      // Views that are loaded when they are first wanted are loaded by then.
      const tabs = [...(await switches(page, session)), ...(await switches(page, session))].slice(
        TABS.length,
      );
      // The first round warms up.
      if (round === 0) continue;
      ready.push(took);
      switched.push(...tabs);
    }
    return [
      {
        what: `shown after the analysis, ${MANY} entities, main thread`,
        value: median(ready.map((took) => took.busy)),
        unit: 'ms',
        target: { atMost: 100 },
      },
      { what: 'the same by the clock', value: median(ready.map((took) => took.clock)), unit: 'ms' },
      ...VISITED.map((tab, i) => ({
        what: `${tab}, main thread`,
        value: median(switched.filter((_, j) => j % VISITED.length === i).map((took) => took.busy)),
        unit: 'ms',
        target: { atMost: 50 },
      })),
      { what: 'a view by the clock, median', value: median(switched.map((took) => took.clock)), unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}

/** Milliseconds that something took: of processor time of the page's main thread, and by the clock. */
interface Took {
  readonly busy: number;
  readonly clock: number;
}

async function timeOf(page: Page, session: CDPSession, expression: string): Promise<Took> {
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  const clock = (await page.evaluate(expression)) as number;
  return { busy: (await busy()) - before, clock };
}

/** What each tab takes until its view is laid out. */
async function switches(page: Page, session: CDPSession): Promise<readonly Took[]> {
  const times: Took[] = [];
  for (const tab of VISITED) {
    times.push(await timeOf(page, session, `switchTo(${JSON.stringify(tab)})`));
    await page.waitForSelector('#view section');
    // The graph's layout goes on in slices after its view stands.
    if (tab === 'graph') await page.waitForSelector('.node');
  }
  return times;
}

/** Runs before the sidebar: stands in for a page that is read first and then has a report. */
function standIn(report: PageReport): string {
  return `(() => {
    const { tabs } = chrome;
    const heard = [];
    let state = { kind: 'reading' };
    const give = (answer, args) => { const done = args.at(-1); if (typeof done === 'function') done(answer); else return Promise.resolve(answer); };
    tabs.query = (...args) => give([{ id: 1, windowId: 1, active: true, incognito: false }], args);
    tabs.sendMessage = (tab, { attache }, ...args) => give({ ok: true, output: attache === 'state' ? state : attache === 'address' ? 'https://news.example/story' : null }, args);
    const listen = tabs.onActivated.addListener.bind(tabs.onActivated);
    tabs.onActivated.addListener = (listener) => { heard.push(listener); listen(listener); };
    const laidOut = () => new Promise((done) => setTimeout(() => done(document.body.offsetHeight)));
    window.becomeReady = async () => {
      state = { kind: 'ready', report: ${JSON.stringify(report)} };
      const began = performance.now();
      const isShown = new Promise((done) => {
        const watch = new MutationObserver(() => document.querySelector('.cast .entry') && (watch.disconnect(), done()));
        watch.observe(document.body, { childList: true, subtree: true });
      });
      for (const listener of heard) listener({ tabId: 1, windowId: 1 });
      await isShown;
      await laidOut();
      return performance.now() - began;
    };
    window.switchTo = async (tab) => {
      const began = performance.now();
      document.getElementById('tab-' + tab).click();
      await laidOut();
      return performance.now() - began;
    };
  })()`;
}

/** Processor time of the graph's layout, in all and in the longest slice between two pauses. */
function laidOut(report: PageReport): readonly Row[] {
  const graph = storyGraph(report, new Set(EDGE_KINDS));
  const names = shortNames(report, graph.nodes);
  const wish = { ...graph, names, size: { width: 345, height: heightFor({ ...graph, names }, 345) } };
  const { whole } = timed({ whole: () => [...layoutInSlices(wish)] });
  let longest = 0;
  for (const slices = layoutInSlices(wish); ; ) {
    const began = processorTime();
    const { done } = slices.next();
    longest = Math.max(longest, processorTime() - began);
    if (done) break;
  }
  return [
    {
      what: `graph laid out, ${graph.nodes.length} nodes, ${graph.edges.length} lines`,
      value: whole,
      unit: 'ms',
      target: { atMost: 200 },
    },
    { what: 'graph, longest slice', value: longest, unit: 'ms', target: { atMost: 50 } },
  ];
}
