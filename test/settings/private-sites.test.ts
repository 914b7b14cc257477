import { expect, test } from 'vitest';
import {
  forgetPrivateSites,
  loadPrivateSites,
  switchPrivateSite,
  withPrivateSites,
} from '../../lib/settings/private-sites';
import { openStore } from '../../lib/storage/open-store';
import { MemoryArea, memoryLocks } from '../fakes/memory-area';

test('sites switched in private windows hold there, over those of the settings, until they are forgotten', async () => {
  const store = openStore('session', new MemoryArea(), memoryLocks());
  await Promise.all([
    switchPrivateSite(store, 'example.org', false),
    switchPrivateSite(store, '__proto__', true),
    switchPrivateSite(store, 'example.net', true),
  ]);
  const settings = [
    { site: 'example.com', isOn: true },
    { site: 'example.org', isOn: true },
  ];
  expect(withPrivateSites(settings, await loadPrivateSites(store))).toEqual([
    { site: '__proto__', isOn: true },
    { site: 'example.com', isOn: true },
    { site: 'example.net', isOn: true },
    { site: 'example.org', isOn: false },
  ]);
  await forgetPrivateSites(store);
  expect(await loadPrivateSites(store)).toEqual([]);
});
