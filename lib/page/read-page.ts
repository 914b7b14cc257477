import type { Article, Block } from '../types/text';
import { findStory, type StoryPlace } from './find-story';
import { framesOf } from './frames';
import { headlineOf } from './headline';
import { isStory } from './is-story';
import {
  addressOf,
  bodyOf,
  documentOf,
  holds,
  isAttached,
  isBefore,
  parentElementOf,
  parentOf,
  rootOf,
  windowOf,
} from './nodes';
import { type Metadata, readMetadata } from './read-metadata';
import type { Segment } from './segments';
import { shadowTreesOf } from './shadow-trees';
import { LONGEST_STORY, type StoryBlock, type StoryRoot, storyBlocks } from './story-blocks';
import { isAboutStory, trimStory } from './trim-story';
import type { Changed } from './watch-story';

/** The story of a page, and where each of its characters stands there. */
export interface PageReading {
  readonly article: Article;
  readonly segments: readonly Segment[];
  /** The smallest element around the story's text; the headline may stand outside it. */
  readonly root: StoryRoot;
  /** The story was longer than is read of any; its end is not in the text. */
  readonly isCutShort: boolean;
  /** What a later reading of the same page can go on from. */
  readonly memory: Memory;
}

interface Memory {
  readonly metadata: Metadata;
  readonly headline: Element | null;
  readonly place: StoryPlace;
  /** Blocks that are all their element holds. */
  readonly blocks: ReadonlyMap<Element, StoryBlock>;
}

/** Shorter lines between headline and story tell who wrote it, and when. */
const SHORTEST_LEAD = 50;

/**
 * Reads the story of a page: headline, standfirst, paragraphs, captions, without menus, related boxes, comments and
 * bylines. Null where the page is no article; that is found out in a few milliseconds. Changes nothing in the page.
 */
export function readPage(page: Document): PageReading | null {
  const steps = readingSteps(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of a millisecond or so, between which the caller may give way to the page. `hasMoved`: the page has
 * gone on to another address without loading.
 */
export function* readingSteps(
  page: Document,
  hasMoved = false,
): Generator<undefined, PageReading | null, undefined> {
  const body = bodyOf(page);
  if (!body || page.designMode === 'on') return null;
  const metadata = readMetadata(page, hasMoved);
  if (metadata.isOther) return null;
  yield;
  const headline = headlineOf(page, hasMoved ? null : metadata.title);
  let place = findStory(body, headline);
  yield;
  if (!place)
    for (const tree of shadowTreesOf(page)) {
      place = findStory(tree, headline);
      if (place) break;
    }
  if (!place) return yield* frameSteps(page, hasMoved);
  return yield* blockSteps({ metadata, headline, place, blocks: new Map() });
}

/** The story of the first frame that has one, under the address of the page around it. */
function* frameSteps(page: Document, hasMoved: boolean): Generator<undefined, PageReading | null, undefined> {
  // A frame within a frame is read as the frame around it is.
  for (const inside of framesOf(page)) {
    const reading = yield* readingSteps(inside, hasMoved);
    if (reading) return { ...reading, article: { ...reading.article, url: addressOf(page) || null } };
  }
  return null;
}

/**
 * Reads the story again after something in it changed; only that is read, where the story still stands where it stood.
 * Null where there is no story any more.
 */
export function* rereadingSteps(
  page: Document,
  { root, memory }: PageReading,
  changed: Changed,
  hasMoved = false,
): Generator<undefined, PageReading | null, undefined> {
  const isThere = isShown(root) && (memory.headline === null || isAttached(memory.headline));
  if (!isThere || (changed !== 'much' && [...changed].some((node) => !holds(root, node))))
    return yield* readingSteps(page, hasMoved);
  const blocks = new Map(changed === 'much' ? [] : memory.blocks);
  if (changed !== 'much')
    for (const node of changed)
      for (let at: Node | null = node; at && at !== root; at = parentOf(at)) blocks.delete(at as Element);
  yield;
  return yield* blockSteps({ ...memory, blocks });
}

/** A frame that was taken out of its page leaves its document whole, but without a window. */
const isShown = (root: StoryRoot): boolean => isAttached(root) && windowOf(documentOf(root)) !== null;

function* blockSteps(memory: Memory): Generator<undefined, PageReading | null, undefined> {
  const { headline, metadata } = memory;
  const { root, weights } = memory.place;
  const blocks: StoryBlock[] = [];
  const whole = new Map<Element, StoryBlock>();
  let linkLines = 0;
  let seen = 0;
  const isNear = headline !== null && rootOf(headline) === rootOf(root);
  const isInFront = headline !== null && isNear && isBefore(headline, root);
  if (headline && !isNear) for (const block of storyBlocks(headline, weights)) if (block) blocks.push(block);
  // The standfirst and the first picture's caption often stand between the headline and the rest.
  const from = isInFront ? commonAncestor(headline, root) : root;
  for (const block of storyBlocks(from, weights, memory.blocks)) {
    if (!block) {
      yield;
      continue;
    }
    seen += block.read.text.length;
    if (block.isWhole) whole.set(block.element, block);
    const isInside = holds(root, block.element) || from === root;
    if (!isInside && isBefore(root, block.element)) break;
    if (!isInside && !(headline && holds(headline, block.element)) && !isLeadingIn(block, headline)) continue;
    if (isAboutStory(block)) linkLines += block.linked > 0 ? 1 : 0;
    else blocks.push(block);
  }
  const story = trimStory(blocks, headline);
  if (!isStory(story, linkLines, metadata)) return null;
  return { ...assemble(story, { ...memory, blocks: whole }), isCutShort: seen >= LONGEST_STORY };
}

function commonAncestor(first: Element, second: Node): Element {
  let at = first;
  for (let up = parentElementOf(at); up && !holds(at, second); up = parentElementOf(at)) at = up;
  return at;
}

/** Whether a block between the headline and the story's own element is a part of the story. */
function isLeadingIn(
  { kind, element, linked, read: { text } }: StoryBlock,
  headline: Element | null,
): boolean {
  if (!headline || !isBefore(headline, element) || linked > 0.3 || kind === 'list') return false;
  return kind === 'standfirst' || kind === 'caption' || text.length >= SHORTEST_LEAD;
}

function assemble(story: readonly StoryBlock[], memory: Memory): Omit<PageReading, 'isCutShort'> {
  const { headline, metadata, place } = memory;
  const { isArticle: _isArticle, isOther: _isOther, ...told } = metadata;
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let start = 0;
  for (const { kind, element, read } of story) {
    const isHeadline = headline !== null && holds(headline, element);
    blocks.push({ kind: isHeadline ? 'headline' : kind, start, end: start + read.text.length });
    for (const { node, nodeStart, textStart, length } of read.segments)
      segments.push({ node, nodeStart, textStart: textStart + start, length });
    parts.push(read.text);
    start += read.text.length + 2;
  }
  return { article: { ...told, text: parts.join('\n\n'), blocks }, segments, root: place.root, memory };
}
