import { expect, test } from 'vitest';
import { kindOfName } from '../../../scripts/knowledge/kind-of-name';

test.each([
  ['Norda University', 'sports league', 'university'],
  ['University of Norda', 'Norda government agency', 'university'],
  ['Norda Institute of Technology', 'public body', 'university'],
  ['Norda University F.C.', 'sports club', 'sports club'],
  ['Norda University Library', 'operator', 'operator'],
  ['University Grants Committee', 'government', 'government'],
  ['Norda University', 'newspaper', 'newspaper'],
  ['Norda League', 'sports league', 'sports league'],
  ['Norda University', null, null],
])('%s, stated as %s, is %s', (label, stated, kind) => {
  expect(kindOfName(label, stated)).toBe(kind);
});
