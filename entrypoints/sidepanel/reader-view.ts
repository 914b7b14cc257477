import { browser } from 'wxt/browser';

/** What Firefox tells of a tab besides; Chrome's reading mode stands beside the page and leaves it alone. */
interface ReaderViewTab {
  readonly url?: string | undefined;
  /** The browser could show the page in reader view, or does. */
  readonly isArticle?: boolean;
  /** Said only of tabs whose address may be known. */
  readonly isInReaderMode?: boolean;
}

/**
 * Whether a tab that does not answer shows the browser's reader view, into which Firefox lets no extension. Its address
 * is withheld there like those of the browser's other pages; but one who may know the address of every page of the web,
 * and is not told that of an article, has reader view before them.
 */
export async function isInReaderView(tab: ReaderViewTab): Promise<boolean> {
  if (tab.isInReaderMode !== undefined) return tab.isInReaderMode;
  if (!tab.isArticle || tab.url !== undefined) return false;
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

/** Has the browser show the page itself. Rejects where it shows it already, and cannot show it otherwise. */
export function leaveReaderView(tab: number): Promise<void> {
  return (browser.tabs as never as { toggleReaderMode(tab: number): Promise<void> }).toggleReaderMode(tab);
}
