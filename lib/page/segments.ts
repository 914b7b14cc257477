/** A stretch of one text node whose characters stand one to one in the article's text. */
export interface Segment {
  readonly node: Text;
  /** Where it begins in the node. */
  readonly nodeStart: number;
  /** Where it begins in the article's text. */
  readonly textStart: number;
  readonly length: number;
}

/** Gathers text nodes into one text with blanks collapsed, and remembers where each character stands in the page. */
export class SegmentedText {
  readonly segments: Segment[] = [];
  text = '';
  private needsBlank = false;

  /** Starts a new block; whatever stands before it is parted from it by a blank line. */
  break(): void {
    this.needsBlank = false;
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n\n';
  }

  /** Adds a node's text. */
  add(node: Text): void {
    const { data } = node;
    const words = /[^\s\u00a0]+/g;
    if (/^[\s\u00a0]/.test(data)) this.needsBlank = true;
    let last = 0;
    for (let match = words.exec(data); match; match = words.exec(data)) {
      if (match.index > last || this.needsBlank) this.blank();
      this.needsBlank = false;
      const [word] = match;
      const previous = this.segments.at(-1);
      // A single blank between two words of one node keeps the mapping linear.
      if (
        previous?.node === node &&
        previous.nodeStart + previous.length + 1 === match.index &&
        previous.textStart + previous.length + 1 === this.text.length
      )
        this.segments[this.segments.length - 1] = { ...previous, length: previous.length + 1 + word.length };
      else
        this.segments.push({
          node,
          nodeStart: match.index,
          textStart: this.text.length,
          length: word.length,
        });
      this.text += word;
      last = match.index + word.length;
    }
    if (last < data.length) this.needsBlank = true;
  }

  private blank(): void {
    if (this.text !== '' && !/\s$/.test(this.text)) this.text += ' ';
  }
}

/** The segment in which a character of the text stands, or the next one; null behind the last. By binary search. */
export function segmentAt(segments: readonly Segment[], offset: number): Segment | null {
  let from = 0;
  let to = segments.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const { textStart, length } = segments[middle] as Segment;
    if (textStart + length <= offset) from = middle + 1;
    else to = middle;
  }
  return segments[from] ?? null;
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
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, end - 1);
  if (!first || !last || first.textStart > start) return null;
  const startOffset = first.nodeStart + start - first.textStart;
  const endOffset = last.nodeStart + end - last.textStart;
  if (!first.node.isConnected || !last.node.isConnected || endOffset > last.node.length) return null;
  if (first === last && first.node.data.slice(startOffset, endOffset) !== text.slice(start, end)) return null;
  return new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset });
}
