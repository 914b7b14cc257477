import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAs, pageIn, startBackground } from '../fakes/background';

beforeEach(startBackground);

/** So long that it is analysed in many stretches. */
const sentence = 'President Ada Marin met the minister of Sudria in the old harbour on Monday. ';
const story = (text: string) => ({
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  title: null,
  url: null,
  publisher: null,
  published: null,
  lang: null,
});

/** Asks as the content script of a tab would. */
const askFrom = (tab: number, text: string, attache = 'analyseNames') =>
  askAs(pageIn(tab), attache, story(text));

test('nothing is kept of where the reader was beside a tab that is closed', async () => {
  const places = { 'place:7': { page: 'https://news.example/' }, 'place:8': {}, 'place:last': {} };
  await fakeBrowser.storage.session.set(places);
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  await vi.waitFor(async () =>
    expect(Object.keys(await fakeBrowser.storage.session.get()).sort()).toEqual(['place:8', 'place:last']),
  );
});

test('an analysis is dropped when its tab is closed in the middle, and the next one is made', async () => {
  const dropped = askFrom(7, sentence.repeat(6000));
  const next = askFrom(8, sentence);
  await new Promise((later) => setTimeout(later, 30));
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  expect(await dropped).toMatchObject({ ok: false, message: 'Nobody waits for this any more.' });
  expect(await next).toMatchObject({ ok: true });
});

test('nothing is kept of what a closed tab has asked for, and what others asked for is', async () => {
  for (const tab of [7, 8]) expect(await askFrom(tab, sentence)).toMatchObject({ ok: true });
  // The relations are worked out meanwhile.
  await new Promise((later) => setTimeout(later, 100));
  await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
  expect(await askFrom(7, sentence, 'analyseRelations')).toMatchObject({ ok: false });
  expect(await askFrom(8, sentence, 'analyseRelations')).toMatchObject({ ok: true });
});
