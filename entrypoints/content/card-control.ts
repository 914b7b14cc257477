import { h } from 'preact';
import { HoverCard } from '../../components/HoverCard';
import { firstLineOf, flagOf } from '../../lib/dossier/first-line';
import { askBackground, notify } from '../../lib/messages';
import { rectanglesOf } from '../../lib/page/hit-test';
import type { PaintedMention } from '../../lib/page/paint';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { Dossier } from '../../lib/types/dossier';
import type { PageReport } from '../../lib/types/page';
import type { Settings } from '../../lib/types/settings';
import { firstLineText } from '../shared/first-line-text';
import { say } from '../shared/say';
import { createCardHost } from './card-host';

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

/** The card of a page and the keys that walk its names: when it opens, what it shows, when it closes. */
export class CardControl {
  private page: CardPage | null = null;
  private stop = new AbortController();
  private readonly host = createCardHost(document, {
    onEnter: () => clearTimeout(this.closing),
    onLeave: () => this.closeSoon(),
    onEscape: () => this.close(),
  });
  private current: PaintedMention | null = null;
  private hovered: PaintedMention | null = null;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;

  constructor(private readonly document: Document) {}

  /** Serves a painted page, instead of the one before. */
  attach(page: CardPage): void {
    this.detach();
    this.page = page;
    this.stop = new AbortController();
    if (!this.host.element.isConnected) this.document.documentElement.append(this.host.element);
    this.listen(page);
  }

  /** Serves no page any more: closes the card and hears nothing. */
  detach(): void {
    this.stop.abort();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.page) this.close();
    this.current = null;
    this.page = null;
  }

  /** Takes everything back. */
  remove(): void {
    this.detach();
    this.host.remove();
  }

  /** Goes to the next or previous name and puts the focus ring on it. */
  step(by: 1 | -1): boolean {
    const names = (this.page?.shown() ?? []).filter(({ range }) => rectanglesOf(range).length > 0);
    if (names.length === 0) return false;
    const at = this.current ? names.indexOf(this.current) : by > 0 ? -1 : 0;
    const next = names[(at + by + names.length) % names.length] as PaintedMention;
    this.current = next;
    const box = rectanglesOf(next.range)[0];
    if (box && (box.top < 60 || box.bottom > innerHeight - 60))
      scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: 'instant' });
    const entity = this.entityOf(next);
    this.host.hide();
    this.host.ring(
      next.range,
      say('name_label', entity?.name ?? '', String(names.indexOf(next) + 1), String(names.length)),
      () => this.open(next),
    );
    return true;
  }

  private listen(page: CardPage): void {
    const { signal } = this.stop;
    const { document } = this;
    let pointer: PointerEvent | null = null;
    const look = (): void => {
      this.frame = 0;
      if (pointer) this.pointAt(pointer, page);
    };
    document.addEventListener(
      'pointermove',
      (event) => {
        pointer = event;
        if (this.frame === 0) this.frame = requestAnimationFrame(look);
      },
      { signal, passive: true },
    );
    document.addEventListener('pointerleave', () => this.closeSoon(), { signal, passive: true });
    document.addEventListener(
      'click',
      (event) => {
        if (page.settings.trigger !== 'click') return;
        const found = page.under(event.clientX, event.clientY);
        if (found) this.open(found);
        else if (!this.host.holds(event.clientX, event.clientY)) this.close();
      },
      { signal, passive: true },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.close();
      },
      { signal, passive: true },
    );
    // A name's rectangle does not follow scrolling.
    document.addEventListener('scroll', () => this.host.isShown() && this.close(), {
      signal,
      passive: true,
      capture: true,
    });
  }

  private pointAt(event: PointerEvent, page: CardPage): void {
    if (this.host.holds(event.clientX, event.clientY)) return;
    const found = event.pointerType === 'touch' ? null : page.under(event.clientX, event.clientY);
    if (found === this.hovered) return;
    this.hovered = found;
    clearTimeout(this.opening);
    if (!found) {
      this.closeSoon();
      return;
    }
    clearTimeout(this.closing);
    const { trigger, modifier, openDelay } = page.settings;
    if (trigger === 'click' || (trigger === 'modifier' && !event.getModifierState(modifier))) return;
    this.opening = setTimeout(() => this.open(found), openDelay);
  }

  private closeSoon(): void {
    clearTimeout(this.opening);
    clearTimeout(this.closing);
    this.closing = setTimeout(() => this.close(), this.page?.settings.closeDelay);
  }

  private close(): void {
    clearTimeout(this.opening);
    clearTimeout(this.closing);
    this.hovered = null;
    this.host.hide();
    this.host.unring();
    this.page?.mark(null);
  }

  private open(painted: PaintedMention): void {
    const { page } = this;
    const entity = this.entityOf(painted);
    if (!page || !entity) return;
    this.current = painted;
    this.show(painted, entity, null, page);
    page.mark(entity.id);
    notify('entity-hovered');
    if (entity.link.kind !== 'linked') return;
    // The card stands at once; what the pack knows comes in when it is there.
    askBackground('dossier', { entity: entity.link.entity, asOf: page.report().analysis.asOf }).then(
      (dossier) => {
        if (this.current === painted && this.host.isShown()) this.show(painted, entity, dossier, page);
      },
      () => {
        // The card says what the article says; without the background that is all it can say.
      },
    );
  }

  private show(
    painted: PaintedMention,
    entity: DocumentEntity,
    dossier: Dossier | null,
    page: CardPage,
  ): void {
    const { article, analysis } = page.report();
    const names = page
      .placed()
      .filter(({ mention }) => mention.entity === entity.id && mention.form === 'name');
    const { start, end, metonym } = painted.mention;
    const relation = analysis.relations.find(
      ({ subject, object }) => subject === entity.id || object === entity.id,
    );
    const nameOf = (id: string): string => analysis.entities.find((one) => one.id === id)?.name ?? '';
    this.host.show(
      painted.range,
      h(HoverCard, {
        say,
        entity,
        firstLine: firstLineText(firstLineOf(entity)),
        flag: flagOf(entity.country),
        countryName: entity.country,
        surface: article.text.slice(start, end),
        isMetonym: metonym !== null,
        position: { place: names.indexOf(painted) + 1, of: names.length },
        relation: relation
          ? { relation, subject: nameOf(relation.subject), object: nameOf(relation.object) }
          : null,
        dossier,
        sidebarShortcut: import.meta.env.FIREFOX ? 'Alt+Shift+A' : null,
        onStep: (by) => {
          const next = names[(names.indexOf(painted) + by + names.length) % names.length];
          if (!next) return;
          page.reveal(next.mention.id);
          this.open(next);
        },
        onOpenSidebar: () => void askBackground('openSidebar', { entity: entity.id }),
      }),
    );
  }

  private entityOf({ mention }: PaintedMention): DocumentEntity | undefined {
    return this.page?.report().analysis.entities.find(({ id }) => id === mention.entity);
  }
}
