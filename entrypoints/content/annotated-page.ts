import { h } from 'preact';
import { HoverCard } from '../../components/HoverCard';
import { firstLineOf, flagOf } from '../../lib/dossier/first-line';
import { askBackground, notify } from '../../lib/messages';
import { indexMentions, type MentionIndex, mentionAt, rectanglesOf } from '../../lib/page/hit-test';
import {
  emphasise,
  highlightRules,
  isOnDark,
  mentionsToPaint,
  type PaintedMention,
  paint,
  placeMentions,
} from '../../lib/page/paint';
import type { PageReading } from '../../lib/page/read-page';
import { PALETTES } from '../../lib/settings/palettes';
import type { Analysis, DocumentEntity } from '../../lib/types/analysis';
import type { Dossier } from '../../lib/types/dossier';
import type { Settings } from '../../lib/types/settings';
import { firstLineText } from '../shared/first-line-text';
import { say } from '../shared/say';
import { createCardHost } from './card-host';

/** How long a revealed mention stays bright. */
const FLASH_MS = 1600;

/** A page with its names painted, its card, and its keys. Everything it does to the page goes with `remove`. */
export class AnnotatedPage {
  private readonly all: readonly PaintedMention[];
  private readonly shown: readonly PaintedMention[];
  private readonly index: MentionIndex;
  private readonly entities: ReadonlyMap<string, DocumentEntity>;
  private readonly stop = new AbortController();
  private readonly sheet = new CSSStyleSheet();
  private readonly unpaint: () => void;
  private readonly card = createCardHost(document, {
    onEnter: () => clearTimeout(this.closing),
    onLeave: () => this.closeSoon(),
    onEscape: () => this.close(),
  });
  private current: PaintedMention | null = null;
  private hovered: PaintedMention | null = null;
  private opening: ReturnType<typeof setTimeout> | undefined;
  private closing: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;

