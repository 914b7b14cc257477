import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, servePages } from './browsers';
import { expectLook, PAGES } from './looks';
import { openBeside, type SidebarBeside } from './sidebar/beside';

const VIEWS = ['cast', 'relations', 'graph', 'timeline', 'map'] as const;
const WHEN_READY = {
  cast: '.entry',
  relations: '.relation',
  graph: '.node',
  timeline: '.moment',
  map: '.land[data-shade=named]',
} as const;

let served: { url: string; close(): void };
beforeAll(async () => {
  served = await servePages('test/browser/pages');
});
afterAll(() => served.close());

describe.each(BROWSERS)('the sidebar in %s, dark and from right to left', (kind) => {
  let side: SidebarBeside;
  beforeAll(async () => {
    side = await openBeside(kind, `${served.url}/story.html`, { scheme: 'dark', language: 'ar' });
  });
  afterAll(() => side?.close());

  const show = async (view: (typeof VIEWS)[number]): Promise<void> => {
    await side.openTab(view);
    await side.page.waitForSelector(WHEN_READY[view]);
  };

  test('speaks the language of the reader, in its direction and in the colours asked for', async () => {
    const { page } = side;
    expect(
      await page.evaluate(
        `[document.documentElement.lang, getComputedStyle(document.body).direction, matchMedia('(prefers-color-scheme: dark)').matches]`,
      ),
    ).toEqual(['ar', 'rtl', true]);
    const [ink, paper] = (await page.evaluate(
      `[getComputedStyle(document.querySelector('.entry .name')).color, getComputedStyle(document.documentElement).backgroundColor].map((colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number).reduce((a, b) => a + b))`,
    )) as [number, number];
    expect(ink).toBeGreaterThan(paper);
    // The sentences of an English article stay from left to right.
    await show('relations');
    expect(await page.$eval('.sentence bdi', (words) => getComputedStyle(words).direction)).toBe('ltr');
  });

  test.each(VIEWS)('has no fault that axe knows: %s', async (view) => {
    await show(view);
    await side.axe();
  });

  test('goes along the tabs as they stand', async () => {
    const { page, openTab, press } = side;
    await openTab('cast');
    await page.focus('#tab-cast');
    await press('ArrowLeft');
    expect(await page.evaluate('document.activeElement.id')).toBe('tab-relations');
    await press('ArrowRight');
    expect(await page.evaluate('document.activeElement.id')).toBe('tab-cast');
  });

  test('has the page of an entity without a fault that axe knows', async () => {
    const { page, axe } = side;
    await show('cast');
    await page.click('.entry .name');
    await page.waitForSelector('.entity .facts');
    await axe();
  });

  test('fits at twice the size', async () => {
    // A panel of 360 pixels has 180 of CSS then.
    const { page } = side;
    await page.setViewport({ width: 180, height: 400 });
    for (const view of VIEWS) {
      await show(view);
      // What stands out, if anything does, is named.
      const out = await page.evaluate(
        `document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('#view *')].filter((each) => { const { left, right } = each.getBoundingClientRect(); return left < -1 || right > innerWidth + 1; }).map((each) => each.className || each.tagName)`,
      );
      expect([view, out]).toEqual([view, []]);
    }
    await page.setViewport({ width: 360, height: 800 });
  });

  // What the browser was started for serves the other pages of the extension as well.
  test.each(PAGES.map((page) => [page[0], page] as const))(
    '%s has no fault that axe knows, and fits a narrow window',
    async (_, page) => {
      await expectLook(side.running, page, { scheme: 'dark', language: 'ar', direction: 'rtl' });
      if (kind === 'chromium')
        await expectLook(side.running, page, { scheme: 'light', language: 'ar', direction: 'rtl' });
    },
  );

  // Firefox lets no test ask for them.
  if (kind === 'chromium') {
    test('keeps kinds, standings and what is chosen apart where the system forces its colours', async () => {
      const { page } = side;
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      await show('graph');
      const seen = (await page.evaluate(`(() => {
        const paper = getComputedStyle(document.querySelector('.drawing')).backgroundColor;
        const isSeen = (selector, property) => [...document.querySelectorAll(selector)].every((each) => getComputedStyle(each)[property] !== paper);
        const border = (selector) => getComputedStyle(document.querySelector(selector)).borderBlockEndColor;
        return {
          shapes: isSeen('.node-person .shape, .node-country .shape, .node-institution .shape', 'fill'),
          lines: isSeen('.canvas .edge > path', 'stroke'),
          names: isSeen('.node-name', 'fill'),
          tab: border('[role=tab][aria-selected=true]') !== border('[role=tab][aria-selected=false]'),
        };
      })()`)) as Record<string, boolean>;
      expect(seen).toEqual({ shapes: true, lines: true, names: true, tab: true });
      await session.detach();
    });

    test('stands still for readers who want no motion', async () => {
      const { page } = side;
      await show('graph');
      const lasts = () =>
        page.$eval('.canvas .edge', (edge) => Number.parseFloat(getComputedStyle(edge).transitionDuration));
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
      expect(await lasts()).toBeGreaterThan(0);
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      expect(await lasts()).toBe(0);
    });
  }
});
