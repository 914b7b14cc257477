/**
 * Members of nodes as the browser defines them. A page may have put others in their place: a form gives its fields for
 * its own members of that name, in Chromium also to the scripts of extensions, a document its pictures and forms, to the
 * page's own scripts alone (Web IDL, [LegacyOverrideBuiltIns]). And on many a site one form is around the whole page,
 * whose fields the site has named.
 */

/** A property of an interface of the DOM, taken from there when it is first read; a node's own is never asked. */
function property<Of extends Node, Value>(owner: () => object, name: string): (node: Of) => Value {
  let get: ((this: Of) => Value) | undefined;
  return (node) => {
    for (let at = owner(); !get; at = Object.getPrototypeOf(at)) {
      if (!at) throw new Error(`The DOM has no property ${name} where it was expected.`);
      get = Object.getOwnPropertyDescriptor(at, name)?.get;
    }
    return get.call(node);
  };
}

export const parentOf = property<Node, Node | null>(() => Node.prototype, 'parentNode');
/** Null where what is around a node is no element. */
export const parentElementOf = property<Node, Element | null>(() => Node.prototype, 'parentElement');
export const documentOf = property<Node, Document>(() => Node.prototype, 'ownerDocument');
export const isAttached = property<Node, boolean>(() => Node.prototype, 'isConnected');
/** The characters of all text in an element, read or not. */
export const charactersOf = property<Element, string>(() => Element.prototype, 'textContent');
/** An element's name without its prefix; in lower case in HTML. */
export const tagOf = property<Element, string>(() => Element.prototype, 'localName');

export const bodyOf = property<Document, HTMLElement | null>(() => Document.prototype, 'body');
export const titleOf = property<Document, string>(() => Document.prototype, 'title');
export const addressOf = property<Document, string>(() => Document.prototype, 'URL');
export const rootElementOf = property<Document, Element>(() => Document.prototype, 'documentElement');
/** Null where the document is shown in none (any more). */
export const windowOf = property<Document, Window | null>(() => Document.prototype, 'defaultView');

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const attributeNamesOf = (element: Element): string[] =>
  Element.prototype.getAttributeNames.call(element);
export const holds = (around: Node, node: Node | null): boolean => Node.prototype.contains.call(around, node);
/** The document or shadow tree that a node stands in; of what is taken out, its outermost node. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
/** Whether a node begins before another, and does not hold it. */
export const isBefore = (first: Node, second: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
  !holds(first, second);

/** The elements of that name in a document (`*` for all), as long as that is looked at. */
export const elementsOf = (page: Document, tag: string): HTMLCollectionOf<Element> =>
  Document.prototype.getElementsByTagName.call(page, tag);
export const selectedOf = (page: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(page, selector);
/** The elements of that name in an element, as long as that is looked at. */
export const elementsIn = (element: Element, tag: string): HTMLCollectionOf<Element> =>
  Element.prototype.getElementsByTagName.call(element, tag);
/** A walker over what is in a node, of the kinds that are to be seen (`NodeFilter.SHOW_…`). */
export const walkerOver = (root: Element | ShadowRoot, seen: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(documentOf(root), root, seen);
export const bringToView = (element: Element, how: ScrollIntoViewOptions): void =>
  Element.prototype.scrollIntoView.call(element, how);
