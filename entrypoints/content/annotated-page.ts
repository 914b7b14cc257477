import type { Look } from '../../lib/page/highlight-style';
import { indexMentions, type MentionIndex, mentionAt, rectanglesOf } from '../../lib/page/hit-test';
import { bringToView, documentOf, rootOf } from '../../lib/page/nodes';
import {
  emphasise,
  isOnDark,
  mentionsToPaint,
  ofOneEntity,
  type PaintedMention,
  paint,
  placeMentions,
} from '../../lib/page/paint';
import type { PageReading } from '../../lib/page/read-page';
import type { Analysis, Mention } from '../../lib/types/analysis';
import type { Settings } from '../../lib/types/settings';
import type { PageCard } from './card-page';
import HIGHLIGHT_STYLE from './style.css?inline';

/** How long a revealed mention stays bright. */
const FLASH_MS = 1600;

/** What is shown over a page: what was read, what it speaks of, and how the reader likes names marked. */
export interface Shown {
  readonly reading: PageReading;
  readonly analysis: Analysis;
  readonly settings: Settings;
}

/** A page with its names painted, its card, and its keys. Everything it does to the page goes with `remove`. */
export class AnnotatedPage {
  /** All mentions with a place, painted or not; found when the reader first points at one. */
  private all: readonly PaintedMention[] | null = null;
  private painted: readonly PaintedMention[] = [];
  /** Made when the pointer first moves over the page. */
  private index: MentionIndex | null = null;
  private tree: Document | ShadowRoot | null = null;
  /** The document whose pointer and keys the card listens to. */
  private attached: Document | null = null;
  private looks: Look = { palette: 'calm', ground: 'light' };
  private dressed: ShadowRoot | null = null;
  private sheet: CSSStyleSheet | null = null;
  private unpaint = (): void => {};

  constructor(
    private now: Shown,
    private readonly card: PageCard,
  ) {
    this.show(now);
    // Style sheets may come after the text: the ground is sure when the page has all it loads.
    if (document.readyState !== 'complete') addEventListener('load', this.lookAgain, { once: true });
  }

  get reading(): PageReading {
    return this.now.reading;
  }

  get shown(): Shown {
    return this.now;
  }

  /** The document that the story stands in: the page's own, or that of a frame. */
  private get inside(): Document {
    return documentOf(this.now.reading.root);
  }

  private get css(): typeof CSS {
    return (this.inside.defaultView as (Window & typeof globalThis) | null)?.CSS ?? CSS;
  }

  /** Shows another reading or analysis of the same page; the card and the reader's place among the names stay. */
  show(now: Shown): void {
    const hasMoved = documentOf(now.reading.root) !== this.attached;
    if (hasMoved) this.unpaint();
    this.now = now;
    this.all = null;
    if (hasMoved) this.attach();
    const { reading, analysis, settings } = now;
    this.tree = rootOf(reading.root) as Document | ShadowRoot;
    this.looks = this.look();
    this.dress(this.tree);
    this.paint(
      this.places(mentionsToPaint(analysis, reading.article.blocks, settings.density, settings.kinds)),
    );
  }

  /** Has the rest of the analysis that is shown: the same names, with their relations. */
  complete(analysis: Analysis): void {
    this.now = { ...this.now, analysis };
  }

  private attach(): void {
    const current = (): Shown => this.now;
    this.attached = this.inside;
    this.card.attach({
      document: this.inside,
      get settings() {
        return current().settings;
      },
      report: () => ({ article: this.now.reading.article, analysis: this.now.analysis }),
      shown: () => this.painted,
      placed: () => this.placed,
      under: (x, y) => {
        this.index ??= indexMentions(this.painted);
        return mentionAt(this.inside, this.index, x, y, this.tree);
      },
      reveal: (mention) => this.reveal(mention),
      mark: (entity) => this.mark(entity),
    });
  }

  /** Takes the marks from what does not stand any more where it was read. */
  settle(): void {
    this.all = null;
    const still = this.places(this.painted.map(({ mention }) => mention));
    const { painted } = this;
    if (still.length === painted.length && painted.every(({ range }, i) => isSame(range, still[i]?.range)))
      return;
    this.paint(still);
  }

  /** Takes everything back. */
  remove(): void {
    removeEventListener('load', this.lookAgain);
    this.unpaint();
    this.dress(null);
    this.card.detach();
  }

  /** Scrolls to a mention and flashes it. */
  reveal(mention: number): boolean {
    const place = this.placed.find((painted) => painted.mention.id === mention)?.range;
    const box = place && rectanglesOf(place)[0];
    if (!place || !box) return false;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = isCalm ? 'instant' : 'smooth';
    if (this.inside === document) scrollTo({ top: scrollY + box.top - innerHeight / 3, behavior });
    else if (place.startContainer.parentElement)
      bringToView(place.startContainer.parentElement, { block: 'center', behavior });
    const { css } = this;
    const { ground } = this.looks;
    emphasise('flash', [place], ground, css);
    setTimeout(() => emphasise('flash', [], ground, css), FLASH_MS);
    return true;
  }

  /** Marks the mentions of an entity, or none. */
  mark(entity: string | null): boolean {
    emphasise(
      'marked',
      entity === null
        ? []
        : this.placed.filter(({ mention }) => mention.entity === entity).map(({ range }) => range),
      this.looks.ground,
      this.css,
    );
    return true;
  }

  /** Goes to the next or previous name and puts the focus ring on it. */
  step(by: 1 | -1): boolean | Promise<boolean> {
    return this.card.step(by);
  }

  private get placed(): readonly PaintedMention[] {
    this.all ??= this.places(
      ofOneEntity(this.now.analysis.mentions.filter(({ form }) => form !== 'pronoun')),
    );
    return this.all;
  }

  private places(mentions: readonly Mention[]): PaintedMention[] {
    const { reading, analysis } = this.now;
    return placeMentions(analysis, mentions, reading.segments, reading.article.text);
  }

  private paint(painted: readonly PaintedMention[]): void {
    this.painted = painted;
    this.index = null;
    this.unpaint = paint(painted, this.looks, this.css);
  }

  /** The colours of the lines, after what the story stands on. */
  private look(): Look {
    const { reading, settings } = this.now;
    const { root } = reading;
    const isDark = isOnDark(isTree(root) ? root.host : root);
    return { palette: settings.palette, ground: isDark ? 'dark' : 'light' };
  }

  private readonly lookAgain = (): void => {
    const { ground } = this.looks;
    this.looks = this.look();
    if (this.looks.ground === ground) return;
    this.unpaint();
    this.paint(this.painted);
  };

  /**
   * Gives the style sheet to a shadow tree, and takes it from the one that had it. In Firefox highlights are not inherited,
   * and the sheet that the extension brings is the document's alone; what this one shows goes with that.
   */
  private dress(root: Node | null): void {
    const tree = import.meta.env.FIREFOX && root !== null && isTree(root) ? root : null;
    if (tree === this.dressed) return;
    if (this.dressed)
      this.dressed.adoptedStyleSheets = this.dressed.adoptedStyleSheets.filter((one) => one !== this.sheet);
    if (tree) {
      this.sheet ??= new (this.inside.defaultView as Window & typeof globalThis).CSSStyleSheet();
      this.sheet.replaceSync(HIGHLIGHT_STYLE);
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, this.sheet];
    }
    this.dressed = tree;
  }
}

/** By what it is, since things of a frame are no instances of the page's classes. */
const isTree = (node: Node): node is ShadowRoot => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

const isSame = (one: StaticRange, other: StaticRange | undefined): boolean =>
  one.startContainer === other?.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;
