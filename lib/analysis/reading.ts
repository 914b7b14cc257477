import type { Knowledge } from '../types/knowledge';
import type { Article, IsoDate } from '../types/text';
import type { TokenisedText } from '../types/tokens';
import { WordFlag } from './tokens/word-flags';

/** One article while it is analysed: its tokens, what the pack says of its words, and short ways to ask about them. */
export interface Reading {
  readonly article: Article;
  readonly asOf: IsoDate;
  readonly tokens: TokenisedText;
  readonly knowledge: Knowledge | null;
  /** The pack's word of each token, -1 for none, -2 for a mark that names skip; empty without a pack. */
  readonly packWords: Int32Array;
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Word types that occur in lower case, by lower-cased form. */
  readonly lowerForms: ReadonlySet<string>;
}

const SKIPPED_MARKS = new Set(['-', '‐', '‑', '–', '.', "'", '’']);

/** What detectors and features read; made once an article. */
export function startReading(
  article: Article,
  tokens: TokenisedText,
  knowledge: Knowledge | null,
  asOf: IsoDate,
): Reading {
  const { words, count, types } = tokens;
  const ofType = new Int32Array(words.count);
  const lowerForms = new Set<string>();
  for (let id = 0; id < words.count; id++) {
    const form = words.form[id] as string;
    const flags = words.flags[id] as number;
    if (!(flags & (WordFlag.HAS_UPPER | WordFlag.PUNCTUATION))) lowerForms.add(form);
    ofType[id] = SKIPPED_MARKS.has(form)
      ? -2
      : flags & WordFlag.PUNCTUATION
        ? -1
        : (knowledge?.word(form) ?? -1);
  }
  const packWords = new Int32Array(count);
  for (let i = 0; i < count; i++) packWords[i] = ofType[types[i] as number] as number;
  const sentenceOf = new Int32Array(count);
  tokens.sentences.forEach(({ firstToken, endToken }, s) => {
    sentenceOf.fill(s, firstToken, endToken);
  });
  return { article, asOf, tokens, knowledge, packWords, sentenceOf, lowerForms };
}

/** The form of token `i` as written; empty outside the text. */
export const formAt = ({ tokens }: Reading, i: number): string =>
  i >= 0 && i < tokens.count ? (tokens.words.form[tokens.types[i] as number] as string) : '';

/** The lower-cased form of token `i`; empty outside the text. */
export const lowerAt = ({ tokens }: Reading, i: number): string =>
  i >= 0 && i < tokens.count ? (tokens.words.lower[tokens.types[i] as number] as string) : '';

/** The `WordFlag` bits of token `i`; 0 outside the text. */
export const flagsAt = ({ tokens }: Reading, i: number): number =>
  i >= 0 && i < tokens.count ? (tokens.words.flags[tokens.types[i] as number] as number) : 0;

export const isCapitalised = (reading: Reading, i: number): boolean =>
  (flagsAt(reading, i) & WordFlag.CAPITALISED) !== 0;

/** Whether tokens `i` and `j` stand in one sentence. */
export const sameSentence = ({ sentenceOf, tokens }: Reading, i: number, j: number): boolean =>
  i >= 0 && j >= 0 && i < tokens.count && j < tokens.count && sentenceOf[i] === sentenceOf[j];

/** Whether token `i` begins its sentence, opening quotes and brackets aside. */
export function isSentenceStart(reading: Reading, i: number): boolean {
  const sentence = reading.tokens.sentences[reading.sentenceOf[i] as number];
  let at = sentence?.firstToken ?? i;
  while (at < i && flagsAt(reading, at) & WordFlag.PUNCTUATION) at++;
  return at === i;
}

/** The text of tokens `first` to `end`, as written. */
export const textOf = ({ tokens }: Reading, first: number, end: number): string =>
  end > first ? tokens.text.slice(tokens.starts[first] as number, tokens.ends[end - 1] as number) : '';

/** Whether most letters of the sentence of token `i` are in words of capitals: a headline in capitals. */
export function isShouting(reading: Reading, i: number): boolean {
  const sentence = reading.tokens.sentences[reading.sentenceOf[i] as number];
  if (!sentence) return false;
  let words = 0;
  let caps = 0;
  for (let k = sentence.firstToken; k < sentence.endToken; k++) {
    const flags = flagsAt(reading, k);
    if (flags & (WordFlag.PUNCTUATION | WordFlag.NUMBER)) continue;
    words++;
    if (flags & WordFlag.ALL_CAPS || (formAt(reading, k).length === 1 && flags & WordFlag.CAPITALISED))
      caps++;
  }
  return words >= 3 && caps >= words * 0.7;
}

/** Whether most words of the sentence of token `i` begin with a capital: a headline in title case. */
export function isTitleCase(reading: Reading, i: number): boolean {
  const sentence = reading.tokens.sentences[reading.sentenceOf[i] as number];
  if (!sentence) return false;
  let words = 0;
  let capitalised = 0;
  for (let k = sentence.firstToken; k < sentence.endToken; k++) {
    const flags = flagsAt(reading, k);
    if (flags & (WordFlag.PUNCTUATION | WordFlag.NUMBER) || formAt(reading, k).length < 4) continue;
    words++;
    if (flags & WordFlag.CAPITALISED) capitalised++;
  }
  return words >= 4 && capitalised >= words * 0.8;
}
