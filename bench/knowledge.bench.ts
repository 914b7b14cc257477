import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openColumns } from '../lib/knowledge/columns';
import { fold } from '../lib/knowledge/fold';
import { openPack } from '../lib/knowledge/open-pack';
import type { Knowledge } from '../lib/types/knowledge';
import { newsText } from './news-text';
import { type Row, timed } from './rows';

const FILE = path.join(import.meta.dirname, '../public/knowledge.bin');
const TEXT_LENGTH = 2_000_000;
/** Words of a name at most, for the plain map. */
const LONGEST = 8;

/** Opening the pack, what it costs in memory, and looking up all names of a running text, beside a plain `Map` of names. */
export async function bench(): Promise<readonly Row[]> {
  const bytes = readFileSync(FILE);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const before = process.memoryUsage();
  const pack = openPack(buffer);
  pack.statementsAbout(0);
  const after = process.memoryUsage();
  const grown = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;

  const words = newsText(TEXT_LENGTH, 7)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
  const size = words.reduce((sum, word) => sum + word.length + 1, 0);
  const ids = idsOf(words, pack);
  const names = labelsOf(pack);
  const folded = words.map(fold);
  const { opening, lookUp, plain } = timed({
    opening: () => openPack(buffer),
    lookUp: () => countNames(ids, pack),
    plain: () => countInMap(folded, names),
  });
  const speed = (milliseconds: number): number => size / 1e6 / (milliseconds / 1000);
  return [
    { what: 'open the pack', value: opening, unit: 'ms', target: { atMost: 20 } },
    { what: 'size of the pack', value: bytes.length / 1e6, unit: 'MB', target: { atMost: 9 } },
    {
      what: 'resident cost, in sizes of the file',
      value: (bytes.length + Math.max(0, grown)) / bytes.length,
      unit: '×',
      target: { atMost: 2 },
    },
    {
      what: `look up names in running text (${openColumns(buffer).nameHashes.length} names)`,
      value: speed(lookUp),
      unit: 'MB/s',
      target: { atLeast: 10 },
      reference: { what: `plain Map of ${names.size} labels`, value: speed(plain) },
    },
  ];
}

/** Words as the analysis hands them in: each form's id is worked out once. */
function idsOf(words: readonly string[], pack: Knowledge): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(words, (word) => {
    let id = known.get(word);
    if (id === undefined) {
      id = pack.word(word);
      known.set(word, id);
    }
    return id;
  });
}

function countNames(ids: Int32Array, pack: Knowledge): number {
  let found = 0;
  for (let i = 0; i < ids.length; ) {
    const match = pack.longestName(ids, i, ids.length);
    if (match) found++;
    i = match ? match.endToken : i + 1;
  }
  return found;
}

function labelsOf(pack: Knowledge): ReadonlySet<string> {
  const kinds = ['person', 'institution', 'country', 'place'] as const;
  return new Set(
    kinds.flatMap((kind) => pack.known(kind, 0).map(({ label }) => label.split(' ').map(fold).join(' '))),
  );
}

function countInMap(words: readonly string[], names: ReadonlySet<string>): number {
  let found = 0;
  for (let i = 0; i < words.length; i++)
    for (let length = Math.min(LONGEST, words.length - i); length > 0; length--)
      if (names.has(words.slice(i, i + length).join(' '))) {
        found++;
        i += length - 1;
        break;
      }
  return found;
}
