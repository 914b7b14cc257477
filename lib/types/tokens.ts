import type { TextSpan } from './text';

/** Words that are kept from text to text, for the words of news come again and again. Columns are indexed by the word's number. */
export interface Vocabulary {
  readonly count: number;
  /** The form as written. */
  readonly form: readonly string[];
  /** The form in lower case, diacritics kept, and its number. */
  readonly lower: readonly string[];
  readonly lowerNumber: readonly number[];
  /** `WordFlag` bits. */
  readonly flags: readonly number[];
}

/**
 * What is known of a word form, once a form and not once a token. Columns are indexed by the id of the word type;
 * ids are given in order of first appearance.
 */
export interface WordTypes {
  readonly count: number;
  /** The form as written. */
  readonly form: readonly string[];
  /** The form in lower case, diacritics kept. */
  readonly lower: readonly string[];
  /** `WordFlag` bits. */
  readonly flags: Uint16Array;
  /** The vocabulary that the forms are of, and their numbers there. */
  readonly vocabulary: Vocabulary;
  readonly numbers: Int32Array;
}

/** The tokens of a text as columns: token `i` is `text.slice(starts[i], ends[i])`. */
export interface TokenisedText {
  readonly text: string;
  /** How many tokens there are; the columns may be longer. */
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Word type of each token. */
  readonly types: Int32Array;
  /** 0 nothing, 1 a blank, 2 a line break stands before the token. */
  readonly gaps: Uint8Array;
  readonly words: WordTypes;
  /** Sentences in text order, as half-open ranges of tokens. Every token lies in exactly one. */
  readonly sentences: readonly Sentence[];
}

/** A sentence: its span in the text, and its tokens `firstToken ≤ i < endToken`. */
export interface Sentence extends TextSpan {
  readonly firstToken: number;
  readonly endToken: number;
}
