/** What an empty slot holds. */
export const EMPTY = -1;

/** Where a key is looked for first in a table of `mask + 1` slots. */
export const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) & mask;

/**
 * An open-addressing table over distinct non-negative keys: two numbers a slot, the key and its place in the list. At most
 * half full; a search that comes to an `EMPTY` slot has found nothing.
 */
export function keyTable(keys: Int32Array): { readonly table: Int32Array; readonly mask: number } {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const table = new Int32Array(2 * size).fill(EMPTY);
  for (let i = 0; i < keys.length; i++) {
    let slot = slotOf(keys[i] as number, mask);
    while (table[2 * slot] !== EMPTY) slot = (slot + 1) & mask;
    table[2 * slot] = keys[i] as number;
    table[2 * slot + 1] = i;
  }
  return { table, mask };
}

/** The place of a key in the list that a table was made of, or -1. */
export function placeOf(table: Int32Array, mask: number, key: number): number {
  for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
    const found = table[2 * slot] as number;
    if (found === key) return table[2 * slot + 1] as number;
    if (found === EMPTY) return -1;
  }
}
