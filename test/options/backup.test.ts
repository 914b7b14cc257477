import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../entrypoints/options/backup';
import { corrected } from '../../lib/corrections/correction';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema';

const corrections = [
  corrected(null, 'Ada Marin', { kind: 'everywhere' }, { kind: 'hide' }),
  corrected(
    null,
    '__proto__',
    { kind: 'site', site: 'a.example' },
    { kind: 'not', entity: { entity: 'Q1', name: 'A' } },
  ),
];
const settings = { ...DEFAULT_SETTINGS, density: 'all', sites: [{ site: '__proto__', isOn: true }] } as const;

test('a backup is read back as it was written', () => {
  expect(readBackup(writeBackup(settings, corrections))).toEqual({ settings, corrections, unread: 0 });
});

test.each([
  ['', null],
  ['[]', null],
  ['{"format":"other"}', null],
  ['{"__proto__":{"format":"attache-backup"}}', null],
  ['{"format":"attache-backup"}', { settings: DEFAULT_SETTINGS, corrections: [], unread: 0 }],
  [
    '{"format":"attache-backup","settings":{"density":"off","sites":"all"},"corrections":[7,{"name":"x"}]}',
    { settings: { ...DEFAULT_SETTINGS, density: 'off' }, corrections: [], unread: 2 },
  ],
])('%s is read as far as it goes', (text, backup) => {
  expect(readBackup(text)).toEqual(backup);
});

test('whatever a file holds, what is read of it can be written and read again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (someSettings, someCorrections) => {
      const read = readBackup(
        JSON.stringify({ format: 'attache-backup', settings: someSettings, corrections: someCorrections }),
      )!;
      expect(readBackup(writeBackup(read.settings, read.corrections))).toEqual({ ...read, unread: 0 });
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('a file without a format is none, even where every object inherits one', () => {
  Object.defineProperty(Object.prototype, 'format', { value: 'attache-backup', configurable: true });
  try {
    expect(readBackup('{"settings":{}}')).toBeNull();
  } finally {
    delete (Object.prototype as { format?: unknown }).format;
  }
});
