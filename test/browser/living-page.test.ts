import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, borrowBrowser, type RunningBrowser, servePages } from './browsers';
import { pointAt } from './names';
import { until } from './until';

/** The text of everything that is painted, in the order of the page. */
const PAINTED = `[...CSS.highlights].filter(([name]) => /^attache-(person|country|institution|uncertain)-/.test(name))
  .flatMap(([, ranges]) => [...ranges]).sort((a, b) => a.startContainer === b.startContainer ? a.startOffset - b.startOffset
    : a.startContainer.compareDocumentPosition(b.startContainer) & 4 ? -1 : 1)
  .map((r) => r.startContainer === r.endContainer ? r.startContainer.data.slice(r.startOffset, r.endOffset) : '…')`;

const paragraph = (of: string, days: string): string =>
  `<p>The delegation from ${of} stayed for ${days} days, and its spokesman said at the end that the talks had been long, open and of some use to everybody who took part in them.</p>`;
const story = (...countries: string[]): string =>
  `<h1>Three envoys end their long visits</h1><div id="story">${countries.map((of, i) => paragraph(of, ['two', 'three', 'four'][i] as string)).join('')}</div>`;
const NORTH = ['Norway', 'Finland', 'Iceland'];
const SOUTH = ['Portugal', 'Morocco', 'Algeria'];
const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Three envoys end their long visits</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;
/** Members of elements and documents that a page's fields and pictures have the names of. */
const MEMBERS =
  'localName tagName nodeType parentNode parentElement children childNodes firstChild lastChild nextSibling firstElementChild nextElementSibling textContent isConnected ownerDocument attributes getAttribute getAttributeNames hasAttribute hasAttributes getElementsByTagName querySelector querySelectorAll contains compareDocumentPosition getRootNode closest body title URL documentElement createTreeWalker designMode'.split(
    ' ',
  );
const PAGES: Readonly<Record<string, string>> = {
  'story.html': pageOf(story(...NORTH)),
  'other.html': pageOf(story(...SOUTH)),
  'late.html': pageOf('<div id="app"></div>'),
  'editor.html': pageOf(
    `${story(...NORTH)}<div contenteditable><p>I write of Portugal here, and of Spain, and nobody reads it but me.</p></div><textarea>Italy</textarea><input value="Greece">`,
  ),
  'frame.html': pageOf(
    `<p>Below stands the story.</p><iframe src="story.html" width="900" height="500" style="margin: 40px"></iframe>`,
  ),
  // Such names are looked up in the window, the document and the form before what these have themselves, or after it.
  'named.html': pageOf(
    `<form id="browser"><input name="runtime"></form><p id="scheduler"></p><img name="body"><img name="querySelector"><form><input name="id"><input name="title"><input name="className">${story(...NORTH)}</form>`,
  ),
  // Some sites have one form around all of a page, as ASP.NET makes it.
  'in-form.html': pageOf(
    `${MEMBERS.map((name) => `<img name="${name}">`).join('')}<form>${MEMBERS.map((name) => `<input type="hidden" name="${name}">`).join('')}${story(...NORTH)}</form>`,
  ),
  // The text stands in the form itself, which has a field of the name of each member of a form.
  'all-named.html': pageOf(
    `<form>${[...NORTH.map((of) => paragraph(of, 'two')), '<br>'.repeat(200), paragraph('Finland', 'nine')].join('').replaceAll(/<\/?p>/g, '<br><br>')}</form><script>{
      const [form] = document.forms, { append } = form, names = new Set();
      for (let at = form; at; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) names.add(name);
      append.apply(form, [...names].map((name) => Object.assign(document.createElement('input'), { name, hidden: true })));
    }</script>`,
  ),
  'shadow.html': pageOf('<h1>Three envoys end their long visits</h1><news-story></news-story>'),
};

const folder = mkdtempSync(path.join(tmpdir(), 'attache-pages-'));
for (const [name, html] of Object.entries(PAGES)) writeFileSync(path.join(folder, name), html);
// Pages that no copy may be kept of do not come back from the cache either.
const pages = await servePages(folder, { 'cache-control': 'no-cache' });
afterAll(() => {
  pages.close();
  rmSync(folder, { recursive: true });
});

