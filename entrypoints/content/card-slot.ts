import type { CardPage, PageCard } from './card-page';

/** Where the reading script waits for the card; other extensions and the page have globals of their own. */
const KEY = Symbol.for('attache-card');
/** The same for the script that makes the card: the build has it handed over here, to be run when a card is needed. */
export const SCRIPT_KEY = 'attache-card-script';

type Fill = (make: (page: Document) => PageCard) => void;
type Start = () => void;
type Shared = { [KEY]?: Fill; [script: symbol]: ((start: Start) => void) | Fill | undefined };

/** Hands the card over to the script that reads this page; nothing happens where there is none. */
export function fillCardSlot(make: (page: Document) => PageCard): void {
  (globalThis as Shared)[KEY]?.(make);
}

/** What the reader does first on a page where a card may follow. */
const FIRST_SIGNS = ['pointermove', 'pointerdown'] as const;

/**
 * The place of the card in the script that reads a page. The card is a script of its own, which comes later and is run
 * when the reader first points at the page: a page is read and painted without it, and many pages never show one. What is
 * asked of it before waits.
 */
export class CardSlot implements PageCard {
  private readonly come = Promise.withResolvers<PageCard>();
  private card: PageCard | null = null;
  private page: CardPage | null = null;
  private start: Start | null = null;
  private isWanted = false;
  private isRemoved = false;
  /** The document whose pointer is awaited. */
  private awaited: Document | null = null;

  /** Waits for the card, instead of the script before this in the same page. */
  constructor(document: Document) {
    const shared = globalThis as Shared;
    shared[Symbol.for(SCRIPT_KEY)] = (start: Start) => {
      this.start ??= start;
      if (this.isWanted) this.run();
    };
    shared[KEY] = (make) => {
      if (this.card || this.isRemoved) return;
      this.card = make(document);
      if (this.page) this.card.attach(this.page);
      this.come.resolve(this.card);
    };
  }

  attach(page: CardPage): void {
    this.page = page;
    if (this.card) this.card.attach(page);
    else if (!this.isWanted) this.await(page.document);
  }

  detach(): void {
    this.page = null;
    this.await(null);
    this.card?.detach();
  }

  async step(by: 1 | -1): Promise<boolean> {
    return (await this.needed()).step(by);
  }

  async explain(surface: string): Promise<boolean> {
    return (await this.needed()).explain(surface);
  }

  pointed(): string | null {
    return this.card?.pointed() ?? null;
  }

  point(event: PointerEvent): void {
    this.card?.point(event);
  }

  remove(): void {
    this.isRemoved = true;
    this.page = null;
    this.await(null);
    this.card?.remove();
  }

  private needed(): Promise<PageCard> {
    this.want();
    return this.come.promise;
  }

  private want(): void {
    if (this.isWanted || this.isRemoved) return;
    this.isWanted = true;
    this.await(null);
    this.run();
  }

  private run(): void {
    const { start } = this;
    this.start = null;
    start?.();
  }

  /** Waits for the reader's pointer in a document, and no more in the one before. */
  private await(document: Document | null): void {
    if (document === this.awaited) return;
    for (const sign of FIRST_SIGNS) {
      this.awaited?.removeEventListener(sign, this.onFirstSign);
      document?.addEventListener(sign, this.onFirstSign, { passive: true });
    }
    this.awaited = document;
  }

  private readonly onFirstSign = (event: PointerEvent): void => {
    this.want();
    // Else the card would miss a pointer that comes to rest on a name at once.
    this.point(event);
  };
}
