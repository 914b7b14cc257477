import type { Article, Block } from '../types/text';
import { findStory, SHORTEST_STORY } from './find-story';
import { headlineOf } from './headline';
import { type Metadata, readMetadata } from './read-metadata';
import type { Segment } from './segments';
import { type StoryBlock, storyBlocks } from './story-blocks';
import { isAboutStory, trimStory } from './trim-story';

/** The story of a page, and where each of its characters stands there. */
export interface PageReading {
  readonly article: Article;
  readonly segments: readonly Segment[];
  /** The smallest element around the story's text; the headline may stand outside it. */
  readonly root: Element;
}

/** So much running text is a story even where the page does not call itself an article. */
const SURELY_A_STORY = 800;
/** Shorter lines between headline and story tell who wrote it, and when. */
const SHORTEST_LEAD = 50;
/** Pages that lead to many stories: lines that are links, for each paragraph. */
const LINKS_A_PARAGRAPH = 2;

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

/** The same in steps of a millisecond or so, between which the caller may give way to the page. */
export function* readingSteps(page: Document): Generator<undefined, PageReading | null, undefined> {
  if (!page.body || page.designMode === 'on') return null;
  const metadata = readMetadata(page);
  if (metadata.isOther) return null;
  yield;
  const headline = headlineOf(page, metadata.title);
  const place = findStory(page.body, headline);
  if (!place) return null;
  yield;
  const { root, weights } = place;
  const isInFront = headline !== null && isBefore(headline, root);
  const blocks: StoryBlock[] = [];
  let linkLines = 0;
  // The standfirst and the first picture's caption often stand between the headline and the rest.
  for (const block of storyBlocks(isInFront ? commonAncestor(headline, root) : root, weights)) {
    if (!block) {
      yield;
      continue;
    }
    const isInside = root.contains(block.element);
    if (!isInside && isBefore(root, block.element)) break;
    if (!isInside && !headline?.contains(block.element) && !isLeadingIn(block, headline)) continue;
    if (isAboutStory(block)) linkLines += block.linked > 0 ? 1 : 0;
    else blocks.push(block);
  }
  const story = trimStory(blocks, headline);
  if (!isStory(story, linkLines, metadata)) return null;
  return assemble(story, headline, metadata, root);
}

const isBefore = (first: Element, second: Element): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !first.contains(second);

function commonAncestor(first: Element, second: Element): Element {
  let at = first;
  while (!at.contains(second) && at.parentElement) at = at.parentElement;
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

/** Whether what was read is one story, and not a page that leads to many, or a few lines beside something else. */
function isStory(blocks: readonly StoryBlock[], linkLines: number, { isArticle, url }: Metadata): boolean {
  const lengths = blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'caption')
    .map(({ read }) => read.text.length);
  const length = lengths.reduce((sum, one) => sum + one, 0);
  if (length < SHORTEST_STORY) return false;
  if (isArticle) return true;
  const paragraphs = lengths.filter((one) => one >= 80).length;
  if (length < SURELY_A_STORY && paragraphs < 3) return false;
  if (url !== null && isFrontPage(url)) return false;
  return linkLines <= Math.max(12, LINKS_A_PARAGRAPH * paragraphs);
}

/** Addresses of a site's or a section's own page: no path, or a language alone. */
function isFrontPage(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname);
  } catch {
    // What is no address is no front page.
    return false;
  }
}

function assemble(
  story: readonly StoryBlock[],
  headline: Element | null,
  { isArticle: _isArticle, isOther: _isOther, ...told }: Metadata,
  root: Element,
): PageReading {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let start = 0;
  for (const { kind, element, read } of story) {
    const isHeadline = headline?.contains(element) === true;
    blocks.push({ kind: isHeadline ? 'headline' : kind, start, end: start + read.text.length });
    for (const segment of read.segments) segments.push({ ...segment, textStart: segment.textStart + start });
    parts.push(read.text);
    start += read.text.length + 2;
  }
  return { article: { ...told, text: parts.join('\n\n'), blocks }, segments, root };
}
