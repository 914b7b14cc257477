import { bodyOf, elementsOf } from './nodes';

/** So many frames of a page are looked into. */
const MOST_FRAMES = 10;
/** Smaller frames hold no story but advertisements, players and buttons. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;

/**
 * Documents of a page's frames that may hold its story, in page order. Only those of the page's own origin: the browser
 * lets nobody look into others.
 */
export function framesOf(page: Document): Document[] {
  const found: Document[] = [];
  const frames = elementsOf(page, 'iframe');
  for (let i = 0; i < frames.length && i < MOST_FRAMES; i++) {
    const frame = frames[i] as HTMLIFrameElement;
    const inside = frame.contentDocument;
    if (inside && bodyOf(inside) && frame.clientWidth >= LEAST_WIDTH && frame.clientHeight >= LEAST_HEIGHT)
      found.push(inside);
  }
  return found;
}

/** Where a document's viewport begins in that of the page around it, in pixels; nought where it is the page itself. */
export function placeInPage(inside: Document | null): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (let view = inside?.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement;
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}

/** What a watch of a frame hears. */
export interface FrameListener {
  /** The document is being left for another, or its frame is taken out of the page. */
  onLeft(): void;
  /** Another document has loaded in its place. */
  onLoaded(): void;
}

/**
 * Watches whether the frame that a document stands in goes on to another: no change of the page tells of it. Hears nothing
 * where the document is the page's own. Returns how to stop.
 */
export function watchFrame(inside: Document, { onLeft, onLoaded }: FrameListener): () => void {
  const { defaultView } = inside;
  const frame = defaultView?.frameElement as HTMLIFrameElement | null | undefined;
  if (!defaultView || !frame) return () => {};
  const ending = new AbortController();
  const { signal } = ending;
  // With the page around it, it may come back out of the browser's cache.
  defaultView.addEventListener('pagehide', ({ persisted }) => !persisted && onLeft(), { signal });
  // A story may be read before all of its own document has loaded.
  frame.addEventListener('load', () => frame.contentDocument !== inside && onLoaded(), { signal });
  return () => ending.abort();
}
