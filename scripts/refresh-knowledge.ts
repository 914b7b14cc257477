// Brings office-holders up to date from the web: npm run knowledge:refresh -- SOURCES CONTACT [FOLDER]
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openPack } from '../lib/knowledge/open-pack';
import { refresh, userAgentOf } from './knowledge/refresh/refresh';
import { ADDRESSES } from './knowledge/refresh/services';

const root = path.resolve(import.meta.dirname, '..');
const [sources, contact, folder = path.join(sources ?? '.', 'refreshed')] = process.argv.slice(2);
if (!sources || !contact) {
  console.error(
    'usage: npm run knowledge:refresh -- FOLDER-OF-SOURCES CONTACT [FOLDER]\nCONTACT is an address or page by which the services can reach you; they block clients that give none.',
  );
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const bytes = readFileSync(path.join(root, 'public/knowledge.bin'));
const { holders, failed, changes, kept } = await refresh({
  sources,
  folder,
  pack: openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
  day: new Date().toISOString().slice(0, 10),
  addresses: ADDRESSES,
  manners: {
    userAgent: userAgentOf(path.join(root, 'package.json'), contact),
    pause: (host) => (host.endsWith('cia.gov') ? 10_000 : 1_000),
    tries: 6,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    log: (line) => console.error(line),
  },
});
console.log(
  `${holders.length} holders, ${kept} answers kept from an earlier run, ${changes} changed offices: ${path.join(folder, 'changes.md')}`,
);
for (const line of failed) console.error(`not refreshed: ${line}`);
process.exit(failed.length > 0 ? 1 : 0);
