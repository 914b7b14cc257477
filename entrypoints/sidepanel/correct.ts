import type { Reach } from '../../components/entity/Corrections';
import { pageOf } from '../../lib/corrections/correction';
import { askBackground } from '../../lib/messages';
import { siteOf } from '../../lib/settings/sites';
import type {
  CorrectionScope,
  CorrectionUndo,
  CorrectionWish,
  Remembered,
} from '../../lib/types/corrections';
import { refusal } from '../shared/refusal';
import { say } from '../shared/say';
import type { Tell } from './use-notice';

/** Keeps what the reader says of a name and offers to take it back. The page hears of it from the store and reads again. */
export async function correct(
  said: {
    readonly name: string;
    readonly url: string;
    readonly wish: CorrectionWish;
    readonly reach: Reach;
  },
  tell: Tell,
): Promise<void> {
  const { name, url, wish, reach } = said;
  const done = say(
    wish.kind === 'hide' ? 'corrected_hidden' : wish.kind === 'is' ? 'corrected_is' : 'corrected_not',
    name,
    wish.kind === 'hide' ? '' : wish.entity.name,
  );
  await telling(tell, done, () => askBackground('correct', { name, scope: scopeOf(url, reach), wish }));
}

async function telling(tell: Tell, done: string, ask: () => Promise<Remembered>): Promise<void> {
  try {
    const { outcome, undo } = await ask();
    if (outcome.kind === 'written') tell.done(done, undo && (() => void takeBack(tell, undo)));
    else tell.failed(refusal(say, outcome));
  } catch (error) {
    tell.failed(say('save_failed', String(error)));
  }
}

const takeBack = (tell: Tell, undo: CorrectionUndo): Promise<void> =>
  telling(tell, say('undone'), async () => {
    const { outcome } = await askBackground('undoCorrection', undo);
    return { outcome, undo: null };
  });

function scopeOf(url: string, reach: Reach): CorrectionScope {
  const site = siteOf(url);
  if (reach === 'everywhere') return { kind: 'everywhere' };
  return reach === 'site' && site ? { kind: 'site', site } : { kind: 'page', page: pageOf(url) };
}
