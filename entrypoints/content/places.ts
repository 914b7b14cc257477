import { rectanglesOf } from '../../lib/page/hit-test';
import { bringToView } from '../../lib/page/nodes';
import type { PaintedMention } from '../../lib/page/paint';

/** How near to the viewport's edge a name may stand and still count as seen. */
const EDGE = 60;
/** Where a name begins in the viewport; minus infinity where its text has gone. */
export const topOf = ({ range }: PaintedMention): number =>
  rectanglesOf(range)[0]?.top ?? Number.NEGATIVE_INFINITY;

/** The name after or before the one the reader is at, round the end; without one, the first that is on the screen. */
export function nextAt(names: readonly PaintedMention[], current: PaintedMention | null, by: 1 | -1): number {
  const at = current ? names.findIndex(({ mention }) => mention.id === current.mention.id) : -1;
  if (at >= 0) return (at + by + names.length) % names.length;
  const first = names.findIndex((painted) => topOf(painted) >= 0);
  return Math.max(0, first);
}

/** Scrolls at once, so that what is placed beside the name stays there. */
export function bringIntoView(range: StaticRange): void {
  const isSeen = (): boolean => {
    const box = rectanglesOf(range)[0];
    return box !== undefined && box.top >= EDGE && box.bottom <= innerHeight - EDGE;
  };
  if (isSeen()) return;
  const around = range.startContainer.parentElement;
  if (around) bringToView(around, { block: 'center', behavior: 'instant' });
  const box = rectanglesOf(range)[0];
  if (!isSeen() && box) scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: 'instant' });
}

/** Whether a selection and a place have text in common. */
export const overlaps = (
  selected: Range,
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
): boolean => {
  try {
    return (
      selected.comparePoint(endContainer, endOffset) >= 0 &&
      selected.comparePoint(startContainer, startOffset) <= 0 &&
      !selected.collapsed
    );
  } catch {
    // In another tree than the selection.
    return false;
  }
};
