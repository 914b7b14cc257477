import type { Platform } from '@floating-ui/core';

/**
 * What placing a card needs to know of where it is. It lies over everything (the top layer), fixed, so that the window is
 * all that it has to fit into, and nothing of the page around it need be looked at.
 */
export const IN_WINDOW: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...dimensionsOf(floating) },
  }),
  getDimensions: dimensionsOf,
  // What is seen of the window, where a reader has zoomed in with two fingers.
  getClippingRect: () =>
    visualViewport
      ? {
          x: visualViewport.offsetLeft,
          y: visualViewport.offsetTop,
          width: visualViewport.width,
          height: visualViewport.height,
        }
      : { x: 0, y: 0, width: innerWidth, height: innerHeight },
  getClientRects: (element) => [...element.getClientRects()],
  isRTL: (element) => getComputedStyle(element).direction === 'rtl',
};

function dimensionsOf({ offsetWidth: width, offsetHeight: height }: HTMLElement): {
  readonly width: number;
  readonly height: number;
} {
  return { width, height };
}
