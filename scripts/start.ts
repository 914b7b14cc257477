// ./dev start [URL|FILE] [--browser chrome|chromium|edge|firefox]: the extension in a fresh browser, on a page or the demo
// article. Without a display: headless, with pictures of page and sidebar, and the cast and the relations in words.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { servePages, startBrowser } from '../test/browser/browsers';
import { findBrowser } from './find-browser';
import { stateOf, waitForState } from './page-state';
import { tellReport } from './tell-report';

const root = path.resolve(import.meta.dirname, '..');
const pictures = path.join(root, '.output', 'demo');
const { browser, target } = readArguments(process.argv.slice(2));
build();
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const served = isAddress(target) ? null : await servePages(path.dirname(target));
const url = served ? `${served.url}/${encodeURIComponent(path.basename(target))}` : target;
const running = await startBrowser(browser.kind, { isVisible: hasDisplay, isOnline: true });
const page = await running.browser.newPage();
await page.goto(url, { waitUntil: 'domcontentloaded' }).catch(async (error: Error) => {
  // In a window the reader sees the browser's own word on it, and may go elsewhere.
  if (hasDisplay) return;
  await running.close();
  stop(`${url} could not be opened: ${error.message}`);
});
// The first-run page opened itself in front.
await page.bringToFront();

if (hasDisplay) {
  await running.clickToolbarButton(page);
  console.log(`${url} is open. Close the browser's window to end.`);
  await new Promise((resolve) => running.browser.once('disconnected', resolve));
} else {
  mkdirSync(pictures, { recursive: true });
  const first = await waitForState(running, page);
  await running.clickToolbarButton(page);
  const state = first?.kind === 'ready' ? first : await waitForState(running, page);
  await running.inSidebar(`new Promise((resolve) => setTimeout(() => resolve(true), 500))`);
  const file = (name: string): `${string}.png` => `${path.join(pictures, name)}.png`;
  await page.screenshot({ path: file('page'), fullPage: true });
  await running.shootSidebar(file('sidebar'));
  console.log(`Pictures: ${file('page')}\n          ${file('sidebar')}`);
  const last = (await stateOf(running, page)) ?? state;
  if (last?.kind === 'ready') console.log(tellReport(last.report));
  else
    console.log(
      `\nNothing was read: ${last?.kind === 'failed' ? last.message : (last?.kind ?? 'no answer')}.`,
    );
  await running.close();
}
served?.close();

/** Builds the extension for the browser that will run it; its log is shown only where it fails. */
function build(): void {
  console.error('Building the extension …');
  const wxt = path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const kind = browser.kind === 'firefox' ? 'firefox' : 'chrome';
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', kind], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) stop(`${run.stdout}${run.stderr}`);
}

function isAddress(given: string): boolean {
  return /^https?:\/\//.test(given);
}

function readArguments(given: readonly string[]) {
  const at = given.indexOf('--browser');
  const wanted = at < 0 ? null : (given[at + 1] ?? '');
  const [target = path.join(root, 'demo', 'article.html')] = given.filter(
    (_, i) => at < 0 || (i !== at && i !== at + 1),
  );
  const browser = findBrowser(wanted);
  if (typeof browser === 'string') stop(browser);
  if (!isAddress(target) && !existsSync(target)) stop(`There is no file ${target}.`);
  process.env[browser.kind === 'firefox' ? 'FIREFOX_BIN' : 'CHROMIUM_BIN'] = browser.file;
  return { browser, target: isAddress(target) ? target : path.resolve(target) };
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
