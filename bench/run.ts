// Runs every bench/*.bench.ts and prints one table: `npm run bench -- [--only NAME,…] [--json] [FILE|FOLDER]`.
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bench, Row } from './rows';

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort();
const names = values.only?.split(',') ?? all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join('", "')}"; there are: ${all.join(', ')}`);
  process.exit(2);
}

const results: { bench: string; rows: readonly Row[] }[] = [];
for (const name of names) {
  const began = performance.now();
  try {
    const { bench } = (await import(
      pathToFileURL(path.join(import.meta.dirname, `${name}.bench.ts`)).href
    )) as { bench: Bench };
    results.push({ bench: name, rows: await bench({ input: positionals[0] ?? null }) });
    console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name} failed: ${error instanceof Error ? error.stack : error}`);
  }
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
if (values.json) console.log(JSON.stringify({ machine, results }, null, 2));
else {
  console.log(`\n${machine}`);
  for (const { bench, rows } of results) {
    console.log(`\n${bench}`);
    printTable(rows);
  }
}

function printTable(rows: readonly Row[]): void {
  const lines = rows.map((row) => [
    row.what,
    `${short(row.value)} ${row.unit}`,
    row.target ? `${bound(row.target)} ${isKept(row) ? 'kept' : 'MISSED'}` : '',
    row.reference ? `${row.reference.what}: ${short(row.reference.value)} ${row.unit}` : '',
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...lines.map((cells) => (cells[column] as string).length)),
  );
  for (const cells of lines)
    console.log(
      `  ${cells
        .map((cell, column) =>
          column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd()}`,
    );
}

function bound(target: NonNullable<Row['target']>): string {
  return 'atMost' in target ? `≤ ${short(target.atMost)}` : `≥ ${short(target.atLeast)}`;
}

function isKept({ value, target }: Row): boolean {
  if (!target) return true;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}

/** Three figures that mean something, all that a machine can tell twice alike. */
function short(value: number): string {
  return Math.abs(value) >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
}
