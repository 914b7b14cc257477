import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBackup } from '../../entrypoints/options/backup';
import { openTagger } from '../../lib/analysis/tag/model-file';
import { openPack } from '../../lib/knowledge/open-pack';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema';
import { readSettings } from '../../lib/settings/stored-settings';
import { smallPackFile } from '../small-pack';

const pack = new Uint8Array(
  smallPackFile([{ id: 'Q1', kind: 'country', label: 'France', country: 'FR' }], []),
);
const tagger = new Uint8Array(readFileSync('public/tagger.bin'));

/** A copy of a file with some bytes changed, or cut at some place. */
function damaged(bytes: Uint8Array, at: number, change: number, cut: boolean): ArrayBuffer {
  const copy = bytes.slice(0, cut ? at : bytes.length);
  if (!cut) copy[at] = (copy[at] as number) ^ change;
  return copy.buffer as ArrayBuffer;
}

describe.each([
  ['pack', pack, openPack],
  ['tagger', tagger, openTagger],
] as const)('a damaged %s', (_name, bytes, open) => {
  const runs = bytes.length > 100_000 ? 40 : 400;
  test('is refused with an error, whichever byte is wrong and wherever it ends', () => {
    expect(() => open(bytes.slice().buffer as ArrayBuffer)).not.toThrow();
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(40), fc.nat(bytes.length - 1)),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        (at, change, cut) => {
          expect(() => open(damaged(bytes, at, change, cut))).toThrow(Error);
        },
      ),
      { numRuns: runs, seed: 3 },
    );
  });

  test('of any other bytes is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (other) => {
        expect(() => open(other.slice().buffer as ArrayBuffer)).toThrow(Error);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('a file of settings', () => {
  test('may hold anything: what is wrong is the default, and nothing gets into the prototype', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .jsonValue()
        .map((value) => JSON.stringify({ format: 'attache-backup', settings: value, corrections: value })),
      fc
        .tuple(fc.constantFrom('__proto__', 'constructor', 'prototype', 'mode', 'sites'), fc.jsonValue())
        .map(
          ([key, value]) =>
            `{"format":"attache-backup","settings":{"${key}":${JSON.stringify(value)}},"corrections":[{"${key}":${JSON.stringify(value)}}]}`,
        ),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const backup = readBackup(text);
        if (!backup) return;
        expect(Object.keys(backup.settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        // Read again it is the same: everything in it is valid.
        expect(readSettings(JSON.parse(JSON.stringify(backup.settings)))).toEqual(backup.settings);
        expect(Object.getPrototypeOf(backup.settings)).toBe(Object.prototype);
      }),
      { numRuns: 500, seed: 11 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each([
    '{"format":"attache-backup","settings":{"__proto__":{"mode":"on-click"}}}',
    '{"format":"attache-backup","__proto__":{"settings":{"mode":"on-click"}}}',
    '{"format":"attache-backup","settings":{"constructor":{"prototype":{"mode":"on-click"}}}}',
  ])('does not set by its prototype: %s', (text) => {
    expect(readBackup(text)?.settings).toEqual(DEFAULT_SETTINGS);
  });
});
