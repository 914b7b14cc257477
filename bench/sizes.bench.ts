import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './rows';

const root = path.join(import.meta.dirname, '..');

/** Sizes of the built extension: packages, scripts as compressed in them, pack and model. Leaves out what is not built. */
export async function bench(): Promise<readonly Row[]> {
  const output = path.join(root, '.output');
  const rows: Row[] = [];
  if (existsSync(output))
    for (const file of readdirSync(output)
      .filter((name) => name.endsWith('.zip'))
      .sort())
      rows.push({ what: `package ${file}`, value: statSync(path.join(output, file)).size / 1e6, unit: 'MB' });
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const folder = path.join(output, build);
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const gzipped = (matches: RegExp): number =>
      files
        .filter((file) => matches.test(file))
        .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0);
    rows.push(
      {
        what: `${build}: content script, gzip`,
        value: gzipped(/^content-scripts\/.*\.js$/) / 1e3,
        unit: 'kB',
      },
      { what: `${build}: scripts of all pages, gzip`, value: gzipped(/^chunks\/.*\.js$/) / 1e3, unit: 'kB' },
      { what: `${build}: background, gzip`, value: gzipped(/^background\.js$/) / 1e3, unit: 'kB' },
    );
  }
  for (const file of ['knowledge.bin', 'tagger.bin']) {
    const bytes = readFileSync(path.join(root, 'public', file));
    rows.push(
      { what: file, value: bytes.length / 1e6, unit: 'MB' },
      { what: `${file}, gzip`, value: gzipSync(bytes).length / 1e6, unit: 'MB' },
    );
  }
  if (!existsSync(output)) throw new Error('Nothing is built: run `npm run build` and `npm run zip` first.');
  return rows;
}
