import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, servePages } from './browsers';
import { openBeside, type SidebarBeside } from './sidebar/beside';

let served: { url: string; close(): void };
beforeAll(async () => {
  served = await servePages('test/browser/pages');
});
afterAll(() => served.close());

describe.each(BROWSERS)('the sidebar in %s', (kind) => {
  let side: SidebarBeside;
  beforeAll(async () => {
    side = await openBeside(kind, `${served.url}/story.html`);
  });
  afterAll(() => side?.close());

  test('shows the cast, and filters it by what is typed', async () => {
    const { page, text, axe, press } = side;
    expect(await text('.cast')).toContain('Emmanuel Macron');
    await axe();
    await page.type('.filters input', 'merz');
    await page.waitForFunction(`document.querySelectorAll('.entry').length === 1`);
    for (let i = 0; i < 4; i++) await press('Backspace');
    await page.waitForFunction(`document.querySelectorAll('.entry').length > 3`);
  });

  test('shows relations with their status, and reveals a sentence in the page', async () => {
    const { page, story, text, axe, openTab } = side;
    await openTab('relations');
    await page.waitForSelector('.relation[data-standing=told]');
    expect(await text('.relations')).toMatch(/planned|denied/);
    await axe();
    await page.click('.relation .sentence');
    await story.waitForFunction(`[...CSS.highlights.keys()].some((name) => name.includes('flash'))`, {
      polling: 100,
    });
  });

  test('marks in the page whom the reader points at or walks to', async () => {
    const { page, story, openTab } = side;
    const marked = (is: string) =>
      story.waitForFunction(
        `[...CSS.highlights].filter(([name]) => name.includes('marked')).flatMap(([, places]) => [...places]).length ${is}`,
        { polling: 50 },
      );
    await openTab('cast');
    await page.hover('.entry .name');
    await marked('> 0');
    await page.hover('h1');
    await marked('=== 0');
    await page.focus('.entry .name');
    await marked('> 0');
    await page.focus('#tab-cast');
    await marked('=== 0');
  });

  test('walks the graph by keyboard, and shows what joins one', async () => {
    const { page, axe, openTab, focused, press } = side;
    await openTab('graph');
    await page.waitForSelector('.node');
    await axe();
    await page.evaluate(`document.querySelector('.node[tabindex="0"]').focus()`);
    const first = await focused();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
      await press(key);
      if ((await focused()) !== first) break;
    }
    expect(await focused()).not.toBe(first);
    await press('Enter');
    await page.waitForSelector('.picked .lines li');
    await axe();
    await press('+', '+', '0', 'Escape');
    await page.waitForFunction(`!document.querySelector('.picked')`);
    // Hiding a kind of line hides its lines.
    const lines = await page.$$eval('.edge', (edges) => edges.length);
    await page.click('.legend .chip');
    await page.waitForFunction(`document.querySelectorAll('.canvas .edge').length < ${lines}`);
    await page.click('.legend .chip');
  });

  test('shows the timeline and the map, whose countries open', async () => {
    const { page, axe, openTab, press } = side;
    await openTab('timeline');
    await page.waitForSelector('.moment[data-mark=article]');
    await axe();
    await openTab('map');
    await page.waitForSelector('.land[data-shade=named]');
    await axe();
    const place = (await page.evaluate(
      `(() => { const { x, y, width, height } = document.querySelector('.canvas .land[data-country=DE]').getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()`,
    )) as [number, number];
    await page.mouse.click(...place);
    await page.waitForSelector('.entity, .cast');
    await openTab('map');
    await page.focus('.countries .name');
    await press('Enter');
    await page.waitForSelector('.entity .facts');
    await axe();
  });

  test('corrects a name and takes it back', async () => {
    const { page, axe, openEntity, text, click, told } = side;
    await openEntity('Iceland');
    await page.evaluate(`document.querySelector('.why').open = true`);
    expect(await text('.why')).not.toMatch(/undefined|prior|kindFits/);
    await click('Not this one');
    await told('no longer taken');
    const isUnknown = `document.querySelector('.entity')?.textContent.includes('Known from this article alone')`;
    await page.waitForFunction(isUnknown);
    await axe();
    await page.click('.notice button');
    await told('Taken back');
    await page.waitForFunction(`document.querySelector('.entity') && !${isUnknown}`);
    await click('Hide on this page');
    await told('hidden');
    const isCast = `[...document.querySelectorAll('.cast .name')].some((each) => each.textContent.includes('Iceland'))`;
    await page.waitForFunction(`document.querySelector('.cast') && !${isCast}`);
    await page.click('.notice button');
    await page.waitForFunction(isCast);
  });

  test('is worked by keyboard alone: tabs, filter, an entity, and back to where it was opened', async () => {
    const { page, press, tabTo, focused, openTab } = side;
    await openTab('cast');
    await side.toTop();
    await tabTo({ selector: '[role=tab]' });
    await press('ArrowRight', 'End', 'Home');
    expect(await focused()).toBe('Cast');
    await tabTo({ selector: '.filters input' });
    await page.keyboard.type('ruth');
    await page.waitForFunction(
      `document.querySelector('.cast') === null || document.querySelectorAll('.entry').length === 0`,
    );
    for (let i = 0; i < 4; i++) await press('Backspace');
    await page.waitForSelector('.entry');
    await tabTo({ words: 'Countries' });
    await press('Enter');
    await page.waitForFunction(
      `[...document.querySelectorAll('.entry')].every((each) => each.dataset.kind === 'country')`,
    );
    await tabTo({ selector: '.entry .name' });
    const name = await focused();
    await press('Enter');
    await page.waitForSelector('.entity');
    // The heading has the focus; the way back stands before it.
    expect(name).toContain((await focused()).slice(0, 4));
    await page.keyboard.down('Shift');
    await press('Tab');
    await page.keyboard.up('Shift');
    expect(await page.evaluate(`document.activeElement.className`)).toBe('back');
    await press('Enter');
    await page.waitForFunction(`document.activeElement.textContent.trim() === ${JSON.stringify(name)}`);
  });

  test('has a name settled by keyboard alone: one found in the pack, and taken back', async () => {
    const { page, press, tabTo, openTab, told } = side;
    await openTab('cast');
    await page.click('.filters .chip');
    await side.toTop();
    await tabTo({ words: 'Malta' });
    await press('Enter');
    await page.waitForSelector('.entity .corrections');
    await tabTo({ words: 'It is this one' });
    await press('Enter');
    await page.waitForFunction(`document.activeElement.matches('.pack-search input')`);
    await page.keyboard.type('Monaco');
    await page.waitForFunction(
      `[...document.querySelectorAll('.found button')].some((each) => each.textContent.startsWith('Monaco'))`,
    );
    await side.axe();
    await tabTo({ words: 'Monaco' });
    await press('Enter');
    await page.waitForFunction(`document.querySelector('.entity h2')?.textContent.includes('Monaco')`);
    await tabTo({ selector: '.notice button' });
    await press('Enter');
    await told('Taken back');
    await page.waitForFunction(`document.querySelector('.entity h2')?.textContent.includes('Malta')`);
  });

  test('has one of several picked by keyboard alone, where the article does not say which', async () => {
    const { page, press, tabTo, openTab, told, toTop } = side;
    await openTab('cast');
    await toTop();
    await tabTo({ words: 'Georgia' });
    await press('Enter');
    await page.waitForSelector('.entity .note');
    await tabTo({ selector: '.corrections .found button' });
    const picked = await page.evaluate(`document.activeElement.querySelector('bdi').textContent`);
    await press('Enter');
    await told('Georgia');
    await page.waitForFunction(
      `document.querySelector('.entity .facts') && !document.querySelector('.entity .note')`,
    );
    expect(await side.text('.entity h2')).toContain(picked);
    await tabTo({ selector: '.notice button' });
    await press('Enter');
    await told('Taken back');
    await page.waitForSelector('.entity .note');
  });

  test.each([
    ['Save as JSON', '.json', '"attache-report"'],
    ['Save as a table', '.csv', 'Emmanuel Macron'],
    ['Save as GraphML', '.graphml', '<graphml'],
    ['Save the graph', '.svg', 'class="node node-person"'],
    ['Save the timeline', '.svg', '<svg'],
  ])('hands the story on: %s', async (choice, ending, content) => {
    const { page, press, axe, tabTo, focused } = side;
    const before = (await page.evaluate('saved.length')) as number;
    await side.toTop();
    await tabTo({ selector: '.menu button' });
    await press('Enter');
    await page.waitForSelector('[role=menuitem]');
    if (choice === 'Save as JSON') await axe();
    for (let i = 0; i < 8 && !(await focused()).startsWith(choice); i++) await press('ArrowDown');
    await press('Enter');
    await page.waitForFunction(`saved.length > ${before}`);
    const [name, file] = (await page.evaluate('saved.at(-1)')) as [string, string];
    expect(name.endsWith(ending)).toBe(true);
    expect(file).toContain(content);
  });

  test('has the settings that are wanted beside a page', async () => {
    const { page, axe, told } = side;
    await page.click('.top > .tool');
    await page.waitForSelector('.quick input[name=density]');
    await axe();
    await page.click('.quick input[value=all]');
    await told('Saved');
    await page.waitForSelector('.quick input[value=all]:checked');
    await page.click('.top > .tool');
    await page.waitForFunction(`!document.querySelector('.quick')`);
  });

  test('fits a narrow panel', async () => {
    const { page, openTab } = side;
    await page.setViewport({ width: 280, height: 700 });
    for (const name of ['cast', 'relations', 'graph', 'timeline', 'map']) {
      await openTab(name);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    // The last is how wide Firefox opens it, with its scroll bar.
    for (const width of [360, 300, 255]) {
      await page.setViewport({ width, height: 700 });
      const tops = await page.evaluate(
        `new Set([...document.querySelectorAll('[role=tab]')].map((tab) => tab.offsetTop)).size`,
      );
      expect(tops, `rows of tabs in ${width} pixels`).toBe(1);
    }
    await page.setViewport({ width: 360, height: 800 });
  });

  test('is where it was after it is closed and opened again', async () => {
    const { page, openEntity } = side;
    await openEntity('Norway');
    const isKept = `(globalThis.browser ?? chrome).storage.session.get(null).then((kept) =>
      Object.values(kept).some((each) => each.place?.trail.length === 1))`;
    for (let tries = 0; tries < 40 && !(await page.evaluate(isKept)); tries++);
    await side.reload();
    await page.waitForFunction(`document.querySelector('.entity h2')?.textContent.includes('Norway')`);
    await page.click('.back');
    await page.waitForSelector('.cast');
  });

  test('says why a page is not read, and has it read when asked', async () => {
    const { page, story, click } = side;
    await page.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.set({ settings: { version: 1, mode: 'on-click' } })`,
    );
    await story.reload();
    await page.waitForFunction(
      `document.querySelector('.face')?.textContent.includes('has not read this page')`,
    );
    await side.axe();
    await click('Read it now');
    await page.waitForSelector('#view section');
  });
});
