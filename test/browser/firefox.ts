import { writeFileSync } from 'node:fs';
import puppeteer, { type Page } from 'puppeteer-core';
import { warmProfile } from './firefox-profile';
import { buildIn, closePages, EMPTY_STORES, install } from './installed';
import type { BrowserWishes, Memory, RunningBrowser } from './running-browser';

const GECKO_ID = 'attache@attache.example';

/** Firefox gives an add-on a random address; the tests fix it. */
const GECKO_ADDRESS = '0c5d2f6a-3b86-4f6f-9a63-5e4f7d1b2c90';

interface ChromeAnswer {
  readonly contexts: readonly unknown[];
  readonly type?: string;
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: { readonly value?: unknown };
}

/**
 * Evaluated in Firefox's own window, gives a `Memory` as JSON. All processes first minimise what they hold, as by
 * about:memory's button; the reports are those that about:memory shows. JavaScript's own heap is no part of the
 * allocator's. "Detached" are windows that were left and could not be taken down.
 */
const MEMORY_IN_FIREFOX = `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  for (let i = 0; i < 2; i++) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((done) => setTimeout(done, 250));
  }
  const memory = { background: 0, content: 0, leftDocuments: 0 };
  const left = new Set();
  const report = (process, path, kind, units, amount) => {
    const part = process.startsWith('web') ? 'content' : process.startsWith('extension') ? 'background' : null;
    if (part && (path === 'heap-allocated' || path === 'js-main-runtime-gc-heap-committed')) memory[part] += amount / 1e6;
    const [window] = /window-objects\\/top\\([^/]*\\)\\/(?:detached|ghost)\\/window\\([^/]*\\)/.exec(path) ?? [];
    if (part === 'content' && window) left.add(process + window);
  };
  await new Promise((done) => manager.getReports(report, null, done, null, false));
  memory.leftDocuments = left.size;
  return JSON.stringify(memory);
})()`;

