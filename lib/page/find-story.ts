import { BLOCK_ELEMENTS, standingOf } from './element-kinds';
import {
  attributeOf,
  charactersOf,
  elementsIn,
  holds,
  parentElementOf,
  parentOf,
  tagOf,
  walkerOver,
} from './nodes';
import type { StoryRoot } from './story-blocks';

/** Where a page's story stands, by the weight of its paragraphs. */
export interface StoryPlace {
  /** The smallest element around the story. */
  readonly root: StoryRoot;
  /** Characters of paragraphs in each element around one, the root's and the page's own among them. */
  readonly weights: ReadonlyMap<Node, number>;
}

/** Shorter paragraphs do not tell a story from a list. */
const SHORTEST_PARAGRAPH = 50;
/** So much of each paragraph does not count, so that many teasers weigh less than few paragraphs. */
const LIGHT = 40;
/** A page's story has at least so many characters in paragraphs; less is a teaser or a list. */
export const SHORTEST_STORY = 300;
/** With so much text in paragraph elements a page's story is among them. */
const SURELY_ENOUGH = 2000;
/** One of the parts of an element holds the story if it has at least so much of the text. */
const MOST_OF_STORY = 0.6;
/** Parts beside it with so much of the text, made like it, are parts of the story, too; any one part with twice as much. */
const ANOTHER_PART = 0.08;
/** An element with so much of the text in paragraphs of its own is the story's, whatever its parts hold. */
const OWN_PART = 0.03;
/** The story is taken for that under the headline if that has so much of the page's text. */
const UNDER_HEADLINE = 0.15;
/** Past so many paragraphs a page's place is clear. */
const MOST_PARAGRAPHS = 1500;
const MOST_TEXT_NODES = 30_000;
/** What stands deeper than this is no article that people wrote. */
const DEEPEST = 400;

/**
 * Finds the story by its paragraphs: near the headline, if there is one, it stands in the smallest element that has most
 * of their text. Elements that say they hold something else (comments, related stories) do not count, unless the headline
 * or nearly everything stands in them. Null where there is too little running text. Looks at the paragraphs of a page's
 * body (or of a shadow tree) and what is around them, not at the whole page.
 */
export function findStory(top: StoryRoot, headline: Element | null): StoryPlace | null {
  let paragraphs = weigh(isElement(top) ? elementsIn(top, 'p') : top.querySelectorAll('p'));
  if (totalOf(paragraphs) < SURELY_ENOUGH) paragraphs = [...paragraphs, ...weighLooseText(top)];
  const all = sumUp(paragraphs, top);
  const total = all.get(top) ?? 0;
  if (total < SHORTEST_STORY) return null;
  const verdicts = new Map<Node, boolean>([[top, false]]);
  const isOut = (element: Element): boolean => {
    const standing = standingOf(element);
    if (standing === null || standing === 'unreadable') return standing !== null;
    if (standing === 'side' && (all.get(element) ?? 0) >= total / 2) return false;
    return headline === null || !holds(element, headline);
  };
  const isLeftOut = (parent: Node): boolean => {
    const open: Node[] = [];
    let at: Node | null = parent;
    for (; at && !verdicts.has(at); at = parentOf(at)) open.push(at);
    let verdict = at ? (verdicts.get(at) as boolean) : false;
    for (let one = open.pop(); one; one = open.pop()) {
      if (isElement(one)) verdict ||= isOut(one);
      verdicts.set(one, verdict);
    }
    return verdict;
  };
  const weights = sumUp(
    paragraphs.filter(({ parent }) => !isLeftOut(parent)),
    top,
  );
  const told = weights.get(top) ?? 0;
  if (told < SHORTEST_STORY) return null;
  let around = top;
  for (let at = headline && parentElementOf(headline); at && at !== top; at = parentElementOf(at)) {
    if ((weights.get(at) ?? 0) < Math.max(2 * SHORTEST_STORY, UNDER_HEADLINE * told)) continue;
    around = at;
    break;
  }
  return { root: blockAround(descend(around, weights)), weights };
}

