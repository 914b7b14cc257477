import { SHORTEST_STORY } from './find-story';
import type { Metadata } from './read-metadata';
import type { StoryBlock } from './story-blocks';

/** So much running text is a story even where the page does not call itself an article. */
const SURELY_A_STORY = 800;
/** Pages that lead to many stories: lines that are links, for each paragraph. */
const LINKS_A_PARAGRAPH = 2;

/** Whether what was read is one story, and not a page that leads to many, or a few lines beside something else. */
export function isStory(
  blocks: readonly StoryBlock[],
  linkLines: number,
  { isArticle, url }: Metadata,
): boolean {
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

/** Addresses of a site's own page: no path, or a language alone. */
function isFrontPage(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(pathname);
  } catch {
    // What is no address is no front page.
    return false;
  }
}
