import { h } from 'preact';
import { CardNote } from '../../components/CardNote';
import type { SidebarAccess } from '../../components/HoverCard';
import { askBackground, notify } from '../../lib/messages';
import { placeInPage } from '../../lib/page/frames';
import { rectanglesOf } from '../../lib/page/hit-test';
import { rootElementOf } from '../../lib/page/nodes';
import type { PaintedMention } from '../../lib/page/paint';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { CardFacts } from '../../lib/types/card';
import { say } from '../shared/say';
import { today } from '../shared/today';
import { type CardHost, createCardHost } from './card-host';
import type { CardPage, PageCard } from './card-page';
import { cardOf } from './card-view';
import { FactsAsked } from './facts-asked';
import { keepWish } from './keep-wish';
import { bringIntoView, nextAt, overlaps, topOf } from './places';
import { selectedIn, showSelected } from './selected';

/** Pixels that a name may move under an open card before the card is at the wrong place. */
const STILL = 4;

/** The card of a page and the keys that walk its names: when it opens, what it shows, when it closes. */
export class CardControl implements PageCard {
  private page: CardPage | null = null;
  private stop = new AbortController();
  /** What the card is shown in, once there has been one. */
  private made: CardHost | null = null;
  private current: PaintedMention | null = null;
  private hovered: PaintedMention | null = null;
  /** The open card was asked for by key; the pointer does not close it. */
  private isByKeyboard = false;
  /** Where the name stood when its card was put beside it. */
  private top = 0;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private pointer: PointerEvent | null = null;
  private facts = new FactsAsked();
  private access: SidebarAccess = { kind: 'opens' };

  constructor(private readonly document: Document) {}

  /** Made when it is first needed: most pages never show a card. */
  private get host(): CardHost {
    this.made ??= createCardHost(this.document, {
      direction: say('interface_direction'),
      onEnter: () => clearTimeout(this.closing),
      onLeave: () => !this.isByKeyboard && this.closeSoon(),
      onEscape: () => this.escape(),
    });
    return this.made;
  }

  attach(page: CardPage): void {
    this.detach();
    this.page = page;
    this.stop = new AbortController();
    this.listen(page);
  }

  /** Closes the card and hears nothing. A note stays, for its undo. */
  detach(): void {
    this.stop.abort();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.pointer = null;
    if (this.page) this.close();
    this.current = null;
    this.page = null;
    this.facts = new FactsAsked();
  }

  remove(): void {
    this.detach();
    this.made?.remove();
  }

  step(by: 1 | -1): boolean {
    const names = (this.page?.shown() ?? []).filter(({ range }) => rectanglesOf(range).length > 0);
    const next = names[nextAt(names, this.current, by)];
    if (!next) return false;
    this.host.hide();
    this.current = next;
    bringIntoView(next.range);
    this.host.ring(
      next.range,
      say(
        'name_label',
        this.entityOf(next)?.name ?? '',
        String(names.indexOf(next) + 1),
        String(names.length),
      ),
      () => {
        this.open(next, true);
        this.host.focusCard();
      },
    );
    this.top = topOf(next);
    return true;
  }

  /** By the card of the name that is selected, else by what the pack knows by that name. */
  async explain(surface: string): Promise<boolean> {
    const range = selectedIn(this.document);
    const hit = range && this.page?.placed().find((painted) => overlaps(range, painted.range));
    if (hit) {
      this.open(hit, true);
      return true;
    }
    const asOf = this.page?.report().analysis.asOf ?? today();
    const count = await showSelected(this.host, this.document, range, surface.trim(), asOf);
    this.isByKeyboard = true;
    this.top = range?.getBoundingClientRect().top ?? 0;
    return count > 0;
  }

