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

/** The card as the reading script has it. */
export interface PageCard {
  /** Serves a painted page, instead of the one before. */
  attach(page: CardPage): void;
  /** Serves no page any more. */
  detach(): void;
  /** Goes to the next or previous name and puts the focus ring on it. False where there is none. */
  step(by: 1 | -1): boolean | Promise<boolean>;
  /** Answers "who is this?" for what the reader has selected; false where nothing is known by that name. */
  explain(surface: string): Promise<boolean>;
  /** The entity whose card is open, or null. */
  pointed(): string | null;
  /** The reader's pointer has moved in the page's document; for a move that came before the card could hear of it. */
  point(event: PointerEvent): void;
  /** Takes everything back. */
  remove(): void;
}