  constructor(
    private readonly page: Document,
    private readonly reading: PageReading,
    private readonly analysis: Analysis,
    private readonly settings: Settings,
  ) {
    const { article, segments } = reading;
    this.entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    const named = analysis.mentions.filter(({ form }) => form !== 'pronoun');
    this.all = placeMentions(analysis, named, segments, article.text);
    const wanted = new Set(
      mentionsToPaint(analysis, article.blocks, settings.density, settings.kinds).map(({ id }) => id),
    );
    this.shown = this.all.filter(({ mention }) => wanted.has(mention.id));
    this.index = indexMentions(this.shown);
    const ground = this.all[0]?.range.startContainer.parentElement ?? page.body;
    this.sheet.replaceSync(highlightRules(PALETTES[settings.palette], isOnDark(ground)));
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, this.sheet];
    this.unpaint = paint(this.shown, CSS);
    page.documentElement.append(this.card.element);
    this.listen();
  }

  /** Takes everything back. */
  remove(): void {
    this.stop.abort();
    clearTimeout(this.opening);
    clearTimeout(this.closing);
    cancelAnimationFrame(this.frame);
    this.unpaint();
    this.page.adoptedStyleSheets = [...this.page.adoptedStyleSheets].filter((sheet) => sheet !== this.sheet);
    this.card.remove();
  }

  /** Scrolls to a mention and flashes it. */
  reveal(mention: number): boolean {
    const place = this.all.find((painted) => painted.mention.id === mention)?.range;
    const box = place && rectanglesOf(place)[0];
    if (!place || !box) return false;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: isCalm ? 'instant' : 'smooth' });
    emphasise('flash', [place], CSS);
    setTimeout(() => emphasise('flash', [], CSS), FLASH_MS);
    return true;
  }

  /** Marks the mentions of an entity, or none. */
  mark(entity: string | null): boolean {
    emphasise(
      'marked',
      this.all.filter(({ mention }) => mention.entity === entity).map(({ range }) => range),
      CSS,
    );
    return true;
  }

  /** Goes to the next or previous name and puts the focus ring on it. */
  step(by: 1 | -1): boolean {
    const names = this.shown.filter(({ range }) => rectanglesOf(range).length > 0);
    if (names.length === 0) return false;
    const at = this.current ? names.indexOf(this.current) : by > 0 ? -1 : 0;
    const next = names[(at + by + names.length) % names.length] as PaintedMention;
    this.current = next;
    const box = rectanglesOf(next.range)[0];
    if (box && (box.top < 60 || box.bottom > innerHeight - 60))
      scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior: 'instant' });
    const entity = this.entities.get(next.mention.entity);
    this.card.hide();
    this.card.ring(
      next.range,
      say('name_label', entity?.name ?? '', String(names.indexOf(next) + 1), String(names.length)),
      () => this.open(next),
    );
    return true;
  }

  private listen(): void {
    const { signal } = this.stop;
    let pointer: PointerEvent | null = null;
    const look = (): void => {
      this.frame = 0;
      if (pointer) this.pointAt(pointer);
    };
    this.page.addEventListener(
      'pointermove',
      (event) => {
        pointer = event;
        if (this.frame === 0) this.frame = requestAnimationFrame(look);
      },
      { signal, passive: true },
    );
    this.page.addEventListener('pointerleave', () => this.closeSoon(), { signal, passive: true });
    this.page.addEventListener(
      'click',
      (event) => {
        if (this.settings.trigger !== 'click') return;
        const found = mentionAt(this.page, this.index, event.clientX, event.clientY);
        if (found) this.open(found);
        else if (!this.card.holds(event.clientX, event.clientY)) this.close();
      },
      { signal, passive: true },
    );
    this.page.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.close();
      },
      { signal, passive: true },
    );
    // A name's rectangle does not follow scrolling.
    this.page.addEventListener('scroll', () => this.card.isShown() && this.close(), {
      signal,
      passive: true,
      capture: true,
    });
  }

  private pointAt(event: PointerEvent): void {
    if (this.card.holds(event.clientX, event.clientY)) return;
    const found =
      event.pointerType === 'touch' ? null : mentionAt(this.page, this.index, event.clientX, event.clientY);
    if (found === this.hovered) return;
    this.hovered = found;
    clearTimeout(this.opening);
    if (!found) {
      this.closeSoon();
      return;
    }
    clearTimeout(this.closing);
    const { trigger, modifier, openDelay } = this.settings;
    if (trigger === 'click' || (trigger === 'modifier' && !event.getModifierState(modifier))) return;
    this.opening = setTimeout(() => this.open(found), openDelay);
  }

  private closeSoon(): void {
    clearTimeout(this.opening);
    clearTimeout(this.closing);
    this.closing = setTimeout(() => this.close(), this.settings.closeDelay);
  }

  private close(): void {
    clearTimeout(this.opening);
    clearTimeout(this.closing);
    this.hovered = null;
    this.card.hide();
    this.card.unring();
    emphasise('marked', [], CSS);
  }

  private open(painted: PaintedMention): void {
    const entity = this.entities.get(painted.mention.entity);
    if (!entity) return;
    this.current = painted;
    this.show(painted, entity, null);
    this.mark(entity.id);
    notify('entity-hovered');
    if (entity.link.kind !== 'linked') return;
    // The card stands at once; what the pack knows comes in when it is there.
    askBackground('dossier', { entity: entity.link.entity, asOf: this.analysis.asOf }).then(
      (dossier) => {
        if (this.current === painted && this.card.isShown()) this.show(painted, entity, dossier);
      },
      () => {
        // The card says what the article says; without the background that is all it can say.
      },
    );
  }

  private show(painted: PaintedMention, entity: DocumentEntity, dossier: Dossier | null): void {
    const names = this.all.filter(({ mention }) => mention.entity === entity.id && mention.form === 'name');
    const { start, end, metonym } = painted.mention;
    const relation = this.analysis.relations.find(
      ({ subject, object }) => subject === entity.id || object === entity.id,
    );
    const nameOf = (id: string): string => this.entities.get(id)?.name ?? '';
    this.card.show(
      painted.range,
      h(HoverCard, {
        say,
        entity,
        firstLine: firstLineText(firstLineOf(entity)),
        flag: flagOf(entity.country),
        countryName: entity.country,
        surface: this.reading.article.text.slice(start, end),
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
          this.reveal(next.mention.id);
          this.open(next);
        },
        onOpenSidebar: () => void askBackground('openSidebar', { entity: entity.id }),
      }),
    );
  }
}
