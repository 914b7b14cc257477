import { rootElementOf } from '../../lib/page/nodes';

/** What the extension's one element in a page is known by. */
export const HOST = 'data-attache-card';

/** Takes away what a script before this one left in a page, when it died with its extension. */
export function removeLeftBehind(page: Document): void {
  let at = rootElementOf(page).lastElementChild;
  while (at) {
    const before = at.previousElementSibling;
    if (at.hasAttribute(HOST)) at.remove();
    at = before;
  }
}
