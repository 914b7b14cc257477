import { openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type RunningBrowser, servePages, startBrowser } from './browsers';
import { paintedNames, waitForNames } from './names';

let served: { url: string; close(): void };
beforeAll(async () => {
  served = await servePages('test/browser/pages');
});
afterAll(() => served.close());

const NAMES = `[...CSS.highlights].filter(([name]) => name.startsWith('attache-')).reduce((sum, [, { size }]) => sum + size, 0)`;

describe.each(BROWSERS)('faults in %s', (kind) => {
  let running: RunningBrowser;
  let helper: Page;
  beforeAll(async () => {
    running = await startBrowser(kind);
    helper = await running.openExtensionPage('options.html');
  });
  afterAll(() => running?.close());

  /** Asks the background from a page of the extension. */
  const ask = (attache: string, input: unknown) =>
    helper.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ attache, input })})`,
    );

  /** Waits until an expression holds in the sidebar. */
  const sidebarShows = async (expression: string): Promise<void> => {
    for (let tries = 0; tries < 160; tries++) {
      if (await running.inSidebar<boolean>(expression)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`the sidebar shows: ${await running.inSidebar('document.body.textContent')}`);
  };

  test('a background that was stopped wakes up and answers; a page that was being read is read', async () => {
    await running.stopBackground();
    expect(await ask('shortcuts', null)).toMatchObject({ ok: true });
    const page = await running.browser.newPage();
    await running.stopBackground();
    await page.goto(`${served.url}/article.html`);
    await page.bringToFront();
    await waitForNames(page);
    // In the middle of many: those that were asked before it went are asked once more.
    const reloading = page.reload();
    await running.stopBackground().catch(() => {});
    await reloading;
    await waitForNames(page);
    await page.close();
  });

  test('a background that was stopped after it gave the names of an article still gives its relations', async () => {
    const text = 'President Emmanuel Macron met Chancellor Olaf Scholz in Berlin on Monday.';
    const article = {
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      title: null,
      url: null,
      publisher: null,
      published: '2024-03-15',
      lang: 'en',
    };
    expect(await ask('analyseNames', article)).toMatchObject({ ok: true, output: { relations: [] } });
    await running.stopBackground();
    expect(await ask('analyseRelations', article)).toMatchObject({
      ok: true,
      output: { relations: [{ type: 'CONSULT' }] },
    });
  });

  test('messages that are wrong are refused, and the background goes on', async () => {
    expect(await ask('dossier', { entity: 7, asOf: '' })).toMatchObject({ ok: false });
    expect(await ask('analyseNames', { text: 'x', blocks: [{ start: -1 }] })).toMatchObject({ ok: false });
    expect(await ask('shortcuts', null)).toMatchObject({ ok: true });
  });

  // Firefox opens tabs one after the other, a fifth of a second each.
  const tabs = kind === 'chromium' ? 50 : 12;
  test(`${tabs} tabs at once, half of them closed at once, are all read`, async () => {
    const pages = await Promise.all(Array.from({ length: tabs }, () => running.browser.newPage()));
    await Promise.all(pages.map((page) => page.goto(`${served.url}/story.html`)));
    const half = tabs / 2;
    const [closed, left] = [pages.slice(0, half), pages.slice(half)];
    await Promise.all(closed.map((page) => page.close()));
    await Promise.all(left.map(waitForNames));
    await Promise.all(left.map((page) => page.close()));
  });

  test('what is switched in one window holds in another', async () => {
    const page = await running.browser.newPage({ type: 'window' });
    await page.goto(`${served.url}/article.html`);
    await waitForNames(page);
    const said = (isOn: boolean) => ask('switchSite', { site: new URL(served.url).hostname, isOn });
    expect(await said(false)).toMatchObject({ ok: true });
    await page.waitForFunction(`${NAMES} === 0`, { timeout: 8000, polling: 100 });
    expect(await said(true)).toMatchObject({ ok: true });
    await page.waitForFunction(`${NAMES} > 0`, { timeout: 8000, polling: 100 });
    await page.close();
  });

  // Chrome's reading mode is a panel of its own beside the page, which stays as it is.
  test.runIf(kind === 'firefox')(
    'reader view is told of in the sidebar, which leads back to the page and its names',
    async () => {
      const page = await running.browser.newPage();
      await page.goto(`${served.url}/article.html`);
      await page.bringToFront();
      await waitForNames(page);
      const before = await paintedNames(page);
      await running.clickToolbarButton(page);
      await sidebarShows(`document.querySelector('#view') !== null`);
      // Firefox works out after the load whether a page has a reader view.
      await helper.evaluate(`(async () => {
      for (let tries = 0; tries < 200; tries++) {
        const [tab] = await browser.tabs.query({ active: true });
        if (tab.isArticle) return browser.tabs.toggleReaderMode(tab.id);
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error('the page has no reader view');
    })()`);
      await sidebarShows(`document.querySelector('.face')?.textContent.includes('in reader view') ?? false`);
      expect(await running.inSidebar(`document.querySelector('#view, .on-here')`)).toBeNull();
      await running.inSidebar(`document.querySelector('.face button').click()`);
      await sidebarShows(`document.querySelector('#view') !== null`);
      await waitForNames(page);
      expect(await paintedNames(page)).toEqual(before);
      await page.close();
    },
  );

  // Firefox ends the script without a word, and what it painted stays until the page is loaded again.
  test.runIf(kind === 'chromium')('an extension that is taken out takes its marks with it', async () => {
    const page = await running.browser.newPage();
    await page.goto(`${served.url}/article.html`);
    await page.bringToFront();
    await waitForNames(page);
    await running.removeExtension();
    await page.mouse.move(200, 200);
    await page.mouse.move(220, 240);
    await page.waitForFunction(`${NAMES} === 0`, { timeout: 8000, polling: 100 });
    expect(await page.evaluate(`document.querySelector('html > [data-attache-card]')`)).toBeNull();
  });
});

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
