import type { TextSpan } from '../lib/types/text';

/** A span of a text with what it is marked as: a kind, an entity's id, or whatever the test is about. */
export interface MarkedSpan extends TextSpan {
  readonly mark: string;
}

const EDGE = /\[|\|([^\][|\n]+)\]/g;

/**
 * Reads "[Ada Marin|person] flew to [France|country]." as text and spans, in text order, the outer of two nested ones
 * first. A bracket with no mark ("[sic]") is text.
 */
export function readMarked(marked: string): { text: string; spans: MarkedSpan[] } {
  const open: number[] = [];
  const pairs: { from: number; to: number; until: number; mark: string }[] = [];
  for (const { index, 0: edge, 1: mark } of marked.matchAll(EDGE)) {
    if (mark === undefined) open.push(index);
    else {
      const from = open.pop();
      if (from === undefined) throw new Error(`A mark without its bracket: "${edge}" in "${marked}"`);
      pairs.push({ from, to: index, until: index + edge.length, mark });
    }
  }
  const isCut = new Set<number>();
  for (const { from, to, until } of pairs) {
    isCut.add(from);
    for (let i = to; i < until; i++) isCut.add(i);
  }
  let text = '';
  const placed = new Map<number, number>();
  for (let i = 0; i < marked.length; i++) {
    placed.set(i, text.length);
    if (!isCut.has(i)) text += marked[i];
  }
  const spans = pairs
    .map(({ from, to, mark }) => ({ start: placed.get(from) ?? 0, end: placed.get(to) ?? 0, mark }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, spans };
}

/** Writes spans into their text as `readMarked` reads them. Spans may nest, but not cross. */
export function writeMarked(text: string, spans: readonly MarkedSpan[]): string {
  const edges = spans.flatMap(({ start, end, mark }) => [
    { at: start, size: end - start, edge: '[' },
    { at: end, size: start - end, edge: `|${mark}]` },
  ]);
  // At one place what ends comes before what begins; of two that end the inner, of two that begin the outer.
  edges.sort((a, b) => a.at - b.at || Math.sign(a.size) - Math.sign(b.size) || b.size - a.size);
  let marked = '';
  let last = 0;
  for (const { at, edge } of edges) {
    marked += text.slice(last, at) + edge;
    last = at;
  }
  return marked + text.slice(last);
}
