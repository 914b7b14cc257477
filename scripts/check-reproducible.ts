// Packs both browsers' packages twice, in different folders, and compares them byte by byte: whoever builds the sources
// gets the very package that the stores have. `npm run check:reproducible`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zip } from 'wxt';

const folders = [0, 1].map(() => mkdtempSync(path.join(tmpdir(), 'attache-zip-')));
const faults: string[] = [];
try {
  for (const browser of ['chrome', 'firefox']) {
    const builds: (readonly string[])[] = [];
    for (const outDir of folders)
      builds.push(await zip({ browser, outDir, logger: silent(), zip: { zipSources: false } }));
    const [first, second] = builds as [readonly string[], readonly string[]];
    if (first.length === 0 || first.length !== second.length)
      faults.push(`${browser}: no two packages were made`);
    first.forEach((file, i) => {
      if (!readFileSync(file).equals(readFileSync(second[i] as string)))
        faults.push(`${browser}: ${path.basename(file)} is not the same twice`);
    });
  }
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true });
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log('Both packages are the same, byte by byte, when they are built twice.');

function silent() {
  const nothing = (): void => {};
  return {
    debug: nothing,
    log: nothing,
    info: nothing,
    warn: nothing,
    error: console.error,
    fatal: console.error,
    success: nothing,
    level: 0,
  };
}
