import { expect, test } from 'vitest';
import { strongestRelation } from '../../lib/dossier/strongest-relation';
import type { Relation } from '../../lib/types/analysis';
import { sampleReport } from '../fakes/sample-report';

const story = (relations: readonly (Partial<Relation> & Pick<Relation, 'id' | 'object'>)[]) =>
  sampleReport(
    'Talks\n\n[Ada Marin|e1] met [Peter Okoye|e2], [Zoe Lind|e3] and [Tom Brandt|e4].',
    [
      { id: 'e1', name: 'Ada Marin', importance: 0.4 },
      { id: 'e2', name: 'Peter Okoye', importance: 0.3 },
      { id: 'e3', name: 'Zoe Lind', importance: 0.2 },
      { id: 'e4', name: 'Tom Brandt', importance: 0.1 },
    ],
    relations.map((relation) => ({ type: 'CONSULT' as const, subject: 'e1', ...relation })),
  ).analysis;

test.each([
  [
    'a fact before a denial',
    [
      { id: 'a', object: 'e2', status: 'denied' },
      { id: 'b', object: 'e3' },
    ],
    'b',
  ],
  [
    'a plan before a possibility',
    [
      { id: 'a', object: 'e2', status: 'possible' },
      { id: 'b', object: 'e3', status: 'planned' },
    ],
    'b',
  ],
  [
    'the more important party',
    [
      { id: 'a', object: 'e4' },
      { id: 'b', object: 'e2' },
    ],
    'b',
  ],
  [
    'today’s before what is recalled',
    [
      { id: 'a', object: 'e2', time: 'historical' },
      { id: 'b', object: 'e4', status: 'possible' },
    ],
    'b',
  ],
  [
    'a sure party before an uncertain one',
    [
      { id: 'a', object: 'e2', isUncertain: true },
      { id: 'b', object: 'e4', status: 'claimed' },
    ],
    'b',
  ],
  [
    'the first of equals',
    [
      { id: 'a', object: 'e2' },
      { id: 'b', object: 'e2' },
    ],
    'a',
  ],
] as const)('%s', (_, relations, best) => {
  expect(strongestRelation(story(relations), 'e1')?.id).toBe(best);
});

test('nothing is said of one who is party to nothing', () => {
  expect(strongestRelation(story([{ id: 'a', object: 'e2' }]), 'e3')).toBeNull();
});
