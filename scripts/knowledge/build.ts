// Compiles the pack: npm run knowledge -- SOURCES [OUTPUT]
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readCommonness } from './commonness';
import { compile } from './compile';
import { packNames } from './names';
import { refreshedSources } from './refreshed';
import { notice } from './sources';
import { writePack } from './write-pack';

/** The day up to which the sources were gathered. */
const BUILT = '2026-11-23';

const [sources, output = path.join(import.meta.dirname, '../../public/knowledge.bin')] =
  process.argv.slice(2);
if (!sources) {
  console.error('usage: npm run knowledge -- FOLDER-OF-SOURCES [OUTPUT]');
  process.exit(2);
}

const { draft, merged, closed } = compile(sources);
const file = writePack(draft, BUILT, packNames(draft, readCommonness(sources)));
writeFileSync(output, file);
writeFileSync(
  path.join(path.dirname(output), 'NOTICE-knowledge.txt'),
  notice(refreshedSources(draft.sources.values())),
);

const tally = (values: Iterable<string>) =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => `${value} ${all.length}`)
    .sort()
    .join(', ');
console.log(
  `entities: ${draft.entities.size} (${tally([...draft.entities.values()].map(({ kind }) => kind))})`,
);
console.log(
  `names:    ${[...draft.entities.values()].reduce((sum, { aliases }) => sum + aliases.size, 0)} (${tally([...draft.entities.values()].flatMap(({ aliases }) => [...aliases.values()]))})`,
);
console.log(
  `facts:    ${draft.statements.length} (${tally(draft.statements.map(({ property }) => property))})`,
);
console.log(
  `sources:  ${draft.statements.length} (${tally(draft.statements.map(({ source }) => source))}); ${merged} rows told a term twice; ${closed} terms closed by a later holder`,
);
for (const [reason, count] of [...draft.dropped].sort()) console.log(`dropped:  ${count} × ${reason}`);
console.log(
  `file:     ${(file.length / 1e6).toFixed(2)} MB, gzip ${(gzipSync(file, { level: 9 }).length / 1e6).toFixed(2)} MB`,
);
