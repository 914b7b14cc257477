import type { OfficeClass } from '../../lib/types/knowledge';

/** Offices whose holders news call by their surname. */
export const TOP: ReadonlySet<OfficeClass> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
]);

/** Offices that one person at a time holds for a whole country. */
export const NATIONAL: ReadonlySet<OfficeClass> = new Set([
  ...TOP,
  'defence-minister',
  'finance-minister',
  'interior-minister',
]);

/** Offices that one person at a time holds in a country or body. */
export const SINGLE: ReadonlySet<OfficeClass> = new Set([...NATIONAL, 'central-bank-head', 'head-of-body']);
