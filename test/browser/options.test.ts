import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, BROWSERS, borrowBrowser, type RunningBrowser } from './browsers';

/** What the browser keeps for the extension, as an extension page sees it. */
const stored = (page: Page, area: 'sync' | 'local') =>
  page.evaluate(`browser_storage('${area}')`) as Promise<Record<string, unknown>>;

/** Gives a page a way to read the store that is the same in both browsers. */
const READ_STORE = `window.browser_storage = (area) => (globalThis.browser ?? chrome).storage[area].get(null)`;

describe.each(BROWSERS)('the options page in %s', (kind) => {
  let running: RunningBrowser;
  let page: Page;
  beforeAll(async () => {
    running = await borrowBrowser(kind);
    page = await running.openExtensionPage('options.html');
    await page.evaluate(READ_STORE);
    await page.waitForSelector('input[name=mode]');
  });
  afterAll(() => running?.close());

  const notice = () => page.$eval('[role=status]', (element) => element.textContent);
  const said = (text: string) =>
    page.waitForFunction(
      `document.querySelector('[role=status]').textContent.includes(${JSON.stringify(text)})`,
    );

  test('keeps what is chosen by mouse, and shows it after a reload', async () => {
    await page.click('input[name=mode][value=chosen-sites]');
    await said('Saved');
    await page.click('input[name=palette][value=grey]');
    await page.waitForSelector('input[name=palette][value=grey]:checked');
    await page.click('input[name=kind-country]');
    await page.waitForSelector('input[name=kind-country]:not(:checked)');
    await page.click('input[name=trigger][value=modifier]');
    await page.waitForSelector('select[name=modifier]');
    await page.select('select[name=modifier]', 'Shift');
    await page.waitForFunction(`browser_storage('sync').then((kept) => kept.settings?.modifier === 'Shift')`);
    expect(await stored(page, 'sync')).toMatchObject({
      settings: {
        version: 1,
        mode: 'chosen-sites',
        palette: 'grey',
        kinds: ['person', 'institution'],
        trigger: 'modifier',
        modifier: 'Shift',
      },
    });
    const again = await running.openExtensionPage('options.html');
    await again.waitForSelector('input[name=mode][value=chosen-sites]:checked');
    expect(await again.$eval('select[name=modifier]', (select) => select.value)).toBe('Shift');
    await again.close();
    await page.bringToFront();
  });

  test('names the keys of every command, none of which the browser keeps for itself', async () => {
    expect(await page.$$eval('.shortcuts dd', (keys) => keys.map((each) => each.textContent))).not.toContain(
      'not set',
    );
  });

  test('is worked by keyboard alone', async () => {
    await page.focus('input[name=density]:checked');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('input[name=density][value=all]:checked');
    await page.focus('.add-site input');
    await page.keyboard.type('not a site');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.add-site [role=alert]');
    for (let i = 0; i < 'not a site'.length; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type('https://www.example.com/world');
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.querySelector('.rows')?.textContent.includes('example.com')`);
    expect(await page.$('.add-site [role=alert]')).toBeNull();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.type`)).toBe('submit');
  });

  test('removes a site and takes that back', async () => {
    await page.click('.rows button');
    await said('Removed: example.com');
    expect(await page.$('.rows li')).toBeNull();
    await page.click('[role=status] button');
    await page.waitForSelector('.rows li');
    expect(await page.$eval('.rows select', (select) => select.value)).toBe('off');
  });

  test('refuses a timing out of bounds and says which would do', async () => {
    const field = (await page.$('input[name=closeDelay]'))!;
    await field.click({ count: 3 });
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await page.waitForSelector('#closeDelay-wrong');
    expect((await stored(page, 'sync')).settings).not.toHaveProperty('closeDelay');
    await field.click({ count: 3 });
    await page.keyboard.type('250');
    await page.keyboard.press('Tab');
    await page.waitForFunction(`!document.querySelector('#closeDelay-wrong')`);
    await page.waitForFunction(`browser_storage('sync').then((kept) => kept.settings.closeDelay === 250)`);
  });

  test('loads a file, and shows and removes its corrections', async () => {
    const file = {
      format: 'attache-backup',
      settings: { density: 'off', mode: 'nonsense' },
      corrections: [
        {
          name: 'Ada Marin',
          scope: { kind: 'everywhere' },
          is: null,
          not: [{ entity: 'Q1', name: 'Ada B.' }],
          isHidden: true,
        },
        { name: 'broken' },
      ],
    };
    await giveFile(page, JSON.stringify(file));
    await said('Corrections: 1. Left out because they could not be read: 1');
    await page.waitForSelector('input[name=density][value=off]:checked');
    await page.waitForSelector('input[name=mode][value=articles]:checked');
    const list = '[aria-labelledby=corrections] .rows';
    expect(await page.$eval(list, (rows) => rows.textContent)).toContain(
      'is not Ada B. and hidden · everywhere',
    );
    await page.click(`${list} button`);
    await said('Removed: Ada Marin');
    expect(await stored(page, 'local')).toEqual({});
    await page.click('[role=status] button');
    await page.waitForSelector(`${list} li`);
  });

  test('refuses a foreign file and changes nothing', async () => {
    const before = [await stored(page, 'sync'), await stored(page, 'local')];
    await giveFile(page, '{"__proto__":{"format":"attache-backup"}}');
    await said('not a file of Attaché');
    await giveFile(page, 'hello');
    await said('not a file of Attaché');
    expect([await stored(page, 'sync'), await stored(page, 'local')]).toEqual(before);
  });

  test('goes back to the defaults and undoes that', async () => {
    await page.evaluate(`[...document.querySelectorAll('.actions .quiet')].at(-1).click()`);
    await said('back to their defaults');
    await page.waitForSelector('input[name=density][value=first-in-section]:checked');
    await page.click('[role=status] button');
    await page.waitForSelector('input[name=density][value=off]:checked');
    expect(await notice()).toBe('Saved');
  });

  test('follows changes that are made elsewhere', async () => {
    await page.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.set({ settings: { version: 1, hasBadge: true } })`,
    );
    await page.waitForSelector('input[name=hasBadge]:checked');
  });

  test('has no fault that axe knows, left to right and right to left', async () => {
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(`document.documentElement.dir = 'rtl'`);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('fits a narrow window', async () => {
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});

/** Chooses a file of a given content, as if the reader had picked it. */
async function giveFile(page: Page, content: string): Promise<void> {
  await page.evaluate(
    `(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(content)}], 'kept.json'));
      const input = document.querySelector('input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`,
  );
}
