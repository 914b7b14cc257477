import type { TextSpan } from '../../lib/types/text';
import type { Say } from '../../lib/types/wording';

interface SentenceProps {
  readonly say: Say;
  readonly text: string;
  readonly span: TextSpan;
  /** What in it is marked. */
  readonly cue: TextSpan;
  /** Shows it in the page; null where the page has no place for it. */
  readonly onReveal: (() => void) | null;
}

/** A sentence of the article as evidence; a click shows it in the page. Set in the direction of its own language. */
export function Sentence({ say, text, span, cue, onReveal }: SentenceProps) {
  const start = Math.min(Math.max(cue.start, span.start), span.end);
  const end = Math.min(Math.max(cue.end, start), span.end);
  const words = (
    <bdi>
      {text.slice(span.start, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, span.end)}
    </bdi>
  );
  return onReveal ? (
    <button type="button" class="sentence" title={say('sentence_show')} onClick={onReveal}>
      {words}
    </button>
  ) : (
    <p class="sentence">{words}</p>
  );
}
