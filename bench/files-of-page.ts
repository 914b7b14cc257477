import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Scripts and style sheets that a page of a build loads: at its start, and with all that it loads when it is wanted. */
export function filesOf(
  build: string,
  page: string,
): { readonly start: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
  const html = readFileSync(path.join(build, page), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file as string,
  );
  return {
    start: loadedBy(build, first, /(?:from|import)\s*["']([^"']+\.js)["']/g),
    all: loadedBy(build, first, /(?:from|import)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g),
  };
}

/** Files of the build that some load, and those that these load, as far as a pattern finds them. */
function loadedBy(build: string, files: readonly string[], imports: RegExp): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(path.join(build, file))) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, imported] of readFileSync(path.join(build, file), 'utf8').matchAll(imports))
      visit(path.posix.join(path.posix.dirname(file), imported as string));
  };
  for (const file of files) visit(file);
  return seen;
}
