/** A page made of markup, as the environment's own document. */
export function openPage(html: string, url = 'https://paper.example/2025/03/05/story'): Document {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(url);
  document.documentElement.innerHTML = html.replace(/^<!doctype html>\s*/i, '');
  const lang = /<html lang="([^"]*)"/.exec(html)?.[1];
  if (lang) document.documentElement.lang = lang;
  else document.documentElement.removeAttribute('lang');
  return document;
}

/** The environment has none; four fields are all there is to it. */
class PlainStaticRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  constructor(init: StaticRangeInit) {
    ({
      startContainer: this.startContainer,
      startOffset: this.startOffset,
      endContainer: this.endContainer,
      endOffset: this.endOffset,
    } = init);
  }
}
globalThis.StaticRange ??= PlainStaticRange as never;

/** The text between the ends of a range, blanks collapsed, without unseen characters and what is not read. */
export function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL);
  let text = '';
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : Number.POSITIVE_INFINITY;
    if (node.nodeName === 'BR') text += ' ';
    else if (node.nodeType === Node.TEXT_NODE && !node.parentElement?.closest(UNREAD))
      text += (node as Text).data.slice(from, to);
    if (node === endContainer) return text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
  }
  throw new Error('the range ends nowhere');
}

const UNREAD = 'sup, [hidden], [aria-hidden], script, style, noscript, template';
