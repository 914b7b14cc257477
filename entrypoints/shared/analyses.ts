import { nameSteps, type Resources } from '../../lib/analysis/analyse';
import type { Tagger } from '../../lib/analysis/tag/model-file';
import { WARM_UP } from '../../lib/analysis/warm-up';
import { applyCorrections } from '../../lib/corrections/apply-corrections';
import { loadCorrections } from '../../lib/corrections/stored-corrections';
import { createTurns } from '../../lib/turns/in-turns';
import { SecondParts } from '../../lib/turns/second-parts';
import type { Analysis } from '../../lib/types/analysis';
import type { Knowledge } from '../../lib/types/knowledge';
import type { Article } from '../../lib/types/text';
import { correctionsStore } from './stores';

/** A tab by its number, or null for what belongs to none. */
type Tab = number | null;

/** The analyses of a background, one after the other, in steps between which it answers others. */
export class Analyses {
  /** Numbers of tabs are not given twice in a session. */
  private readonly closed = new Set<number>();
  private readonly inTurn = createTurns({ now: () => performance.now(), pause });
  private readonly secondParts = new SecondParts<Tab, Analysis>();
  private isWarm = false;
  private isAsked = false;

  constructor(
    private readonly knowledge: () => Promise<Knowledge | null>,
    private readonly tagger: () => Promise<Tagger | null>,
  ) {}

  /** Opens the files and has the engine compile what finds names; does no more of it when an article has come. */
  async warmUp(): Promise<void> {
    if (this.isWarm) return;
    this.isWarm = true;
    const resources = await this.resources();
    await this.inTurn(
      () => nameSteps(WARM_UP, resources),
      () => !this.isAsked,
    ).catch(() => {
      // An article has come first.
    });
  }

  /** The names of a tab's article, as the reader corrected them. The rest is begun when they have gone out. */
  async names(article: Article, tab: Tab): Promise<Analysis> {
    const { names, whole } = await this.start(article, tab);
    this.secondParts.keep(tab, JSON.stringify(article), pause().then(whole));
    return names;
  }

  /** The relations between what these names stand for; a background that knows nothing of the names begins anew. */
  async relations(article: Article, tab: Tab): Promise<Pick<Analysis, 'relations' | 'background'>> {
    const kept = this.secondParts.take(tab, JSON.stringify(article));
    const { relations, background } = await (kept ?? this.start(article, tab).then(({ whole }) => whole()));
    return { relations, background };
  }

  /** Drops what a closed tab has asked for. */
  forget(tab: number): void {
    this.closed.add(tab);
    this.secondParts.drop(tab);
  }

  private async resources(): Promise<Resources> {
    const [knowledge, tagger] = await Promise.all([this.knowledge(), this.tagger()]);
    return { knowledge, tagger };
  }

  private async start(
    article: Article,
    tab: Tab,
  ): Promise<{ readonly names: Analysis; readonly whole: () => Promise<Analysis> }> {
    this.isAsked = true;
    const isWanted = (): boolean => tab === null || !this.closed.has(tab);
    const corrected = corrector(article);
    const resources = await this.resources();
    const { names, related } = await this.inTurn(() => nameSteps(article, resources), isWanted);
    return {
      names: (await corrected)(names),
      whole: async () => (await corrected)(await this.inTurn(related, isWanted)),
    };
  }
}

/** Corrects analyses of an article as the reader did; leaves them as they are, with a note, where the corrections cannot be read. */
async function corrector(article: Article): Promise<(analysis: Analysis) => Analysis> {
  try {
    const corrections = await loadCorrections(correctionsStore());
    return (analysis) => applyCorrections(analysis, article, corrections);
  } catch (error) {
    console.warn('corrections', error);
    return (analysis) => ({ ...analysis, notes: [...analysis.notes, 'no-corrections'] });
  }
}

/** Lets everything that waits for this thread have its turn; a timer would be held up for 4 ms each time. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
