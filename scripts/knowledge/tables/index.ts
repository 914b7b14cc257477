import type { TableName } from '../../../lib/types/knowledge';
import type { Draft } from '../draft';
import { COMBINING_FORMS } from './combining-forms';
import { CURRENCIES } from './currencies';
import { domainsOf } from './domains';
import { GIVEN_NAMES } from './given-names';
import { NAMED_AFTER_PEOPLES } from './named-after-peoples';
import { peopleLikeStates } from './people-like-states';
import { PEOPLES_WITHOUT_STATE } from './peoples-without-state';
import { TITLES_OF_COUNTRIES } from './titles-of-countries';

const rowsOf = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** Adds the tables of words that belong to no one entity, once all entities are there. */
export function addTables(draft: Draft, root: string): void {
  const tables: Readonly<Record<TableName, readonly (readonly string[])[]>> = {
    'combining-forms': COMBINING_FORMS,
    currencies: rowsOf(CURRENCIES),
    domains: domainsOf(root),
    'given-names': rowsOf(GIVEN_NAMES),
    'named-after-peoples': rowsOf(NAMED_AFTER_PEOPLES),
    'people-like-states': peopleLikeStates(draft),
    'peoples-without-state': rowsOf(PEOPLES_WITHOUT_STATE),
    'titles-of-countries': TITLES_OF_COUNTRIES,
  };
  for (const [name, rows] of Object.entries(tables)) draft.tables.set(name as TableName, rows);
}
