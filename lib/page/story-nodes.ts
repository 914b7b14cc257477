import { Readability } from '@mozilla/readability';

/** Parts of a page that are never its story and only cost time. */
const NO_STORY =
  'script, style, noscript, template, svg, iframe, object, canvas, form, nav, footer, button, select, textarea, input, [hidden], [aria-hidden="true"], [contenteditable=""], [contenteditable="true"]';

/**
 * The text nodes of the story, found by Readability on an inert copy of the page, so that the page itself is neither
 * changed nor made to load anything. Empty where there is no story.
 */
export function storyNodes(page: Document): Set<Text> {
  const inert = page.implementation.createHTMLDocument('');
  const liveOf = new Map<Node, Text>();
  inert.replaceChild(copyOf(page.documentElement, inert, liveOf), inert.documentElement);
  const parsed = new Readability<Node>(inert, {
    charThreshold: 250,
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: false,
    maxElemsToParse: 60_000,
  }).parse();
  const nodes = new Set<Text>();
  if (!parsed?.content) return nodes;
  const walker = inert.createTreeWalker(parsed.content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const live = liveOf.get(walker.currentNode);
    if (live) nodes.add(live);
  }
  return nodes;
}

/** A copy of an element without what is no story; remembers for each text of the copy the one it was made from. */
function copyOf(element: Element, inert: Document, liveOf: Map<Node, Text>): Element {
  const root = inert.importNode(element, false);
  const stack: (readonly [from: Node, to: Node])[] = [[element, root]];
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [from, to] = pair;
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const copy = inert.createTextNode((child as Text).data);
        liveOf.set(copy, child as Text);
        to.appendChild(copy);
      } else if (child.nodeType === 1 && !(child as Element).matches(NO_STORY)) {
        const copy = inert.importNode(child, false);
        to.appendChild(copy);
        stack.push([child, copy]);
      }
    }
  }
  return root;
}
