import type { TextSpan } from '../../lib/types/text';

/** Characters to either side in which the ends of the sentence are looked for. */
const MOST = 400;

/** The sentence, as far as marks tell, or the stretch of text around a span to show it in. */
export function sentenceAround(text: string, start: number, end: number): TextSpan {
  const before = text.slice(Math.max(0, start - MOST), start);
  const after = text.slice(end, end + MOST);
  const head = Math.max(
    before.lastIndexOf('\n'),
    ...[...before.matchAll(/[.!?]["”’)]?\s+(?=\p{Lu}|["“]|$)/gu)].map(
      (match) => match.index + match[0].length - 1,
    ),
  );
  const tail = /\n|[.!?]["”’)]?(?=\s+(?:\p{Lu}|["“])|\s*$)/u.exec(after);
  return {
    start: start - before.length + head + 1,
    end: tail ? end + tail.index + (tail[0] === '\n' ? 0 : tail[0].length) : end + after.length,
  };
}
