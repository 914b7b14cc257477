import { documentOf, parentOf } from './nodes';

/** What of a story's element has changed: the nodes that did, or more than was worth keeping count of. */
export type Changed = ReadonlySet<Node> | 'much';

/** How long a story must be still before it is looked at again, in milliseconds; each look soon after another doubles it. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 16_000;
/** How soon marks on changed text go, and how often they are looked after while there are too many changes to count. */
const TOUCH = 100;
const MUCH_TOUCH = 1000;
/** After so long without a change a page counts as quiet again. */
const QUIET = 20_000;
/** No further out than this is it watched whether the story is moved. */
const DEEPEST = 400;
/** With so many changes in one wait the watch closes its eyes till it ends, so that they cost nothing more. */
const MANY = 100;

/** What a watch hears. */
export interface StoryListener {
  /** Something has changed a moment ago; said soon, so that marks on changed text can go. Has to be quick. */
  onTouched(): void;
  /** What has changed since the last time; said when the page has had its wait. */
  onChanged(changed: Changed): void;
}

/**
 * Watches the text of a story, and whether the page moves it or takes it out as part of something larger, and says what has
 * changed, at most once a wait, which grows while the page goes on changing. Returns how to stop.
 */
export function watchStory(root: Node, { onTouched, onChanged }: StoryListener): () => void {
  let changed = new Set<Node>();
  let isMuch = false;
  let wait = FIRST_WAIT;
  let lastLook = 0;
  let touch: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (isMuch) return;
    for (const record of records) {
      // What is put in and taken out without a word in it (pictures, frames, advertisements) changes no text.
      if (record.type === 'childList' && !hasText(record.addedNodes) && !hasText(record.removedNodes))
        continue;
      changed.add(record.target);
    }
    if (changed.size === 0) return;
    if (changed.size > MANY || records.length > MANY) {
      isMuch = true;
      observer.disconnect();
    }
    wake();
  });
  let around = whatIsAround(root);
  const moves = new MutationObserver(() => {
    const now = whatIsAround(root);
    if (now.length === around.length && now.every((node, i) => node === around[i])) return;
    around = now;
    moves.disconnect();
    observeMoves();
    // Nothing in the story has changed, but it is to be looked for in all of the page.
    changed.add(documentOf(root));
    wake();
  });
  const observeMoves = (): void => {
    for (const node of around) moves.observe(node, { childList: true });
  };
  const wake = (): void => {
    timer ??= setTimeout(look, wait);
    touch ??= setTimeout(touched, TOUCH);
  };
  const touched = (): void => {
    // With closed eyes there may be more to come.
    touch = isMuch ? setTimeout(touched, MUCH_TOUCH) : undefined;
    onTouched();
  };
  const observe = (): void => observer.observe(root, { subtree: true, childList: true, characterData: true });
  const look = (): void => {
    const now = performance.now();
    wait = now - lastLook < QUIET ? Math.min(2 * wait, LONGEST_WAIT) : FIRST_WAIT;
    lastLook = now;
    timer = undefined;
    const told: Changed = isMuch ? 'much' : changed;
    changed = new Set();
    if (isMuch) {
      isMuch = false;
      observe();
    }
    onChanged(told);
  };
  observe();
  observeMoves();
  return () => {
    clearTimeout(timer);
    clearTimeout(touch);
    observer.disconnect();
    moves.disconnect();
  };
}

/** What a node stands in, out of shadow trees too, from the nearest outwards. */
function whatIsAround(node: Node): Node[] {
  const around: Node[] = [];
  for (let at = outOf(node); at && around.length < DEEPEST; at = outOf(at)) around.push(at);
  return around;
}

const outOf = (node: Node): Node | null =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (node as ShadowRoot).host : parentOf(node);

function hasText(nodes: NodeList): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    if (node.nodeType === Node.TEXT_NODE ? (node as Text).data.trim() !== '' : node.firstChild) return true;
  }
  return false;
}
