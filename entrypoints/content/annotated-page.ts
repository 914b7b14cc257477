import { indexMentions, type MentionIndex, mentionAt, rectanglesOf } from '../../lib/page/hit-test';
import {
  emphasise,
  highlightColours,
  isOnDark,
  mentionsToPaint,
  type PaintedMention,
  paint,
  placeMentions,
} from '../../lib/page/paint';
import type { PageReading } from '../../lib/page/read-page';
import { PALETTES } from '../../lib/settings/palettes';
import type { Analysis, Mention } from '../../lib/types/analysis';
import type { Settings } from '../../lib/types/settings';
import type { CardControl } from './card-control';
import HIGHLIGHT_LINES from './style.css?inline';

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
  private readonly sheet = new CSSStyleSheet();
  private unpaint = (): void => {};

  constructor(
    private readonly page: Document,
    private now: Shown,
    private readonly card: CardControl,
  ) {
    this.show(now);
    const current = (): Shown => this.now;
    card.attach({
      document: page,
      get settings() {
        return current().settings;
      },
      report: () => ({ article: this.now.reading.article, analysis: this.now.analysis }),
      shown: () => this.painted,
      placed: () => this.placed,
      under: (x, y) => {
        this.index ??= indexMentions(this.painted);
        return mentionAt(page, this.index, x, y, this.tree);
      },
      reveal: (mention) => this.reveal(mention),
      mark: (entity) => this.mark(entity),
    });
  }

  get reading(): PageReading {
    return this.now.reading;
  }

  get shown(): Shown {
    return this.now;
  }

  /** Shows another reading or analysis of the same page; the card and the reader's place among the names stay. */
  show(now: Shown): void {
    this.now = now;
    this.all = null;
    const { reading, analysis, settings } = now;
    this.colour();
    this.paint(
      this.places(mentionsToPaint(analysis, reading.article.blocks, settings.density, settings.kinds)),
    );
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
    this.unpaint();
    this.adopt(null);
    this.card.detach();
  }

  /** Scrolls to a mention and flashes it. */
  reveal(mention: number): boolean {
    const place = this.placed.find((painted) => painted.mention.id === mention)?.range;
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
      entity === null
        ? []
        : this.placed.filter(({ mention }) => mention.entity === entity).map(({ range }) => range),
      CSS,
    );
    return true;
  }

  /** Goes to the next or previous name and puts the focus ring on it. */
  step(by: 1 | -1): boolean {
    return this.card.step(by);
  }

  private get placed(): readonly PaintedMention[] {
    this.all ??= this.places(this.now.analysis.mentions.filter(({ form }) => form !== 'pronoun'));
    return this.all;
  }

  private places(mentions: readonly Mention[]): PaintedMention[] {
    const { reading, analysis } = this.now;
    return placeMentions(analysis, mentions, reading.segments, reading.article.text);
  }

  private paint(painted: readonly PaintedMention[]): void {
    this.painted = painted;
    this.index = null;
    this.unpaint = paint(painted, CSS);
  }

  private colour(): void {
    const { reading, settings } = this.now;
    const { root } = reading;
    const isInTree = root.getRootNode() !== this.page;
    const ground = root instanceof Element ? root : root.host;
    const colours = highlightColours(PALETTES[settings.palette], isOnDark(ground));
    this.sheet.replaceSync(isInTree ? HIGHLIGHT_LINES + colours : colours);
    this.adopt(root.getRootNode() as Document | ShadowRoot);
  }

  /** Gives the style sheet to a document or shadow tree, and takes it from the one that had it. */
  private adopt(tree: Document | ShadowRoot | null): void {
    if (tree === this.tree) return;
    if (this.tree)
      this.tree.adoptedStyleSheets = [...this.tree.adoptedStyleSheets].filter((one) => one !== this.sheet);
    if (tree) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, this.sheet];
    this.tree = tree;
  }
}

const isSame = (one: StaticRange, other: StaticRange | undefined): boolean =>
  one.startContainer === other?.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;
