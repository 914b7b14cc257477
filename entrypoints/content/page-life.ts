import { askBackground, notify } from '../../lib/messages';
import { framesOf, watchFrame } from '../../lib/page/frames';
import { inTurns } from '../../lib/page/in-turns';
import { documentOf, elementsOf, parentOf, rootElementOf } from '../../lib/page/nodes';
import { type PageReading, readingSteps, rereadingSteps } from '../../lib/page/read-page';
import { WatchBudget } from '../../lib/page/watch-budget';
import { type Changed, watchStory } from '../../lib/page/watch-story';
import type { Analysis } from '../../lib/types/analysis';
import type { NoArticleReason, PageState } from '../../lib/types/page';
import type { ReadingMode } from '../../lib/types/settings';
import { AnnotatedPage } from './annotated-page';
import type { PageCard } from './card-page';
import { takeEarly } from './early-configuration';

/** Why a page is read: by itself, because the reader asked for it, or again, as it was read before. */
export type Reason = 'by-itself' | 'asked' | 'again';

/** Why a page is not read whose site is not switched off. */
const UNREAD: Readonly<Record<ReadingMode, NoArticleReason>> = {
  articles: 'not-an-article',
  'chosen-sites': 'not-chosen',
  'on-click': 'on-click',
};

/** When a page that holds no story yet is looked at once more, in milliseconds after the last time. */
const LATER = [200, 800, 2500, 6000];
/** The same where the address has changed: pages first say where they go, then fetch what is there. */
const AFTER_MOVE = [300, 700, 1500, 3000];

