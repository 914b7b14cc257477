import { isByline, isCredit, isLeadingAway } from './line-openings';
import { holds, tagOf } from './nodes';
import type { StoryBlock } from './story-blocks';

/** A block most of whose text is links is a list of other stories. */
const MOST_LINKED = 0.7;
/** A paragraph of this length is a part of the story, whatever it begins with. */
const LONG = 160;
/** Shorter lines in front of the first long paragraph are dates and other particulars, if a number is in them. */
const PARTICULARS = 60;
/** Repeated blocks of this length are copies: of a caption in a gallery, of a paragraph for small screens. */
const COPY = 40;
/** Whether a block tells about the story or leads to others: a list of links, a byline, an invitation. */
export function isAboutStory({ kind, linked, read: { text } }: StoryBlock): boolean {
  if (linked > MOST_LINKED && (kind !== 'paragraph' || text.length < LONG)) return true;
  if (text.length < 8 && !/\p{L}{2}/u.test(text)) return true;
  if (kind === 'heading' || text.length >= 3 * LONG) return false;
  if (isCredit(text)) return true;
  return text.length < LONG && (isLeadingAway(text) || (text.length < 100 && isByline(text)));
}

/**
 * The story without what is left around it: lines before the headline, and headings that head nothing, since what stood
 * under them was no part of it.
 */
export function trimStory(blocks: readonly StoryBlock[], headline: Element | null): StoryBlock[] {
  const first = headline ? blocks.findIndex(({ element }) => holds(headline, element)) : -1;
  const begin = blocks.findIndex(({ kind, read }) => kind === 'paragraph' && read.text.length >= LONG / 2);
  const seen = new Set<string>();
  const told = blocks.filter(({ kind, element, read: { text } }, i) => {
    if (i < first && kind !== 'standfirst' && text.length < LONG) return false;
    if (
      i < begin &&
      kind === 'paragraph' &&
      text.length < PARTICULARS &&
      /\d/.test(text) &&
      !isIn(headline, element)
    )
      return false;
    if (text.length < COPY) return true;
    const isCopy = seen.has(text);
    seen.add(text);
    return !isCopy;
  });
  return told.filter(({ kind, element }, i) => {
    if (kind !== 'heading' || isIn(headline, element)) return true;
    const next = told[i + 1];
    if (!next) return false;
    // A heading of the same rank behind it, or a higher one: nothing is left between the two.
    return next.kind !== 'heading' || rankOf(next.element) > rankOf(element);
  });
}

const isIn = (around: Element | null, element: Element): boolean => around !== null && holds(around, element);

const rankOf = (element: Element): number => Number(/^h(\d)$/.exec(tagOf(element))?.[1] ?? 7);
