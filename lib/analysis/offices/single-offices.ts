import type { OfficeClass } from '../../types/knowledge';

/** Classes of offices whose holders lead a state. */
export const LEADING_OFFICES: ReadonlySet<OfficeClass | null> = new Set<OfficeClass | null>([
  'head-of-state',
  'head-of-government',
]);

/** Classes of offices that one person at a time holds in a country or body: a description means that person, and terms follow on each other. */
export const SINGLE_OFFICES: ReadonlySet<OfficeClass> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'speaker',
  'central-bank-head',
  'head-of-body',
]);
