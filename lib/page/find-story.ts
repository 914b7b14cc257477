import { BLOCK_ELEMENTS, besideStory, isUnreadable } from './element-kinds';

/** Where a page's story stands, by the weight of its paragraphs. */
export interface StoryPlace {
  /** The smallest element around the story. */
  readonly root: Element;
  /** Characters of paragraphs in each element around one, the root's and the page's own among them. */
  readonly weights: ReadonlyMap<Element, number>;
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

/**
 * Finds the story by its paragraphs: near the headline, if there is one, it stands in the smallest element that has most
 * of their text. Elements that say they hold something else (comments, related stories) do not count, unless the headline
 * or nearly everything stands in them. Null where there is too little running text. Looks at the page's paragraphs and
 * what is around them, not at the whole page.
 */
export function findStory(body: Element, headline: Element | null): StoryPlace | null {
  let paragraphs = weigh(body.getElementsByTagName('p'));
  if (totalOf(paragraphs) < SURELY_ENOUGH) paragraphs = [...paragraphs, ...weighLooseText(body)];
  const all = sumUp(paragraphs, body);
  const total = all.get(body) ?? 0;
  if (total < SHORTEST_STORY) return null;
  const verdicts = new Map<Element, boolean>();
  const isBeside = (element: Element): boolean => {
    const how = besideStory(element);
    return how === 'apart' || (how === 'side' && (all.get(element) ?? 0) < total / 2);
  };
  const isLeftOut = (element: Element): boolean => {
    const open: Element[] = [];
    let at: Element | null = element;
    while (at && at !== body && verdicts.get(at) === undefined) {
      open.push(at);
      at = at.parentElement;
    }
    let verdict = at && at !== body ? (verdicts.get(at) as boolean) : false;
    for (let one = open.pop(); one; one = open.pop()) {
      verdict ||= isUnreadable(one) || (!(headline && one.contains(headline)) && isBeside(one));
      verdicts.set(one, verdict);
    }
    return verdict;
  };
  const told = paragraphs.filter(({ parent }) => !isLeftOut(parent));
  const weights = sumUp(told, body);
  const toldTotal = weights.get(body) ?? 0;
  if (toldTotal < SHORTEST_STORY) return null;
  let around: Element = body;
  for (let at = headline?.parentElement ?? null; at && at !== body; at = at.parentElement) {
    if ((weights.get(at) ?? 0) < Math.max(2 * SHORTEST_STORY, UNDER_HEADLINE * toldTotal)) continue;
    around = at;
    break;
  }
  let root = descend(around, weights);
  while (!BLOCK_ELEMENTS.has(root.localName) && root.parentElement) root = root.parentElement;
  return { root, weights };
}

interface Paragraph {
  readonly parent: Element;
  readonly weight: number;
}

const totalOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { weight }) => sum + weight, 0);

function weigh(elements: HTMLCollectionOf<Element>): Paragraph[] {
  const found: Paragraph[] = [];
  const count = Math.min(elements.length, MOST_PARAGRAPHS);
  for (let i = 0; i < count; i++) {
    const element = elements[i] as Element;
    const length = element.textContent?.length ?? 0;
    if (length < SHORTEST_PARAGRAPH || !element.parentElement) continue;
    let linked = 0;
    if (element.firstElementChild)
      for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
    if (linked < length / 2) found.push({ parent: element.parentElement, weight: length - linked - LIGHT });
  }
  return found;
}

/** Text that stands in no paragraph element, as on pages that part their paragraphs by line breaks. */
function weighLooseText(body: Element): Paragraph[] {
  const found: Paragraph[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && found.length < MOST_PARAGRAPHS) {
    const node = walker.currentNode as Text;
    if (node.length < SHORTEST_PARAGRAPH) continue;
    const parent = node.parentElement;
    if (!parent || parent.localName === 'a' || parent.localName === 'p' || isUnreadable(parent)) continue;
    const weight = node.data.trim().length;
    if (weight >= SHORTEST_PARAGRAPH) found.push({ parent, weight });
  }
  return found;
}

function sumUp(paragraphs: readonly Paragraph[], body: Element): Map<Element, number> {
  const byParent = new Map<Element, number>();
  for (const { parent, weight } of paragraphs) byParent.set(parent, (byParent.get(parent) ?? 0) + weight);
  const sums = new Map<Element, number>();
  for (const [parent, weight] of byParent)
    for (let at: Element | null = parent; at; at = at === body ? null : at.parentElement)
      sums.set(at, (sums.get(at) ?? 0) + weight);
  return sums;
}

function descend(from: Element, weights: ReadonlyMap<Element, number>): Element {
  let root = from;
  for (;;) {
    const total = weights.get(root) as number;
    const parts: (readonly [Element, number])[] = [];
    for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
      const weight = weights.get(child);
      if (weight !== undefined) parts.push([child, weight]);
    }
    const own = total - parts.reduce((sum, [, weight]) => sum + weight, 0);
    if (own > OWN_PART * total) return root;
    parts.sort((a, b) => b[1] - a[1]);
    const [best] = parts;
    if (!best || best[1] < MOST_OF_STORY * total) return root;
    const [chosen] = best;
    const alike = parts.filter(
      ([part]) =>
        part !== chosen &&
        part.localName === chosen.localName &&
        part.getAttribute('class') === chosen.getAttribute('class'),
    );
    const isOneOfMany =
      alike.reduce((sum, [, weight]) => sum + weight, 0) > ANOTHER_PART * total ||
      parts.some(
        ([part, weight]) =>
          part !== chosen && part.localName === chosen.localName && weight > 2 * ANOTHER_PART * total,
      );
    if (isOneOfMany) return root;
    root = chosen;
  }
}
