import puppeteer, { type CDPSession, type Page, type Protocol, type Target } from 'puppeteer-core';
import { buildIn, closePages, EMPTY_STORES, install } from './installed';
import type { BrowserWishes, RunningBrowser } from './running-browser';

/** Starts Chromium with the extension that was built for it. */
export async function startChromium({
  scheme = 'light',
  language = 'en',
  isOnline = false,
  isVisible = false,
  proxy,
  change,
}: BrowserWishes): Promise<RunningBrowser> {
  const build = buildIn(language, '.output/chrome-mv3', change);
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
  const { id, welcome } = await install(browser, build.folder);
  await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id));
  return {
    kind: 'chromium',
    browser,
    welcome,
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
      // Already stopped by itself, it has no session left to close.
      await (await target.worker())?.close().catch((error) => {
        if (!/No session/.test(String(error))) throw error;
      });
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
    async allowPrivate() {
      const page = await browser.newPage({ background: true });
      await page.goto('chrome://extensions');
      // Chromium would load it anew while it is on, and switch off what is loaded anew from a folder.
      await page.evaluate(`(async () => {
        await chrome.management.setEnabled('${id}', false);
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
        await chrome.management.setEnabled('${id}', true);
      })()`);
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
    async clear() {
      await openPanel()?.then((each) => each.evaluate('window.close()'));
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      await page.evaluate(EMPTY_STORES);
      await closePages(browser);
    },
    close: () => browser.close().finally(build.remove),
  };
  function isPanel(target: Target): boolean {
    return target.url() === `chrome-extension://${id}/sidepanel.html`;
  }
  function openPanel(): Promise<Page> | undefined {
    return browser.targets().find(isPanel)?.asPage();
  }
  async function panel(): Promise<Page> {
    const target = await browser.waitForTarget(isPanel, { timeout: 10_000 });
    const page = await target.asPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return page;
  }
}
