import type { TextSpan } from '../../lib/types/text';
import type { Excerpt } from './excerpt';

interface MarkedWordsProps {
  readonly text: string;
  readonly shown: Excerpt;
  /** What is marked; lies in what is shown. */
  readonly mark: TextSpan;
}

/** A stretch of the article with one part of it marked, in the direction of its own language. */
export function MarkedWords({ text, shown, mark }: MarkedWordsProps) {
  return (
    <bdi>
      {shown.isCutBefore && '… '}
      {text.slice(shown.start, mark.start)}
      <mark>{text.slice(mark.start, mark.end)}</mark>
      {text.slice(mark.end, shown.end)}
      {shown.isCutAfter && ' …'}
    </bdi>
  );
}
