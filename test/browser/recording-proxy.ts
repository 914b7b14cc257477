import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Everything that was asked for, in order: method and address, `CONNECT host:port` for what is encrypted. */
export interface RecordingProxy {
  readonly port: number;
  readonly asked: readonly string[];
  close(): void;
}

/** Whatever leads elsewhere: Chromium connects ahead to much of it, whatever the policy of a page forbids. */
const ELSEWHERE = /\b(?:src|srcset|href|poster|background)=(["']?)(?:https?:)?\/\//gi;

/**
 * A proxy that serves some files by their address, records all that is asked of it, and knows nothing else.
 * @param rules content security policy of the files, which then lead nowhere else either; or null
 */
export function startRecordingProxy(
  files: Readonly<Record<string, string>>,
  rules: string | null = null,
): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const file = files[request.url ?? ''];
    if (!file) response.writeHead(404).end();
    else
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          ...(rules !== null && { 'content-security-policy': rules }),
        })
        .end(
          rules === null ? readFileSync(file) : readFileSync(file, 'utf8').replace(ELSEWHERE, 'data-gone=$1'),
        );
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({
        port,
        asked,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
