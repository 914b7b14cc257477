/** Classes of UTF-16 code units. Letters that are not upper case, marks and inner format characters count as `LOWER`. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const BLANK = 4;
export const BREAK = 5;

/**
 * Blocks of The Unicode Standard that hold one class alone, half-open: ideographs and Hangul syllables, letters without case,
 * and surrogates and private use. They are two thirds of all code units, which need not be asked about one by one.
 */
const UNIFORM: readonly (readonly [start: number, end: number, kind: number])[] = [
  [0x3400, 0x4dc0, LOWER],
  [0x4e00, 0xa000, LOWER],
  [0xac00, 0xd7a4, LOWER],
  [0xd800, 0xf900, OTHER],
];

let table: Uint8Array | null = null;

/** The class of each of the 65,536 code units; surrogates are `OTHER`. Made at the first call, then kept. */
export function codeUnitClasses(): Uint8Array {
  if (table) return table;
  const classes = new Uint8Array(0x10000);
  let from = 0;
  for (const [start, end, kind] of UNIFORM) {
    fillBlock(classes, from, start);
    classes.fill(kind, start, end);
    from = end;
  }
  fillBlock(classes, from, 0x10000);
  for (const unit of [0x0a, 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]) classes[unit] = BREAK;
  table = classes;
  return classes;
}

/** Which characters have a class; of two that a character has, the later counts. */
const RUNS: readonly (readonly [run: RegExp, kind: number])[] = [
  [/\s+/gu, BLANK],
  [/\p{N}+/gu, DIGIT],
  // Soft hyphen and the zero-width marks stand inside words; the fold drops them.
  [/[\p{L}\p{M}\u00ad\u200b-\u200f\u2060\ufeff]+/gu, LOWER],
  [/[\p{Lu}\p{Lt}]+/gu, UPPER],
];

/** Writes the classes of the code units of a block, none of them a surrogate: found in runs, not asked for one by one. */
function fillBlock(classes: Uint8Array, start: number, end: number): void {
  const units = Array.from({ length: end - start }, (_, i) => start + i);
  const block = String.fromCharCode.apply(null, units);
  for (const [run, kind] of RUNS)
    for (const { index, 0: found } of block.matchAll(run))
      classes.fill(kind, start + index, start + index + found.length);
}
