import {
  cpSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';

/** Builds of the extension, by browser; `./dev test` makes them before the tests run. */
const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export type BrowserKind = keyof typeof BUILDS;

export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** What a test may ask for beyond the ordinary. */
export interface BrowserWishes {
  /** Colours that the system asks for. */
  readonly scheme?: 'light' | 'dark';
  /**
   * The language that the extension speaks. Browsers for tests speak English alone, so a copy of the build is made in
   * which this language's strings stand in the place of the English ones.
   */
  readonly language?: string;
  /** May reach more than this machine. */
  readonly isOnline?: boolean;
  /** A window that a person can see. */
  readonly isVisible?: boolean;
  /** Port on this machine of a proxy that everything goes through, pages of this machine as well. */
  readonly proxy?: number;
  /** Changes a copy of the build before it is installed, for example to damage it. */
  readonly change?: (folder: string) => void;
}

/** A browser with the extension in it. */
export interface RunningBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens a page of the extension, such as `options.html`, in a tab; `before` is run in it before its own scripts. */
  openExtensionPage(file: string, before?: string): Promise<Page>;
  /** Presses the toolbar button as a user would. */
  clickToolbarButton(page: Page): Promise<void>;
  /** Evaluates an expression in the real side panel or sidebar, once it is there; `document` is the sidebar's. */
  inSidebar<Value>(expression: string): Promise<Value>;
  /**
   * Evaluates an expression in a page of the web with `root`, the closed shadow root of the card, or null where the page
   * has none. No page can do this; the browsers' own protocols can.
   */
  inCard<Value>(page: Page, expression: string): Promise<Value>;
  /** Saves a picture: of the side panel (Chromium) or of the whole window with the sidebar (Firefox). */
  shootSidebar(file: `${string}.png`): Promise<void>;
  /** Has a page look as it is printed, or as on a screen again. */
  emulatePrint(page: Page, isPrinted: boolean): Promise<void>;
  /** Stops the background at once, as browsers do when it has idled or is in the way. */
  stopBackground(): Promise<void>;
  /** What the background and a page with its content script hold, after a collection of all that is not used. */
  memory(page: Page): Promise<Memory>;
  /** Installs what is now in a folder over the extension, as an update does. */
  updateExtension(folder: string): Promise<void>;
  /** Switches the extension off or on, as its user can. */
  switchExtension(isOn: boolean): Promise<void>;
  /** Takes the extension out of the running browser. */
  removeExtension(): Promise<void>;
  /** Hears from now on what the extension's scripts throw and do not catch, in pages and background. Gives what was heard. */
  hearErrors(): Promise<() => Promise<readonly string[]>>;
  close(): Promise<void>;
}

export interface Memory {
  /**
   * Megabytes in use: JavaScript memory in Chromium; in Firefox all that was allocated in the processes of extensions
   * and of pages, without what their allocators keep for later, which grows by itself.
   */
  readonly background: number;
  readonly content: number;
  /** Documents of pages that were left and that somebody still holds. */
  readonly leftDocuments: number;
}

/** Starts a browser in a fresh profile with the built extension. It reaches nothing but this machine. */
export function startBrowser(kind: BrowserKind, wishes: BrowserWishes = {}): Promise<RunningBrowser> {
  return kind === 'chromium' ? startChromium(wishes) : startFirefox(wishes);
}

