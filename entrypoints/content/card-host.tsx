import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/core';
import { type ComponentChild, render } from 'preact';
import { IN_WINDOW } from '../../components/card-place';
import { HOVER_CARD_END, HOVER_CARD_STYLE } from '../../components/hover-card-style';
import { rectanglesOf } from '../../lib/page/hit-test';
import { rootElementOf } from '../../lib/page/nodes';
import { isOnDark } from '../../lib/page/paint';
import { HOST } from './left-behind';

/** How long a note stays. */
const NOTE_MS = 12_000;

/** The extension's one element in the page: card, focus ring and note, in a closed shadow root. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Shows a card beside a place of the text, or, where the place has no rectangle, in the upper middle. */
  show(place: StaticRange, label: string, card: ComponentChild): void;
  hide(): void;
  isShown(): boolean;
  /** Moves the focus to the first thing in the card that can have it. */
  focusCard(): void;
  /** Puts the focus ring over a place; `onPress` opens its card. */
  ring(place: StaticRange, label: string, onPress: () => void): void;
  isRinged(): boolean;
  focusRing(): void;
  unring(): void;
  /** Says something in the corner for a while, with one thing that can be done about it. */
  note(content: ComponentChild): void;
  unnote(): void;
  /** Whether a point is over the card. */
  holds(x: number, y: number): boolean;
  remove(): void;
}

