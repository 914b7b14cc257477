import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addCorrections,
  forgetCorrection,
  loadCorrections,
  rememberCorrection,
} from '../../lib/corrections/stored-corrections';
import {
  changePreferences,
  loadSettings,
  replaceSettings,
  switchSite,
} from '../../lib/settings/stored-settings';
import { openStore } from '../../lib/storage/open-store';
import type { Store } from '../../lib/types/storage';
import { MemoryArea, memoryLocks, SYNC_QUOTA } from '../fakes/memory-area';

/** One thing that a reader does; each is one write. */
type Act = (store: Store) => Promise<unknown>;

const site = fc.constantFrom('a.example', 'b.example', 'c.example', '__proto__');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(site, fc.constantFrom(true, false, null)).map(
    ([name, isOn]): Act =>
      (store) =>
        switchSite(store, name, isOn),
  ),
  fc.record({ density: fc.constantFrom('all', 'off'), openDelay: fc.integer({ min: 100, max: 3000 }) }).map(
    (change): Act =>
      (store) =>
        changePreferences(store, change as never),
  ),
  fc.array(site, { maxLength: 3 }).map(
    (names): Act =>
      async (store) =>
        replaceSettings(store, {
          ...(await loadSettings(store)),
          sites: [...new Set(names)].sort().map((name) => ({ site: name, isOn: true })),
        }),
  ),
  fc.constantFrom('Marin', 'Okoye', '__proto__').map(
    (name): Act =>
      (store) =>
        rememberCorrection(store, { name, scope: { kind: 'everywhere' }, wish: { kind: 'hide' } }, false),
  ),
  fc.constant<Act>(async (store) => {
    const [first] = await loadCorrections(store);
    if (first) await forgetCorrection(store, first.id);
  }),
  fc.constant<Act>(async (store) => addCorrections(store, await loadCorrections(store), false)),
);

const seenIn = async (area: MemoryArea) => {
  const store = openStore('any', area, memoryLocks());
  return { settings: await loadSettings(store), corrections: await loadCorrections(store) };
};

describe('what the reader chose and corrected', () => {
  test('is as it was before an act or after it, whenever the browser dies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
        const living = new MemoryArea(SYNC_QUOTA);
        const store = openStore('any', living, memoryLocks());
        const states = [await seenIn(living)];
        for (const one of acts) {
          await one(store);
          states.push(await seenIn(living));
        }
        for (let life = 0; life <= living.writes; life++) {
          const area = new MemoryArea(SYNC_QUOTA);
          area.writesToLive = life;
          const dying = openStore('any', area, memoryLocks());
          let done = 0;
          const all = (async () => {
            for (const one of acts) {
              await one(dying);
              done++;
            }
          })();
          await Promise.race([all, new Promise((give) => setTimeout(give))]);
          const seen = await seenIn(area);
          expect([states[done], states[done + 1]]).toContainEqual(seen);
        }
      }),
      { numRuns: 40, seed: 20_250_602 },
    );
  });

  test('is whole where each write may fail, and all acts come at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(act, fc.boolean()), { maxLength: 8 }), async (acts) => {
        const area = new MemoryArea(SYNC_QUOTA);
        const store = openStore('any', area, memoryLocks());
        for (const [one, fails] of acts) {
          const before = await seenIn(area);
          area.error = fails ? new Error('IO error: No space left on device') : null;
          await one(store).catch(() => {});
          area.error = null;
          if (fails) expect(await seenIn(area)).toEqual(before);
        }
        // Acts that wait for each other lose none, though they change the same item.
        await Promise.all([
          changePreferences(store, { palette: 'grey' }),
          changePreferences(store, { closeDelay: 1234 }),
          changePreferences(store, { trigger: 'click' }),
        ]);
        const { settings } = await seenIn(area);
        expect(settings).toMatchObject({ palette: 'grey', closeDelay: 1234, trigger: 'click' });
      }),
      { numRuns: 60, seed: 20_250_602 },
    );
  });
});
