import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../lib/dossier/dossier';
import type { OfficeClass } from '../../lib/types/knowledge';
import { type SmallFact, smallPack } from '../small-pack';

const office = (
  subject: string,
  value: string,
  officeClass: OfficeClass,
  of: string,
  more: Partial<SmallFact>,
): SmallFact => ({ subject, property: 'P39', value, officeClass, of, ...more });

const member = (subject: string, more: Partial<SmallFact>): SmallFact => ({
  subject,
  property: 'P463',
  object: 'x:league',
  membership: 'member',
  ...more,
});

const pack = smallPack(
  [
    { id: 'x:ada', kind: 'person', label: 'Ada Marin', country: 'NO' },
    { id: 'x:peter', kind: 'person', label: 'Peter Okoye', country: 'NO' },
    { id: 'x:eva', kind: 'person', label: 'Eva Holm', country: 'SE' },
    { id: 'x:namesake', kind: 'person', label: 'Ada Marin', country: 'SE', prominence: 90 },
    { id: 'x:norland', kind: 'country', label: 'Norland', country: 'NO' },
    { id: 'x:sudland', kind: 'country', label: 'Sudland', country: 'SE' },
    { id: 'x:league', kind: 'institution', label: 'Coastal League', subkind: 'igo' },
  ],
  [
    office('x:ada', 'Foreign Minister', 'foreign-minister', 'x:norland', {
      start: '2020-07-16',
      end: '2026-03-01',
    }),
    office('x:ada', 'Prime Minister', 'head-of-government', 'x:norland', {
      start: '2026-03-02',
      asOf: '2026-06-01',
    }),
    office('x:peter', 'Prime Minister', 'head-of-government', 'x:norland', {
      start: '2019-05-01',
      end: '2026-03-02',
    }),
    office('x:eva', 'Secretary General', 'head-of-body', 'x:league', { start: '2024-10-01' }),
    office('x:peter', 'Secretary General', 'head-of-body', 'x:league', {
      start: '2014-10-01',
      end: '2018-10-01',
    }),
    member('x:norland', { start: '1999-01-01' }),
    member('x:sudland', { start: '1973-01-01', end: '2020-01-31' }),
  ],
);

const facts = (id: string, day: string, property: string) =>
  dossierOf(id, day, pack)
    ?.facts.filter((fact) => fact.property === property)
    .map(({ value, holding }) => `${value}: ${holding}`);
const leaders = (id: string, day: string) =>
  dossierOf(id, day, pack)?.leaders.map(({ value, holding }) => `${value}: ${holding}`);

describe('the dossier of an entity', () => {
  test.each([
    ['in the first office', '2025-11-20', ['Foreign Minister: holds', 'Prime Minister: not-yet']],
    ['in the second', '2026-03-10', ['Prime Minister: holds', 'Foreign Minister: ended']],
    ['before both', '2019-01-01', ['Prime Minister: not-yet', 'Foreign Minister: not-yet']],
    // The pack speaks for June 2026 and does not know what came later.
    ['long after what the pack knows', '2028-06-01', ['Prime Minister: may-hold', 'Foreign Minister: ended']],
  ])('tells offices as of the day: %s', (_, day, expected) => {
    expect(facts('x:ada', day, 'P39')).toEqual(expected);
  });

  test.each([
    ['a member on the day', 'x:norland', '2025-11-20', ['Coastal League: holds']],
    ['a member that has left', 'x:sudland', '2025-11-20', ['Coastal League: ended']],
    ['a member that was still in', 'x:sudland', '2019-06-01', ['Coastal League: holds']],
    ['a country that is yet to join', 'x:norland', '1990-01-01', ['Coastal League: not-yet']],
  ])('tells memberships as of the day: %s', (_, id, day, expected) => {
    expect(facts(id, day, 'P463')).toEqual(expected);
  });

  test.each([
    ['of a body', 'x:league', '2025-11-20', ['Eva Holm · Secretary General: holds']],
    ['of a body in earlier years', 'x:league', '2016-01-01', ['Peter Okoye · Secretary General: holds']],
    ['of a body between two', 'x:league', '2021-01-01', []],
    [
      'of a country',
      'x:norland',
      '2025-11-20',
      ['Peter Okoye · Prime Minister: holds', 'Ada Marin · Foreign Minister: holds'],
    ],
    ['of a country after a change', 'x:norland', '2026-04-01', ['Ada Marin · Prime Minister: holds']],
  ])('names those at the head %s', (_, id, day, expected) => {
    expect(leaders(id, day)?.sort()).toEqual([...expected].sort());
  });

  test.each([
    ['while the source is young', '2026-06-01', false],
    ['17 months after it', '2027-05-20', false],
    ['19 months after it', '2027-08-01', true],
  ])('says that an open term may be out of date: %s', (_, day, isOld) => {
    const held = dossierOf('x:eva', day, pack)?.facts.find(({ property }) => property === 'P39');
    expect(held).toMatchObject({ asOf: '2025-12-31', isOld });
  });

  test('never says so of a term whose end is stated', () => {
    const held = dossierOf('x:ada', '2033-01-01', pack)?.facts.find(
      ({ value }) => value === 'Foreign Minister',
    );
    expect(held).toMatchObject({ holding: 'ended', isOld: false });
  });

  test('names others of the same name, and every fact its source', () => {
    const dossier = dossierOf('x:ada', '2025-11-20', pack);
    expect(dossier?.namesakes.map(({ entity, country }) => [entity, country])).toEqual([
      ['x:namesake', 'SE'],
    ]);
    for (const fact of dossier?.facts ?? []) expect(fact.source).not.toBe('');
  });

  test('is null for what the pack does not have', () => {
    expect(dossierOf('x:nobody', '2025-11-20', pack)).toBeNull();
  });
});
