import type { Browser, Page } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

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
  /** The page that the extension opened when it was installed, as a path in it; it has been closed where files share a browser. */
  readonly welcome: string;
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
  /** Lets the extension into private windows, as its user can; it begins anew, and its pages close. */
  allowPrivate(): Promise<void>;
  /** Takes the extension out of the running browser. */
  removeExtension(): Promise<void>;
  /** Hears from now on what the extension's scripts throw and do not catch, in pages and background. Gives what was heard. */
  hearErrors(): Promise<() => Promise<readonly string[]>>;
  /** Closes every tab and the sidebar, and empties what the extension keeps: as if it had just been installed. */
  clear(): Promise<void>;
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
