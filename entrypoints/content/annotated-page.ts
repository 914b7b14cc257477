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
import type { Analysis } from '../../lib/types/analysis';
import type { Settings } from '../../lib/types/settings';
import type { CardControl } from './card-control';

/** How long a revealed mention stays bright. */
const FLASH_MS = 1600;

/** A page with its names painted, its card, and its keys. Everything it does to the page goes with `remove`. */
export class AnnotatedPage {
  private readonly all: readonly PaintedMention[];
  private readonly shown: readonly PaintedMention[];
  private readonly index: MentionIndex;
  private readonly sheet = new CSSStyleSheet();
  private readonly unpaint: () => void;

  constructor(
    private readonly page: Document,
    reading: PageReading,
    analysis: Analysis,
    settings: Settings,
    private readonly card: CardControl,
  ) {
    const { article, segments } = reading;
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
    card.attach({
      document: page,
      settings,
      report: () => ({ article, analysis }),
      shown: () => this.shown,
      placed: () => this.all,
      under: (x, y) => mentionAt(page, this.index, x, y),
      reveal: (mention) => this.reveal(mention),
      mark: (entity) => this.mark(entity),
    });
  }

  /** Takes everything back. */
  remove(): void {
    this.unpaint();
    this.page.adoptedStyleSheets = [...this.page.adoptedStyleSheets].filter((sheet) => sheet !== this.sheet);
    this.card.detach();
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
    return this.card.step(by);
  }
}
