import { openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type RunningBrowser, servePages, startBrowser } from './browsers';
import { waitForNames } from './names';

let served: { url: string; close(): void };
beforeAll(async () => {
  served = await servePages('test/browser/pages');
});
afterAll(() => served.close());

describe.each(BROWSERS)('a damaged build in %s', (kind) => {
  let running: RunningBrowser;
  afterAll(() => running?.close());

  test('still reads, from the text alone, and says so', async () => {
    running = await startBrowser(kind, {
      change(folder) {
        const pack = path.join(folder, 'knowledge.bin');
        const bytes = readFileSync(pack);
        writeSync(openSync(pack, 'r+'), Buffer.from([(bytes[5000] as number) ^ 255]), 0, 1, 5000);
        writeFileSync(path.join(folder, 'tagger.bin'), Buffer.alloc(10));
      },
    });
    const page = await running.browser.newPage();
    await page.goto(`${served.url}/article.html`);
    await page.bringToFront();
    await waitForNames(page);
    await running.clickToolbarButton(page);
    const helper = await running.openExtensionPage('options.html');
    const answer = (await helper.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      for (const { id } of await api.tabs.query({})) {
        const answer = await api.tabs.sendMessage(id, { attache: 'state', input: null }).catch(() => null);
        if (answer?.ok && answer.output.kind === 'ready') return answer.output.report.analysis.notes;
      }
    })()`)) as readonly string[];
    expect(answer).toEqual(expect.arrayContaining(['no-knowledge', 'no-model']));
  });
});
