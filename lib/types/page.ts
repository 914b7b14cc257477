import type { Analysis } from './analysis';
import type { Article } from './text';

/** What one page has been read as. Exactly one of these is true of a tab at any time. */
export type PageState =
  /** No story here, or Attaché is off on this site, or the browser lets no extension in. */
  | { readonly kind: 'no-article'; readonly reason: 'not-an-article' | 'off-here' | 'no-access' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly report: PageReport }
  | { readonly kind: 'failed'; readonly message: string };

/** Everything the sidebar needs of one page. */
export interface PageReport {
  readonly article: Article;
  readonly analysis: Analysis;
}
