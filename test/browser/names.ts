import type { Page } from 'puppeteer-core';
import { until } from './until';

/** A name as it is painted in a page. */
export interface PaintedName {
  readonly text: string;
  /** `person`, `country`, `institution` or `uncertain`. */
  readonly kind: string;
  /** Id of the nearest element that has one. */
  readonly within: string | null;
}

const RANGE = `(r) => { const x = new Range(); x.setStart(r.startContainer, r.startOffset); x.setEnd(r.endContainer, r.endOffset); return x; }`;

/** All names that are painted in a page, in no order. */
export async function paintedNames(page: Page): Promise<readonly PaintedName[]> {
  return (await page.evaluate(`[...CSS.highlights].flatMap(([name, highlight]) => [...highlight].map((place) => ({
    text: (${RANGE})(place).toString(),
    kind: name.split('-')[1],
    within: place.startContainer.parentElement.closest('[id]')?.id ?? null,
  })))`)) as readonly PaintedName[];
}

/** Waits until names are painted. */
export async function waitForNames(page: Page): Promise<void> {
  // Asked by hand: a page's policy may forbid what `waitForFunction` does.
  await until(() =>
    page.evaluate(
      `[...CSS.highlights].some(([name, { size }]) => size > 0 && !/^attache-(?:marked|flash)/.test(name))`,
    ),
  );
}

/** The rectangle of a painted name, scrolled into view. */
export async function rectangleOf(
  page: Page,
  text: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.evaluate(`(() => {
    for (const [, highlight] of CSS.highlights) for (const place of highlight) {
      const range = (${RANGE})(place);
      if (range.toString() !== ${JSON.stringify(text)}) continue;
      if (range.getClientRects()[0].top < 0 || range.getClientRects()[0].bottom > innerHeight) place.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getClientRects()[0];
      return { x, y, width, height };
    }
    return null;
  })()`);
  if (!box) throw new Error(`"${text}" is not painted`);
  return box as { x: number; y: number; width: number; height: number };
}

/** Puts the pointer on a painted name. */
export async function pointAt(page: Page, text: string): Promise<void> {
  const { x, y, width, height } = await rectangleOf(page, text);
  await page.mouse.move(x + width / 2 - 3, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2);
}
