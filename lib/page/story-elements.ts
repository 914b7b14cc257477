import { Readability } from '@mozilla/readability';

/** Parts of a page that are never its story and only cost time. */
const NO_STORY =
  'script, style, noscript, template, svg, iframe, object, canvas, nav, footer, button, select, textarea, input, [hidden], [aria-hidden="true"], [contenteditable=""], [contenteditable="true"]';
/** Number of the live element that an element of the copy was made from. */
const NUMBER = 'data-n';

/**
 * The elements that hold the story's text directly, found by Readability on an inert copy of the page, so that the page
 * itself is neither changed nor made to load anything. Empty where there is no story.
 */
export function storyElements(page: Document): Set<Element> {
  const inert = page.implementation.createHTMLDocument('');
  const live: Element[] = [];
  inert.replaceChild(copyOf(page.documentElement, inert, live), inert.documentElement);
  const parsed = new Readability<Node>(inert, {
    charThreshold: 250,
    serializer: (node) => node,
    disableJSONLD: true,
    maxElemsToParse: 60_000,
  }).parse();
  const elements = new Set<Element>();
  if (!parsed?.content) return elements;
  const walker = inert.createTreeWalker(parsed.content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if ((walker.currentNode as Text).data.trim() === '') continue;
    const holder = walker.currentNode.parentElement?.closest(`[${NUMBER}]`);
    const original = holder ? live[Number(holder.getAttribute(NUMBER))] : undefined;
    if (original) elements.add(original);
  }
  return elements;
}

/** A copy of an element without what is no story; its elements carry numbers into `live`. */
function copyOf(element: Element, inert: Document, live: Element[]): Element {
  const copyAlone = (from: Element): Element => {
    const copy = inert.importNode(from, false);
    copy.setAttribute(NUMBER, String(live.length));
    live.push(from);
    return copy;
  };
  const root = copyAlone(element);
  const stack: (readonly [from: Element, to: Element])[] = [[element, root]];
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [from, to] = pair;
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) to.appendChild(inert.createTextNode((child as Text).data));
      else if (child.nodeType === Node.ELEMENT_NODE && !(child as Element).matches(NO_STORY)) {
        const copy = copyAlone(child as Element);
        to.appendChild(copy);
        stack.push([child as Element, copy]);
      }
    }
  }
  return root;
}
