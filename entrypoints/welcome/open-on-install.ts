import { browser } from 'wxt/browser';

/** Opens the welcome page after the extension was installed; never after an update of it or of the browser. */
export function openWelcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
