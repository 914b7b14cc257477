import { expect, test } from 'vitest';
import { likeNamedBodies } from '../../lib/dossier/like-named';
import { smallPack } from '../small-pack';

const body = (id: string, label: string, prominence = 180) =>
  ({ id, kind: 'institution', label, prominence }) as const;
const pack = smallPack(
  [
    body('x:1', 'Council of Europe'),
    body('x:2', 'European Council'),
    body('x:3', 'Council of the European Union'),
    body('x:4', 'Europe Council of Skippers and Pilots'),
    body('x:5', 'Council for Europe', 60),
    body('x:6', 'Court of Auditors of the Council of Europe'),
    body('x:7', 'Council'),
    body('x:8', 'Nordic Council'),
  ],
  [{ subject: 'x:6', property: 'P361', object: 'x:1' }],
);

test.each([
  ['x:1', ['European Council', 'Council of the European Union']],
  ['x:2', ['Council of Europe', 'Council of the European Union']],
  // A single word is like too many names, and two shared words of three are not enough.
  ['x:7', []],
  ['x:8', []],
  ['x:3', []],
])('%s is not to be confused with %j', (id, names) => {
  expect(likeNamedBodies(pack.entity(pack.indexOf(id)!), pack)).toEqual(names);
});
