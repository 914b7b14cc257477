import { charactersOf, elementsOf, titleOf } from './nodes';

/** Blanks and punctuation (ASCII, Latin-1, general); a class of all that is no letter takes longer to build than to use. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u3000-\u303f]+/g;

const plain = (text: string): string => text.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();

/** Shorter headings are names of sites and sections. */
const SHORTEST_HEADLINE = 16;
/** A page with more main headings than this has no one headline among them. */
const MOST_HEADINGS = 50;

/** The heading that carries the story's title, or the page's only main heading; null where there is none. */
export function headlineOf(page: Document, title: string | null): Element | null {
  const wanted = [title, titleOf(page)].filter((one) => one !== null).map(plain);
  const collected = elementsOf(page, 'h1');
  const headings = [...collected]
    .slice(0, MOST_HEADINGS)
    .map((element) => ({ element, text: plain(charactersOf(element)) }))
    .filter(({ text }) => text.length >= SHORTEST_HEADLINE);
  const titled = headings.find(({ text }) =>
    wanted.some(
      (one) => one !== '' && (one.includes(text) || (one.length >= SHORTEST_HEADLINE && text.includes(one))),
    ),
  );
  return titled?.element ?? (headings.length === 1 ? (headings[0]?.element ?? null) : null);
}
