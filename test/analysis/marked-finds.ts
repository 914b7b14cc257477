import type { Find } from '../../lib/analysis/detect/find';
import { type Reading, startReading } from '../../lib/analysis/reading';
import { finish } from '../../lib/analysis/steps';
import { tokenise } from '../../lib/analysis/tokenise';
import type { Knowledge } from '../../lib/types/knowledge';
import type { Article, IsoDate } from '../../lib/types/text';

/** An article of nothing but its text, without a day. */
export const articleOf = (text: string, more: Partial<Article> = {}): Article => ({
  text,
  blocks: [],
  title: null,
  url: null,
  publisher: null,
  published: null,
  lang: 'en',
  ...more,
});

/** A text as the stages read it on a day, with a pack or without. */
export const readingWith = (text: string, knowledge: Knowledge | null, day: IsoDate): Reading =>
  finish(startReading(articleOf(text, { published: day }), tokenise(text), knowledge, day));

/** The token that begins where a marked span does. */
export const tokenAt = ({ tokens }: Reading, start: number): number =>
  tokens.starts.subarray(0, tokens.count).indexOf(start);

/** A marked span as the tagger would find it: sure, of a kind, without candidates. */
export const findAt = (
  reading: Reading,
  { start, end }: { readonly start: number; readonly end: number },
  kind: Find['kind'],
): Find => ({
  firstToken: tokenAt(reading, start),
  endToken: reading.tokens.ends.subarray(0, reading.tokens.count).indexOf(end) + 1,
  kind,
  detector: 'tagger',
  score: 0.95,
  candidates: [],
  isDemonym: false,
});
