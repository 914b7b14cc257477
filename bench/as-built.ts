import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { COMPROMISE, lazyCompromise } from '../scripts/lazy-compromise';

/** Has compromise start when it is first asked, as what is shipped does. */
const compromiseWhenAsked: Plugin = {
  name: 'compromise-when-asked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^compromise$/ }, () => ({ path: COMPROMISE, namespace: 'lazy' }));
    onLoad({ filter: /./, namespace: 'lazy' }, () => ({
      contents: lazyCompromise(readFileSync(COMPROMISE, 'utf8')),
    }));
  },
};

/**
 * A module of this folder with all that it imports, bundled as for the browser. What runs the benchmarks keeps the names of
 * functions, and pays for it with a call for each closure that is made; what is shipped does not.
 * @throws Error where the module cannot be bundled
 */
export async function asBuilt<Module>(file: string): Promise<Module> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, file)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [compromiseWhenAsked],
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const built = path.join(folder, 'built.mjs');
    writeFileSync(built, outputFiles[0]?.contents ?? '');
    return (await import(pathToFileURL(built).href)) as Module;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
