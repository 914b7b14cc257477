/** What an empty slot holds in the place of a key. */
const EMPTY = -1;

/** The number of the slot in which a key is looked for first. */
const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) & mask;

/** An open-addressing table, one less than the number of its slots, and where in it each key of a list stands. */
export interface KeyTable {
  readonly slots: Int32Array;
  readonly mask: number;
  readonly places: Int32Array;
}

/**
 * A table of distinct non-negative keys with `width` words a slot: the key, and 0 in those that the caller fills. At most half
 * full; a search that comes to a slot without a key has found nothing.
 */
export function keyTable(keys: Int32Array, width: number): KeyTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * width);
  for (let at = 0; at < slots.length; at += width) slots[at] = EMPTY;
  const places = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    let slot = slotOf(keys[i] as number, mask);
    while (slots[slot * width] !== EMPTY) slot = (slot + 1) & mask;
    slots[slot * width] = keys[i] as number;
    places[i] = slot * width;
  }
  return { slots, mask, places };
}

/** Where in a table the slot of a key begins, or -1. */
export function placeOf(slots: Int32Array, mask: number, width: number, key: number): number {
  for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
    const found = slots[slot * width] as number;
    if (found === key) return slot * width;
    if (found === EMPTY) return -1;
  }
}
