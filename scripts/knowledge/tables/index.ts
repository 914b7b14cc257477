import type { TableName } from '../../../lib/types/knowledge';
import type { Draft } from '../draft';
import { COMBINING_FORMS } from './combining-forms';
import { domainsOf } from './domains';
import { GIVEN_NAMES } from './given-names';
import { NAMED_AFTER_PEOPLES } from './named-after-peoples';

const rowsOf = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** Adds the tables of words that belong to no one entity. */
export function addTables(draft: Draft, root: string): void {
  const tables: Readonly<Record<TableName, readonly (readonly string[])[]>> = {
    'combining-forms': COMBINING_FORMS,
    domains: domainsOf(root),
    'given-names': rowsOf(GIVEN_NAMES),
    'named-after-peoples': rowsOf(NAMED_AFTER_PEOPLES),
  };
  for (const [name, rows] of Object.entries(tables)) draft.tables.set(name as TableName, rows);
}
