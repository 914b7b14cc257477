// ./dev start [URL|FILE] [--browser chrome|firefox]: the extension in a fresh browser, on a page or the demo article.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type BrowserKind, servePages, startBrowser } from '../test/browser/browsers';

const root = path.resolve(import.meta.dirname, '..');
const pictures = path.join(root, '.output', 'demo');
const { kind, target } = readArguments(process.argv.slice(2));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const served = /^https?:/.test(target) ? null : await servePages(path.dirname(target));
const url = served ? `${served.url}/${path.basename(target)}` : target;
const running = await startBrowser(kind, { isVisible: hasDisplay });
const page = await running.browser.newPage();
await page.goto(url, { waitUntil: 'load' });
// The first-run page opened itself in front.
await page.bringToFront();
// Firefox ESR and Chromium alike know the highlight registry.
await page
  .waitForFunction('CSS.highlights.size > 0', { timeout: 20_000 })
  .catch(() => console.error('No names were found on this page.'));
await running.clickToolbarButton(page);

if (hasDisplay) {
  console.log(`${url} is open. Close the browser's window to end.`);
  await new Promise((resolve) => running.browser.once('disconnected', resolve));
} else {
  mkdirSync(pictures, { recursive: true });
  await running.inSidebar(
    `new Promise((resolve) => { const look = () => document.querySelector('.entry') ? resolve(true) : setTimeout(look, 50); look(); setTimeout(() => resolve(false), 8000); })`,
  );
  await page.screenshot({ path: path.join(pictures, 'page.png'), fullPage: kind === 'chromium' });
  await running.shootSidebar(path.join(pictures, 'sidebar.png') as `${string}.png`);
  console.log(
    `Pictures: ${path.join(pictures, 'page.png')}\n          ${path.join(pictures, 'sidebar.png')}`,
  );
  const cast = await running.inSidebar<string[]>(
    `[...document.querySelectorAll('.entry')].map((entry) => entry.dataset.kind.padEnd(12) + entry.querySelector('.name').textContent.trim().padEnd(34) + entry.querySelector('p').textContent)`,
  );
  console.log(`\nCast\n${cast.join('\n')}`);
  await running.inSidebar(
    `(document.querySelector('#tab-relations')?.click(), new Promise((resolve) => setTimeout(() => resolve(true), 300)))`,
  );
  const relations = await running.inSidebar<string[]>(
    `[...document.querySelectorAll('.relations > li')].map((relation) => relation.querySelector('.what').innerText.replace(/\\s+/g, ' ').padEnd(46) + relation.querySelector('.parties').innerText.replace(/\\s+/g, ' '))`,
  );
  console.log(`\nRelations\n${relations.join('\n') || 'none'}`);
  await running.close();
}
served?.close();

function readArguments(given: readonly string[]): { kind: BrowserKind; target: string } {
  const at = given.indexOf('--browser');
  const named = at < 0 ? null : given[at + 1];
  const rest = given.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  const candidates =
    process.platform === 'darwin'
      ? [
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
          '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        ]
      : [
          '/usr/bin/chromium',
          '/usr/bin/google-chrome',
          '/usr/bin/microsoft-edge',
          '/usr/bin/chromium-browser',
        ];
  const chromium = process.env.CHROMIUM_BIN || candidates.find((file) => existsSync(file));
  const firefox =
    process.env.FIREFOX_BIN ||
    ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
      (file) => existsSync(file),
    );
  if (chromium) process.env.CHROMIUM_BIN = chromium;
  if (firefox) process.env.FIREFOX_BIN = firefox;
  const kind: BrowserKind = named === 'firefox' || (!named && !chromium) ? 'firefox' : 'chromium';
  if (kind === 'firefox' ? !firefox : !chromium) {
    console.error(
      `No ${kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge'} was found; set ${kind === 'firefox' ? 'FIREFOX_BIN' : 'CHROMIUM_BIN'} to where it is.`,
    );
    process.exit(1);
  }
  const file = rest[0] ?? path.join(root, 'demo', 'article.html');
  if (!/^https?:/.test(file) && !existsSync(file)) {
    console.error(`There is no file ${file}.`);
    process.exit(1);
  }
  return { kind, target: /^https?:/.test(file) ? file : path.resolve(file) };
}