/** The life of one page, from document to document: what it has been read as, and how that follows its changes. */
export class PageLife {
  /** What the page has been read as. */
  state: PageState = { kind: 'no-article', reason: 'not-an-article' };
  private page: AnnotatedPage | null = null;
  private turn = 0;
  private wasOff = false;
  private later: ReturnType<typeof setTimeout> | undefined;
  private unwatch = (): void => {};
  private watched: Node | null = null;
  private unwatchFrame = (): void => {};
  /** What has changed since what is shown was read. */
  private unread: Changed = new Set();
  /** A whole reading is under way; what changes meanwhile waits for its end. */
  private isTaking = false;
  private budget = new WatchBudget();
  private address = location.href;
  private hasMoved = false;
  /** The sidebar has been told of what this page was read as. */
  private isAnnounced = false;
  /** The story that stood here before the address changed. */
  private left: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly card: PageCard,
    private readonly isOver: () => boolean,
  ) {}

  /** The painted page, or null. */
  get annotated(): AnnotatedPage | null {
    return this.page;
  }

  /** Reads the page as it is now, unless the reader has just switched this site off. False where there is nothing to show. */
  read(reason: Reason): Promise<boolean> {
    return this.take(reason, LATER);
  }

  /** The page has another address, without having loaded anew: nothing of the old story is shown on. */
  move(): void {
    if (location.href.split('#')[0] === this.address.split('#')[0]) return;
    this.address = location.href;
    this.hasMoved = true;
    this.left = this.page?.reading.article.text ?? this.left;
    this.leave(AFTER_MOVE);
  }

  /** Takes everything back. */
  end(): void {
    this.turn++;
    clearTimeout(this.later);
    this.unwatchFrame();
    this.clear();
    this.card.remove();
  }

  /** Shows nothing of a story that is not there any more, and looks for the next. */
  private leave(looks: readonly number[]): void {
    this.turn++;
    this.isTaking = false;
    this.budget = new WatchBudget();
    this.clear();
    this.say({ kind: 'no-article', reason: 'not-an-article' });
    this.lookLater(looks);
  }

  private async take(reason: Reason, laterOn: readonly number[]): Promise<boolean> {
    const own = ++this.turn;
    clearTimeout(this.later);
    const isOvertaken = (): boolean => own !== this.turn || this.isOver();
    this.isTaking = true;
    try {
      const { isActive, isOff, settings } =
        (reason === 'by-itself' ? await takeEarly() : null) ?? (await askBackground('configuration', null));
      if (isOvertaken()) return false;
      const isWelcome =
        isActive || reason === 'asked' || (reason === 'again' && this.page && isOff === this.wasOff);
      this.wasOff = isOff;
      if (!isWelcome) return this.isNothing(isOff ? 'off-here' : UNREAD[settings.mode]);
      const reading = await inTurns(readingSteps(this.document, this.hasMoved), isOvertaken);
      if (isOvertaken()) return false;
      // Right after a move the old story may still stand there.
      const isOld = reading !== null && reading.article.text === this.left && laterOn.length > 0;
      if (!reading || isOld) {
        this.isNothing('not-an-article');
        this.lookLater(laterOn);
        return false;
      }
      this.left = null;
      // Before it is analysed: what changes from here on has to be read again.
      this.unread = new Set();
      this.follow(reading);
      this.isReading();
      const names = await askBackground('analyseNames', reading.article);
      if (isOvertaken()) return false;
      const shown = { reading, analysis: names, settings };
      if (this.page) this.page.show(shown);
      else this.page = new AnnotatedPage(shown, this.card);
      const analysis = { ...names, ...(await askBackground('analyseRelations', reading.article)) };
      if (isOvertaken()) return false;
      this.page.complete(analysis);
      this.isReady(reading, analysis);
      this.isTaking = false;
      if (isAnything(this.unread)) void this.readChanges(new Set());
      return true;
    } catch (error) {
      if (isOvertaken()) return false;
      this.clear();
      this.say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      return false;
    } finally {
      if (own === this.turn) this.isTaking = false;
    }
  }

  /** Watches the story, and what stands around it, where a story goes on. */
  private follow({ root }: PageReading): void {
    const parent = parentOf(root);
    const around = parent && parent !== rootElementOf(this.document) ? parent : root;
    // A watch that goes on has perhaps seen what it has not said yet.
    if (around === this.watched) return;
    this.stopWatching();
    this.watched = around;
    this.unwatchFrame();
    this.unwatchFrame = watchFrame(documentOf(root), {
      onLeft: () => !this.isOver() && this.leave(LATER),
      onLoaded: () => !this.isOver() && void this.take('by-itself', LATER),
    });
    this.unwatch = watchStory(around, {
      onTouched: () => !this.isOver() && this.page?.settle(),
      onChanged: (changed) => void this.readChanges(changed),
    });
  }

  private async readChanges(changed: Changed): Promise<void> {
    const { page } = this;
    this.unread = together(this.unread, changed);
    if (!page || this.isTaking || this.isOver()) return;
    const own = ++this.turn;
    const isOvertaken = (): boolean => own !== this.turn || this.isOver();
    const before = page.reading;
    try {
      let ms = 0;
      const reading = await inTurns(
        rereadingSteps(this.document, before, this.unread, this.hasMoved),
        isOvertaken,
        (spent) => {
          ms += spent;
        },
      );
      this.budget.book(ms);
      if (isOvertaken()) return;
      if (!reading) {
        this.isNothing('not-an-article');
        this.lookLater(LATER);
        return;
      }
      const { settings } = page.shown;
      const isSameText = reading.article.text === before.article.text;
      const analysis = isSameText ? page.shown.analysis : await analysisOf(reading);
      if (isOvertaken()) return;
      // Whatever changed in the meantime would have overtaken this.
      this.unread = new Set();
      page.show({ reading, analysis, settings });
      this.follow(reading);
      if (this.budget.isSpent) this.stopWatching();
      if (!isSameText || this.budget.isSpent) this.isReady(reading, analysis);
    } catch {
      // The background cannot be reached: what was read before stays, and what has changed is read with what comes next.
    }
  }

  /** A page that is being loaded is asked for its state all the same: no need to tell the sidebar of it twice. */
  private isReading(): void {
    if (this.isAnnounced) this.say({ kind: 'reading' });
    else this.state = { kind: 'reading' };
  }

  private isReady({ article, isCutShort }: PageReading, analysis: Analysis): void {
    const notes = [...analysis.notes];
    if (isCutShort && !notes.includes('cut-short')) notes.push('cut-short');
    if (this.budget.isSpent) notes.push('too-lively');
    this.say({ kind: 'ready', report: { article, analysis: { ...analysis, notes } } });
  }

  /** There is nothing to show here, for a reason. */
  private isNothing(reason: NoArticleReason): false {
    this.clear();
    this.say({ kind: 'no-article', reason });
    return false;
  }

  private lookLater([wait, ...rest]: readonly number[]): void {
    clearTimeout(this.later);
    if (wait === undefined) return;
    const before = this.countParagraphs();
    this.later = setTimeout(() => {
      if (this.isOver()) return;
      const isChanged = this.hasMoved || this.countParagraphs() !== before;
      if (isChanged) void this.take('by-itself', rest);
      else this.lookLater(rest);
    }, wait);
  }

  private countParagraphs(): number {
    return [this.document, ...framesOf(this.document)].reduce(
      (sum, one) => sum + elementsOf(one, 'p').length,
      0,
    );
  }

  private stopWatching(): void {
    this.unwatch();
    this.unwatch = () => {};
    this.watched = null;
    this.unread = new Set();
  }

  private clear(): void {
    this.stopWatching();
    this.page?.remove();
    this.page = null;
  }

  private say(next: PageState): void {
    const isSame = next.kind === 'no-article' && JSON.stringify(next) === JSON.stringify(this.state);
    this.state = next;
    if (isSame) return;
    this.isAnnounced = true;
    void notify('page-changed');
  }
}

/** All of an analysis at once, for a page whose names are shown already. */
async function analysisOf({ article }: PageReading): Promise<Analysis> {
  const names = await askBackground('analyseNames', article);
  return { ...names, ...(await askBackground('analyseRelations', article)) };
}

const isAnything = (changed: Changed): boolean => changed === 'much' || changed.size > 0;

const together = (one: Changed, other: Changed): Changed =>
  one === 'much' || other === 'much' ? 'much' : new Set([...one, ...other]);
