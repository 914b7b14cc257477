import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import {
  axeViolations,
  type BrowserWishes,
  borrowBrowser,
  type RunningBrowser,
  startBrowser,
} from '../browsers';
import { waitForNames } from '../names';

/** The sidebar in a tab of its own, as wide as a panel, beside a story in another. */
export interface SidebarBeside {
  readonly running: RunningBrowser;
  /** The page that is read. */
  readonly story: Page;
  /** The sidebar. */
  readonly page: Page;
  text(selector: string): Promise<string>;
  /** Presses keys, one after another. */
  press(...keys: readonly string[]): Promise<void>;
  /** Goes back to before the first thing that Tab comes to. */
  toTop(): Promise<void>;
  /** Presses Tab until what has the focus begins with these words or matches a selector; fails where it never does. */
  tabTo(words: { readonly words: string } | { readonly selector: string }): Promise<void>;
  /** The spoken name of what has the focus. */
  focused(): Promise<string>;
  openTab(name: string): Promise<void>;
  /** Opens the page of an entity by the mouse. */
  openEntity(name: string): Promise<void>;
  /** Clicks the first button that begins with these words. */
  click(words: string): Promise<void>;
  /** Waits for words in the line that tells how things ended. */
  told(words: string): Promise<void>;
  axe(): Promise<void>;
  /** Loads the sidebar anew, as closing and opening it does. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Tabs beyond which whoever walks by keyboard would give up. */
const MOST_TABS = 120;

/** Borrows a browser, or starts one where there are wishes, opens a story in it and the sidebar beside it. */
export async function openBeside(
  kind: 'chromium' | 'firefox',
  address: string,
  wishes: BrowserWishes | null = null,
): Promise<SidebarBeside> {
  const running = await (wishes ? startBrowser(kind, wishes) : borrowBrowser(kind));
  const helper = await running.openExtensionPage('options.html');
  const story = await running.browser.newPage();
  await story.goto(address);
  await story.bringToFront();
  await waitForNames(story);
  const tab = (await helper.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({ active: true }).then((tabs) => tabs[0].id)`,
  )) as number;
  await helper.close();
  const page = await running.openExtensionPage(
    'sidepanel.html',
    kind === 'chromium' ? beside(tab) : undefined,
  );
  await page.setViewport({ width: 360, height: 800 });
  /** Firefox gives pages their API after what is run before all else: the sidebar looks again when it is told of a tab. */
  const settle = async (): Promise<void> => {
    if (kind === 'firefox') {
      await page.evaluate(beside(tab));
      await story.bringToFront();
    }
    await page.bringToFront();
    await page.waitForSelector('#view');
  };
  await settle();

  const focused = () =>
    page.evaluate(
      `(document.activeElement.ariaLabel || document.activeElement.textContent).trim()`,
    ) as Promise<string>;
  const openTab = async (name: string): Promise<void> => {
    await page.click(`#tab-${name}`);
    await page.waitForSelector(`#tab-${name}[aria-selected=true]`);
  };
  return {
    running,
    story,
    page,
    focused,
    openTab,
    text: (selector) => page.$eval(selector, (element) => element.textContent ?? ''),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key as 'Tab');
    },
    toTop: async () =>
      void (await page.evaluate(
        `(document.body.tabIndex = -1, document.body.focus(), document.body.removeAttribute('tabindex'))`,
      )),
    async tabTo(wish) {
      const isThere =
        'words' in wish
          ? `(document.activeElement.ariaLabel || document.activeElement.textContent).trim().startsWith(${JSON.stringify(wish.words)})`
          : `document.activeElement.matches(${JSON.stringify(wish.selector)})`;
      for (let i = 0; i < MOST_TABS; i++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(isThere)) return;
      }
      throw new Error(`no way by Tab to ${JSON.stringify(wish)}`);
    },
    async openEntity(name) {
      await openTab('cast');
      await page.evaluate(
        `[...document.querySelectorAll('.cast .name')].find((each) => each.textContent.includes(${JSON.stringify(name)})).click()`,
      );
      await page.waitForFunction(
        `document.querySelector('.entity h2')?.textContent.includes(${JSON.stringify(name)})`,
      );
    },
    async click(words) {
      await page.evaluate(
        `[...document.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(${JSON.stringify(words)})).click()`,
      );
    },
    async told(words) {
      await page.waitForFunction(
        `document.querySelector('.notice').textContent.includes(${JSON.stringify(words)})`,
      );
    },
    async axe() {
      expect(await axeViolations(page)).toEqual([]);
    },
    async reload() {
      await page.reload({ timeout: 1500 }).catch(() => {});
      await settle();
    },
    close: () => running.close(),
  };
}

/** In a tab of its own the sidebar would stand beside itself; told which tab is in front, it stands beside the story. */
const beside = (tab: number): string => `(() => {
  const { tabs } = globalThis.browser ?? chrome;
  const answer = [{ id: ${tab}, windowId: 1, active: true, incognito: false }];
  tabs.query = (about, done) => (typeof done === 'function' ? done(answer) : Promise.resolve(answer));
  window.saved = [];
  const address = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    window.file = file;
    return address.call(URL, file);
  };
  // A download would leave the test with a file to look for.
  HTMLAnchorElement.prototype.click = function () {
    const { download } = this;
    saved.push(window.file.text().then((text) => [download, text]));
  };
})()`;
