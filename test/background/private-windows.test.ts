import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAs, pageIn, startBackground } from '../fakes/background';

let inFront = { incognito: false };
let windows: readonly { readonly incognito: boolean }[] = [];

beforeEach(async () => {
  await startBackground();
  vi.spyOn(fakeBrowser.windows, 'getLastFocused').mockImplementation((async () => inFront) as never);
  vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation((async () => windows) as never);
});

const SIDEBAR = { url: 'chrome-extension://own/sidepanel.html' };
const onDisk = async () => [await fakeBrowser.storage.sync.get(), await fakeBrowser.storage.local.get()];
const isActive = async (incognito: boolean) =>
  ((await askAs(pageIn(7, incognito), 'configuration', null)).output as { isActive: boolean }).isActive;
const off = { site: 'news.example', isOn: false };
const hide = { name: 'Norland', scope: { kind: 'everywhere' }, wish: { kind: 'hide' } };

test('what the reader switches while a private window is in front holds in such windows alone, and goes with the last', async () => {
  inFront = { incognito: true };
  expect(await askAs(SIDEBAR, 'switchSite', off)).toMatchObject({ ok: true, output: { kind: 'written' } });
  expect(await onDisk()).toEqual([{}, {}]);
  expect([await isActive(true), await isActive(false)]).toEqual([false, true]);
  windows = [{ incognito: false }, { incognito: true }];
  await fakeBrowser.windows.onRemoved.trigger(1);
  expect(await isActive(true)).toBe(false);
  windows = [{ incognito: false }];
  await fakeBrowser.windows.onRemoved.trigger(2);
  await vi.waitFor(async () => expect(await isActive(true)).toBe(true));
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('what the reader corrects in a private window is not kept', async () => {
  inFront = { incognito: true };
  for (const from of [SIDEBAR, pageIn(7, true)])
    expect(await askAs(from, 'correct', hide)).toMatchObject({ output: { outcome: { kind: 'private' } } });
  expect(await onDisk()).toEqual([{}, {}]);
});

test('elsewhere both are kept', async () => {
  inFront = { incognito: false };
  expect(await askAs(SIDEBAR, 'switchSite', off)).toMatchObject({ ok: true, output: { kind: 'written' } });
  expect(await askAs(pageIn(7), 'correct', hide)).toMatchObject({
    output: { outcome: { kind: 'written' } },
  });
  expect((await onDisk()).map((items) => Object.keys(items as object).length)).toEqual([1, 1]);
  expect(await isActive(false)).toBe(false);
});
