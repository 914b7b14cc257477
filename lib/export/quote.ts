import type { TextSpan } from '../types/text';

/** A passage with the words around it, which find it again in the page (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** As much around a passage as annotation tools store; enough to tell most passages apart. */
const AROUND = 32;

/** A passage that is still found twice takes more; one that is not alone with this much is repeated by its whole block. */
const MOST_AROUND = 256;

/**
 * A passage of a text with what stands before and after it: as much as makes it the only one, within its own line, since
 * between blocks a page has other blanks than the text read from it. Never cuts a character in two.
 */
export function quoteOf(text: string, { start, end }: TextSpan): TextQuote {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  for (let around = AROUND; ; around *= 2) {
    const from = whole(text, Math.max(lineStart, start - around));
    const to = whole(text, Math.min(lineEnd, end + around));
    const context = text.slice(from, to);
    const isAlone = text.indexOf(context) === text.lastIndexOf(context);
    if (isAlone || around >= MOST_AROUND)
      return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
  }
}

/** The place itself, or the one after it where it lies inside a surrogate pair. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

/** Words at each end of a long sentence by which a link finds it. */
const WORDS_AT_EACH_END = 5;

/**
 * A link to a sentence of a page, by a text fragment (WICG Scroll To Text Fragment). Browsers that do not know it open the
 * page at its top. Null where the address is none of the web.
 */
export function sentenceLink(url: string | null, sentence: string): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  address.hash = '';
  const words = sentence.trim().split(/\s+/);
  const parts =
    words.length <= 2 * WORDS_AT_EACH_END + 2
      ? [words]
      : [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)];
  return `${address.href}#:~:text=${parts.map((part) => encodeFragment(part.join(' '))).join(',')}`;
}

/** Also encodes what `encodeURIComponent` leaves and a text fragment or a Markdown link reads as a sign of its own. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-()!'*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
