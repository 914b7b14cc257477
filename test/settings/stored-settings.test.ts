import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrate } from '../../lib/settings/migrate';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema';
import {
  changePreferences,
  loadSettings,
  readSettings,
  replaceSettings,
  SETTINGS_KEYS,
  switchSite,
} from '../../lib/settings/stored-settings';
import { openStore } from '../../lib/storage/open-store';
import { MemoryArea, memoryLocks, SYNC_QUOTA } from '../fakes/memory-area';

function fresh() {
  const area = new MemoryArea(SYNC_QUOTA);
  return { area, store: openStore('sync', area, memoryLocks()) };
}

describe('stored settings', () => {
  test('are the defaults where nothing is stored', async () => {
    expect(await loadSettings(fresh().store)).toEqual(DEFAULT_SETTINGS);
  });

  test('are read back as they were written', async () => {
    const { store } = fresh();
    const settings = {
      mode: 'chosen-sites',
      sites: [
        { site: '__proto__', isOn: true },
        { site: 'example.com', isOn: false },
        { site: 'intranet', isOn: true },
      ],
      kinds: ['person', 'institution'],
      density: 'all',
      palette: 'grey',
      trigger: 'modifier',
      modifier: 'Shift',
      openDelay: 250,
      closeDelay: 150,
      hasBadge: true,
    } as const;
    expect(await replaceSettings(store, settings)).toEqual({ kind: 'written' });
    expect(await loadSettings(store)).toEqual(settings);
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  test('change one by one, and keep what a newer version wrote', async () => {
    const { area, store } = fresh();
    await area.set({ settings: { version: 7, density: 'all', invention: 'kept' } });
    await changePreferences(store, { palette: 'strong' });
    await switchSite(store, 'example.com', false);
    expect(await loadSettings(store)).toEqual({
      ...DEFAULT_SETTINGS,
      density: 'all',
      palette: 'strong',
      sites: [{ site: 'example.com', isOn: false }],
    });
    expect((await area.get(['settings'])).settings).toMatchObject({ version: 7, invention: 'kept' });
    await switchSite(store, 'example.com', null);
    expect((await loadSettings(store)).sites).toEqual([]);
  });

  test('fall back field by field', async () => {
    const { area, store } = fresh();
    await area.set({
      settings: {
        version: 1,
        mode: 'sometimes',
        density: 'off',
        kinds: ['person', 'weather'],
        openDelay: 0,
        closeDelay: '300',
        hasBadge: 1,
      },
      'sites:0': { not: 'a list' },
      'sites:1': ['+example.com', '-Not A Site', 'example.org', 7, null],
    });
    expect(await loadSettings(store)).toEqual({
      ...DEFAULT_SETTINGS,
      density: 'off',
      sites: [{ site: 'example.com', isOn: true }],
    });
  });

  test('do not take a wrong value when they change', async () => {
    const { store } = fresh();
    await changePreferences(store, { openDelay: 250 });
    await changePreferences(store, { openDelay: Number.NaN, density: 'all' });
    expect(await loadSettings(store)).toEqual({ ...DEFAULT_SETTINGS, openDelay: 250, density: 'all' });
  });

  test('are never what an object only inherits', () => {
    expect(readSettings(Object.create({ mode: 'on-click' }))).toEqual(DEFAULT_SETTINGS);
    expect(readSettings(Object.create({ sites: [{ site: 'example.com', isOn: true }] }))).toEqual(
      DEFAULT_SETTINGS,
    );
  });

  test('cannot be reached through __proto__', async () => {
    const { area, store } = fresh();
    area.items.settings = '{"__proto__":{"density":"all"},"constructor":{"prototype":{"mode":"on-click"}}}';
    expect(await loadSettings(store)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings(JSON.parse('{"__proto__":{"sites":[{"site":"example.com","isOn":true}]}}'))).toEqual(
      DEFAULT_SETTINGS,
    );
    expect(({} as { density?: string }).density).toBeUndefined();
  });

  test('read anything without an error', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (given) => {
        const read = readSettings(given);
        expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(readSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('are brought up from older versions, step by step', () => {
    const steps = [
      ({ colours, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, palette: colours }),
      (stored: Readonly<Record<string, unknown>>) => ({
        ...stored,
        density: stored.everything ? 'all' : 'off',
      }),
    ];
    expect(migrate({ version: 1, colours: 'grey', everything: true }, steps)).toMatchObject({
      version: 3,
      palette: 'grey',
      density: 'all',
    });
    expect(migrate({ version: 2, palette: 'calm' }, steps)).toMatchObject({
      version: 3,
      palette: 'calm',
      density: 'off',
    });
    expect(migrate({ version: 9, palette: 'new' }, steps)).toEqual({ version: 9, palette: 'new' });
    expect(migrate('broken', steps)).toEqual({ version: 3 });
  });

  test('hold some thousand sites, and say so when they are full', async () => {
    const { area, store } = fresh();
    let held = 0;
    let outcome = await switchSite(store, 'site-0.news.example.com', false);
    while (outcome.kind === 'written' && held < 10_000) {
      held += 1;
      outcome = await switchSite(store, `site-${held}.news.example.com`, false);
    }
    expect(held).toBeGreaterThan(2000);
    expect(outcome).toEqual({ kind: 'full' });
    expect((await loadSettings(store)).sites).toHaveLength(held);
    // There is room for everything else, and for what takes room away.
    expect(await switchSite(store, 'site-0.news.example.com', null)).toEqual({ kind: 'written' });
    expect(await changePreferences(store, { density: 'all' })).toEqual({ kind: 'written' });
    expect(Object.keys(area.items).every((key) => SETTINGS_KEYS.includes(key))).toBe(true);
  });

  test('lose nothing where the store fails or cannot be read', async () => {
    const { area, store } = fresh();
    await switchSite(store, 'example.com', false);
    const before = { ...area.items };
    area.error = new Error('disk full');
    expect(await changePreferences(store, { density: 'all' })).toMatchObject({ kind: 'failed' });
    expect(await switchSite(store, 'example.com', true)).toMatchObject({ kind: 'failed' });
    await expect(loadSettings(store)).rejects.toThrow('disk full');
    expect(area.items).toEqual(before);
    // One that can be written and not be read: what nobody knows is not written over.
    area.error = null;
    area.get = () => Promise.reject(new Error('disk broken'));
    expect(await changePreferences(store, { density: 'all' })).toMatchObject({ kind: 'failed' });
    expect(await switchSite(store, 'example.com', true)).toMatchObject({ kind: 'failed' });
    expect(area.items).toEqual(before);
  });

  test('are whole again after a death at each write', async () => {
    for (let life = 0; life < 3; life++) {
      const { area, store } = fresh();
      await changePreferences(store, { density: 'all' });
      await switchSite(store, 'example.com', false);
      const before = await loadSettings(store);
      const after = { ...before, density: 'off', sites: [{ site: 'example.org', isOn: true }] } as const;
      area.writesToLive = area.writes + life;
      void replaceSettings(store, after);
      await new Promise((done) => setTimeout(done));
      const restarted = openStore('sync', area, memoryLocks());
      expect(await loadSettings(restarted)).toEqual(life === 0 ? before : after);
    }
  });
});
