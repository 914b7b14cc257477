import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { startBrowser } from '../test/browser/browsers';
import { median, type Row } from './rows';

const BUILD = path.resolve(import.meta.dirname, '../.output/chrome-mv3');
const RUNS = 7;

/** A request that needs the pack and the tagger, and hardly any work with them. */
const REQUEST = {
  attache: 'analyseNames',
  input: {
    text: 'Nothing happened.',
    blocks: [{ kind: 'paragraph', start: 0, end: 17 }],
    title: null,
    url: null,
    publisher: null,
    published: '2025-06-02',
    lang: 'en',
  },
};

/** How soon the background of the built extension answers in Chromium: stopped before, with everything to open, and running. */
export async function bench(): Promise<readonly Row[]> {
  if (!existsSync(BUILD)) throw new Error('Build the extension first: npm run build.');
  const running = await startBrowser('chromium');
  try {
    const page = await running.openExtensionPage('options.html');
    const stopped: number[] = [];
    const awake: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      await running.stopBackground();
      const cold = await timeOf(page);
      const warm = await timeOf(page);
      // The first start compiles what later ones find compiled.
      if (run === 0) continue;
      stopped.push(cold);
      awake.push(warm);
    }
    return [
      {
        what: 'answer of a stopped background, pack and tagger opened',
        value: median(stopped),
        unit: 'ms',
        target: { atMost: 150 },
      },
      { what: 'answer of a running background', value: median(awake), unit: 'ms' },
    ];
  } finally {
    await running.close();
  }
}

/** Milliseconds till the background has answered. @throws Error where it did not do what it was asked. */
async function timeOf(page: Page): Promise<number> {
  const { time, answer } = (await page.evaluate(`(async () => {
    const began = performance.now();
    const answer = await chrome.runtime.sendMessage(${JSON.stringify(REQUEST)});
    return { time: performance.now() - began, answer };
  })()`)) as { time: number; answer?: { ok: boolean } };
  if (!answer?.ok) throw new Error(`The background answered ${JSON.stringify(answer)}.`);
  return time;
}
