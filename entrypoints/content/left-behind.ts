import { selectedOf } from '../../lib/page/nodes';

/** What the extension's one element in a page is known by. */
export const HOST = 'data-attache-card';

/** Takes away what a script before this one left in a page, when it died with its extension. */
export function removeLeftBehind(page: Document): void {
  for (const left of selectedOf(page, `html > [${HOST}]`)) left.remove();
}
