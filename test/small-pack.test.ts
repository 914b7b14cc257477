import { describe, expect, test } from 'vitest';
import { smallPack } from './small-pack';

const country = { id: 'Q1', kind: 'country', label: 'Norland', country: 'NL' } as const;

describe('smallPack', () => {
  test('gives the names, priors and facts that it was given, and no others', () => {
    const pack = smallPack(
      [
        { ...country, names: { Norlander: 'demonym', Osk: { kind: 'metonym', prior: 0.1 } } },
        { id: 'x:ada', kind: 'person', label: 'Ada Marin', prior: 0.9, names: { Marin: 'surname' } },
        { id: 'x:ada-2', kind: 'person', label: 'Ada Marin', prior: 0.05, prominence: 20 },
      ],
      [
        {
          subject: 'x:ada',
          property: 'P39',
          value: 'Minister of Foreign Affairs',
          officeClass: 'foreign-minister',
          of: 'Q1',
          start: '2024-05-01',
        },
      ],
    );
    const idsOf = (name: string) =>
      pack.candidates(name).map(({ entity, alias, prior }) => ({
        id: pack.entity(entity).id,
        alias,
        prior: Number(prior.toFixed(2)),
      }));
    expect(idsOf('Ada Marin')).toEqual([
      { id: 'x:ada', alias: 'full', prior: 0.9 },
      { id: 'x:ada-2', alias: 'full', prior: 0.05 },
    ]);
    expect(idsOf('Osk')).toEqual([{ id: 'Q1', alias: 'metonym', prior: 0.1 }]);
    expect(idsOf('Marin, Ada')).toEqual([]);
    const norland = pack.country('NL') as number;
    expect(pack.holdersOn('foreign-minister', norland, '2025-02-01').map(({ value }) => value)).toEqual([
      'Minister of Foreign Affairs',
    ]);
  });

  test('refuses a fact about nobody and two entities with one id', () => {
    expect(() => smallPack([country], [{ subject: 'x:bo', property: 'P27', object: 'Q1' }])).toThrow('x:bo');
    expect(() => smallPack([country, country])).toThrow('Q1');
  });
});
