import type { Knowledge, PackCandidate } from '../types/knowledge';
import type { Article, IsoDate } from '../types/text';
import type { TokenisedText } from '../types/tokens';
import type { Steps } from './steps';
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
  /** 1 for each sentence in capitals. */
  readonly shouting: Uint8Array;
  /** 1 for each sentence in title case. */
  readonly titled: Uint8Array;
}

const SKIPPED_MARKS = new Set(['-', '‐', '‑', '–', '.', "'", '’']);

/** Word types that are looked up at a stretch. */
const STRETCH = 2048;

/** What detectors and features read; made once an article. */
export function* startReading(
  article: Article,
  tokens: TokenisedText,
  knowledge: Knowledge | null,
  asOf: IsoDate,
): Steps<Reading> {
  const { words, count, types } = tokens;
  const ofType = new Int32Array(words.count);
  const lowerForms = new Set<string>();
  for (let id = 0; id < words.count; id++) {
    const form = words.form[id] as string;
    const flags = words.flags[id] as number;
    if (!(flags & (WordFlag.HAS_UPPER | WordFlag.PUNCTUATION))) lowerForms.add(form);
    if (flags & WordFlag.PUNCTUATION) ofType[id] = SKIPPED_MARKS.has(form) ? -2 : -1;
    else ofType[id] = knowledge?.word(form) ?? -1;
    if (id % STRETCH === STRETCH - 1) yield;
  }
  yield;
  const packWords = new Int32Array(count);
  for (let i = 0; i < count; i++) packWords[i] = ofType[types[i] as number] as number;
  const sentenceOf = new Int32Array(count);
  tokens.sentences.forEach(({ firstToken, endToken }, s) => {
    sentenceOf.fill(s, firstToken, endToken);
  });
  yield;
  return { article, asOf, tokens, knowledge, packWords, sentenceOf, lowerForms, ...lettering(tokens) };
}

/**
 * A number for each word type, which is made of its lower-cased form: a question that is asked of every token is answered
 * once a type.
 */
export function markTypes({ tokens: { words } }: Reading, mark: (lower: string) => number): Uint8Array {
  const marks = new Uint8Array(words.count);
  for (let id = 0; id < words.count; id++) marks[id] = mark(words.lower[id] as string);
  return marks;
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

/** The text of tokens `first` to `end`, as written. That of one is its form, which need not be hashed again where it is looked up. */
export const textOf = (reading: Reading, first: number, end: number): string => {
  if (end === first + 1) return formAt(reading, first);
  const { text, starts, ends } = reading.tokens;
  return end > first ? text.slice(starts[first] as number, ends[end - 1] as number) : '';
};

/** What the pack has under the name made of exactly the tokens `first` to `end`; empty where it has none, and without a pack. */
export function candidatesAt(
  { knowledge, packWords }: Reading,
  first: number,
  end: number,
): readonly PackCandidate[] {
  const name = knowledge?.exactName(packWords, first, end);
  return (name && knowledge?.candidatesOf(name.name)) ?? [];
}

/** Whether most letters of the sentence of token `i` are in words of capitals: a headline in capitals. */
export const isShouting = ({ sentenceOf, shouting }: Reading, i: number): boolean =>
  shouting[sentenceOf[i] ?? -1] === 1;

/** Whether most words of the sentence of token `i` begin with a capital: a headline in title case. */
export const isTitleCase = ({ sentenceOf, titled }: Reading, i: number): boolean =>
  titled[sentenceOf[i] ?? -1] === 1;

/** Which sentences are in capitals, and which in title case; asked once a name, so worked out once a sentence. */
function lettering({ sentences, types, words }: TokenisedText): Pick<Reading, 'shouting' | 'titled'> {
  const shouting = new Uint8Array(sentences.length);
  const titled = new Uint8Array(sentences.length);
  sentences.forEach(({ firstToken, endToken }, s) => {
    let all = 0;
    let capitals = 0;
    let long = 0;
    let capitalised = 0;
    for (let k = firstToken; k < endToken; k++) {
      const type = types[k] as number;
      const flags = words.flags[type] as number;
      if (flags & (WordFlag.PUNCTUATION | WordFlag.NUMBER)) continue;
      const { length } = words.form[type] as string;
      const isCapital = (flags & WordFlag.CAPITALISED) !== 0;
      all++;
      if (flags & WordFlag.ALL_CAPS || (length === 1 && isCapital)) capitals++;
      if (length < 4) continue;
      long++;
      if (isCapital) capitalised++;
    }
    if (all >= 3 && capitals >= all * 0.7) shouting[s] = 1;
    if (long >= 4 && capitalised >= long * 0.8) titled[s] = 1;
  });
  return { shouting, titled };
}
