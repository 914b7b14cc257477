import { placeInPage } from './frames';
import type { PaintedMention } from './paint';

/** Mentions by the text node they begin in, each list in order of offset; made once a painting. */
export type MentionIndex = ReadonlyMap<Node, readonly PaintedMention[]>;

/** Indexes painted mentions for `mentionAt`. A mention across nodes is found from each node it ends in or begins in. */
export function indexMentions(painted: readonly PaintedMention[]): MentionIndex {
  const index = new Map<Node, PaintedMention[]>();
  for (const mention of painted) {
    for (const node of new Set([mention.range.startContainer, mention.range.endContainer])) {
      const list = index.get(node);
      if (list) list.push(mention);
      else index.set(node, [mention]);
    }
  }
  return index;
}

/** The mention that is under a point of a document's viewport, or null. `tree`: what the mentions stand in. */
export function mentionAt(
  page: Document,
  index: MentionIndex,
  x: number,
  y: number,
  tree: Document | ShadowRoot | null = page,
): PaintedMention | null {
  const caret = page.caretPositionFromPoint?.(
    x,
    y,
    tree && tree !== page ? { shadowRoots: [tree as ShadowRoot] } : {},
  );
  const list = caret && index.get(caret.offsetNode);
  if (!list) return null;
  const found = list.find(({ range }) => {
    const from = range.startContainer === caret.offsetNode ? range.startOffset : 0;
    const to = range.endContainer === caret.offsetNode ? range.endOffset : Number.POSITIVE_INFINITY;
    return caret.offset >= from && caret.offset <= to;
  });
  // The caret snaps to text that is not under the pointer: look at the rectangles.
  const rectangles = found && rangeOf(found.range)?.getClientRects();
  return found &&
    [...(rectangles ?? [])].some(
      ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1,
    )
    ? found
    : null;
}

/** A live range over a static one, for measuring; made and dropped at once. Null where the text has gone. */
export function rangeOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | null {
  try {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    // The page shortened the text under the name.
    return null;
  }
}

/** The rectangles of a place in the page's viewport, wherever in it the frame stands that holds the place. */
export function rectanglesOf(place: StaticRange): DOMRect[] {
  const rectangles = [...(rangeOf(place)?.getClientRects() ?? [])];
  const { x, y } = placeInPage(place.startContainer.ownerDocument);
  return x === 0 && y === 0
    ? rectangles
    : rectangles.map((each) => new DOMRect(each.x + x, each.y + y, each.width, each.height));
}
