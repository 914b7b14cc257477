import { expect, test } from 'vitest';
import { bodiesOfUnion } from '../../../lib/analysis/link/bodies-of-union';
import type { Scene } from '../../../lib/analysis/link/scene';
import { smallPack } from '../../small-pack';

const institution = { kind: 'institution', prior: 0.98 } as const;

const pack = smallPack(
  [
    { id: 'Q1', ...institution, label: 'Harbour Union', subkind: 'igo', prominence: 200 },
    { id: 'Q2', ...institution, label: 'Harbour Commission', subkind: 'body of a union' },
    { id: 'Q3', ...institution, label: 'Harbour Union Court', subkind: 'court' },
    { id: 'Q4', ...institution, label: 'Harbour League', subkind: 'sports league' },
    { id: 'Q5', ...institution, label: 'Mountain Pact', subkind: 'igo', prominence: 200 },
    { id: 'Q6', ...institution, label: 'Mountain Council', subkind: 'body of a union' },
    { id: 'Q7', kind: 'country', label: 'Norland', country: 'NO', prior: 0.98 },
  ],
  [
    { subject: 'Q1', property: 'P159', value: 'Osk' },
    { subject: 'Q7', property: 'P36', value: 'Osk' },
    { subject: 'Q2', property: 'P361', object: 'Q1' },
    { subject: 'Q3', property: 'P361', object: 'Q1' },
    { subject: 'Q6', property: 'P361', object: 'Q5' },
    { subject: 'Q4', property: 'P361', object: 'Q7' },
  ],
);

/** Labels of the bodies that a name may mean in a text which is dated from a country and surely names some entities. */
function bodies(name: string, dateline: string | null, sure: readonly string[]): string[] {
  const named = new Map(sure.map((label) => [pack.candidates(label)[0]?.entity, null]));
  const scene = { dateline, sure: named } as unknown as Scene;
  return bodiesOfUnion(pack, name, scene).map(({ entity }) => pack.entity(entity).label);
}

test.each([
  // Where the text names the union or another body of it, and in a report from its seat.
  ['Commission', null, ['Harbour Union'], ['Harbour Commission']],
  ['Commission', null, ['Harbour Union Court'], ['Harbour Commission']],
  ['Commission', 'NO', [], ['Harbour Commission']],
  ['Court', null, ['Harbour Union'], ['Harbour Union Court']],
  ['Council', null, ['Mountain Pact', 'Harbour Union'], ['Mountain Council']],
  // Another union, another place, no text at all; no body of the union; a name of several words.
  ['Commission', 'FR', ['Mountain Pact'], []],
  ['Council', 'NO', [], []],
  ['Commission', null, [], []],
  ['League', null, ['Harbour Union'], []],
  ['Border Commission', null, ['Harbour Union'], []],
] as const)('%s in a report from %s that names %j', (name, dateline, sure, expected) => {
  expect(bodies(name, dateline, sure)).toEqual(expected);
});
