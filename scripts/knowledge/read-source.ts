import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** A row of a table by column name; a cell that the row lacks is empty. */
export type Row = Readonly<Record<string, string>> & { readonly [line]: number };
const line: unique symbol = Symbol('line');

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\ufeff/, '');
}

/**
 * Rows of a tab-separated table with a header line and no quoting.
 * @throws naming file and line where a row has more cells than the header or a needed column is missing.
 */
export function readTable(root: string, name: string, needed: readonly string[]): Row[] {
  const [header, ...lines] = readText(path.join(root, name)).split('\n');
  const columns = (header ?? '').replace(/\r$/, '').split('\t');
  for (const column of needed)
    if (!columns.includes(column)) throw new Error(`${name}:1: no column "${column}"`);
  return lines.flatMap((text, i) => {
    if (text.trim() === '') return [];
    const cells = text.replace(/\r$/, '').split('\t');
    if (cells.length > columns.length)
      throw new Error(`${name}:${i + 2}: ${cells.length} cells, but the header has ${columns.length}`);
    const row = Object.fromEntries(columns.map((column, c) => [column, (cells[c] ?? '').trim()]));
    return [Object.assign(row, { [line]: i + 2 }) as Row];
  });
}

/** The records of a file of comma-separated values (RFC 4180), header first. @throws naming the file where it is none. */
export function readCsv(root: string, name: string): string[][] {
  try {
    return parse(readText(path.join(root, name)), { skip_empty_lines: true });
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}

/** The values of a file of JSON lines. @throws naming file and line where one is no JSON. */
export function readJsonLines<Value>(root: string, name: string): Value[] {
  return readText(path.join(root, name))
    .split('\n')
    .flatMap((text, i) => {
      if (text.trim() === '') return [];
      try {
        return [JSON.parse(text) as Value];
      } catch (error) {
        throw new Error(`${name}:${i + 1}: ${(error as Error).message}`);
      }
    });
}

/** The parts of a list cell. */
export const listOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A cell as an ISO date (`2024`, `2024-05`, `2024-05-10`), or null where it is none. */
export function dateOf(cell: string | undefined): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec((cell ?? '').trim());
  if (!match) return null;
  const [, year, month, day] = match;
  if (!month || month === '00') return year as string;
  return !day || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "12 December 2019", "December 2019" or "2019" as an ISO date, or null. */
export function wordedDateOf(cell: string | undefined): string | null {
  const match = /(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/.exec(cell ?? '');
  if (!match) return null;
  const month = MONTHS.indexOf(match[2] ?? '') + 1;
  if (month === 0) return match[3] as string;
  const two = (n: number | string) => String(n).padStart(2, '0');
  return match[1] ? `${match[3]}-${two(month)}-${two(match[1])}` : `${match[3]}-${two(month)}`;
}
