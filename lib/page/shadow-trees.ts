import { elementsOf, tagOf } from './nodes';

/** So many elements are looked at for shadow trees, and so many trees are looked into. */
const MOST_ELEMENTS = 5000;
const MOST_TREES = 30;

/** The open shadow trees of a page's own elements (with a hyphen in their name), outer ones first. */
export function shadowTreesOf(page: Document): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  const search = (elements: ArrayLike<Element>): void => {
    const count = Math.min(elements.length, MOST_ELEMENTS);
    for (let i = 0; i < count && trees.length < MOST_TREES; i++) {
      const element = elements[i] as Element;
      if (!tagOf(element).includes('-') || !element.shadowRoot) continue;
      trees.push(element.shadowRoot);
      search(element.shadowRoot.querySelectorAll('*'));
    }
  };
  search(elementsOf(page, '*'));
  return trees;
}
