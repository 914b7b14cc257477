/** A half-open range of a text in UTF-16 code units: `text.slice(start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A day, month or year of ISO 8601, as exact as is known: `2025-11-26`, `2025-09`, `2024`. */
export type IsoDate = string;

/** What a stretch of the story is on its page. */
export type BlockKind = 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'quote' | 'list' | 'caption';

/** One stretch of the article's text. Blocks are in text order, do not overlap and are separated by line breaks. */
export interface Block extends TextSpan {
  readonly kind: BlockKind;
}

/** The story read from a page (or given on the command line). `text` holds all blocks, separated by blank lines. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The page's own title; it need not be part of `text`. */
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** The day of publication, as exact as the page says it. */
  readonly published: IsoDate | null;
  /** BCP 47, lower case; null where the page does not say. */
  readonly lang: string | null;
}
