import type { Say } from '../../lib/types/wording';

/** The last thing that was done: kept, refused, or undoable. */
export interface NoticeText {
  readonly text: string;
  readonly isWrong: boolean;
  readonly onUndo: (() => void) | null;
}

/** A line at the foot of the page that is read out when it changes; empty where there is nothing to say. */
export function Notice({ say, notice }: { readonly say: Say; readonly notice: NoticeText | null }) {
  return (
    <div class="notice" role="status" data-wrong={notice?.isWrong ?? false} data-empty={notice === null}>
      {notice && <span>{notice.text}</span>}
      {notice?.onUndo && (
        <button type="button" class="quiet" onClick={notice.onUndo}>
          {say('undo')}
        </button>
      )}
    </div>
  );
}
