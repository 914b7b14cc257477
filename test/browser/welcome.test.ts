import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, BROWSERS, borrowBrowser, type RunningBrowser } from './browsers';

/** Paths of the extension's pages that are open in tabs, as one of them sees it. */
const TABS = `(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).map((view) => view.location.pathname)`;

describe.each(BROWSERS)('the welcome page in %s', (kind) => {
  let running: RunningBrowser;
  let page: Page;
  beforeAll(async () => {
    running = await borrowBrowser(kind);
    page = await running.openExtensionPage('welcome.html');
    await page.waitForSelector('.name');
  });
  afterAll(() => running?.close());

  const card = () => page.$eval('[role=dialog]', (element) => element.textContent);
  const hasNoCard = () => page.waitForFunction(`!document.querySelector('[role=dialog]')`);

  test('opened by itself when the extension was installed', async () => {
    // An add-on that is loaded for a test counts as installed.
    expect(running.welcome).toBe('/welcome.html');
  });

  test('has its sample read by the analysis', async () => {
    const names = await page.$$eval('.name', (buttons) =>
      buttons.map((button) => `${button.textContent}|${button.getAttribute('data-kind')}`),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'NATO|institution',
        'Mark Rutte|person',
        'European Commission|institution',
        'Germany|country',
      ]),
    );
    expect(await page.$eval('.sample', (element) => element.textContent)).toMatch(
      /^NATO has its seat in Brussels\. .* European Union\.$/,
    );
  });

  test('shows a card to the resting pointer, lets it enter, and closes when it leaves', async () => {
    await page.hover('.name[data-kind=person]');
    await page.waitForSelector('[role=dialog]');
    expect(await card()).toMatch(/^Mark Rutte/);
    await page.hover('[role=dialog]');
    await new Promise((done) => setTimeout(done, 600));
    expect(await card()).toMatch(/^Mark Rutte/);
    await page.mouse.move(5, 5);
    await hasNoCard();
  });

  test('shows a card to the keyboard, and Escape closes it where the focus was', async () => {
    await page.focus('.name');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=dialog]');
    expect(await page.evaluate(`document.activeElement.ariaExpanded`)).toBe('true');
    const name = await page.evaluate('document.activeElement.textContent');
    await page.keyboard.press('Escape');
    await hasNoCard();
    expect(await page.evaluate('document.activeElement.textContent')).toBe(name);
  });

  test('never covers the name with its card', async () => {
    for (const name of (await page.$$('.name')).slice(0, 4)) {
      await name.click();
      await page.waitForFunction(`document.querySelector('[role=dialog]')?.style.top`);
      const apart = (await page.evaluate(
        `(() => {
          const card = document.querySelector('[role=dialog]').getBoundingClientRect();
          return [...document.querySelector('.name[aria-expanded=true]').getClientRects()].every((line) =>
            line.bottom <= card.top || line.top >= card.bottom || line.right <= card.left || line.left >= card.right);
        })()`,
      )) as boolean;
      expect(apart).toBe(true);
      await page.keyboard.press('Escape');
      await hasNoCard();
    }
  });

  test('has no fault that axe knows, with the card open, in both directions', async () => {
    await page.click('.name');
    await page.waitForSelector('[role=dialog]');
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('leads to the settings', async () => {
    await page.click('.actions .quiet');
    // The settings stand in front, and a page behind draws no more frames to look at them with.
    await page.waitForFunction(`${TABS}.includes('/options.html')`, { polling: 50 });
  });
});