  /** Looks what is under the pointer, at most once a frame. */
  point(event: PointerEvent): void {
    this.pointer = event;
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this.page && this.pointer) this.pointAt(this.pointer, this.page);
    });
  }

  private listen(page: CardPage): void {
    const options = { signal: this.stop.signal, passive: true };
    const { document } = page;
    document.addEventListener('pointermove', (event) => this.point(event), options);
    rootElementOf(document).addEventListener(
      'pointerleave',
      () => !this.isByKeyboard && this.closeSoon(),
      options,
    );
    document.addEventListener(
      'click',
      ({ clientX, clientY, target }) => {
        if (this.made && (target === this.made.element || this.isOnCard(clientX, clientY))) return;
        const found = page.settings.trigger === 'click' ? page.under(clientX, clientY) : null;
        if (found) this.open(found, false);
        else if (this.made?.isShown()) this.close();
      },
      options,
    );
    for (const each of new Set([document, this.document])) {
      each.addEventListener('keydown', ({ key }) => key === 'Escape' && this.escape(), options);
      // A card beside a name that scrolled away would explain another.
      each.addEventListener(
        'scroll',
        () => {
          if (!this.made?.isShown() && !this.made?.isRinged()) return;
          if (!this.current || Math.abs(topOf(this.current) - this.top) > STILL) this.close();
        },
        { ...options, capture: true },
      );
    }
  }

  /** Whether a point of the story's document is over the card, which lies in the page. */
  private isOnCard(x: number, y: number): boolean {
    if (!this.made?.isShown()) return false;
    const from = placeInPage(this.page?.document ?? null);
    return this.made.holds(x + from.x, y + from.y);
  }

  private pointAt(event: PointerEvent, page: CardPage): void {
    if (this.isOnCard(event.clientX, event.clientY)) return;
    const found = event.pointerType === 'touch' ? null : page.under(event.clientX, event.clientY);
    if (found?.mention.id === this.hovered?.mention.id) return;
    this.hovered = found;
    clearTimeout(this.opening);
    if (!found) {
      if (!this.isByKeyboard) this.closeSoon();
      return;
    }
    clearTimeout(this.closing);
    const { trigger, modifier, openDelay } = page.settings;
    if (trigger === 'click' || (trigger === 'modifier' && !event.getModifierState(modifier))) return;
    // While the pointer rests the facts are fetched, so that the card stands whole when it opens.
    const entity = this.entityOf(found);
    if (entity) void this.facts.of(entity, page.report().analysis.asOf);
    this.opening = setTimeout(() => this.open(found, false), openDelay);
  }

  private closeSoon(): void {
    clearTimeout(this.opening);
    clearTimeout(this.closing);
    this.closing = setTimeout(() => this.close(), this.page?.settings.closeDelay);
  }

  /** From the card back to the ring, from the ring back to where the focus was. */
  private escape(): void {
    const { made } = this;
    if (made?.isShown() && made.isRinged()) {
      made.hide();
      this.page?.mark(null);
      made.focusRing();
    } else this.close();
  }

  pointed(): string | null {
    return this.made?.isShown() ? (this.current?.mention.entity ?? null) : null;
  }

  private close(): void {
    const { made } = this;
    const wasOpen = made?.isShown();
    clearTimeout(this.opening);
    clearTimeout(this.closing);
    this.hovered = null;
    this.isByKeyboard = false;
    made?.hide();
    made?.unring();
    this.page?.mark(null);
    if (wasOpen) void notify('entity-hovered');
  }

  private open(painted: PaintedMention, isByKeyboard: boolean): void {
    const { page } = this;
    const entity = this.entityOf(painted);
    if (!page || !entity) return;
    clearTimeout(this.closing);
    this.current = painted;
    this.isByKeyboard = isByKeyboard;
    this.top = topOf(painted);
    page.mark(entity.id);
    void notify('entity-hovered');
    this.show(painted, entity, null, page);
    Promise.all([
      this.facts.of(entity, page.report().analysis.asOf),
      askBackground('sidebarAccess', null),
    ]).then(
      ([facts, access]) => {
        this.access = access;
        if (this.current === painted && this.page === page && this.host.isShown())
          this.show(painted, entity, facts, page);
      },
      () => {
        // The card says what the article says; without the background that is all it can say.
      },
    );
  }

  private show(
    painted: PaintedMention,
    entity: DocumentEntity,
    facts: CardFacts | null,
    page: CardPage,
  ): void {
    const names = page
      .placed()
      .filter(
        ({ mention }) =>
          mention.entity === entity.id && (mention.form === 'name' || mention.id === painted.mention.id),
      );
    const place = names.findIndex(({ mention }) => mention.id === painted.mention.id);
    this.host.show(
      painted.range,
      say('card_label', entity.name),
      cardOf(page.report(), painted, entity, { place: place + 1, of: names.length }, facts, this.access, {
        onStep: (by) => {
          const next = names[(place + by + names.length) % names.length];
          if (!next) return;
          bringIntoView(next.range);
          this.host.unring();
          this.open(next, this.isByKeyboard);
        },
        onReveal: (mention) => {
          this.close();
          page.reveal(mention);
        },
        onOpenSidebar: () => void askBackground('openSidebar', { entity: entity.id }),
        onWish: async (wish) => {
          const surface = page.report().article.text.slice(painted.mention.start, painted.mention.end);
          const { text, onUndo } = await keepWish(page.report(), entity, wish, surface);
          this.close();
          this.host.note(
            h(CardNote, {
              say,
              text,
              onUndo:
                onUndo &&
                (() => {
                  this.host.unnote();
                  onUndo();
                }),
            }),
          );
        },
      }),
    );
  }

  private entityOf({ mention }: PaintedMention): DocumentEntity | undefined {
    return this.page?.report().analysis.entities.find(({ id }) => id === mention.entity);
  }
}
