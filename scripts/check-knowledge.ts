// Verifies a pack: npm run check:knowledge [-- FILE]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openColumns } from '../lib/knowledge/columns';
import { ALIAS_KINDS } from '../lib/knowledge/layout';
import { openPack } from '../lib/knowledge/open-pack';
import { checkPack } from './knowledge/check-pack';
import { refreshedSources } from './knowledge/refreshed';
import { notice } from './knowledge/sources';

/** What a pack may weigh, as it is and compressed. */
const MOST_BYTES = 9e6;
const MOST_COMPRESSED = 3.5e6;

const folder = path.join(import.meta.dirname, '../public');
const file = process.argv[2] ?? path.join(folder, 'knowledge.bin');
const bytes = readFileSync(file);
const shipped = readFileSync(path.join(folder, 'NOTICE-knowledge.txt'), 'utf8');
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const pack = openPack(buffer);
const { faults, counts, sources } = checkPack(pack, shipped);
const names: Record<string, number> = {};
for (const kind of openColumns(buffer).candidateKinds) {
  const alias = ALIAS_KINDS[kind & 15] as string;
  names[alias] = (names[alias] ?? 0) + 1;
}
const compressed = gzipSync(bytes, { level: 9 }).length;
const all = [
  ...faults,
  ...(shipped === notice(refreshedSources(sources))
    ? []
    : ['the notice is not the one of these sources: run npm run knowledge']),
  ...(bytes.length > MOST_BYTES ? [`the file has ${bytes.length} bytes, ${MOST_BYTES} are allowed`] : []),
  ...(compressed > MOST_COMPRESSED
    ? [`compressed it has ${compressed} bytes, ${MOST_COMPRESSED} are allowed`]
    : []),
];
for (const [what, tally] of Object.entries({ ...counts, names })) {
  const parts = Object.entries(tally as Record<string, number>).sort(([a], [b]) => (a < b ? -1 : 1));
  console.log(
    `${what}: ${parts.reduce((sum, [, n]) => sum + n, 0)} (${parts.map(([key, n]) => `${key} ${n}`).join(', ')})`,
  );
}
console.log(
  `file: ${(bytes.length / 1e6).toFixed(2)} MB, gzip ${(compressed / 1e6).toFixed(2)} MB, built ${pack.built}`,
);
for (const fault of all) console.error(fault);
process.exit(all.length > 0 ? 1 : 0);
