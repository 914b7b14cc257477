import type { Page } from 'puppeteer-core';
import type { PageState } from '../lib/types/page';
import type { RunningBrowser } from '../test/browser/browsers';

/** How long a page may take until it has been read. */
const PATIENCE_MS = 20_000;

/** Asks every tab, from a page of the extension, and gives the state of the one that has something to say. */
const ASK = `(async () => {
  const api = globalThis.browser ?? chrome;
  const states = await Promise.all((await api.tabs.query({})).map(({ id }) =>
    api.tabs.sendMessage(id, { attache: 'state', input: null }).then(({ output }) => output, () => null)));
  return states.find((state) => state?.kind === 'ready') ?? states.find(Boolean) ?? null;
})()`;

/** What a page has been read as; null where none answers. The page is in front afterwards. */
export async function stateOf(running: RunningBrowser, front: Page): Promise<PageState | null> {
  const page = await running.openExtensionPage('options.html');
  try {
    return (await page.evaluate(ASK)) as PageState | null;
  } finally {
    await page.close();
    await front.bringToFront();
  }
}

/** Waits until the page has been read, one way or another; gives its last state where that takes too long. */
export async function waitForState(running: RunningBrowser, front: Page): Promise<PageState | null> {
  const until = Date.now() + PATIENCE_MS;
  let state = await stateOf(running, front);
  while (Date.now() < until && (state === null || state.kind === 'reading')) {
    await new Promise((done) => setTimeout(done, 300));
    state = await stateOf(running, front);
  }
  return state;
}
