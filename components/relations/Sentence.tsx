import type { TextSpan } from '../../lib/types/text';
import type { Say } from '../../lib/types/wording';
import { excerptOf } from './excerpt';
import { MarkedWords } from './MarkedWords';

interface SentenceProps {
  readonly say: Say;
  readonly text: string;
  readonly span: TextSpan;
  /** What in it is marked. */
  readonly cue: TextSpan;
  /** Shows it in the page; null where the page has no place for it. */
  readonly onReveal: (() => void) | null;
  /** Shows no more of a long sentence than stands around what is marked. */
  readonly isBrief?: boolean;
}

/** A sentence of the article as evidence; a click shows it in the page. */
export function Sentence({ say, text, span, cue, onReveal, isBrief = false }: SentenceProps) {
  const start = Math.min(Math.max(cue.start, span.start), span.end);
  const end = Math.min(Math.max(cue.end, start), span.end);
  const shown = isBrief
    ? excerptOf(text, span, { start, end })
    : { ...span, isCutBefore: false, isCutAfter: false };
  const words = <MarkedWords text={text} shown={shown} mark={{ start, end }} />;
  return onReveal ? (
    <button type="button" class="sentence" title={say('sentence_show')} onClick={onReveal}>
      {words}
    </button>
  ) : (
    <p class="sentence">{words}</p>
  );
}
