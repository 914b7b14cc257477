import { hashEnd, hashStart, hashUnit } from './hash';

/** Code points of a form that its shape is made of. */
const LONGEST = 24;
const CAPITAL = 0x58; // X
const SMALL = 0x78; // x
const NUMERAL = 0x64; // d

/** Hashes of the shape of a word's form: its runs of one kind cut at three, and at one. */
export interface ShapeHashes {
  readonly shape: number;
  readonly shortShape: number;
}

/**
 * The shape of a form: letters as X and x, digits as d, other marks as themselves; runs cut. Only its hashes are needed, so
 * that it is never written out.
 */
export function shapeHashes(form: string): ShapeHashes {
  const end = Math.min(form.length, LONGEST);
  let shape = hashStart;
  let shortShape = hashStart;
  let last = -1;
  let run = 0;
  for (let i = 0; i < end; i++) {
    const unit = form.charCodeAt(i);
    let kind = unit < 0x80 ? asciiKind(unit) : -1;
    if (kind < 0) {
      const point = i + 1 < end ? (form.codePointAt(i) as number) : unit;
      if (point > 0xffff) i++;
      kind = otherKind(point);
    }
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 3) shape = hashPoint(shape, kind);
    if (run === 1) shortShape = hashPoint(shortShape, kind);
  }
  return { shape: hashEnd(shape), shortShape: hashEnd(shortShape) };
}

function asciiKind(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return SMALL;
  if (unit >= 0x41 && unit <= 0x5a) return CAPITAL;
  return unit >= 0x30 && unit <= 0x39 ? NUMERAL : unit;
}

function otherKind(point: number): number {
  const character = String.fromCodePoint(point);
  const lower = character.toLowerCase();
  if (lower === character.toUpperCase()) return point;
  return character === lower ? SMALL : CAPITAL;
}

/** The hash with the one or two UTF-16 code units of a code point. */
const hashPoint = (hash: number, point: number): number =>
  point <= 0xffff
    ? hashUnit(hash, point)
    : hashUnit(hashUnit(hash, 0xd800 + ((point - 0x10000) >> 10)), 0xdc00 + ((point - 0x10000) & 0x3ff));
