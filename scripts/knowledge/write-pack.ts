import {
  checksum,
  HEADER_BYTES,
  MAGIC,
  packDate,
  SECTIONS,
  type SectionName,
  STEP,
  TABLES,
  VERSION,
} from '../../lib/knowledge/layout';
import type { Draft } from './draft';
import { type PackName, packNames } from './names';
import { writeEntities } from './write-entities';
import { writeNames } from './write-names';
import { writeStatements } from './write-statements';

export type Column = Uint8Array | Uint16Array | Uint32Array;
export type Sections = Readonly<Record<SectionName, Column>>;

/** Texts of a file by number; each is kept once from the first time it is asked for. */
export class Strings {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** A place for a text that is found by its position, whether or not the same text stands elsewhere. */
  push(text: string): number {
    const at = this.texts.push(text) - 1;
    if (!this.numbers.has(text)) this.numbers.set(text, at);
    return at;
  }

  of(text: string): number {
    return this.numbers.get(text) ?? this.push(text);
  }
}

/** For every `STEP`th element of a column the sum of those before it. */
export function stepsOf(counts: readonly number[]): Uint32Array {
  const steps = new Uint32Array(Math.max(1, Math.ceil((counts.length + 1) / STEP)));
  let sum = 0;
  counts.forEach((count, i) => {
    if (i % STEP === 0) steps[i / STEP] = sum;
    sum += count;
  });
  if (counts.length % STEP === 0) steps[counts.length / STEP] = sum;
  return steps;
}

/** Counts as bytes. @throws Error naming the column where one does not fit. */
export function bytesOf(counts: readonly number[], what: string): Uint8Array {
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  if (most > 255) throw new Error(`${what}: ${most} do not fit in a byte`);
  return Uint8Array.from(counts);
}

/** The file of a draft. The same draft gives the same bytes. `built` is an ISO day. */
export function writePack(
  draft: Draft,
  built: string,
  names: readonly PackName[] = packNames(draft),
): Uint8Array<ArrayBuffer> {
  const strings = new Strings();
  const { order, indexOf, ...entities } = writeEntities(draft, strings);
  const statements = writeStatements(draft, order, indexOf, strings);
  const aliases = entities.aliases();
  const tables = writeTables(draft, strings);
  const subkinds = entities.subkinds.map((text) => strings.of(text));
  const encoded = strings.texts.map((text) => Buffer.from(text, 'utf8'));
  const lengths = encoded.map(({ length }) => length);
  return assemble(
    {
      strings: Buffer.concat(encoded),
      stringLengths: bytesOf(lengths, 'bytes of a text'),
      stringSteps: stepsOf(lengths),
      ...writeNames(names, indexOf),
      ...entities.sections,
      ...aliases,
      ...statements.sections,
      texts: Uint32Array.from([...statements.texts, ...subkinds]),
      ...tables,
    },
    built,
  );
}

/** The columns of the small tables. */
function writeTables({ tables }: Draft, strings: Strings) {
  const rows = TABLES.flatMap((name, number) =>
    (tables.get(name) ?? []).map((row) => ({ number, text: strings.of(row.join(' ')) })),
  );
  return {
    tableRows: Uint32Array.from(rows, ({ text }) => text),
    tableNumbers: Uint8Array.from(rows, ({ number }) => number),
  } satisfies Partial<Sections>;
}

function assemble(sections: Sections, built: string): Uint8Array<ArrayBuffer> {
  const order = Object.keys(SECTIONS) as SectionName[];
  let at = HEADER_BYTES + order.length * 8;
  const places = order.map((name) => {
    const start = at;
    at = Math.ceil((at + sections[name].byteLength) / 4) * 4;
    return start;
  });
  const file = new Uint8Array(at);
  const view = new DataView(file.buffer);
  order.forEach((name, i) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    view.setUint32(HEADER_BYTES + i * 8, places[i] as number, true);
    view.setUint32(HEADER_BYTES + i * 8 + 4, byteLength, true);
    file.set(new Uint8Array(buffer, byteOffset, byteLength), places[i]);
  });
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, packDate(built), true);
  view.setUint32(16, order.length, true);
  view.setUint32(8, checksum(new Uint32Array(file.buffer, 12)), true);
  return file;
}
