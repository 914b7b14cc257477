import { attributeOf, rootElementOf } from '../../lib/page/nodes';

/** What the extension's one element in a page is known by. */
export const HOST = 'data-attache-card';

/** Takes away what a script before this one left in a page, when it died with its extension. */
export function removeLeftBehind(page: Document): void {
  // A form there may have fields that are named like what is asked of it.
  for (const child of [...rootElementOf(page).children])
    if (attributeOf(child, HOST) !== null) Element.prototype.remove.call(child);
}
