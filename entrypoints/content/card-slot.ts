import type { CardPage, PageCard } from './card-page';

/** Where the reading script waits for the card's; other extensions and the page have globals of their own. */
const KEY = Symbol.for('attache-card');

type Fill = (make: (page: Document) => PageCard) => void;
type Shared = { [KEY]?: Fill };

/** Hands the card over to the script that reads this page; nothing happens where there is none. */
export function fillCardSlot(make: (page: Document) => PageCard): void {
  (globalThis as Shared)[KEY]?.(make);
}

/**
 * The place of the card in the script that reads a page. The card is a script of its own, which comes later: a page is
 * read and painted without it, and most pages never show one. What is asked of it before waits.
 */
export class CardSlot implements PageCard {
  private readonly come = Promise.withResolvers<PageCard>();
  private card: PageCard | null = null;
  private page: CardPage | null = null;
  private isRemoved = false;

  /** Waits for the card, instead of the script before this in the same page. */
  constructor(document: Document) {
    (globalThis as Shared)[KEY] = (make) => {
      if (this.card || this.isRemoved) return;
      this.card = make(document);
      if (this.page) this.card.attach(this.page);
      this.come.resolve(this.card);
    };
  }

  attach(page: CardPage): void {
    this.page = page;
    this.card?.attach(page);
  }

  detach(): void {
    this.page = null;
    this.card?.detach();
  }

  async step(by: 1 | -1): Promise<boolean> {
    return (await this.come.promise).step(by);
  }

  async explain(surface: string): Promise<boolean> {
    return (await this.come.promise).explain(surface);
  }

  pointed(): string | null {
    return this.card?.pointed() ?? null;
  }

  remove(): void {
    this.isRemoved = true;
    this.page = null;
    this.card?.remove();
  }
}
