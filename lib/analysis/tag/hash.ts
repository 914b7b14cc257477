/** FNV-1a step by step: where a hash begins, the hash with one more code unit, and its last fold, as a 32-bit integer. */
export const hashStart = 0x811c9dc5;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const hashEnd = (hash: number): number => hash ^ (hash >>> 15);

/** FNV-1a over the UTF-16 code units of a text, or of a part of it, folded once; as a 32-bit integer. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = hashStart;
  for (let i = start; i < end; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return hashEnd(hash);
}

/** Mixes two hashes into one. */
export function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