interface CardHostWishes {
  /** Direction of the interface's language. */
  readonly direction: string;
  /** The pointer came into the card, or left it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onEscape: () => void;
}

/** The smallest rectangle around others. */
function around(rectangles: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rectangles.map((each) => each.left));
  const top = Math.min(...rectangles.map((each) => each.top));
  const right = Math.max(...rectangles.map((each) => each.right));
  const bottom = Math.max(...rectangles.map((each) => each.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Makes the host; `show`, `ring` and `note` put it into the page where it is not there. */
export function createCardHost(
  page: Document,
  { direction, onEnter, onLeave, onEscape }: CardHostWishes,
): CardHost {
  // No name with a hyphen: the page could define such an element, and would be let into its closed tree (HTML,
  // `ElementInternals.shadowRoot`).
  const element = page.createElement('div');
  element.setAttribute(HOST, '');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(import.meta.env.FIREFOX ? HOVER_CARD_STYLE + HOVER_CARD_END : HOVER_CARD_STYLE);
  root.adoptedStyleSheets = [sheet];
  const layer = (tag: string, name: string): HTMLElement => {
    const made = page.createElement(tag);
    made.className = `layer ${name}`;
    made.setAttribute('popover', 'manual');
    made.dir = direction;
    // The page's own shortcuts are not meant by keys that are pressed in here.
    for (const type of ['keydown', 'keyup', 'keypress'])
      made.addEventListener(type, (event) => event.stopPropagation());
    root.append(made);
    return made;
  };
  const ring = layer('button', 'ring') as HTMLButtonElement;
  ring.setAttribute('aria-haspopup', 'dialog');
  const popover = layer('div', 'popover');
  popover.setAttribute('role', 'dialog');
  const note = layer('div', 'note');
  note.setAttribute('role', 'status');

  /**
   * What is inert is not found by the page's own `window.find`, which looks into closed trees and in Firefox gives what
   * it finds there to the page. So the card is, but while the reader is in it with the pointer or the keyboard.
   */
  const use = (isUsed: boolean): void => {
    const card = popover.firstElementChild as HTMLElement | null;
    if (card) card.inert = !isUsed;
  };
  popover.addEventListener('pointerenter', () => {
    use(true);
    onEnter();
  });
  popover.addEventListener('pointerleave', () => {
    use(popover.contains(root.activeElement));
    onLeave();
  });
  popover.addEventListener('focusout', ({ relatedTarget }) =>
    use(popover.matches(':hover') || popover.contains(relatedTarget as Node | null)),
  );
  for (const part of [popover, ring])
    part.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') onEscape();
      else if (event.key === 'Tab') walk(event);
    });
  /** From the ring into the card and from its end back to the ring; the card's own order in between. */
  const walk = (event: KeyboardEvent): void => {
    const stops = focusable();
    const at = stops.indexOf(root.activeElement as HTMLElement);
    const next = event.shiftKey ? at - 1 : at + 1;
    if (!isOpen(popover) || !isOpen(ring) || (at >= 0 && next >= 0 && next < stops.length)) return;
    const target = at < 0 ? stops[event.shiftKey ? stops.length - 1 : 0] : ring;
    if (!target) return;
    event.preventDefault();
    if (target !== ring) use(true);
    target.focus();
  };
  const focusable = (): HTMLElement[] =>
    [...popover.querySelectorAll<HTMLElement>('button:not(:disabled), summary, a[href]')].filter((each) =>
      each.checkVisibility(),
    );
  const isOpen = (part: HTMLElement): boolean => part.matches(':popover-open');
  const present = (): void => {
    // A page that writes its document anew drops the host.
    if (!element.isConnected) rootElementOf(page).append(element);
  };
  const dress = (part: HTMLElement, place: StaticRange): void => {
    const ground = place.startContainer.parentElement ?? page.body;
    part.style.colorScheme = isOnDark(ground) ? 'dark' : 'light';
  };
  let focusBefore: Element | null = null;
  let noteTimer: ReturnType<typeof setTimeout> | undefined;
  let shown = 0;

  return {
    element,
    show(place, label, card) {
      present();
      const own = ++shown;
      render(card, popover);
      popover.setAttribute('aria-label', label);
      dress(popover, place);
      const isNew = !isOpen(popover);
      if (isNew) {
        popover.showPopover();
        use(false);
      }
      const box = popover.firstElementChild as HTMLElement | null;
      const hasPlace = rectanglesOf(place).length > 0;
      const corner = (): DOMRect => new DOMRect(innerWidth / 2 - 180, 16, 360, 0);
      const getClientRects = (): DOMRect[] => (hasPlace ? rectanglesOf(place) : [corner()]);
      const reference = { getClientRects, getBoundingClientRect: () => around(getClientRects()) };
      box?.style.removeProperty('--room');
      void computePosition(reference, popover, {
        platform: IN_WINDOW,
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          inline(),
          offset(6),
          flip({ padding: 8, fallbackStrategy: 'bestFit' }),
          size({
            padding: 8,
            // Where neither side has room for all of it the card scrolls in itself: it never lies over the name.
            apply: ({ availableHeight }) =>
              box?.style.setProperty('--room', `${Math.max(80, Math.floor(availableHeight))}px`),
          }),
          shift({ padding: 8 }),
        ],
      }).then(({ x, y }) => {
        if (own === shown) popover.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      });
    },
    hide() {
      shown++;
      if (isOpen(popover)) popover.hidePopover();
      render(null, popover);
    },
    isShown: () => isOpen(popover),
    focusCard() {
      use(true);
      focusable()[0]?.focus({ preventScroll: true });
    },
    ring(place, label, onPress) {
      const [box] = rectanglesOf(place);
      if (!box) return;
      present();
      if (!isOpen(ring)) {
        focusBefore = page.activeElement;
        ring.showPopover();
      }
      dress(ring, place);
      ring.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
      ring.style.width = `${Math.round(box.width)}px`;
      ring.style.height = `${Math.round(box.height)}px`;
      ring.setAttribute('aria-label', label);
      ring.onclick = onPress;
      ring.focus({ preventScroll: true });
    },
    isRinged: () => isOpen(ring),
    focusRing: () => ring.focus({ preventScroll: true }),
    unring() {
      if (!isOpen(ring)) return;
      ring.blur();
      ring.hidePopover();
      (focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
      focusBefore = null;
    },
    note(content) {
      present();
      render(content, note);
      note.style.colorScheme = isOnDark(page.body) ? 'dark' : 'light';
      if (!isOpen(note)) note.showPopover();
      clearTimeout(noteTimer);
      noteTimer = setTimeout(this.unnote, NOTE_MS);
    },
    unnote() {
      clearTimeout(noteTimer);
      if (isOpen(note)) note.hidePopover();
      render(null, note);
    },
    holds(x, y) {
      if (!isOpen(popover)) return false;
      const { left, right, top, bottom } = popover.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    },
    remove() {
      clearTimeout(noteTimer);
      render(null, popover);
      render(null, note);
      element.remove();
    },
  };
}