/** By what it is not: a form may have a field of the name "nodeType". What stands around text is an element or one of these. */
const isElement = (node: Node): node is Element =>
  node.nodeType !== Node.DOCUMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE;

/** The nearest element that is laid out as a block, or the shadow tree. */
function blockAround(root: StoryRoot): StoryRoot {
  let at: Node = root;
  while (isElement(at)) {
    const tag = tagOf(at);
    const parent = parentOf(at);
    if (!parent || BLOCK_ELEMENTS.has(tag) || tag.includes('-')) break;
    at = parent;
  }
  return at as StoryRoot;
}

interface Paragraph {
  readonly parent: Node;
  readonly weight: number;
}

const totalOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { weight }) => sum + weight, 0);

function weigh(elements: ArrayLike<Element>): Paragraph[] {
  const found: Paragraph[] = [];
  const count = Math.min(elements.length, MOST_PARAGRAPHS);
  for (let i = 0; i < count; i++) {
    const element = elements[i] as Element;
    const { length } = charactersOf(element);
    const parent = parentOf(element);
    if (length < SHORTEST_PARAGRAPH || !parent) continue;
    let linked = 0;
    if (element.firstElementChild) {
      const links = elementsIn(element, 'a');
      for (let j = 0; j < links.length; j++) linked += charactersOf(links[j] as Element).length;
    }
    if (linked < length / 2) found.push({ parent, weight: length - linked - LIGHT });
  }
  return found;
}

/** Text that stands in no paragraph element, as on pages that part their paragraphs by line breaks. */
function weighLooseText(top: StoryRoot): Paragraph[] {
  const found: Paragraph[] = [];
  const walker = walkerOver(top, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MOST_TEXT_NODES && walker.nextNode() && found.length < MOST_PARAGRAPHS; i++) {
    const node = walker.currentNode as Text;
    if (node.length < SHORTEST_PARAGRAPH) continue;
    const parent = parentElementOf(node);
    const tag = parent && tagOf(parent);
    if (!parent || tag === 'a' || tag === 'p' || standingOf(parent) === 'unreadable') continue;
    const weight = node.data.trim().length;
    if (weight >= SHORTEST_PARAGRAPH) found.push({ parent, weight });
  }
  return found;
}

function sumUp(paragraphs: readonly Paragraph[], top: Node): Map<Node, number> {
  const byParent = new Map<Node, number>();
  for (const { parent, weight } of paragraphs) byParent.set(parent, (byParent.get(parent) ?? 0) + weight);
  const sums = new Map<Node, number>();
  for (const [parent, weight] of byParent) {
    let at: Node | null = parent;
    for (let depth = 0; at && depth < DEEPEST; depth++) {
      sums.set(at, (sums.get(at) ?? 0) + weight);
      at = at === top ? null : parentOf(at);
    }
  }
  return sums;
}

function descend(from: StoryRoot, weights: ReadonlyMap<Node, number>): StoryRoot {
  const walker = walkerOver(from, NodeFilter.SHOW_ELEMENT);
  let root = from;
  for (;;) {
    walker.currentNode = root;
    const total = weights.get(root) as number;
    const parts: (readonly [Element, number])[] = [];
    for (let child = walker.firstChild(); child; child = walker.nextSibling()) {
      const weight = weights.get(child);
      if (weight !== undefined) parts.push([child as Element, weight]);
    }
    const own = total - parts.reduce((sum, [, weight]) => sum + weight, 0);
    if (own > OWN_PART * total) return root;
    parts.sort((a, b) => b[1] - a[1]);
    const [best] = parts;
    if (!best || best[1] < MOST_OF_STORY * total) return root;
    const [chosen] = best;
    const others = parts.filter(([part]) => part !== chosen && tagOf(part) === tagOf(chosen));
    const alike = others.filter(([part]) => attributeOf(part, 'class') === attributeOf(chosen, 'class'));
    const isOneOfMany =
      alike.reduce((sum, [, weight]) => sum + weight, 0) > ANOTHER_PART * total ||
      others.some(([, weight]) => weight > 2 * ANOTHER_PART * total);
    if (isOneOfMany) return root;
    root = chosen;
  }
}
