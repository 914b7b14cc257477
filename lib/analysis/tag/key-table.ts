/** What an empty slot holds in the place of a key, as a new table does; keys stand there one higher. */
const EMPTY = 0;

/** The number of the slot in which a key is looked for first. */
const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) & mask;

/** An open-addressing table, and one less than the number of its slots. */
export interface KeyTable {
  readonly slots: Int32Array;
  readonly mask: number;
}

/**
 * A table of distinct non-negative keys with `width` words a slot: the key plus one, its place in `keys`, and 0 in those that
 * the caller fills. At most half full; a search that comes to a slot without a key has found nothing.
 */
export function keyTable(keys: Int32Array, width: number): KeyTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * width);
  for (let i = 0; i < keys.length; i++) {
    let slot = slotOf(keys[i] as number, mask);
    while (slots[slot * width] !== EMPTY) slot = (slot + 1) & mask;
    slots[slot * width] = (keys[i] as number) + 1;
    slots[slot * width + 1] = i;
  }
  return { slots, mask };
}

/** Where in a table the slot of a key begins, or -1. */
export function placeOf(slots: Int32Array, mask: number, width: number, key: number): number {
  for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
    const found = slots[slot * width] as number;
    if (found === key + 1) return slot * width;
    if (found === EMPTY) return -1;
  }
}
