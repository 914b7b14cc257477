import type { TextSpan } from '../../lib/types/text';

/** Letters before and after what is marked that an excerpt keeps at most. */
const BEFORE = 70;
const AFTER = 90;

/** A stretch of a text, and at which ends something of its sentence is left out. */
export interface Excerpt extends TextSpan {
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/**
 * The part of a sentence around what is marked in it, from word to word; the whole where little would be left out.
 */
export function excerptOf(text: string, span: TextSpan, cue: TextSpan): Excerpt {
  const start =
    cue.start - span.start > BEFORE * 1.3 ? wordFrom(text, cue.start - BEFORE, cue.start) : span.start;
  const end = span.end - cue.end > AFTER * 1.3 ? wordTo(text, cue.end + AFTER, cue.end) : span.end;
  return { start, end, isCutBefore: start > span.start, isCutAfter: end < span.end };
}

/** The first place after `from` where a word begins, at most `until`. */
function wordFrom(text: string, from: number, until: number): number {
  const gap = text.slice(from, until).search(/\s/);
  return gap === -1 ? from : from + gap + 1;
}

/** The last place before `to` where a word ends, at least `since`. */
function wordTo(text: string, to: number, since: number): number {
  const gap = text.slice(since, to).lastIndexOf(' ');
  return gap <= 0 ? to : since + gap;
}
