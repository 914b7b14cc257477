import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type RunningBrowser, startBrowser } from './browsers';
import { pointAt, waitForNames } from './names';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy';

/** Other pages than the project's own, which may be many, saved, and in want of things that are gone. */
const OTHERS = process.env.ATTACHE_PAGES;
const FOLDER = OTHERS ?? 'test/browser/pages';
/** Then what they ask for themselves is not let out, so that whatever is asked for is the extension's doing. */
const RULES = OTHERS
  ? "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin allow-scripts"
  : null;
const SITE = 'http://news.example';
const FILES = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [`${SITE}/${encodeURIComponent(file)}`, path.join(FOLDER, file)]),
);
/** Browsers ask their makers for updates and settings, whatever is installed in them. */
const BROWSERS_OWN =
  /^\w+ (?:https?:\/\/)?[\w.-]*\b(?:mozilla\.(?:org|com|net)|firefox\.com|mozilla-ohttp\.fastly-edge\.com|google\.com|googleapis\.com)(?:[:/]|$)/;

describe.each(BROWSERS)('what leaves %s', (kind) => {
  let running: RunningBrowser;
  let proxy: RecordingProxy;
  beforeAll(async () => {
    proxy = await startRecordingProxy(FILES, RULES);
    running = await startBrowser(kind, { proxy: proxy.port });
  });
  afterAll(async () => {
    await running?.close();
    proxy?.close();
  });

  test('is what the pages ask for, and nothing of the extension, while one reads, opens the sidebar and the settings', async () => {
    const page = await running.browser.newPage();
    await page.bringToFront();
    for (const address of Object.keys(FILES)) {
      await page.goto(address, { waitUntil: OTHERS ? 'domcontentloaded' : 'load' });
      // So long that most are read to their end.
      if (OTHERS) await page.waitForFunction('CSS.highlights.size > 0', { timeout: 1500 }).catch(() => {});
    }
    if (!OTHERS) {
      await page.goto(`${SITE}/article.html`);
      await waitForNames(page);
    }
    await running.clickToolbarButton(page);
    await running.inSidebar('document.body.textContent');
    const options = await running.openExtensionPage('options.html');
    const asked = proxy.asked.filter((line) => !BROWSERS_OWN.test(line) && !line.endsWith('/favicon.ico'));
    const pages = new Set(Object.keys(FILES).map((address) => `GET ${address}`));
    expect(asked.filter((line) => !pages.has(line))).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(pages.size);

    // The record is complete: what a page itself sends is in it.
    if (OTHERS) return;
    await page.evaluate(`fetch('http://counter.example/hit').catch(() => null)`);
    expect(proxy.asked).toContain('GET http://counter.example/hit');

    // And the extension's own rules forbid it to ask for anything.
    const before = proxy.asked.length;
    const refusals = await options.evaluate(`(async () => {
      const refused = [];
      for (const [name, ask] of Object.entries({
        fetch: () => fetch('http://counter.example/a'),
        image: () => new Promise((yes, no) => { const image = new Image(); image.onload = yes; image.onerror = no; image.src = 'http://counter.example/b'; }),
        socket: () => new Promise((yes, no) => { const socket = new WebSocket('ws://counter.example/c'); socket.onopen = yes; socket.onerror = no; }),
        script: () => new Promise((yes, no) => { const script = document.createElement('script'); script.onload = yes; script.onerror = no; script.src = 'http://counter.example/d'; document.head.append(script); }),
      })) await Promise.resolve().then(ask).catch(() => refused.push(name));
      return refused;
    })()`);
    expect(refusals).toEqual(['fetch', 'image', 'socket', 'script']);
    expect(proxy.asked.slice(before).filter((line) => line.includes('counter.example'))).toEqual([]);
  });

  test.skipIf(OTHERS)(
    'a page is told nothing: no message, no event, no global, no element of the extension',
    async () => {
      const options = await running.openExtensionPage('options.html');
      const id = await options.evaluate('(globalThis.browser ?? chrome).runtime.id');
      await options.close();
      // The tool that builds the extension has its scripts say that they started, for whoever knows the extension's id.
      const started = `${id}:content:wxt:content-script-started`;
      const page = await running.browser.newPage();
      await page.evaluateOnNewDocument(`
      window.heard = [];
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      for (const target of [document, window])
        for (const name of ['${started}', '${id}:content:wxt:locationchange']) target.addEventListener(name, () => heard.push(name));`);
      await page.goto(`${SITE}/article.html`);
      await page.bringToFront();
      await waitForNames(page);
      await page.evaluate(`history.replaceState(null, '', '#further-down')`);
      expect(await page.evaluate('heard')).toEqual([]);
      expect(
        await page.evaluate('Object.getOwnPropertyNames(window).filter((name) => /attache|wxt/i.test(name))'),
      ).toEqual([]);
      // Of the registry it learns kinds and colours, as the README says, and no more.
      for (const name of (await page.evaluate('[...CSS.highlights.keys()]')) as string[])
        expect(name).toMatch(/^attache-(?:person|country|institution|uncertain)-calm-light$/);
      expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([
        0,
        0,
        '',
      ]);
      const hosts = `[...document.documentElement.children].filter(({ localName }) => !['head', 'body'].includes(localName))`;
      expect(
        await page.evaluate(`${hosts}.map(({ outerHTML, shadowRoot }) => [outerHTML, shadowRoot])`),
      ).toEqual([]);
      // Nor can it end the script, with the event that such scripts end by.
      await page.evaluate(
        `document.dispatchEvent(new CustomEvent('${started}', { detail: { contentScriptName: 'content', messageId: 'x' } }))`,
      );
      await pointAt(page, 'Mark Rutte');
      await page.waitForFunction(`document.querySelector('html > [data-attache-card]')`, { polling: 50 });
      expect(
        await page.evaluate(`${hosts}.map(({ outerHTML, shadowRoot }) => [outerHTML, shadowRoot])`),
      ).toEqual([['<div data-attache-card=""></div>', null]]);
    },
  );

  test.skipIf(OTHERS)('a page cannot look into the card, whatever elements it defines', async () => {
    const page = await running.browser.newPage();
    const showCard = async (): Promise<void> => {
      await page.goto(`${SITE}/article.html`);
      await page.bringToFront();
      await waitForNames(page);
      await pointAt(page, 'Mark Rutte');
      for (
        let tries = 0;
        !(await running.inCard(page, `root?.querySelector('.card')?.textContent`));
        tries++
      ) {
        expect(tries).toBeLessThan(200);
        await new Promise((later) => setTimeout(later, 50));
      }
    };
    await showCard();
    const name = await page.evaluate(`document.querySelector('[data-attache-card]').localName`);
    // An element that a page has defined before it is made is let into its own tree, closed or not.
    await page.evaluateOnNewDocument(`
      window.seen = [];
      const look = (into) => { try { const found = into(); if (found) seen.push(found.innerHTML ?? found); } catch {} };
      if ('${name}'.includes('-')) customElements.define('${name}', class extends HTMLElement {
        inside = this.attachInternals();
        connectedCallback() { setInterval(() => look(() => this.inside.shadowRoot), 100); }
      });
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) if (node.hasAttribute?.('data-attache-card')) {
          look(() => node.shadowRoot);
          look(() => node.attachInternals().shadowRoot);
          look(() => node.getHTML({ serializableShadowRoots: true }));
          seen.push('looked');
        }
      }).observe(document, { childList: true, subtree: true });`);
    await showCard();
    expect(await page.evaluate('seen')).toEqual(['looked']);
    // By the browser's own search, which looks into closed trees, and by what a click in the card selects.
    const { x, y } = await running.inCard<{ x: number; y: number }>(
      page,
      `root.querySelector('.card h2').getBoundingClientRect().toJSON()`,
    );
    expect(await page.evaluate(`find('Why this?')`)).toBe(false);
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.move(x + 15, y + 8);
    await page.mouse.click(x + 15, y + 8, { count: 3 });
    expect(await page.evaluate('getSelection().toString()')).toBe('');
    expect(await running.inCard(page, `root.querySelector('.card').inert`)).toBe(false);
    expect(await page.evaluate(`[find('said that'), getSelection().toString()]`)).toEqual([
      true,
      'said that',
    ]);
    await page.close();
  });

  test('the build asks for no more than the README explains, and holds no code from elsewhere', () => {
    const build = kind === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
    const manifest = JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8'));
    const expected = [
      'storage',
      'contextMenus',
      'activeTab',
      'scripting',
      ...(kind === 'chromium' ? ['sidePanel'] : []),
    ];
    expect([...manifest.permissions].sort()).toEqual(expected.sort());
    expect([
      manifest.host_permissions,
      manifest.optional_permissions,
      manifest.web_accessible_resources,
    ]).toEqual([undefined, undefined, undefined]);
    expect(manifest.externally_connectable?.matches).toBeUndefined();
    const rules = manifest.content_security_policy.extension_pages.split('; ');
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("connect-src 'self'");
    expect(rules).toContain("script-src 'self'");
    if (kind === 'firefox')
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
        required: ['none'],
      });
    for (const file of readdirSync(build, { recursive: true, encoding: 'utf8' }))
      if (/\.(js|html)$/.test(file))
        expect(readFileSync(path.join(build, file), 'utf8')).not.toMatch(
          /\beval\(|new Function\(|importScripts\(|<script[^>]+src="(?:https?:)?\/\//,
        );
  });
});
