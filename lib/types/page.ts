import type { Analysis } from './analysis';
import type { Article } from './text';

/** What one page has been read as. Exactly one of these is true of a tab at any time. */
export type PageState =
  | { readonly kind: 'no-article'; readonly reason: NoArticleReason }
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly report: PageReport }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Why nothing is shown of a page: it holds no story; the reader has switched its site off, has chosen other sites alone, or
 * wants to be asked each time; or the browser lets no extension in, into its reader view for one.
 */
export type NoArticleReason =
  | 'not-an-article'
  | 'off-here'
  | 'not-chosen'
  | 'on-click'
  | 'reader-view'
  | 'no-access';

/** Everything the sidebar needs of one page. */
export interface PageReport {
  readonly article: Article;
  readonly analysis: Analysis;
}
