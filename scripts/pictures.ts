// npm run pictures [-- chromium|firefox]: pictures of the card, the sidebar's views and the settings, light and dark, in
// both browsers, under .output/pictures/; the three that the README shows go to docs/pictures/.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { BROWSERS, type BrowserKind, servePages, startBrowser } from '../test/browser/browsers';
import { pointAt, waitForNames } from '../test/browser/names';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.output', 'pictures');
const SHOWN = [
  ['firefox-light-cast', 'sidebar'],
  ['chromium-light-card', 'card'],
  ['chromium-light-graph', 'graph'],
] as const;
/** Long enough for a view to be laid out. */
const SETTLED_MS = 900;
const settle = () => new Promise((done) => setTimeout(done, SETTLED_MS));

mkdirSync(folder, { recursive: true });
const served = await servePages(path.join(root, 'demo'));
const wanted = process.argv[2];
for (const kind of BROWSERS)
  if (!wanted || wanted === kind) for (const scheme of ['light', 'dark'] as const) await take(kind, scheme);
served.close();
mkdirSync(path.join(root, 'docs', 'pictures'), { recursive: true });
for (const [from, to] of SHOWN) {
  const file = path.join(folder, `${from}.png`);
  if (existsSync(file)) copyFileSync(file, path.join(root, 'docs', 'pictures', `${to}.png`));
}
console.log(`Pictures are in ${folder}.`);

async function take(kind: BrowserKind, scheme: 'light' | 'dark'): Promise<void> {
  const file = (name: string): `${string}.png` => `${folder}/${kind}-${scheme}-${name}.png`;
  const running = await startBrowser(kind, { scheme });
  try {
    const page = await running.browser.newPage();
    if (kind === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${served.url}/article.html`);
    await page.bringToFront();
    await waitForNames(page);
    for (const [name, words] of [
      ['card', 'Hakan Fidan'],
      ['card-country', 'Bulgaria'],
      ['card-institution', 'Council of Europe'],
      ['card-uncertain', 'Georgia'],
    ] as const) {
      await pointAt(page, words);
      await settle();
      await settle();
      await page.screenshot({ path: file(name) });
      await page.mouse.move(5, 5);
      await settle();
    }
    await page.evaluate('scrollTo(0, 0)');
    await running.clickToolbarButton(page);
    await settle();
    const tabs = await running.inSidebar<readonly string[]>(
      `new Promise((resolve) => { const look = (tries) => { const tabs = [...document.querySelectorAll('[role=tab]')].map(({ id }) => id);
        if (tabs.length > 0 || tries === 0) resolve(tabs); else setTimeout(look, 100, tries - 1); }; look(80); })`,
    );
    for (const tab of tabs) {
      await running.inSidebar(`(document.getElementById(${JSON.stringify(tab)}).click(), true)`);
      await settle();
      await running.shootSidebar(file(tab.replace(/^tab-/, '')));
    }
    const settings = await running.openExtensionPage('options.html');
    await settings.bringToFront();
    await settle();
    await settings.screenshot({ path: file('settings'), fullPage: true });
  } finally {
    await running.close();
  }
}
