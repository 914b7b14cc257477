import {
  checksum,
  HEADER_BYTES,
  MAGIC,
  SECTIONS,
  type SectionName,
  STEP,
  unpackDate,
  VERSION,
} from './layout';

type ColumnOf<Size> = Size extends 1 ? Uint8Array : Size extends 2 ? Uint16Array : Uint32Array;

/** The sections of an open file as views on its bytes. */
export type Columns = { readonly [Name in SectionName]: ColumnOf<(typeof SECTIONS)[Name]> } & {
  readonly built: string;
};

/**
 * Views on the sections of a pack's file; nothing is parsed or copied.
 * @throws Error where the buffer is no pack, is cut short or damaged, or was written by a newer version.
 */
export function openColumns(buffer: ArrayBuffer): Columns {
  if (buffer.byteLength < HEADER_BYTES)
    throw new Error(`The knowledge pack is cut short: ${buffer.byteLength} bytes.`);
  if (buffer.byteLength % 4 !== 0) throw new Error('The knowledge pack is cut short within a word.');
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('This file is no knowledge pack.');
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new Error(`The knowledge pack has version ${version}; this reader knows ${VERSION}.`);
  const names = Object.keys(SECTIONS) as SectionName[];
  const count = view.getUint32(16, true);
  if (count !== names.length)
    throw new Error(`The knowledge pack has ${count} sections; ${names.length} were expected.`);
  const columns: Record<string, unknown> = { built: unpackDate(view.getUint32(12, true)) ?? '' };
  names.forEach((name, i) => {
    const at = HEADER_BYTES + i * 8;
    const [start, bytes] =
      at + 8 <= buffer.byteLength
        ? [view.getUint32(at, true), view.getUint32(at + 4, true)]
        : [0, Number.POSITIVE_INFINITY];
    const size = SECTIONS[name];
    if (start + bytes > buffer.byteLength || start % 4 !== 0 || bytes % size !== 0)
      throw new Error(`The knowledge pack is cut short in "${name}".`);
    columns[name] =
      size === 1
        ? new Uint8Array(buffer, start, bytes)
        : size === 2
          ? new Uint16Array(buffer, start, bytes / 2)
          : new Uint32Array(buffer, start, bytes / 4);
  });
  if (checksum(new Uint32Array(buffer, 12)) !== view.getUint32(8, true))
    throw new Error('The knowledge pack is damaged: its checksum does not match.');
  return columns as Columns;
}

/** The sum of the first `i` elements of a column of counts, of which every `STEP`th sum stands in `steps`. */
export function sumBefore(counts: Uint8Array, steps: Uint32Array, i: number): number {
  const from = i - (i % STEP);
  let sum = steps[from / STEP] as number;
  for (let k = from; k < i; k++) sum += counts[k] as number;
  return sum;
}

/** The longest text in bytes: lengths are kept in a byte. */
const LONGEST = 255;

/**
 * The strings of the file by number. Each is made in one piece: one that grows letter by letter stays a chain of its parts
 * in the engine, several times as large as its text, and facts that are kept keep theirs.
 */
export function textsOf({ strings, stringLengths, stringSteps }: Columns): (i: number) => string {
  const units = new Uint16Array(LONGEST);
  return (i) => {
    const start = sumBefore(stringLengths, stringSteps, i);
    const count = decodeUtf8(strings, start, start + (stringLengths[i] as number), units);
    return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
  };
}

/** Writes what UTF-8 (RFC 3629) bytes say as UTF-16 and gives the count of its units; what is no UTF-8 gives U+FFFD. */
function decodeUtf8(bytes: Uint8Array, start: number, end: number, units: Uint16Array): number {
  let count = 0;
  let i = start;
  while (i < end) {
    const lead = bytes[i++] as number;
    if (lead < 0x80) {
      units[count++] = lead;
      continue;
    }
    const extra = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    let point = lead & (0x3f >> extra);
    for (let k = 0; k < extra && i < end; k++) point = (point << 6) | ((bytes[i++] as number) & 0x3f);
    if (lead < 0xc0 || point > 0x10ffff) point = 0xfffd;
    if (point > 0xffff) units[count++] = 0xd800 + ((point - 0x10000) >> 10);
    units[count++] = point > 0xffff ? 0xdc00 + ((point - 0x10000) & 0x3ff) : point;
  }
  return count;
}