describe.each(BROWSERS)('a living page in %s', (kind) => {
  let running: RunningBrowser;
  let page: Page;
  beforeAll(async () => {
    running = await borrowBrowser(kind);
    page = await running.browser.newPage();
  });
  afterAll(() => running?.close());

  /** Opens a page, in one tab for all: to open another takes longer than to read a page. */
  const open = async (name: string): Promise<void> => {
    await page.bringToFront();
    await page.goto(`${pages.url}/${name}`);
  };
  /** The driver does not follow a tab that went back by itself. */
  const openAnew = async (): Promise<void> => {
    const next = await running.browser.newPage();
    await page.close();
    page = next;
  };
  const cardText = (): Promise<string> =>
    running.inCard(page, `root?.querySelector('.popover:popover-open .card')?.innerText ?? ''`);
  const painted = () => page.evaluate(PAINTED) as Promise<string[]>;
  /** Waits until just these names are painted. */
  const paints = async (names: readonly string[]): Promise<void> => {
    const isSo = `JSON.stringify(${PAINTED}) === ${JSON.stringify(JSON.stringify(names))}`;
    await page.waitForFunction(isSo, { timeout: 15_000, polling: 50 }).catch(async () => {
      expect(await painted()).toEqual(names);
    });
  };

  test('a paragraph that comes late is read, and what goes takes its marks along', async () => {
    await open('story.html');
    await paints(NORTH);
    await page.evaluate(
      `document.querySelector('#story').insertAdjacentHTML('beforeend', '<p>Sweden sent its minister to the last meeting, as he told reporters in the evening before he left.</p>')`,
    );
    await paints([...NORTH, 'Sweden']);
    await page.evaluate(`document.querySelector('#story p').remove()`);
    await paints(['Finland', 'Iceland', 'Sweden']);
    // A live blog puts what is new on top; a page without an end goes on below while one scrolls.
    await page.evaluate(
      `document.querySelector('#story').insertAdjacentHTML('afterbegin', ${JSON.stringify(paragraph('Estonia', 'six'))})`,
    );
    await page.evaluate(
      `document.querySelector('#story').insertAdjacentHTML('beforeend', ${JSON.stringify(paragraph('Latvia', 'seven'))})`,
    );
    await paints(['Estonia', 'Finland', 'Iceland', 'Sweden', 'Latvia']);
  });

  test('text that is edited under its mark loses it at once, and is read anew', async () => {
    await open('story.html');
    await paints(NORTH);
    await page.evaluate(
      `{ const { firstChild } = document.querySelector('#story p'); firstChild.data = firstChild.data.replace('Norway', 'Denmark'); }`,
    );
    await page.waitForFunction(`!${PAINTED}.includes('Denmar')`, { timeout: 1000 });
    await paints(['Denmark', 'Finland', 'Iceland']);
  });

  test('a page that goes on to another story without loading shows nothing of the old one', async () => {
    await open('story.html');
    await paints(NORTH);
    await page.evaluate(`history.pushState(null, '', '/other'); document.title = 'Three envoys, again';`);
    // Already while the old one still stands there.
    await page.waitForFunction(`${PAINTED}.length === 0`, { timeout: 2500 });
    await page.evaluate(`document.body.innerHTML = ${JSON.stringify(story(...SOUTH))}`);
    await paints(SOUTH);
  });

  test('a story that is fetched after the page is read when it is there', async () => {
    await open('late.html');
    await page.evaluate(
      `setTimeout(() => { document.querySelector('#app').innerHTML = ${JSON.stringify(story(...NORTH))}; }, 400)`,
    );
    await paints(NORTH);
  });

  test('what somebody writes is never read', async () => {
    await open('editor.html');
    await paints(NORTH);
    await page.evaluate(`document.querySelector('[contenteditable] p').append(' Sweden, too.')`);
    await new Promise((done) => setTimeout(done, 700));
    expect(await painted()).toEqual(NORTH);
  });

  test('a story in an open shadow tree is read and painted there', async () => {
    await open('shadow.html');
    await page.evaluate(`document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML =
      ${JSON.stringify(story(...NORTH))};
      document.body.append(document.createElement('p'))`);
    await page.waitForFunction(`${PAINTED}.length === 3`, { timeout: 15_000 });
    const decoration = `getComputedStyle(document.querySelector('news-story').shadowRoot.querySelector('p'), '::highlight(attache-country-calm-light)').textDecorationLine`;
    expect(await page.evaluate(decoration)).toBe('underline');
    // And followed there.
    await page.evaluate(
      `document.querySelector('news-story').shadowRoot.querySelector('#story').insertAdjacentHTML('beforeend', ${JSON.stringify(paragraph('Sweden', 'five'))})`,
    );
    await page.waitForFunction(`${PAINTED}.includes('Sweden')`, { timeout: 15_000 });
  });

  test('a story in a frame of the same origin is read and painted there, with its card at the name', async () => {
    await open('frame.html');
    await page.waitForFunction(`frames[0].CSS.highlights.get('attache-country-calm-light')?.size === 3`, {
      timeout: 15_000,
    });
    const frame = page.frames()[1] as Frame;
    const decoration = `getComputedStyle(document.querySelector('#story p'), '::highlight(attache-country-calm-light)').textDecorationLine`;
    expect(await frame.evaluate(decoration)).toBe('underline');
    await page.bringToFront();
    const name = (await page.evaluate(`(() => {
      const [place] = frames[0].CSS.highlights.get('attache-country-calm-light');
      const range = new Range();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      const [{ x, y, width, height }] = range.getClientRects();
      const frame = document.querySelector('iframe').getBoundingClientRect();
      return { x: x + frame.x, y: y + frame.y, width, height };
    })()`)) as { x: number; y: number; width: number; height: number };
    await page.mouse.move(name.x + 2, name.y + name.height / 2);
    await page.mouse.move(name.x + name.width / 2, name.y + name.height / 2);
    let box: { top: number; left: number } | null = null;
    for (let tries = 0; !box && tries < 100; tries++) {
      await new Promise((done) => setTimeout(done, 50));
      box = await running.inCard(
        page,
        `root?.querySelector('.popover:popover-open .card')?.getBoundingClientRect().toJSON() ?? null`,
      );
    }
    expect(Math.abs((box?.top ?? 0) - (name.y + name.height))).toBeLessThan(30);
    expect(Math.abs((box?.left ?? 0) - name.x)).toBeLessThan(30);
    await frame.evaluate(
      `document.querySelector('#story').insertAdjacentHTML('beforeend', ${JSON.stringify(paragraph('Sweden', 'five'))})`,
    );
    // And followed there.
    await page.waitForFunction(`frames[0].CSS.highlights.get('attache-country-calm-light')?.size === 4`, {
      timeout: 15_000,
    });
    // And on to another story, of which only its own document tells.
    await page.evaluate(`frames[0].location = 'other.html'`);
    const isNext = `JSON.stringify(${PAINTED}) === ${JSON.stringify(JSON.stringify(SOUTH))}`;
    await page.waitForFunction(`frames[0].eval(${JSON.stringify(isNext)})`, { timeout: 15_000 });
    await page.evaluate(`document.querySelector('iframe').remove()`);
  });

  test('a page that comes back from the cache has its marks, and follows changes again', async () => {
    await open('story.html');
    await paints(NORTH);
    await page.evaluate('window.isKept = true');
    await page.goto(`${pages.url}/other.html`);
    await paints(SOUTH);
    // Not by the driver, which waits for a page to load: one out of the cache does not.
    await page.evaluate('setTimeout(() => history.back())');
    await paints(NORTH);
    // It was the same document all the time.
    expect(await page.evaluate('window.isKept')).toBe(true);
    await page.evaluate(
      `document.querySelector('#story').insertAdjacentHTML('beforeend', '<p>Sweden followed a week later with a delegation of its own, which nobody had expected at that time.</p>')`,
    );
    await paints([...NORTH, 'Sweden']);
    await openAnew();
  });

  test('a page that lies in the cache while its site is switched off comes back without marks', async () => {
    const options = await running.openExtensionPage('options.html');
    const switchSite = (isOn: boolean) =>
      options.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ attache: 'switchSite', input: { site: '127.0.0.1', isOn: ${isOn} } })`,
      );
    await open('story.html');
    await paints(NORTH);
    await page.evaluate('window.isKept = true');
    await page.goto(`${pages.url}/other.html`);
    await paints(SOUTH);
    // Pages are told of it, but one that lies in the cache hears nothing.
    await switchSite(false);
    await paints([]);
    await page.evaluate('setTimeout(() => history.back())');
    await page.waitForFunction(`window.isKept && ${PAINTED}.length === 0`, { timeout: 15_000, polling: 50 });
    await switchSite(true);
    await paints(NORTH);
    await options.close();
    await openAnew();
  });

  test('a page that overrides what the extension uses loses nothing by it', async () => {
    const own = await running.browser.newPage();
    await own.evaluateOnNewDocument(`
      window.__highlights = CSS.highlights;
      Object.defineProperty(CSS, 'highlights', { value: new Map() });
      window.Range = window.StaticRange = window.Highlight = function () { throw new Error('not here'); };
      Array.prototype.flatMap = Array.prototype.filter = () => { throw new Error('nor here'); };
      window.MutationObserver = class { observe() { throw new Error('nor here'); } };`);
    await own.goto(`${pages.url}/story.html`);
    await own.waitForFunction(`__highlights.get('attache-country-calm-light')?.size === 3`, {
      timeout: 15_000,
    });
    await own.close();
  });

  test('a page whose elements are called as what the extension asks loses nothing by it', async () => {
    await open('named.html');
    expect(
      await page.evaluate('[browser.tagName, document.body.tagName, document.forms[1].id.tagName]'),
    ).toEqual(['FORM', 'IMG', 'INPUT']);
    await paints(NORTH);
  });

  test('a page in one form is read, whatever its fields are called, and read on', async () => {
    await open('in-form.html');
    expect(await page.evaluate('document.forms[0].parentNode.tagName')).toBe('INPUT');
    await paints(NORTH);
    await page.evaluate(
      `Document.prototype.querySelector.call(document, '#story').insertAdjacentHTML('beforeend', ${JSON.stringify(paragraph('Sweden', 'five'))})`,
    );
    await paints([...NORTH, 'Sweden']);
  });

  test('a card goes from name to name in a form with a field for every member that it has', async () => {
    await open('all-named.html');
    expect(await page.evaluate('document.forms[0].scrollIntoView.tagName')).toBe('INPUT');
    await paints(NORTH);
    await pointAt(page, 'Finland');
    await until(async () => /1 of 2/.test(await cardText()));
    await running.inCard(page, `root.querySelector('.popover button[aria-label*="ext"]').click()`);
    await until(async () => /2 of 2/.test(await cardText()));
    expect(await page.evaluate('scrollY')).toBeGreaterThan(1000);
    await page.keyboard.press('Escape');
    await until(async () => (await cardText()) === '');
  });

  test('a page that changes all the time is left in peace by and by', async () => {
    await open('story.html');
    await paints(NORTH);
    await page.evaluate(`{ const { firstChild } = document.querySelectorAll('#story p')[1]; let i = 0;
      window.storm = setInterval(() => { for (let k = 0; k < 20; k++) firstChild.data = firstChild.data.replace(/ \\d*$/, '') + ' ' + i++; }, 20); }`);
    await new Promise((done) => setTimeout(done, 1500));
    // Names that did not change have kept their marks, or have them again, while the page rages on.
    await page.waitForFunction(`${PAINTED}.length === 3`, { timeout: 10_000 });
    await page.evaluate(`clearInterval(window.storm)`);
  });

  test('nothing of it is printed', async () => {
    await open('story.html');
    await paints(NORTH);
    const decoration = `getComputedStyle(document.querySelector('#story p'), '::highlight(attache-country-calm-light)').textDecorationLine`;
    expect(await page.evaluate(decoration)).toBe('underline');
    await running.emulatePrint(page, true);
    expect(await page.evaluate(decoration)).toBe('none');
    await running.emulatePrint(page, false);
    expect(await page.evaluate(decoration)).toBe('underline');
  });
});