/** Starts Firefox with the extension that was built for it. */
export async function startFirefox({
  scheme = 'light',
  language = 'en',
  isVisible = false,
  proxy,
  change,
}: BrowserWishes): Promise<RunningBrowser> {
  const build = buildIn(language, '.output/firefox-mv3', change);
  const profile = warmProfile();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
    headless: !isVisible,
    ...(profile && { userDataDir: profile.folder }),
    defaultViewport: null,
    // Without it no test may open an add-on's own pages.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_ADDRESS }),
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      // The sidebar follows the browser's own theme.
      'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
      ...(proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy,
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  });
  const { welcome } = await install(browser, build.folder);
  // The window itself, for the toolbar button and for pictures of the whole.
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: ChromeAnswer }> };
  };
  const { context } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result
    .contexts[0] as { context: string };
  const inChrome = async (expression: string): Promise<unknown> => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result?.value;
  };
  let helper: Promise<Page> | null = null;
  const openHelper = async (): Promise<Page> => {
    const front = await inChrome('gBrowser.tabContainer.selectedIndex');
    const page = await browser.newPage({ background: true });
    await page.goto(`moz-extension://${GECKO_ADDRESS}/options.html`, { timeout: 500 }).catch(() => {});
    await page.waitForFunction(
      "location.protocol === 'moz-extension:' && document.readyState === 'complete'",
    );
    await inChrome(`gBrowser.tabContainer.selectedIndex = ${front}`);
    return page;
  };
  return {
    kind: 'firefox',
    browser,
    welcome,
    async openExtensionPage(file, before) {
      const page = await browser.newPage();
      if (before) await page.evaluateOnNewDocument(before);
      // The page loads, but Firefox never reports that it did.
      await page.goto(`moz-extension://${GECKO_ADDRESS}/${file}`, { timeout: 500 }).catch(() => {});
      await page.waitForFunction(
        "location.protocol === 'moz-extension:' && document.readyState === 'complete'",
      );
      return page;
    },
    async clickToolbarButton(page) {
      await page.bringToFront();
      await inChrome(`(() => { const { ExtensionParent: E } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        E.apiManager.global.browserActionFor(E.GlobalManager.getExtension('${GECKO_ID}')).triggerAction(window); })()`);
    },
    async inSidebar(expression) {
      // All pages of an add-on share one process: the sidebar's window is reached from another of them. It is opened
      // behind the others and once, since the sidebar follows the tab in front.
      helper ??= openHelper();
      const page = await helper;
      return (await page.evaluate(`(async () => {
          for (let i = 0; i < 100; i++) {
            const view = browser.extension.getViews({ type: 'sidebar' })[0];
            if (view && view.document.readyState === 'complete') return await (async (document) => (${expression}))(view.document);
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
          throw new Error('no sidebar is open');
        })()`)) as never;
    },
    async inCard(page, expression) {
      const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
      const call = async (functionDeclaration: string, given: readonly object[]) => {
        const { result } = await connection.send('script.callFunction', {
          functionDeclaration,
          arguments: given,
          target,
          awaitPromise: true,
          serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
        });
        if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
        return result.result as { sharedId?: string; value?: unknown } | undefined;
      };
      const host = await call(
        `() => document.documentElement.querySelector(':scope > [data-attache-card]')`,
        [],
      );
      const shadow = (host?.value as { shadowRoot?: { sharedId: string } } | undefined)?.shadowRoot;
      const answer = await call(
        `async (root) => JSON.stringify({ value: await (${expression}) })`,
        shadow ? [{ sharedId: shadow.sharedId }] : [{ type: 'null' }],
      );
      return JSON.parse(answer?.value as string).value as never;
    },
    async shootSidebar(file) {
      const url =
        (await inChrome(`(async () => { document.documentElement.removeAttribute('remotecontrol'); const b = await window.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, innerWidth, innerHeight), 1, 'white');
        const c = new OffscreenCanvas(b.width, b.height); c.getContext('2d').drawImage(b, 0, 0); const blob = await c.convertToBlob();
        return new Promise((r) => { const f = new FileReader(); f.onload = () => r(f.result); f.readAsDataURL(blob); }); })()`)) as string;
      writeFileSync(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    async emulatePrint(page, isPrinted) {
      await page.bringToFront();
      await inChrome(
        `void (gBrowser.selectedBrowser.browsingContext.mediumOverride = '${isPrinted ? 'print' : ''}')`,
      );
    },
    async stopBackground() {
      await inChrome(
        `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    memory: async () => JSON.parse((await inChrome(MEMORY_IN_FIREFOX)) as string) as Memory,
    updateExtension: async (folder) => void (await browser.installExtension(folder)),
    async switchExtension(isOn) {
      await inChrome(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const extension = await AddonManager.getAddonByID('${GECKO_ID}');
        await extension.${isOn ? 'enable' : 'disable'}();
      })()`);
    },
    async allowPrivate() {
      await inChrome(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
        await ExtensionPermissions.add('${GECKO_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
        await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();
      })()`);
    },
    removeExtension: () => browser.uninstallExtension(GECKO_ID),
    async hearErrors() {
      await inChrome(`(() => {
        window.attacheErrors = [];
        Services.console.registerListener((message) => {
          if (message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) && message.sourceName.startsWith('moz-extension://${GECKO_ADDRESS}'))
            window.attacheErrors.push(message.errorMessage);
        });
      })()`);
      return async () => {
        const heard = JSON.parse((await inChrome('JSON.stringify(window.attacheErrors)')) as string);
        // The browser's own word on a page that was left with a question open: its script can hear no answer any more.
        return heard.filter((each: string) => !LEFT_OPEN.test(each));
      };
    },
    async clear() {
      await inChrome('void SidebarController.hide()');
      await (await openHelper()).evaluate(EMPTY_STORES);
      helper = null;
      await closePages(browser);
    },
    async close() {
      await browser.close().finally(build.remove);
      profile?.remove();
    },
  };
}

const LEFT_OPEN = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;
