import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { axeViolations, BROWSERS, borrowBrowser, type RunningBrowser, servePages } from './browsers';
import { paintedNames, pointAt, rectangleOf, waitForNames } from './names';
import { until } from './until';

/** What the browser's own checks of a page cannot weaken: no script, no style, no frame of anybody's. */
const STRICT = "default-src 'none'; style-src 'none'; sandbox; require-trusted-types-for 'script'";

let served: { url: string; close(): void };
let strict: { url: string; close(): void };
beforeAll(async () => {
  served = await servePages('test/browser/pages');
  strict = await servePages('test/browser/pages', { 'content-security-policy': STRICT });
});
afterAll(() => {
  served.close();
  strict.close();
});

describe.each(BROWSERS)('an article in %s', (kind) => {
  let running: RunningBrowser;
  /** A page of the extension, to send what the background sends when a key is pressed. */
  let helper: Page;
  let page: Page;
  beforeAll(async () => {
    running = await borrowBrowser(kind);
    helper = await running.openExtensionPage('options.html');
    // One tab for all: to open one takes longer than to read the article.
    page = await running.browser.newPage();
    await page.bringToFront();
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    await page.mouse.move(5, 5);
    await page.goto(`${served.url}/article.html`);
    await waitForNames(page);
  });

  const card = () =>
    running.inCard<string | null>(page, `root?.querySelector('.popover:popover-open')?.innerText ?? null`);
  const opened = () => until(card);
  const closed = () => until(async () => (await card()) === null);
  /** Presses a button of the card by its words, as a click there would. */
  const press = (words: string) =>
    running.inCard<void>(
      page,
      `[...root.querySelectorAll('button, summary')].find((each) => each.textContent.includes(${JSON.stringify(words)}) || each.ariaLabel === ${JSON.stringify(words)}).click()`,
    );
  /** Sends what the background would send to the page. */
  const send = (name: string, input: object | null) =>
    helper.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({});
      const answers = await Promise.all(tabs.map(({ id }) => api.tabs.sendMessage(id, ${JSON.stringify({ attache: name, input })}).catch(() => null)));
      return answers.find((answer) => answer?.ok)?.output ?? null;
    })()`);

  test('has the names of its story painted, each as its kind, and nothing else', async () => {
    const names = await paintedNames(page);
    expect(names.map(({ text, kind: painted }) => `${text}|${painted}`)).toEqual(
      expect.arrayContaining([
        'Emmanuel Macron|person',
        'Friedrich Merz|person',
        'Mark Rutte|person',
        'NATO|institution',
        'European Commission|institution',
        'Norway|country',
      ]),
    );
    expect(new Set(names.map(({ within }) => within))).toEqual(new Set(['story']));
    expect(names.some(({ text }) => text.includes('Lotte Harm'))).toBe(false);
  });

  test('stays as it is: its own document has not changed by a byte', async () => {
    await pointAt(page, 'Mark Rutte');
    await opened();
    const [before, after] = (await page.evaluate(`(async () => {
      const source = await (await fetch(location.href)).text();
      const after = document.documentElement.cloneNode(true);
      for (const host of after.querySelectorAll('[data-attache-card]')) host.remove();
      return [new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML, after.outerHTML];
    })()`)) as [string, string];
    expect(after).toBe(before);
  });

  test('shows a card to the resting pointer, lets it in, and closes it when it leaves', async () => {
    await pointAt(page, 'Friedrich Merz');
    expect(await card()).toBeNull();
    await opened();
    await until(async () => (await card())?.includes('Chancellor of Germany since 2025'));
    const box = await running.inCard<{ x: number; y: number; height: number }>(
      page,
      `root.querySelector('.card').getBoundingClientRect().toJSON()`,
    );
    await page.mouse.move(box.x + 40, box.y + 5);
    await page.mouse.move(box.x + 50, box.y + box.height / 2);
    await new Promise((done) => setTimeout(done, 500));
    expect(await card()).toContain('Friedrich Merz');
    await page.mouse.move(5, 5);
    await closed();
  });

  test('closes the card on Escape, wherever the pointer is', async () => {
    await pointAt(page, 'NATO');
    await opened();
    await page.keyboard.press('Escape');
    await closed();
  });

  test('keeps the card off the name, on a small window too', async () => {
    await page.setViewport({ width: 480, height: 360 });
    for (const name of ['Emmanuel Macron', 'European Commission', 'NATO']) {
      await pointAt(page, name);
      await opened();
      await until(async () => (await card())?.includes('Facts as of'));
      await new Promise((done) => setTimeout(done, 100));
      const place = await rectangleOf(page, name);
      const box = await running.inCard<{ left: number; top: number; right: number; bottom: number }>(
        page,
        `root.querySelector('.card').getBoundingClientRect().toJSON()`,
      );
      expect(box.bottom <= place.y + 1 || box.top >= place.y + place.height - 1).toBe(true);
      expect([box.left >= 0, box.right <= 480, box.top >= 0, box.bottom <= 360]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      await page.keyboard.press('Escape');
      await closed();
    }
    await page.setViewport(null);
  });

  test('goes from mention to mention by the card', async () => {
    await pointAt(page, 'Emmanuel Macron');
    await opened();
    await until(async () => /1 of \d/.test((await card()) ?? ''));
    await press('Next mention');
    await until(async () => /2 of \d/.test((await card()) ?? ''));
    await press('Previous mention');
    await until(async () => /1 of \d/.test((await card()) ?? ''));
  });

  test('can be walked by keyboard alone: ring, card, and back to where the focus was', async () => {
    await page.focus('#home');
    await send('step', { by: 1 });
    const label = () => running.inCard<string | null>(page, `root.activeElement?.ariaLabel ?? null`);
    await until(async () => /^.+, 1 of \d+, show card$/.test((await label()) ?? ''));
    await send('step', { by: 1 });
    await until(async () => /^.+, 2 of \d+, show card$/.test((await label()) ?? ''));
    await page.keyboard.press('Enter');
    await opened();
    const focused = () =>
      running.inCard<string>(
        page,
        `root.activeElement?.closest('.popover') ? 'card' : (root.activeElement?.className ?? 'page')`,
      );
    await until(async () => (await focused()) === 'card');
    await page.keyboard.press('Escape');
    await closed();
    expect(await focused()).toContain('ring');
    await page.keyboard.press('Enter');
    await opened();
    // Round the card by Tab: from its end back to the ring.
    for (let presses = 0; presses < 20 && (await focused()) === 'card'; presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toContain('ring');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('card');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate('document.activeElement.id')).toBe('home');
  });

  test('hides a name that the reader does not want, and brings it back', async () => {
    const isPainted = async () => (await paintedNames(page)).some(({ text }) => text === 'Mark Rutte');
    await pointAt(page, 'Mark Rutte');
    await opened();
    await press('Why this?');
    await press('Hide on this page');
    await until(async () => !(await isPainted()));
    expect(await running.inCard(page, `root.querySelector('.note:popover-open').innerText`)).toContain(
      '“Mark Rutte” is hidden on this page.',
    );
    await press('Undo');
    await until(isPainted);
  });

  test('says who a selected text may be', async () => {
    await page.evaluate(
      `getSelection().setBaseAndExtent(document.querySelector('#comments p').firstChild, 5, document.querySelector('#comments p').firstChild, 11)`,
    );
    expect(await send('explain', { surface: 'Canada' })).toBe(true);
    await opened();
    expect(await card()).toMatch(/^Canada\s+This name may mean:\s+Canada/);
    await page.keyboard.press('Escape');
    await closed();
  });

  test('is left alone where the site is switched off, and read again where it is on', async () => {
    // The toolbar button reads the page, too, whatever its site's switch says: pressed once, to open the sidebar.
    await running.clickToolbarButton(page);
    const isOn = async (on: boolean) => {
      await until(() =>
        running.inSidebar(
          `(() => { const box = document.querySelector('.on-here input'); if (box && box.checked !== ${on}) box.click(); return box?.checked === ${on}; })()`,
        ),
      );
    };
    await isOn(true);
    await isOn(false);
    await page.waitForFunction('CSS.highlights.size === 0');
    await page.reload();
    await new Promise((done) => setTimeout(done, 800));
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    await isOn(true);
    await waitForNames(page);
  });

  test('is told of in the sidebar, and a click there reveals the sentence', async () => {
    await running.clickToolbarButton(page);
    const told = ['Friedrich Merz', 'Mark Rutte', 'European Commission', 'Norway', 'Chancellor of Germany'];
    await until(() =>
      running.inSidebar(`${JSON.stringify(told)}.every((name) => document.body.innerText.includes(name))`),
    );
    await page.setViewport({ width: 700, height: 300 });
    await until(() =>
      running.inSidebar(
        `(() => { for (const details of document.querySelectorAll('details')) details.open = true;
          const sentence = [...document.querySelectorAll('button')].find((each) => each.textContent.includes('engineers in spring'));
          sentence?.click(); return Boolean(sentence); })()`,
      ),
    );
    await page.waitForFunction('scrollY > 50', { polling: 100 });
    await page.setViewport(null);
  });

  test('has a card without a fault that axe knows, on light and on dark pages', async () => {
    for (const ground of ['#ffffff', '#101214']) {
      await page.evaluate(`document.body.style.cssText = 'background: ${ground}; color: grey'`);
      await pointAt(page, 'Emmanuel Macron');
      await opened();
      await until(async () => (await card())?.includes('Facts as of'));
      await press('Why this?');
      const [markup, style, scheme] = await running.inCard<[string, string, string]>(
        page,
        `[root.querySelector('.popover').outerHTML.replace(' inert=""', ''), [...root.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join(' '), root.querySelector('.popover').style.colorScheme]`,
      );
      expect(scheme).toBe(ground === '#ffffff' ? 'light' : 'dark');
      await page.keyboard.press('Escape');
      await closed();
      // axe does not see into closed roots: it gets the card's own markup and rules on a page of their own.
      const copy = await running.browser.newPage();
      await copy.goto(`${served.url}/blank.html`);
      await copy.evaluate(
        (html, css) => {
          document.body.innerHTML = html;
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
          (document.querySelector('.popover') as HTMLElement).showPopover();
        },
        markup,
        style,
      );
      // What pages owe as a whole, as a main part and a heading, is none of the card's.
      expect(await axeViolations(copy, '.popover')).toEqual([]);
      await copy.close();
      await page.bringToFront();
    }
  });

  test('is served as well under a strict policy and under rules that hide everything', async () => {
    await page.goto(`${strict.url}/hostile.html`);
    await waitForNames(page);
    await page.goto(`${served.url}/hostile.html`);
    await waitForNames(page);
    await pointAt(page, 'Friedrich Merz');
    await opened();
    const { x, y } = await running.inCard<{ x: number; y: number }>(
      page,
      `root.querySelector('.card').getBoundingClientRect().toJSON()`,
    );
    await page.mouse.move(x + 20, y + 12);
    await until(() => running.inCard<boolean>(page, `!root.querySelector('.card').inert`));
    const seen = await running.inCard<{ width: number; fontSize: number; isOnTop: boolean }>(
      page,
      `(() => { const card = root.querySelector('.card'); const box = card.getBoundingClientRect();
        return { width: box.width, fontSize: parseFloat(getComputedStyle(card).fontSize), isOnTop: root.elementFromPoint(box.x + 20, box.y + 12)?.closest('.card') === card }; })()`,
    );
    expect(seen).toEqual({ width: 336, fontSize: 14, isOnTop: true });
  });

  if (kind === 'chromium')
    test('has its sidebar opened from the card', async () => {
      await pointAt(page, 'Emmanuel Macron');
      await opened();
      await until(async () => (await card())?.includes('Open in sidebar'));
      const box = await running.inCard<{ x: number; y: number; width: number; height: number }>(
        page,
        `root.querySelector('button.open').getBoundingClientRect().toJSON()`,
      );
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await until(() => running.inSidebar(`document.body.innerText.includes('Emmanuel Macron')`));
    });
  else
    test('is told which keys open the sidebar, where the page must not', async () => {
      await running.inSidebar(`globalThis.browser?.sidebarAction.close()`).catch(() => {});
      await pointAt(page, 'Emmanuel Macron');
      await opened();
      await until(async () => /(Alt\+Shift\+A opens the sidebar|Open in sidebar)/.test((await card()) ?? ''));
    });
});
