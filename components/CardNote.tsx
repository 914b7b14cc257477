import type { Say } from '../lib/types/wording';

interface CardNoteProps {
  readonly say: Say;
  readonly text: string;
  /** Takes back what the note tells of; null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
}

/** One line about what was just done, with the way back. */
export function CardNote({ say, text, onUndo }: CardNoteProps) {
  return (
    <>
      <span>{text}</span>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {say('undo')}
        </button>
      )}
    </>
  );
}
