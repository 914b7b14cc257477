import type { PaintedMention } from '../../lib/page/paint';
import type { PageReport } from '../../lib/types/page';
import type { Settings } from '../../lib/types/settings';

/** What the card's control asks of a painted page; each answer is of this moment, since pages live. */
export interface CardPage {
  readonly document: Document;
  readonly settings: Settings;
  report(): PageReport;
  /** Painted names, in text order. */
  shown(): readonly PaintedMention[];
  /** All mentions that have a place in the page, painted or not, in text order. */
  placed(): readonly PaintedMention[];
  /** The painted name under a point of the viewport, or null. */
  under(x: number, y: number): PaintedMention | null;
  /** Scrolls to a mention and flashes it. */
  reveal(mention: number): boolean;
  /** Marks the mentions of an entity, or none. */
  mark(entity: string | null): boolean;
}
