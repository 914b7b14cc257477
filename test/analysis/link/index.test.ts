import { expect, test } from 'vitest';
import { decide } from '../../../lib/analysis/link';
import type { Weighed } from '../../../lib/analysis/link/features';
import type { PackEntityKind } from '../../../lib/types/knowledge';

const option = (
  index: number,
  sum: number,
  prior: number,
  country: string,
  kind: PackEntityKind = 'institution',
  clue = 'prior',
): Weighed => ({
  candidate: { entity: index, alias: 'full', prior, route: 'name' },
  entity: {
    index,
    id: `Q${index}`,
    qid: `Q${index}`,
    kind,
    label: 'It',
    subkind: null,
    country,
    gender: null,
    prominence: 100,
  },
  sum,
  clues: [{ feature: clue, weight: 1, detail: null }],
});

test('nothing to choose from is unknown', () => {
  expect(decide([], false).kind).toBe('unknown');
});

test('what is likelier than nobody, and alone, is linked', () => {
  expect(decide([option(1, 2, 0.9, 'NO')], false)).toMatchObject({ kind: 'linked', best: { sum: 2 } });
  expect(decide([option(1, -1, 0.9, 'NO')], false).kind).toBe('unknown');
});

test('two of one name are a question, unless the text speaks for one', () => {
  expect(decide([option(1, 2, 0.5, 'NO'), option(2, 1.8, 0.4, 'ES')], false).kind).toBe('uncertain');
  expect(
    decide([option(1, 4, 0.5, 'NO', 'institution', 'countryNear'), option(2, 1, 0.4, 'ES')], false).kind,
  ).toBe('linked');
});

test('of bodies of one country the chief one is meant', () => {
  const rest = [option(2, 1.2, 0.1, 'NO'), option(3, 1.2, 0.1, 'NO')];
  expect(decide([option(1, 2.5, 0.5, 'NO'), ...rest], false).kind).toBe('linked');
  expect(decide([option(1, 1.5, 0.5, 'NO'), ...rest], false).kind).toBe('unknown');
  expect(
    decide([option(1, 2.5, 0.5, 'NO'), option(2, 1.2, 0.1, 'ES'), option(3, 1.2, 0.1, 'ES')], false).kind,
  ).toBe('uncertain');
});

test('a town that is seldom called like a capital is no rival of it', () => {
  const capital = option(1, 2, 0.6, 'NO', 'place');
  const best = { ...capital, entity: { ...capital.entity, subkind: 'capital' } };
  const town = (prior: number): Weighed => option(2, 0, prior, 'ES', 'place');
  expect(decide([best, town(0.02)], false).kind).toBe('linked');
  expect(decide([best, town(0.2)], false).kind).toBe('uncertain');
  expect(decide([capital, town(0.02)], false).kind).toBe('uncertain');
});

test('a capital and its country are no two places', () => {
  expect(decide([option(1, 2, 0.6, 'NO', 'country'), option(2, 0, 0.3, 'NO', 'place')], false).kind).toBe(
    'linked',
  );
  expect(decide([option(1, 2, 0.6, 'NO', 'country'), option(2, 0, 0.3, 'ES', 'place')], false).kind).toBe(
    'uncertain',
  );
});

test('a name that many bodies have is asked about even where none is likely', () => {
  expect(decide([option(1, -1, 0.1, 'NO'), option(2, -1, 0.1, 'ES')], true).kind).toBe('uncertain');
  expect(decide([option(1, -1, 0.1, 'NO'), option(2, -1, 0.1, 'ES')], false).kind).toBe('unknown');
});

test('equal sums go by index, whatever the order', () => {
  const both = [option(2, 3, 0.5, 'NO', 'person'), option(1, 3, 0.5, 'NO', 'person')];
  const first = decide(both, false);
  expect(first).toEqual(decide([...both].reverse(), false));
});
