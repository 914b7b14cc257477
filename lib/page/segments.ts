/** A stretch of one text node whose characters stand one to one in the article's text. */
export interface Segment {
  readonly node: Text;
  /** Where it begins in the node. */
  readonly nodeStart: number;
  /** Where it begins in the article's text. */
  readonly textStart: number;
  readonly length: number;
}

/** A blank of any sort but the plain one, which the text holds instead. The byte-order mark counts as a blank for `\s` alone. */
const BLANKS = /[^\S \ufeff]/g;
/**
 * Where a node's characters and the text's part company: several blanks, which become one, and what is there for line
 * breaking alone and becomes nothing (soft hyphen, zero-width space, word joiner, byte-order mark).
 */
const GAPS = /[^\S\ufeff]{2,}|[^\S\ufeff]*[\u00ad\u200b\u2060\ufeff][\s\u00ad\u200b\u2060]*/g;
const BLANK = /[^\S\ufeff]/;
const WORDS = /[^\s\u00ad\u200b\u2060]/;

/** Whether there is anything to see in a text. */
export const hasWords = (text: string): boolean => WORDS.test(text);

/** Whether a character is a blank; by its number where that decides, since a pattern takes longer. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : BLANK.test(text[at] as string);
}

/**
 * Gathers text nodes into one text, blanks collapsed and unseen characters left out, and remembers where each character
 * stands in the page.
 */
export class SegmentedText {
  readonly segments: Segment[] = [];
  text = '';
  private needsBlank = false;
  /** Known without a look at the text: while that grows, each look would have the engine write all of it out anew. */
  private isAtLineStart = true;

  /** Adds a node's text (`data`: the same, if it was taken already), or so many characters of it as there is room for. */
  add(node: Text, room = Number.POSITIVE_INFINITY, data = node.data): void {
    const text = data.length > room ? data.slice(0, room) : data;
    let from = 0;
    GAPS.lastIndex = 0;
    for (let gap = GAPS.exec(text); gap; gap = GAPS.exec(text)) {
      this.addStretch(node, text, from, gap.index);
      if (BLANK.test(gap[0])) this.needsBlank = true;
      from = gap.index + gap[0].length;
    }
    this.addStretch(node, text, from, text.length);
  }

  /** Ends a line, as `<br>` does. */
  newLine(): void {
    this.needsBlank = false;
    if (!this.isAtLineStart) this.text += '\n';
    this.isAtLineStart = true;
  }

  /** Adds characters of a node that stand one to one in the text, single blanks at either end aside. */
  private addStretch(node: Text, data: string, from: number, to: number): void {
    let start = from;
    let end = to;
    if (start < end && isBlank(data, start)) {
      this.needsBlank = true;
      start++;
    }
    const isBlankBehind = start < end && isBlank(data, end - 1);
    if (isBlankBehind) end--;
    if (start < end) {
      if (this.needsBlank && !this.isAtLineStart) this.text += ' ';
      this.segments.push({ node, nodeStart: start, textStart: this.text.length, length: end - start });
      this.text += data.slice(start, end).replace(BLANKS, ' ');
      this.needsBlank = false;
      this.isAtLineStart = false;
    }
    if (isBlankBehind) this.needsBlank = true;
  }
}

/** Place in the list of the segment in which a character of the text stands, or of the next one. By binary search. */
function indexAt(segments: readonly Segment[], offset: number): number {
  let from = 0;
  let to = segments.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const { textStart, length } = segments[middle] as Segment;
    if (textStart + length <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The place of a span in the page, as a range that does not follow edits. Null where its text is gone from the page or
 * was changed.
 */
export function locate(
  segments: readonly Segment[],
  start: number,
  end: number,
  text: string,
): StaticRange | null {
  const at = indexAt(segments, start);
  const to = indexAt(segments, end - 1);
  const first = segments[at];
  const last = segments[to];
  if (!first || !last || first.textStart > start || last.textStart > end - 1) return null;
  for (let i = at; i <= to; i++) if (!stands(segments[i] as Segment, start, end, text)) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.nodeStart + start - first.textStart,
    endContainer: last.node,
    endOffset: last.nodeStart + end - last.textStart,
  });
}

/** Whether a segment's share of a span still stands where it was read. */
function stands(
  { node, nodeStart, textStart, length }: Segment,
  start: number,
  end: number,
  text: string,
): boolean {
  if (!node.isConnected) return false;
  const from = Math.max(start, textStart);
  const to = Math.min(end, textStart + length);
  const { data } = node;
  const shift = nodeStart - textStart;
  if (data.slice(from + shift, to + shift) === text.slice(from, to)) return true;
  return data.slice(from + shift, to + shift).replace(BLANKS, ' ') === text.slice(from, to);
}
