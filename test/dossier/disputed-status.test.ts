import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import table from '../../lib/dossier/disputed-places.json';
import { disputedStatus } from '../../lib/dossier/disputed-status';
import { openPack } from '../../lib/knowledge/open-pack';

describe('the status of a disputed place', () => {
  test('is told for days of the table alone', () => {
    expect(disputedStatus('Q7835', '2025-11-20')).toMatchObject({ heldBy: ['RU'], claimedBy: ['RU', 'UA'] });
    expect(disputedStatus('Q7835', '2013-11-20')).toBeNull();
    expect(disputedStatus('Q244165', '2022-01-01')).toMatchObject({ heldBy: [], claimedBy: ['AZ'] });
    expect(disputedStatus('Q244165', '2025-01-01')).toBeNull();
    expect(disputedStatus('Q142', '2025-01-01')).toBeNull();
  });

  test.each(table.places.map((place) => [place.name, place] as const))(
    '%s: nothing is told the day before, the same fields and source from the first day on',
    (_, { entity, since, heldBy, claimedBy }) => {
      expect(disputedStatus(entity, String(Number(since.slice(0, 4)) - 1))).toBeNull();
      const day = since.length === 4 ? `${since}-12-31` : since.length === 7 ? `${since}-28` : since;
      expect(disputedStatus(entity, day)).toEqual({
        heldBy,
        claimedBy,
        since,
        source: table.source,
        asOf: table.asOf,
      });
    },
  );

  test('has the same fields for every place, claims in the alphabet’s order, and holders among those who claim', () => {
    for (const { heldBy, claimedBy } of table.places) {
      expect(claimedBy).toEqual([...claimedBy].sort());
      expect(heldBy).toEqual([...heldBy].sort());
      expect(heldBy.filter((code) => !claimedBy.includes(code))).toEqual([]);
      for (const code of claimedBy) expect(code).toMatch(/^[A-Z]{2}$/);
    }
  });

  test('is of a place by that name, where the shipped pack has it', () => {
    const { buffer, byteOffset, length } = readFileSync('public/knowledge.bin');
    const pack = openPack(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
    const known = table.places.filter(({ entity }) => pack.indexOf(entity) !== null);
    expect(known.map(({ name }) => name)).toEqual(table.places.map(({ name }) => name));
    for (const { entity, name } of known)
      expect(pack.candidates(name).map((candidate) => pack.entity(candidate.entity).id)).toContain(entity);
  });
});
