import { describe, expect, test } from 'vitest';
import { cardFacts } from '../../lib/dossier/card-facts';
import { type SmallFact, smallPack } from '../small-pack';

const ENTITIES = [
  { id: 'x:norland', kind: 'country', label: 'Norland', country: 'NO', prominence: 200 },
  { id: 'x:sudland', kind: 'country', label: 'Sudland', country: 'SE', prominence: 190 },
  { id: 'x:ada', kind: 'person', label: 'Ada Marin', country: 'NO' },
  { id: 'x:peter', kind: 'person', label: 'Peter Okoye', country: 'NO' },
  { id: 'x:party', kind: 'institution', label: 'Harbour Party', subkind: 'political party', country: 'NO' },
  { id: 'x:league', kind: 'institution', label: 'League of Coasts', subkind: 'igo', prominence: 180 },
  { id: 'x:coast', kind: 'institution', label: 'Coastal League', subkind: 'igo', prominence: 150 },
  { id: 'x:small', kind: 'institution', label: 'Coasts League', subkind: 'igo', prominence: 60 },
  { id: 'x:youth', kind: 'institution', label: 'Youth League of Coasts', subkind: 'igo', prominence: 150 },
  { id: 'x:ministry', kind: 'institution', label: 'Ministry of Ferries', subkind: 'ministry', country: 'NO' },
] as const;

const office = (subject: string, value: string, more: Partial<SmallFact>): SmallFact => ({
  subject,
  property: 'P39',
  value,
  of: 'x:norland',
  ...more,
});

const FACTS: readonly SmallFact[] = [
  office('x:ada', 'Foreign Minister', {
    officeClass: 'foreign-minister',
    start: '2020-07-16',
    end: '2026-03-01',
  }),
  office('x:ada', 'Prime Minister', { officeClass: 'head-of-government', start: '2026-03-02' }),
  office('x:peter', 'Prime Minister', {
    officeClass: 'head-of-government',
    start: '2019-05-01',
    end: '2026-03-02',
  }),
  { subject: 'x:ada', property: 'P102', object: 'x:party' },
  { subject: 'x:norland', property: 'P463', object: 'x:league', membership: 'member' },
  { subject: 'x:norland', property: 'P463', object: 'x:coast', membership: 'observer' },
  { subject: 'x:sudland', property: 'P463', object: 'x:league', membership: 'member' },
  { subject: 'x:youth', property: 'P361', object: 'x:league' },
  { subject: 'x:ministry', property: 'P361', object: 'x:norland' },
];

const pack = smallPack(ENTITIES, FACTS);
const on = (asOf: string, today = asOf) => ({ asOf, today });

describe('the facts of a card', () => {
  test('give the office of the article’s day, and today’s where it is another', () => {
    const { office, today, party } = cardFacts('x:ada', on('2025-11-20', '2026-06-01'), pack)!;
    expect(office).toMatchObject({ label: 'Foreign Minister', start: '2020-07-16', holding: 'holds' });
    expect(today).toMatchObject({ label: 'Prime Minister', holding: 'holds' });
    expect(party).toBe('Harbour Party');
    expect(cardFacts('x:ada', on('2025-11-20'), pack)?.today).toBeNull();
  });

  test('say that an office has ended where the pack knows its end, and not where it is only old', () => {
    expect(cardFacts('x:peter', on('2025-11-20', '2026-06-01'), pack)?.today).toMatchObject({
      label: 'Prime Minister',
      holding: 'ended',
    });
    // Years later the pack knows nothing: that is no news of an end.
    expect(cardFacts('x:ada', on('2026-04-01', '2033-06-01'), pack)?.today).toBeNull();
  });

  test('give the last office of one who holds none', () => {
    expect(cardFacts('x:peter', on('2026-06-01'), pack)?.office).toMatchObject({ holding: 'ended' });
  });

  test('give a country’s leaders on the day and the bodies it belongs to, the best known first', () => {
    const leader = (day: string) =>
      cardFacts('x:norland', on(day), pack)?.leaders.map(({ role, name }) => [role, name]);
    expect(leader('2025-11-20')).toEqual([['head-of-government', 'Peter Okoye']]);
    expect(leader('2026-03-05')).toEqual([['head-of-government', 'Ada Marin']]);
    expect(cardFacts('x:norland', on('2025-11-20'), pack)?.memberships).toEqual([
      { name: 'League of Coasts', status: 'member' },
      { name: 'Coastal League', status: 'observer' },
    ]);
  });

  test('count the members of a body and leave out those that only watch', () => {
    expect(cardFacts('x:league', on('2025-11-20'), pack)?.members).toEqual({
      count: 2,
      countries: ['NO', 'SE'],
    });
    expect(cardFacts('x:coast', on('2025-11-20'), pack)?.members).toBeNull();
  });

  test('name what a body is, what it is part of, and the like-named ones that it is not', () => {
    expect(cardFacts('x:ministry', on('2025-11-20'), pack)).toMatchObject({
      bodyClass: 'ministry',
      parent: 'Norland',
    });
    // Same words in another order; neither a part of it nor one that nobody knows.
    expect(cardFacts('x:league', on('2025-11-20'), pack)?.likeNamed).toEqual([]);
    expect(cardFacts('x:ministry', on('2025-11-20'), pack)?.likeNamed).toEqual([]);
  });

  test('tell the oldest day that is spoken for, and when that is long ago', () => {
    expect(cardFacts('x:ada', on('2025-11-20'), pack)).toMatchObject({ checked: '2025-12-31', isOld: false });
    expect(cardFacts('x:ada', on('2027-11-20'), pack)).toMatchObject({ checked: '2025-12-31', isOld: true });
  });

  test('are null for what the pack does not have', () => {
    expect(cardFacts('x:nobody', on('2025-11-20'), pack)).toBeNull();
  });
});
