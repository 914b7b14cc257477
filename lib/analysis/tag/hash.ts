/** FNV-1a over the UTF-16 code units of a text, or of a part of it, folded once; as a 32-bit integer. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Mixes two hashes into one. */
export function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
