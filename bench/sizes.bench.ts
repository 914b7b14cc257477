import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf } from './files-of-page';
import type { Row } from './rows';

const root = path.join(import.meta.dirname, '..');

/** Sizes of the built extension: packages, what each part of it loads as compressed in them, pack and model. Leaves out what is not built. */
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
    const weight = (files: Iterable<string>): number =>
      [...files].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0) / 1e3;
    const { start, all } = filesOf(folder, 'sidepanel.html');
    const scripts = readdirSync(path.join(folder, 'content-scripts')).map(
      (file) => `content-scripts/${file}`,
    );
    rows.push(
      {
        what: `${build}: content script and its style, gzip`,
        value: weight(scripts),
        unit: 'kB',
        target: { atMost: 40 },
      },
      { what: `${build}: sidebar at its start, gzip`, value: weight(start), unit: 'kB' },
      {
        what: `${build}: sidebar with all its views, gzip`,
        value: weight(all),
        unit: 'kB',
        target: { atMost: 150 },
      },
      { what: `${build}: the map's outlines, gzip`, value: weight(['world.json']), unit: 'kB' },
      { what: `${build}: background, gzip`, value: weight(['background.js']), unit: 'kB' },
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
