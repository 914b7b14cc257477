import type { CardWish } from '../../components/CardChanges';
import { pageOf } from '../../lib/corrections/correction';
import { nameToCorrect } from '../../lib/corrections/decide';
import { askBackground } from '../../lib/messages';
import type { DocumentEntity } from '../../lib/types/analysis';
import type { CorrectionWish } from '../../lib/types/corrections';
import type { PageReport } from '../../lib/types/page';
import type { WriteOutcome } from '../../lib/types/storage';
import { say } from '../shared/say';

/** What is said to the reader about a wish, and what takes it back where it was kept. */
interface Kept {
  readonly text: string;
  readonly onUndo: (() => void) | null;
}

/** Keeps what the reader said of a name, for this page; the page reads itself again when the store has changed. */
export async function keepWish(
  { article, analysis }: PageReport,
  entity: DocumentEntity,
  wish: CardWish,
  surface: string,
): Promise<Kept> {
  try {
    const name = nameToCorrect(article.text, analysis, entity) ?? surface;
    const scope = { kind: 'page', page: pageOf(article.url ?? location.href) } as const;
    let outcome: WriteOutcome = { kind: 'written' };
    let onUndo: Kept['onUndo'] = null;
    for (const one of wishesOf(entity, wish)) {
      const kept = await askBackground('correct', { name, scope, wish: one });
      outcome = kept.outcome;
      if (outcome.kind !== 'written') break;
      // The first one's undo knows what was said before all of them.
      const { undo } = kept;
      if (undo) onUndo ??= () => void askBackground('undoCorrection', undo);
    }
    return { text: outcome.kind === 'written' ? done(wish, name) : failed(outcome), onUndo };
  } catch (error) {
    return { text: say('save_failed', error instanceof Error ? error.message : String(error)), onUndo: null };
  }
}

function wishesOf({ link, name }: DocumentEntity, wish: CardWish): CorrectionWish[] {
  switch (wish.kind) {
    case 'hide':
      return [{ kind: 'hide' }];
    case 'is': {
      const { entity, qid, name: chosen, kind, country } = wish.candidate;
      return [{ kind: 'is', entity: { entity, qid, name: chosen, kind, country } }];
    }
    case 'not':
      if (link.kind === 'linked') return [{ kind: 'not', entity: { entity: link.entity, name } }];
      return link.kind === 'uncertain'
        ? link.candidates.map((candidate) => ({
            kind: 'not',
            entity: { entity: candidate.entity, name: candidate.name },
          }))
        : [];
  }
}

function done(wish: CardWish, name: string): string {
  switch (wish.kind) {
    case 'hide':
      return say('done_hidden', name);
    case 'is':
      return say('done_is', name, wish.candidate.name);
    case 'not':
      return say('done_not', name);
  }
}

function failed(outcome: Exclude<WriteOutcome, { kind: 'written' }>): string {
  return outcome.kind === 'failed' ? say('save_failed', outcome.message) : say(`save_${outcome.kind}`);
}
