import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createGunzip } from 'node:zlib';

/** A page saved as a file, and where it is served. */
export interface SavedPage {
  readonly id: string;
  readonly address: string;
  /** The story's text as somebody marked it by hand; null where nobody did. */
  readonly expected: string | null;
}

/** Saved pages on loopback. They load nothing else, and run none of their scripts. */
export interface ServedPages {
  readonly pages: readonly SavedPage[];
  close(): void;
}

/**
 * Serves a folder of saved pages: `html/*.html` or `*.html.gz` (or such files in the folder itself), and, if it is there,
 * `manifest.jsonl` with `{ id, articleBody }` a line.
 * @throws Error where the folder holds no page.
 */
export async function serveSavedPages(folder: string): Promise<ServedPages> {
  const inner = path.join(folder, 'html');
  const root = path.resolve(existsSync(inner) ? inner : folder);
  const files = readdirSync(root)
    .filter((name) => /\.html?(\.gz)?$/.test(name))
    .sort();
  if (files.length === 0) throw new Error(`No .html or .html.gz file in ${root}.`);
  const expected = readExpected(path.join(folder, 'manifest.jsonl'));
  const server = createServer((request, response) => {
    const file = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(1);
    if (!files.includes(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // Nothing from elsewhere: a page saved years ago waits for servers that are gone.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    });
    const stream = createReadStream(path.join(root, file));
    (file.endsWith('.gz') ? stream.pipe(createGunzip()) : stream).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return {
    pages: files.map((file) => {
      const id = file.replace(/\.html?(\.gz)?$/, '');
      return {
        id,
        address: `http://127.0.0.1:${port}/${encodeURIComponent(file)}`,
        expected: expected.get(id) ?? null,
      };
    }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function readExpected(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { id: string; articleBody: string })
      .map(({ id, articleBody }) => [id, articleBody]),
  );
}
