import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corrected, correctionId, foldName, holdsFor, pageOf } from '../../lib/corrections/correction';
import { readCorrection } from '../../lib/corrections/schema';
import {
  addCorrections,
  forgetCorrection,
  loadCorrections,
  rememberCorrection,
  undoCorrection,
} from '../../lib/corrections/stored-corrections';
import { openStore } from '../../lib/storage/open-store';
import type { CorrectionScope } from '../../lib/types/corrections';
import { MemoryArea, memoryLocks } from '../fakes/memory-area';

const scope: CorrectionScope = { kind: 'everywhere' };
const hidden = { name: 'Ada Marin', scope, wish: { kind: 'hide' } } as const;
const notThis = {
  name: 'Ada Marin',
  scope,
  wish: { kind: 'not', entity: { entity: 'Q1', name: 'A. Marin' } },
} as const;
const is = { entity: 'Q2', qid: 'Q2', name: 'Ada B. Marin', kind: 'person', country: 'FI' } as const;

function fresh() {
  const area = new MemoryArea();
  return { area, store: openStore('local', area, memoryLocks()) };
}

describe('remembered corrections', () => {
  test('come back, together for one name in one scope', async () => {
    const { store } = fresh();
    await rememberCorrection(store, notThis, false);
    await rememberCorrection(store, { name: 'ADA MARIN', scope, wish: { kind: 'is', entity: is } }, false);
    await rememberCorrection(
      store,
      { name: 'Norland', scope: { kind: 'site', site: 'a.example' }, wish: { kind: 'hide' } },
      false,
    );
    expect(await loadCorrections(store)).toMatchObject([
      { name: 'Ada Marin', is, not: [{ entity: 'Q1', name: 'A. Marin' }], isHidden: false },
      { name: 'Norland', is: null, not: [], isHidden: true },
    ]);
  });

  test('can be undone, and the undoing too', async () => {
    const { store } = fresh();
    await rememberCorrection(store, notThis, false);
    const before = await loadCorrections(store);
    const { undo } = await rememberCorrection(store, hidden, false);
    const after = await loadCorrections(store);
    const { undo: redo } = await undoCorrection(store, undo!);
    expect(await loadCorrections(store)).toEqual(before);
    await undoCorrection(store, redo!);
    expect(await loadCorrections(store)).toEqual(after);
    const { undo: back } = await forgetCorrection(store, undo!.id);
    expect(await loadCorrections(store)).toEqual([]);
    await undoCorrection(store, back!);
    expect(await loadCorrections(store)).toEqual(after);
  });

  test('are not kept from a private window', async () => {
    const { area, store } = fresh();
    expect(await rememberCorrection(store, hidden, true)).toEqual({
      outcome: { kind: 'private' },
      undo: null,
    });
    const correction = corrected(null, 'Ada Marin', scope, { kind: 'hide' });
    expect(await addCorrections(store, [correction], true)).toEqual({ kind: 'private' });
    expect(area.writes).toBe(0);
  });

  test('say so and stay as they were where the store is full or fails', async () => {
    const area = new MemoryArea({ bytesPerItem: 1000, bytes: 400 });
    const store = openStore('local', area, memoryLocks());
    await rememberCorrection(store, notThis, false);
    const before = await loadCorrections(store);
    const long = { ...hidden, name: 'Ada '.repeat(60) };
    expect(await rememberCorrection(store, long, false)).toEqual({ outcome: { kind: 'full' }, undo: null });
    expect(await loadCorrections(store)).toEqual(before);
    area.error = new Error('corrupt');
    expect(await rememberCorrection(store, hidden, false)).toMatchObject({ outcome: { kind: 'failed' } });
    area.error = null;
    expect(await loadCorrections(store)).toEqual(before);
  });

  test('are old or new after a death at each write, never half', async () => {
    const imported = ['Lind', 'Okoye', 'Ada Marin'].map((name) =>
      corrected(null, name, scope, { kind: 'hide' }),
    );
    for (const act of ['remember', 'forget', 'add'] as const)
      for (const life of [0, 1, 2]) {
        const { area, store } = fresh();
        await rememberCorrection(store, notThis, false);
        const before = await loadCorrections(store);
        area.writesToLive = area.writes + life;
        if (act === 'remember') void rememberCorrection(store, hidden, false);
        else if (act === 'forget') void forgetCorrection(store, before[0]!.id);
        else void addCorrections(store, imported, false);
        await new Promise((done) => setTimeout(done));
        const seen = await loadCorrections(openStore('local', area, memoryLocks()));
        if (life === 0) expect(seen).toEqual(before);
        else if (act === 'remember')
          expect(seen).toMatchObject([{ not: [{ entity: 'Q1', name: 'A. Marin' }], isHidden: true }]);
        else
          expect(seen.map(({ name }) => name)).toEqual(
            act === 'forget' ? [] : ['Ada Marin', 'Lind', 'Okoye'],
          );
      }
  });

  test('leave other things of the store alone', async () => {
    const { area, store } = fresh();
    await area.set({ 'sidebar:tab': 'graph', 'correction:broken': { name: 7 } });
    await rememberCorrection(store, hidden, false);
    expect(await loadCorrections(store)).toHaveLength(1);
    await forgetCorrection(store, correctionId('Ada Marin', scope));
    expect(Object.keys(area.items).sort()).toEqual(['correction:broken', 'sidebar:tab']);
  });
});

describe('reading a correction', () => {
  test('takes whatever was written, and nothing else', () => {
    const correction = corrected(
      null,
      'Ada Marin',
      { kind: 'page', page: 'https://a.example/' },
      { kind: 'is', entity: is },
    );
    expect(readCorrection(JSON.parse(JSON.stringify(correction)))).toEqual(correction);
    for (const wrong of [
      null,
      [],
      { ...correction, name: ' ' },
      { ...correction, scope: { kind: 'world' } },
      { ...correction, is: { ...is, kind: 'robot' } },
      { ...correction, is: { ...is, qid: 'Q1;drop' } },
      { ...correction, not: 'Q1' },
      { ...correction, name: 'x'.repeat(301) },
      JSON.parse(`{"__proto__":${JSON.stringify(correction)}}`),
    ])
      expect(readCorrection(wrong), JSON.stringify(wrong)).toBeNull();
  });

  test('never takes over an id', () => {
    const forged = { ...corrected(null, 'Ada Marin', scope, { kind: 'hide' }), id: '__proto__' };
    expect(readCorrection(forged)?.id).toBe(correctionId('Ada Marin', scope));
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (given) => {
        expect(readCorrection(given)).toBeNull();
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

test.each([
  ['Ada  Marin ', 'ada marin'],
  ['L’Aquila', "l'aquila"],
  ['ＡＤＡ', 'ada'],
  ['José', 'josé'],
])('folds %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('a page is its address without fragment and trackers', () => {
  expect(pageOf('https://a.example/story?id=7&utm_source=x&fbclid=1#end')).toBe(
    'https://a.example/story?id=7',
  );
  expect(holdsFor({ kind: 'page', page: 'https://a.example/story' }, 'https://a.example/story#2')).toBe(true);
  expect(holdsFor({ kind: 'page', page: 'https://a.example/story' }, 'https://a.example/other')).toBe(false);
  expect(holdsFor({ kind: 'site', site: 'a.example' }, 'https://www.a.example/')).toBe(true);
  expect(holdsFor({ kind: 'site', site: 'a.example' }, 'https://aa.example/')).toBe(false);
  expect(holdsFor({ kind: 'site', site: 'a.example' }, null)).toBe(false);
});
