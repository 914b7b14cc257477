import type { CorpusDocument } from './read-corpus';

/** Words that a headline in title case leaves small. */
const SMALL = new Set('a an the of and or nor but in on at to for by with from as is vs'.split(' '));
/** Share of documents that get a headline, and of headlines that are all in capitals. */
const SHARE = 0.35;
const SHOUTED = 0.35;

/**
 * A copy of a document with one of its sentences before it once more, written like a headline: every word with a capital,
 * or all in capitals. So the tagger learns to read lines in which capitals say nothing. The document itself where it has
 * no sentence that fits.
 */
export function withHeadline(document: CorpusDocument, random: () => number): CorpusDocument {
  if (random() >= SHARE) return document;
  const sentences = [...document.text.matchAll(/[^.!?\n]+[.!?]?/g)]
    .map(({ index, 0: text }) => {
      const lead = text.length - text.trimStart().length;
      return { start: index + lead, end: index + text.trimEnd().length };
    })
    .filter(({ start, end }) => end - start > 20 && end - start < 140);
  const chosen = sentences[Math.floor(random() * sentences.length)];
  const shout = random() < SHOUTED;
  if (!chosen) return document;
  const { start, end } = chosen;
  const inside = (spans: CorpusDocument['unknown']) =>
    spans.filter((span) => span.start >= start && span.end <= end);
  if (inside(document.unknown).length > 0) return document;
  const sentence = document.text.slice(start, end).replace(/[.]$/, ' ');
  const headline = shout
    ? sentence.toUpperCase()
    : sentence.replace(/[\p{L}\p{M}'’]+/gu, (word, at: number) =>
        at > 0 && SMALL.has(word) ? word : (word[0] as string).toUpperCase() + word.slice(1),
      );
  // A letter whose capital is longer ("ß") would move the spans.
  if (headline.length !== sentence.length) return document;
  const shift = headline.length + 1;
  const moved = <Span extends { start: number; end: number }>(spans: readonly Span[], by: number): Span[] =>
    spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
  return {
    text: `${headline}\n${document.text}`,
    spans: [
      ...moved(
        document.spans.filter((span) => span.start >= start && span.end <= end),
        -start,
      ),
      ...moved(document.spans, shift),
    ],
    unknown: moved(document.unknown, shift),
  };
}
