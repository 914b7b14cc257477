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

/** The strings of the file by number. */
export function textsOf({ strings, stringLengths, stringSteps }: Columns): (i: number) => string {
  return (i) => {
    const start = sumBefore(stringLengths, stringSteps, i);
    return decodeUtf8(strings, start, start + (stringLengths[i] as number));
  };
}

/** UTF-8 (RFC 3629) bytes as a string; what is no UTF-8 gives U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let i = start;
  while (i < end) {
    const lead = bytes[i++] as number;
    if (lead < 0x80) text += String.fromCharCode(lead);
    else {
      const extra = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
      let point = lead & (0x3f >> extra);
      for (let k = 0; k < extra && i < end; k++) point = (point << 6) | ((bytes[i++] as number) & 0x3f);
      text += lead < 0xc0 || point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
    }
  }
  return text;
}
