import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NoticeText } from '../../components/settings/Notice';
import type { WriteOutcome } from '../../lib/types/storage';
import { refusal } from '../shared/refusal';
import { say } from '../shared/say';

/** What can be undone stays longer than what is only told. */
const STAY_MS = { told: 4000, undoable: 12_000 };

/** Tells the reader how things ended. */
export interface Tell {
  readonly done: (text: string, onUndo?: (() => void) | null) => void;
  readonly failed: (text: string) => void;
  /** How a write ended: says so where it was refused. */
  readonly outcome: (outcome: WriteOutcome) => void;
}

/** A line that tells the last thing that was done, for a while. */
export function useNotice(): { readonly notice: NoticeText | null; readonly tell: Tell } {
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const tell = useMemo((): Tell => {
    const failed = (text: string) => setNotice({ text, isWrong: true, onUndo: null });
    return {
      done: (text, onUndo = null) => setNotice({ text, isWrong: false, onUndo }),
      failed,
      outcome: (outcome) => {
        if (outcome.kind === 'written') setNotice({ text: say('saved'), isWrong: false, onUndo: null });
        else failed(refusal(say, outcome));
      },
    };
  }, []);
  useEffect(() => {
    // What went wrong stays until something else happens.
    if (!notice || notice.isWrong) return undefined;
    const later = setTimeout(() => setNotice(null), notice.onUndo ? STAY_MS.undoable : STAY_MS.told);
    return () => clearTimeout(later);
  }, [notice]);
  return { notice, tell };
}
