import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type RunningBrowser, servePages, startBrowser } from './browsers';
import { paintedNames, pointAt, waitForNames } from './names';
import { until } from './until';

let served: { url: string; close(): void };
beforeAll(async () => {
  served = await servePages('test/browser/pages');
});
afterAll(() => served.close());

const NAMES = `[...CSS.highlights].filter(([name]) => name.startsWith('attache-')).reduce((sum, [, { size }]) => sum + size, 0)`;
const DECORATION = `getComputedStyle(document.querySelector('#story p'), '::highlight(attache-country-calm-light)').textDecorationLine`;

describe.each(BROWSERS)('faults in %s', (kind) => {
  let running: RunningBrowser;
  let helper: Page;
  let build: string;
  beforeAll(async () => {
    running = await startBrowser(kind, {
      change(folder) {
        build = folder;
      },
    });
    helper = await running.openExtensionPage('options.html');
  });
  afterAll(() => running?.close());

  /** Asks the background from a page of the extension. */
  const ask = (attache: string, input: unknown) =>
    helper.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ attache, input })})`,
    );

  /** Waits until an expression holds in the sidebar. */
  const sidebarShows = (expression: string): Promise<void> => until(() => running.inSidebar(expression));

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
    await running.stopBackground().catch(() => {});
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

  test('another extension is answered nothing, nor is a page, and neither changes anything', async () => {
    const id = await helper.evaluate('(globalThis.browser ?? chrome).runtime.id');
    const forged = [
      { attache: 'shortcuts', input: null },
      { attache: 'configuration', input: null },
      { attache: 'switchSite', input: { site: '127.0.0.1', isOn: false } },
      {
        attache: 'correct',
        input: { name: 'Norway', scope: { kind: 'everywhere' }, wish: { kind: 'hide' } },
      },
    ];
    /** Sends them all, and gives what is answered. */
    const send = `(async () => {
      const { runtime } = globalThis.browser ?? globalThis.chrome ?? {};
      const answers = [];
      for (const message of ${JSON.stringify(forged)})
        answers.push(await Promise.resolve(runtime?.sendMessage?.(${JSON.stringify(id)}, message)).catch(() => null) ?? null);
      return answers;
    })()`;
    const other = mkdtempSync(path.join(tmpdir(), 'attache-other-'));
    writeFileSync(
      path.join(other, 'manifest.json'),
      JSON.stringify({
        manifest_version: 3,
        name: 'Another',
        version: '1',
        content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['other.js'] }],
        browser_specific_settings: { gecko: { id: 'another@attache.example' } },
      }),
    );
    writeFileSync(
      path.join(other, 'other.js'),
      `${send}.then((answers) => { document.title = JSON.stringify(answers); });`,
    );
    const installed = await running.browser.installExtension(other);
    const page = await running.browser.newPage();
    await page.goto(`${served.url}/blank.html`);
    await until(async () => (await page.title()).startsWith('['));
    const nothing = forged.map(() => null);
    expect(JSON.parse(await page.title())).toEqual(nothing);
    expect(await page.evaluate(send)).toEqual(nothing);
    await running.browser.uninstallExtension(installed);
    rmSync(other, { recursive: true });
    await page.goto(`${served.url}/article.html`);
    await page.bringToFront();
    await waitForNames(page);
    expect((await paintedNames(page)).some(({ text }) => text === 'Norway')).toBe(true);
    await page.close();
  });

  // Firefox opens tabs one after the other, a fifth of a second each.
  const tabs = kind === 'chromium' ? 50 : 12;
  test(`${tabs} tabs at once, half of them closed at once, are all read`, async () => {
    const opener = await running.browser.newPage();
    await opener.goto(`${served.url}/blank.html`);
    const story = `${served.url}/story.html`;
    // By a page of their own site: each by the browser itself takes twice as long.
    await opener.evaluate(`{ for (let i = 0; i < ${tabs}; i++) open(${JSON.stringify(story)}); }`);
    const open = async () => (await running.browser.pages()).filter((page) => page.url() === story);
    await until(async () => (await open()).length === tabs);
    const pages = await open();
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

  /** Opens the article and the card of a name in it. */
  const openCard = async (page: Page, name: string): Promise<void> => {
    await page.bringToFront();
    await waitForNames(page);
    // Beside a panel that is still opening the words move on from under the pointer, which follows them as a reader's does.
    await until(async () => {
      await pointAt(page, name);
      await new Promise((done) => setTimeout(done, 400));
      return isCardSeen(page);
    });
  };
  const isCardSeen = (page: Page): Promise<boolean> =>
    running.inCard(
      page,
      `[...(root?.querySelectorAll('.layer:popover-open') ?? [])].some((layer) => getComputedStyle(layer).visibility === 'visible')`,
    );
  const press = (page: Page, words: string): Promise<void> =>
    running.inCard(
      page,
      `[...root.querySelectorAll('button, summary')].find((each) => each.textContent.includes(${JSON.stringify(words)})).click()`,
    );
  /** Firefox leaves the registry as it is and takes the rules back, so that nothing of it is seen. */
  const isMarked = async (page: Page): Promise<boolean> =>
    (await page.evaluate(`${NAMES} > 0 && ${DECORATION} !== 'none'`)) as boolean;

  const isMarkedInTree = async (page: Page): Promise<boolean> =>
    (await page.evaluate(
      `${NAMES} > 0 && ${DECORATION.replace('document.querySelector(', "document.querySelector('news-story').shadowRoot.querySelector(")} !== 'none'`,
    )) as boolean;

  test('a page of a private window is read, and nothing is kept of what is said there', async () => {
    await running.allowPrivate();
    helper = await running.openExtensionPage('options.html');
    const kept = () =>
      helper.evaluate(
        `(async () => { const { sync, local } = (globalThis.browser ?? chrome).storage; return [await sync.get(null), await local.get(null)]; })()`,
      );
    const before = await kept();
    const address = `${served.url}/article.html#private`;
    await helper.evaluate(
      `(globalThis.browser ?? chrome).windows.create({ incognito: true, url: ${JSON.stringify(address)} })`,
    );
    let page: Page | undefined;
    await until(async () => {
      page = (await running.browser.pages()).find((each) => each.url() === address);
      return page !== undefined;
    });
    if (!page) throw new Error('no private window');
    await openCard(page, 'Mark Rutte');
    await press(page, 'Why this?');
    await press(page, 'Hide on this page');
    const note = (of: Page) =>
      running.inCard<string | null>(of, `root.querySelector('.note:popover-open')?.innerText ?? null`);
    await until(async () => (await note(page as Page))?.includes('Nothing is kept from private windows'));
    expect(await kept()).toEqual(before);
    await page.close();
  });

  test('an update takes over pages that are open, and keeps what the reader chose and corrected', async () => {
    const errors = await running.hearErrors();
    await ask('switchSite', { site: 'elsewhere.example', isOn: false });
    await ask('correct', { name: 'Norway', scope: { kind: 'everywhere' }, wish: { kind: 'hide' } });
    const page = await running.browser.newPage();
    await page.goto(`${served.url}/article.html`);
    await openCard(page, 'Mark Rutte');
    const before = await paintedNames(page);
    expect(before.some(({ text }) => text === 'Norway')).toBe(false);
    await page.evaluate('window.before = new Set(CSS.highlights.values())');

    const manifest = path.join(build, 'manifest.json');
    const { version, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, JSON.stringify({ ...rest, version: `${version}.1` }));
    await running.updateExtension(build);
    helper = await running.openExtensionPage('options.html');
    expect(await helper.evaluate('(globalThis.browser ?? chrome).runtime.getManifest().version')).toBe(
      `${version}.1`,
    );
    expect(await ask('shortcuts', null)).toMatchObject({ ok: true });
    await page.bringToFront();
    // Firefox gives pages the new script by itself. In Chrome the old one takes its marks away, and a click brings the new.
    if (kind === 'chromium') {
      await until(async () => !(await isMarked(page)));
      expect(await page.evaluate(`document.querySelector('[data-attache-card]')`)).toBeNull();
      await running.clickToolbarButton(page);
    }
    await page.waitForFunction(
      `${NAMES} > 0 && ![...CSS.highlights.values()].some((each) => before.has(each))`,
      { timeout: 20_000, polling: 100 },
    );
    // The marked name of the card that was open is no longer marked.
    expect(await paintedNames(page)).toEqual(before.filter(({ kind: mark }) => mark !== 'marked'));
    await page.mouse.move(5, 5);
    await openCard(page, 'Mark Rutte');
    expect(await page.evaluate(`document.querySelectorAll('[data-attache-card]').length`)).toBe(1);

    await helper.waitForFunction(`document.body.textContent.includes('elsewhere.example')`);
    expect(await helper.evaluate(`document.body.textContent.includes('Norway')`)).toBe(true);
    expect(await errors()).toEqual([]);
    await page.close();
  });

  test('switched off it is seen no more in pages that are open, its card neither, and on again it is back', async () => {
    const errors = await running.hearErrors();
    const page = await running.browser.newPage();
    await page.goto(`${served.url}/article.html`);
    // A page that has moved its story into a shadow tree, which no style sheet of the document's reaches.
    const inTree = await running.browser.newPage();
    await inTree.goto(`${served.url}/article.html`);
    await inTree.bringToFront();
    await waitForNames(inTree);
    await inTree.evaluate(`{ const host = document.createElement('news-story');
      host.attachShadow({ mode: 'open' }).append(...document.body.childNodes);
      document.body.append(host); }`);
    await until(() => isMarkedInTree(inTree));
    await openCard(page, 'Mark Rutte');
    await running.switchExtension(false);
    await until(async () => !(await isMarked(page)) && !(await isCardSeen(page)));
    await until(async () => !(await isMarkedInTree(inTree)));
    await inTree.close();
    await running.switchExtension(true);
    await page.bringToFront();
    if (kind === 'chromium') await running.clickToolbarButton(page);
    await until(() => isMarked(page));
    expect(await errors()).toEqual([]);
    await page.close();
  });

  test('updated to a build whose pack and tagger are damaged it still reads, from the text alone, and says so', async () => {
    const pack = path.join(build, 'knowledge.bin');
    const bytes = readFileSync(pack);
    bytes[5000] = (bytes[5000] as number) ^ 255;
    writeFileSync(pack, bytes);
    writeFileSync(path.join(build, 'tagger.bin'), Buffer.alloc(10));
    await running.updateExtension(build);
    const page = await running.browser.newPage();
    await page.goto(`${served.url}/article.html`);
    await page.bringToFront();
    await waitForNames(page);
    await running.clickToolbarButton(page);
    helper = await running.openExtensionPage('options.html');
    const notes = (await helper.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      for (const { id } of await api.tabs.query({})) {
        const answer = await api.tabs.sendMessage(id, { attache: 'state', input: null }).catch(() => null);
        if (answer?.ok && answer.output.kind === 'ready') return answer.output.report.analysis.notes;
      }
    })()`)) as readonly string[];
    expect(notes).toEqual(expect.arrayContaining(['no-knowledge', 'no-model']));
  });

  test('taken out it is seen no more', async () => {
    const page = await running.browser.newPage();
    await page.goto(`${served.url}/article.html`);
    await openCard(page, 'Mark Rutte');
    await running.removeExtension();
    await until(async () => !(await isMarked(page)) && !(await isCardSeen(page)));
    await page.close();
  });
});