async function startChromium({
  scheme = 'light',
  language = 'en',
  isOnline = false,
  isVisible = false,
  proxy,
  change,
}: BrowserWishes): Promise<RunningBrowser> {
  const build = buildIn(language, BUILDS.chromium, change);
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    headless: !isVisible,
    pipe: true,
    enableExtensions: true,
    // What everybody's browser does.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    defaultViewport: null,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(isOnline ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']),
      '--window-size=1200,900',
    ],
  });
  const id = await install(browser, build.folder);
  await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id));
  return {
    kind: 'chromium',
    browser,
    async openExtensionPage(file, before) {
      const page = await browser.newPage();
      if (before) await page.evaluateOnNewDocument(before);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },
    async clickToolbarButton(page) {
      await (await browser.extensions()).get(id)?.triggerAction(page);
    },
    async inSidebar(expression) {
      return (await (await panel()).evaluate(expression)) as never;
    },
    async inCard(page, expression) {
      const session = await page.createCDPSession();
      try {
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
        const host = html?.children?.find(({ attributes }) => attributes?.includes('data-attache-card'));
        const shadow = host?.shadowRoots?.[0];
        if (!shadow) return (await page.evaluate(`((root) => (${expression}))(null)`)) as never;
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
        const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId as string,
          functionDeclaration: `function () { const root = this; return (${expression}); }`,
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as never;
      } finally {
        await session.detach();
      }
    },
    async shootSidebar(file) {
      await (await panel()).screenshot({ path: file });
    },
    emulatePrint: (page, isPrinted) => page.emulateMediaType(isPrinted ? 'print' : 'screen'),
    async stopBackground() {
      const target = await browser.waitForTarget(
        (each) => each.type() === 'service_worker' && each.url().includes(id),
        { timeout: 5000 },
      );
      await (await target.worker())?.close();
    },
    async memory(page) {
      const heapOf = async (session: CDPSession): Promise<number> => {
        await session.send('HeapProfiler.collectGarbage');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        await session.detach();
        return usedSize / 1e6;
      };
      const background = browser.targets().find((target) => target.type() === 'service_worker');
      // A worker that has just been stopped holds nothing.
      const held = background ? await heapOf(await background.createCDPSession()).catch(() => 0) : 0;
      const content = await heapOf(await page.createCDPSession());
      const session = await page.createCDPSession();
      const { documents } = await session.send('Memory.getDOMCounters');
      await session.detach();
      return { background: held, content, leftDocuments: documents - page.frames().length };
    },
    updateExtension: async (folder) => void (await browser.installExtension(folder)),
    async switchExtension(isOn) {
      const page = await browser.newPage({ background: true });
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.management.setEnabled('${id}', ${isOn})`);
      await page.close();
    },
    removeExtension: () => browser.uninstallExtension(id),
    async hearErrors() {
      const heard: string[] = [];
      const hear = async (target: Target): Promise<void> => {
        if (!['page', 'service_worker'].includes(target.type())) return;
        const session = await target.createCDPSession();
        const isOwn = (trace: Protocol.Runtime.StackTrace | undefined): boolean =>
          trace?.callFrames.some(({ url }) => url.startsWith('chrome-extension://')) ?? false;
        session.on(
          'Runtime.exceptionThrown',
          ({ exceptionDetails: { exception, text, url, stackTrace } }) => {
            if (url?.startsWith('chrome-extension://') || isOwn(stackTrace))
              heard.push(exception?.description ?? text);
          },
        );
        session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
          if (type === 'error' && isOwn(stackTrace))
            heard.push(args.map(({ value, description }) => value ?? description).join(' '));
        });
        await session.send('Runtime.enable');
      };
      // A target that has gone already says nothing more.
      const hearAny = (target: Target): Promise<void> => hear(target).catch(() => {});
      browser.on('targetcreated', hearAny);
      await Promise.all(browser.targets().map(hearAny));
      return async () => heard;
    },
    close: () => browser.close().finally(build.remove),
  };
  async function panel(): Promise<Page> {
    const target = await browser.waitForTarget(
      (each) => each.url() === `chrome-extension://${id}/sidepanel.html`,
      { timeout: 10_000 },
    );
    const page = await target.asPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return page;
  }
}

/**
 * Installs a build and waits for the welcome page that it opens, which would else come to the front in the middle of a
 * test; a page behind another gets no frames and answers no click.
 */
async function install(browser: Browser, folder: string): Promise<string> {
  const before = (await browser.pages()).length;
  const id = await browser.installExtension(folder);
  for (let tries = 0; (await browser.pages()).length === before; tries++) {
    if (tries === 200) throw new Error('the welcome page did not open');
    await new Promise((done) => setTimeout(done, 50));
  }
  return id;
}

/** The build, or a copy of it that speaks another language, and what removes the copy. */
function buildIn(
  language: string,
  folder: string,
  change?: (folder: string) => void,
): { readonly folder: string; readonly remove: () => void } {
  if (language === 'en' && !change) return { folder: path.resolve(folder), remove: () => {} };
  const copy = mkdtempSync(path.join(tmpdir(), 'attache-'));
  cpSync(folder, copy, { recursive: true });
  const strings = (of: string) => path.join(copy, '_locales', of, 'messages.json');
  if (language !== 'en') cpSync(strings(language), strings('en'));
  change?.(copy);
  return { folder: copy, remove: () => rmSync(copy, { recursive: true }) };
}

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

async function startFirefox({
  scheme = 'light',
  language = 'en',
  isVisible = false,
  proxy,
  change,
}: BrowserWishes): Promise<RunningBrowser> {
  const build = buildIn(language, BUILDS.firefox, change);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
    headless: !isVisible,
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
  await install(browser, build.folder);
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
    close: () => browser.close().finally(build.remove),
  };
}

const LEFT_OPEN = /^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on a page, or in a part of it by its selector: rule and elements. Empty where it knows no fault. */
export async function axeViolations(page: Page, part = 'html'): Promise<readonly string[]> {
  // Half a megabyte, so brought once into each page.
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axe);
  return (await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { resultTypes: ['violations'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))`,
  )) as string[];
}

/** Serves a folder on loopback. Returns its address and how to stop. */
export function servePages(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ url: string; close(): void }> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const file = path.join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    if (!file.startsWith(root + path.sep) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': file.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers,
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
