import { isProbablyReaderable } from '@mozilla/readability';
import type { Article, Block, BlockKind } from '../types/text';
import { readMetadata } from './read-metadata';
import { type Segment, SegmentedText } from './segments';
import { storyElements } from './story-elements';

/** The story of a page, and where each of its characters stands there. */
export interface PageReading {
  readonly article: Article;
  readonly segments: readonly Segment[];
}

const BLOCKS = new Set(
  'P DIV LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE FIGCAPTION TD TH DT DD PRE SECTION ARTICLE MAIN HEADER CAPTION SUMMARY ADDRESS FIGURE UL OL TABLE BODY'.split(
    ' ',
  ),
);
/** Class names and relations of lines about the story that are no part of it. */
const ABOUT_STORY =
  /\b(by-?line|author|dateline-?time|timestamp|pub-?date|share|social|newsletter|related|promo|advert|ad-|cookie|consent|comments?|recirc|most-?read|tags?|breadcrumbs?|subscribe|signup|caption-credit|credit)\b/i;
const STANDFIRST =
  /\b(standfirst|dek|sub-?title|sub-?head(line)?|lede|summary|article-?intro|excerpt|kicker-text)\b/i;
/** A story has at least so many characters; less is a teaser or a list. */
const SHORTEST_STORY = 300;
/** A block most of whose text is links is a list of other stories. */
const MOST_LINKED = 0.7;

/**
 * Reads the story of a page: headline, standfirst, paragraphs, captions, without menus, related boxes, comments and
 * bylines. Null where the page is no article; that is found out in a few milliseconds. Changes nothing in the page.
 */
export function readPage(page: Document): PageReading | null {
  if (!page.body) return null;
  const metadata = readMetadata(page);
  const { isArticle, ...told } = metadata;
  if (!isArticle && !isProbablyReaderable(page, { minContentLength: 140, minScore: 20 })) return null;
  const story = storyElements(page);
  if (story.size === 0) return null;

  const text = new SegmentedText();
  const blocks: Block[] = [];
  const headline = headlineOf(page, told.title);
  const nodes = textNodesOf(page, story, headline);
  let current: Element | null = null;
  let start = 0;
  const close = (): void => {
    if (current && text.text.trimEnd().length > start)
      blocks.push({ kind: kindOf(current, headline), start, end: text.text.trimEnd().length });
  };
  for (const node of nodes) {
    const block = blockOf(node);
    if (block !== current) {
      close();
      text.break();
      current = block;
      start = text.text.length;
    }
    text.add(node);
  }
  close();
  const length = blocks.reduce(
    (sum, block) => sum + (block.kind === 'headline' ? 0 : block.end - block.start),
    0,
  );
  if (length < SHORTEST_STORY) return null;
  return { article: { ...told, text: text.text.trimEnd(), blocks }, segments: text.segments };
}

/** The live text nodes to read, in page order: those of the story that are shown, and the headline's. */
function textNodesOf(page: Document, story: ReadonlySet<Element>, headline: Element | null): Text[] {
  const kept: Text[] = [];
  const verdicts = new Map<Element, boolean>();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const isHeadline = headline?.contains(node) === true;
    if ((!story.has(node.parentElement as Element) && !isHeadline) || node.data.trim() === '') continue;
    const block = blockOf(node);
    let isStory = verdicts.get(block);
    if (isStory === undefined) {
      isStory = isHeadline || belongsToStory(block);
      verdicts.set(block, isStory);
    }
    if (isStory) kept.push(node);
  }
  return kept;
}

function belongsToStory(block: Element): boolean {
  for (
    let at: Element | null = block, depth = 0;
    at && depth < 3 && at.tagName !== 'BODY' && at.tagName !== 'ARTICLE';
    at = at.parentElement, depth++
  ) {
    if (at.tagName === 'ASIDE' || at.tagName === 'NAV' || at.tagName === 'FOOTER' || at.tagName === 'TIME')
      return false;
    const name = `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('rel') ?? ''}`;
    if (name.length < 200 && ABOUT_STORY.test(name) && !/\b(body|content|article-text|story)\b/i.test(name))
      return false;
  }
  const { textContent } = block;
  const length = textContent?.trim().length ?? 0;
  if (length === 0) return false;
  let linked = 0;
  for (const link of block.querySelectorAll('a')) linked += link.textContent?.trim().length ?? 0;
  return linked / length <= MOST_LINKED || (block.tagName === 'P' && length > 120);
}

/** The nearest element around a text that is laid out as a block. */
function blockOf(node: Text): Element {
  let at = node.parentElement as Element;
  while (!BLOCKS.has(at.tagName) && at.parentElement) at = at.parentElement;
  return at;
}

function kindOf(block: Element, headline: Element | null): BlockKind {
  if (block === headline || headline?.contains(block)) return 'headline';
  if (block.closest('figcaption, figure, caption')) return 'caption';
  if (/^H[1-6]$/.test(block.tagName)) return 'heading';
  if (
    STANDFIRST.test(
      `${block.getAttribute('class') ?? ''} ${block.parentElement?.getAttribute('class') ?? ''}`,
    )
  )
    return 'standfirst';
  if (block.closest('blockquote')) return 'quote';
  return /^(LI|DT|DD)$/.test(block.tagName) ? 'list' : 'paragraph';
}

/** The heading that carries the story's title. */
function headlineOf(page: Document, title: string | null): Element | null {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = plain(title ?? page.title);
  const headings = [...page.querySelectorAll('h1')].filter(
    (heading) => (heading.textContent ?? '').trim().length > 15,
  );
  return (
    headings.find(
      (heading) =>
        wanted !== '' &&
        (wanted.includes(plain(heading.textContent ?? '')) ||
          plain(heading.textContent ?? '').includes(wanted)),
    ) ?? (headings.length === 1 ? (headings[0] as Element) : null)
  );
}
