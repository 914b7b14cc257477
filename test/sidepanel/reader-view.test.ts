import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isInReaderView } from '../../entrypoints/sidepanel/reader-view';

beforeEach(() => fakeBrowser.reset());

test.each([
  ['what Firefox says it is', { isInReaderMode: true, isArticle: true }, false, true],
  ['an article whose address is withheld', { isArticle: true }, true, true],
  // There the addresses of most articles are withheld.
  ['the same for one who may see chosen sites alone', { isArticle: true }, false, false],
  ['an article whose address is known', { isArticle: true, url: 'https://news.example/' }, true, false],
  ['an article of which Firefox says it is not', { isArticle: true, isInReaderMode: false }, true, false],
  ['a page of the browser', { isArticle: false }, true, false],
  ['a page in Chrome', {}, true, false],
])('reader view: %s', async (_what, tab, maySeeAll, isIt) => {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => maySeeAll) as never);
  expect(await isInReaderView(tab)).toBe(isIt);
});
