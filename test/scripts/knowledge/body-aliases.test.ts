import { describe, expect, test } from 'vitest';
import { aliasesOf, departmentForms, nationalForms } from '../../../scripts/knowledge/body-aliases';

describe('names of bodies', () => {
  test.each([
    ['Coast Survey Office', 'US', ['US Coast Survey Office']],
    ['United States Harbour Board', 'US', ['US Harbour Board', 'Harbour Board']],
    ['United States Lighthouses', 'US', ['US Lighthouses']],
    ['Ferry Office', 'GB', ['UK Ferry Office']],
    ['Bank of England', 'GB', []],
    ['Ferry Office', 'SE', []],
    ['Ferry Office', null, []],
  ])('%s of %s is also %j', (label, country, forms) => {
    expect(nationalForms(label, country)).toEqual(forms);
  });

  test.each([
    ['Ministry of Ferries', ['Ferries Ministry']],
    ['Department for Ferries and Harbours', ['Ferries and Harbours Department']],
    ['Ferries Board', []],
  ])('%s is also %j', (label, forms) => {
    expect(departmentForms(label)).toEqual(forms);
  });

  test('capitals are an acronym, words a full name', () => {
    expect(aliasesOf('NFB|North Ferry Board', undefined, 'FeB')).toEqual([
      ['NFB', 'acronym'],
      ['North Ferry Board', 'full'],
      ['FeB', 'acronym'],
    ]);
  });
});
