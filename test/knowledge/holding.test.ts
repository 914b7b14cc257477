import { expect, test } from 'vitest';
import { holding } from '../../lib/knowledge/holding';
import type { Holding, Statement } from '../../lib/types/knowledge';

const SOURCE = { id: 'list', title: 'A list', licence: 'CC0-1.0', asOf: '2022-07-01' };
const TERM: Statement = {
  id: 's1',
  subject: 0,
  property: 'P39',
  object: null,
  value: 'minister',
  officeClass: 'minister',
  of: 1,
  membership: null,
  start: '2020-03-01',
  end: null,
  endIsInferred: false,
  source: SOURCE,
  asOf: SOURCE.asOf,
};

test.each<[string, Partial<Statement>, string, Holding]>([
  ['before it begins', {}, '2019-12-01', 'not-yet'],
  ['an open term while its source speaks', {}, '2022-01-01', 'holds'],
  ['an open term soon after that', {}, '2023-06-01', 'holds'],
  ['an open term long after that', {}, '2024-06-01', 'may-hold'],
  ['an open term very long after that', {}, '2027-01-01', 'ended'],
  ['a term with its stated end', { end: '2025-01-01' }, '2024-06-01', 'holds'],
  ['after its end', { end: '2025-01-01' }, '2025-02-01', 'ended'],
  [
    'an end worked out, soon after the source',
    { end: '2025-01-01', endIsInferred: true },
    '2022-10-01',
    'holds',
  ],
  ['an end worked out, long after it', { end: '2025-01-01', endIsInferred: true }, '2023-03-01', 'may-hold'],
  ['a start that is not known', { start: null }, '2022-01-01', 'may-hold'],
  ['a year alone, within it', { start: '2022' }, '2022-06-01', 'may-hold'],
  ['what hardly ever changes', { property: 'P36', start: null }, '2030-01-01', 'holds'],
])('%s', (_, changes, day, expected) => {
  expect(holding({ ...TERM, ...changes }, day)).toBe(expected);
});
