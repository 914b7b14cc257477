import { expect, test } from 'vitest';
import { officeClassOf } from '../../../lib/analysis/offices/office-class';

test.each([
  ['foreign minister', 'foreign-minister'],
  ['Minister of Foreign Affairs', 'foreign-minister'],
  ['deputy foreign minister', 'minister'],
  ['deputy prime minister', 'deputy-head-of-government'],
  ['Prime Minister', 'head-of-government'],
  ['Secretary of State', 'foreign-minister'],
  ['Chancellor of the Exchequer', 'finance-minister'],
  ['chancellor', 'head-of-government'],
  ['defence secretary', 'defence-minister'],
  ['Minister of the Interior', 'interior-minister'],
  ['vice-president', 'vice-president'],
  ['president', 'head-of-state'],
  ['speaker of the Chamber of Deputies', 'speaker'],
  ['governor of the central bank', 'central-bank-head'],
  ['governor', 'governor'],
  ['ambassador to Norland', 'ambassador'],
  ['presidential adviser', 'adviser'],
  ['Chief of Staff to the Vice-President', 'adviser'],
  ['government spokeswoman', 'spokesperson'],
  ['mayor of Osk', 'mayor'],
  ['member of parliament', 'legislator'],
  ['Secretary for the Armed Forces', 'defence-minister'],
  ['armed forces chaplain to the ministry', 'other'],
  ['harbour pilot', 'other'],
])('%s is %s', (label, officeClass) => {
  expect(officeClassOf(label)).toBe(officeClass);
});

test('a label of any length is read to its end', () => {
  expect(officeClassOf('secretary '.repeat(30_000))).toBe('other');
  expect(officeClassOf(`${'x '.repeat(1_000)}mayor`)).toBe('mayor');
});
