import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import { HOVER_CARD_STYLE } from '../../components/hover-card-style';
import { rangeOf, rectanglesOf } from '../../lib/page/hit-test';

/** The extension's one element in the page: the card and the focus ring, in a closed shadow root. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Shows a card beside a place of the text. */
  show(place: StaticRange, card: ComponentChild): void;
  hide(): void;
  isShown(): boolean;
  /** Puts the focus ring over a place; `onPress` opens its card. */
  ring(place: StaticRange, label: string, onPress: () => void): void;
  unring(): void;
  /** Whether a point is over the card. */
  holds(x: number, y: number): boolean;
  remove(): void;
}

/** Puts the host into the page. `onLeave` hears when the pointer leaves the card, `onEnter` when it comes in. */
export function createCardHost(
  page: Document,
  { onEnter, onLeave, onEscape }: { onEnter(): void; onLeave(): void; onEscape(): void },
): CardHost {
  const element = page.createElement('attache-card');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOVER_CARD_STYLE);
  root.adoptedStyleSheets = [sheet];
  const popover = page.createElement('div');
  popover.className = 'popover';
  popover.setAttribute('popover', 'manual');
  popover.setAttribute('role', 'dialog');
  const ring = page.createElement('button');
  ring.className = 'ring';
  ring.setAttribute('popover', 'manual');
  ring.setAttribute('aria-haspopup', 'dialog');
  root.append(popover, ring);
  popover.addEventListener('pointerenter', onEnter);
  popover.addEventListener('pointerleave', onLeave);
  for (const part of [popover, ring])
    part.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') onEscape();
      // The page's own shortcuts are not meant.
      event.stopPropagation();
    });
  let focusBefore: Element | null = null;
  let stopFollowing: (() => void) | null = null;

  return {
    element,
    show(place, card) {
      // A page that writes its document anew drops the host.
      if (!element.isConnected) page.documentElement.append(element);
      stopFollowing?.();
      render(card, popover);
      if (!popover.matches(':popover-open')) popover.showPopover();
      const range = rangeOf(place);
      if (!range) return;
      const reference = {
        getBoundingClientRect: () => range.getBoundingClientRect(),
        getClientRects: () => range.getClientRects(),
      };
      const put = (): void => {
        void computePosition(reference, popover, {
          strategy: 'fixed',
          placement: 'bottom-start',
          middleware: [inline(), offset(8), flip(), shift({ padding: 8 })],
        }).then(({ x, y }) => {
          popover.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
        });
      };
      put();
      stopFollowing = autoUpdate(
        { ...reference, contextElement: page.documentElement } as never,
        popover,
        put,
        { ancestorScroll: false, elementResize: true, layoutShift: false, animationFrame: false },
      );
    },
    hide() {
      stopFollowing?.();
      stopFollowing = null;
      if (popover.matches(':popover-open')) popover.hidePopover();
      render(null, popover);
    },
    isShown: () => popover.matches(':popover-open'),
    ring(place, label, onPress) {
      const [box] = rectanglesOf(place);
      if (!box) return;
      if (!element.isConnected) page.documentElement.append(element);
      if (!ring.matches(':popover-open')) {
        focusBefore = page.activeElement;
        ring.showPopover();
      }
      ring.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
      ring.style.width = `${Math.round(box.width)}px`;
      ring.style.height = `${Math.round(box.height)}px`;
      ring.setAttribute('aria-label', label);
      ring.onclick = onPress;
      ring.focus({ preventScroll: true });
    },
    unring() {
      if (!ring.matches(':popover-open')) return;
      ring.blur();
      ring.hidePopover();
      (focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    },
    holds(x, y) {
      if (!popover.matches(':popover-open')) return false;
      const { left, right, top, bottom } = popover.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    },
    remove() {
      stopFollowing?.();
      render(null, popover);
      element.remove();
    },
  };
}
