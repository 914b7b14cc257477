import { expect, test } from 'vitest';
import { bodiesOfUnion } from '../../../lib/analysis/link/bodies-of-union';
import type { Scene } from '../../../lib/analysis/link/scene';
import { smallPack } from '../../small-pack';

const pack = smallPack([
  { id: 'Q1', kind: 'institution', label: 'European Union', subkind: 'igo', prior: 0.98 },
  { id: 'Q2', kind: 'institution', label: 'European Commission', subkind: 'eu institution', prior: 0.98 },
  { id: 'Q3', kind: 'institution', label: 'European Court', subkind: 'eu institution', prior: 0.98 },
  { id: 'Q4', kind: 'institution', label: 'European League', subkind: 'sports league', prior: 0.98 },
  { id: 'Q5', kind: 'institution', label: 'Harbour Union', subkind: 'igo', prior: 0.98 },
]);

/** Labels of the bodies that a name may mean in a text which is dated from a country and surely names some entities. */
function bodies(name: string, dateline: string | null, sure: readonly string[]): string[] {
  const named = new Map(sure.map((label) => [pack.candidates(label)[0]?.entity, null]));
  const scene = { dateline, sure: named } as unknown as Scene;
  return bodiesOfUnion(pack, name, scene).map(({ entity }) => pack.entity(entity).label);
}

test.each([
  ['Commission', null, ['European Union'], ['European Commission']],
  ['Commission', null, ['European Court'], ['European Commission']],
  ['Commission', 'BE', [], ['European Commission']],
  // Another union, another place, no text at all; no body of the Union; a name of several words.
  ['Commission', 'FR', ['Harbour Union'], []],
  ['Commission', null, [], []],
  ['League', null, ['European Union'], []],
  ['Border Commission', null, ['European Union'], []],
] as const)('%s in a report from %s that names %j', (name, dateline, sure, expected) => {
  expect(bodies(name, dateline, sure)).toEqual(expected);
});
