import type { BlockKind } from '../types/text';
import { BLOCK_ELEMENTS, standingOf } from './element-kinds';
import { attributeOf, charactersOf, tagOf, walkerOver } from './nodes';
import { hasWords, SegmentedText } from './segments';

/** One block of the story: its text and where that stands, by offsets in this block. */
export interface StoryBlock {
  readonly kind: BlockKind;
  /** The block element around it. */
  readonly element: Element;
  readonly read: SegmentedText;
  /** Share of its characters that are links. */
  readonly linked: number;
  /** It is all that its element holds. */
  readonly isWhole: boolean;
}

/** What a story stands in: an element, or the open shadow tree of one. */
export type StoryRoot = Element | ShadowRoot;

/** In the lower case of a class: a pattern without a flag for case takes far less to be made. */
const STANDFIRST =
  /(?:^|[^a-z])(?:standfirst|dek|sub-?title|sub-?head(?:line)?|lede|article-?intro|intro|chapeau|vorspann|entradilla|occhiello|sommario)(?![a-z])/;
/** Longer stories are read to here, in characters. */
export const LONGEST_STORY = 400_000;
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
/** A part that has so much of the story's text is a part of it, whatever it is called. */
const TOO_MUCH_TO_LEAVE = 0.3;
/** After so many nodes without a block the reader gives others a turn. */
const NODES_A_STEP = 500;

interface Frame {
  readonly element: Element;
  /** Kind of the text in it; null for an element in a line. */
  readonly kind: BlockKind | null;
  readonly isLink: boolean;
  /** Another block began in it, or ended. */
  isParted: boolean;
}

/**
 * The blocks of an element, in page order. Gives null from time to time while it finds none, so that a reader may pause at
 * each step. Leaves out what is hidden, what is being written, and what says that it is no part of the story, unless much
 * of the story's text stands in it (`weights`: characters of paragraphs by element). Blocks that are `known` are given
 * again without a look at their text.
 */
export function* storyBlocks(
  root: StoryRoot,
  weights: ReadonlyMap<Node, number>,
  known: ReadonlyMap<Element, StoryBlock> = new Map(),
): Generator<StoryBlock | null, void, undefined> {
  const limit = (weights.get(root) ?? 0) * TOO_MUCH_TO_LEAVE;
  const isLeftOut = (element: Element, tag: string): boolean => {
    const standing = standingOf(element, tag);
    return standing === 'side' ? (weights.get(element) ?? 0) <= limit : standing !== null;
  };
  const frames: Frame[] = [];
  const outer = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : (root as Element);
  const blockFrames: Frame[] = [
    { element: outer, kind: kindOf(outer, tagOf(outer), 'paragraph'), isLink: false, isParted: true },
  ];
  let read = new SegmentedText();
  let linked = 0;
  let linkDepth = 0;
  let breaks = 0;
  const close = (isLast = false): StoryBlock | null => {
    const { text } = read;
    breaks = 0;
    if (text === '') return null;
    const frame = blockFrames.at(-1) as Frame;
    const { element, kind } = frame;
    const block: StoryBlock = {
      kind: kind as BlockKind,
      element,
      read,
      linked: linked / text.length,
      isWhole: isLast && !frame.isParted,
    };
    frame.isParted = true;
    read = new SegmentedText();
    linked = 0;
    return block;
  };

  const walker = walkerOver(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node = walker.firstChild();
  let steps = 0;
  let total = 0;
  for (;;) {
    if (++steps % NODES_A_STEP === 0) yield null;
    if (total > LONGEST_STORY) break;
    if (!node) {
      const frame = frames.pop();
      if (!frame) break;
      if (frame.kind !== null) {
        const block = close(true);
        blockFrames.pop();
        if (block) yield block;
      }
      if (frame.isLink) linkDepth--;
      walker.currentNode = frame.element;
      node = walker.nextSibling();
      continue;
    }
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      const before = read.text.length;
      if (breaks > 0 && hasWords(data)) {
        if (breaks > 1) {
          const block = close();
          if (block) yield block;
        } else read.newLine();
        breaks = 0;
      }
      read.add(node as Text, LONGEST_STORY + 1 - total, data);
      total += read.text.length - before;
      if (linkDepth > 0) linked += read.text.length - before;
      node = walker.nextSibling();
      continue;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'br') breaks++;
    if (tag === 'br' || isLeftOut(element, tag) || (tag === 'sup' && isReference(element))) {
      node = walker.nextSibling();
      continue;
    }
    const isBlock = BLOCK_ELEMENTS.has(tag);
    if (isBlock) {
      const block = close();
      if (block) yield block;
      (blockFrames.at(-1) as Frame).isParted = true;
      const before = known.get(element);
      if (before) {
        yield before;
        node = walker.nextSibling();
        continue;
      }
    }
    const frame: Frame = {
      element,
      kind: isBlock ? kindOf(element, tag, (blockFrames.at(-1) as Frame).kind as BlockKind) : null,
      isLink: tag === 'a',
      isParted: false,
    };
    if (frame.isLink) linkDepth++;
    if (isBlock) blockFrames.push(frame);
    frames.push(frame);
    node = walker.firstChild();
  }
  const block = close();
  if (block) yield block;
}

/** Kind of the text in a block element that stands in text of another kind. */
function kindOf(element: Element, tag: string, around: BlockKind): BlockKind {
  if (HEADINGS.has(tag)) return 'heading';
  if (tag === 'figcaption' || tag === 'caption' || tag === 'figure') return 'caption';
  if (around === 'caption') return 'caption';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list';
  if (around !== 'paragraph') return around === 'heading' ? 'paragraph' : around;
  const name = attributeOf(element, 'class');
  return name !== null && STANDFIRST.test(name.toLowerCase()) ? 'standfirst' : around;
}

/** A raised number or letter in brackets, which leads to a note. */
function isReference(element: Element): boolean {
  return /^\s*(?:\[.{1,8}\]|\d{1,3})\s*$/.test(charactersOf(element));
}
