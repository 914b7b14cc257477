import type { Sentence, TokenisedText } from '../types/tokens';
import { finish, type Steps } from './steps';
import { BEFORE_NUMBER, OTHER_ABBREVIATED, TITLES_ABBREVIATED } from './tokens/abbreviations';
import { BLANK, BREAK, codeUnitClasses, DIGIT, LOWER, OTHER, UPPER } from './tokens/classes';
import { splitSentences } from './tokens/sentences';
import { vocabularyForText } from './tokens/vocabulary';

const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
const NUMBER_MARKS = new Set([0x2e, 0x2c, 0x2d, 0x3a, 0x2f]);

/** Characters, and word types, that are read at a stretch. */
const STRETCH = 32_768;

/**
 * Splits a text into words, numbers and marks, and into sentences.
 *
 * A word keeps its inner apostrophe ("O'Brien") but not a final 's or 're, which is a token of its own; a hyphen stays
 * inside lower-case compounds ("long-term") and splits names ("Bosnia-Herzegovina"); a full stop stays with initials
 * ("J.", "U.S.") and known abbreviations. Every other character is a token; a surrogate pair is one, a lone half too.
 * Runs in time linear in the text. An empty text gives no token and no sentence.
 */
export const tokenise = (text: string): TokenisedText => finish(tokeniseInSteps(text));

/** The same in steps. */
export function* tokeniseInSteps(text: string): Steps<TokenisedText> {
  const classes = codeUnitClasses();
  const { length } = text;
  let capacity = Math.max(16, length >> 2);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let types = new Int32Array(capacity);
  let gaps = new Uint8Array(capacity);
  const vocabulary = vocabularyForText();
  // The numbers of the text's word types in it, and the type of each of its words, from 1 on.
  let numbers = new Int32Array(256);
  let typeOf = new Int32Array(vocabulary.count + 1024);
  let typeCount = 0;
  let count = 0;
  let gap = 2;

  const classAt = (i: number): number => (i < length ? (classes[text.charCodeAt(i)] as number) : BREAK);
  const isWordAt = (i: number): boolean => {
    const kind = classAt(i);
    return kind === LOWER || kind === UPPER || kind === DIGIT;
  };
  const push = (start: number, end: number): void => {
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, new Int32Array(capacity));
      ends = grown(ends, new Int32Array(capacity));
      types = grown(types, new Int32Array(capacity));
      gaps = grown(gaps, new Uint8Array(capacity));
    }
    starts[count] = start;
    ends[count] = end;
    types[count] = typeOfNumber(vocabulary.numberOf(text, start, end));
    gaps[count] = gap;
    count++;
    gap = 0;
  };

  const typeOfNumber = (number: number): number => {
    if (number >= typeOf.length) typeOf = grown(typeOf, new Int32Array(number * 2));
    const known = typeOf[number] as number;
    if (known > 0) return known - 1;
    if (typeCount === numbers.length) numbers = grown(numbers, new Int32Array(typeCount * 2));
    numbers[typeCount++] = number;
    typeOf[number] = typeCount;
    return typeCount - 1;
  };

  for (let i = 0; i < length; ) {
    i = tokensFrom(i, Math.min(length, i + STRETCH));
    yield;
  }

  /** Splits the text from `start` until it has passed `end`, and gives the place that it came to. */
  function tokensFrom(start: number, end: number): number {
    let i = start;
    while (i < end) i = tokenFrom(i);
    return i;
  }

  /** Passes over a blank or takes the token that begins at `i`, and gives the place behind it. */
  function tokenFrom(i: number): number {
    const kind = classAt(i);
    if (kind === BLANK || kind === BREAK) {
      gap = Math.max(gap, kind === BREAK ? 2 : 1);
      return i + 1;
    }
    if (kind !== OTHER) return pushWord(i, kind === DIGIT ? numberEnd(i) : wordEnd(i));
    const end = isPairAt(text, i) ? i + 2 : i + 1;
    push(i, end);
    return end;
  }

  /** A number with its inner marks; letters that follow at once belong to it ("20th", "5G"). */
  function numberEnd(start: number): number {
    let end = start;
    for (;;) {
      while (isWordAt(end)) end++;
      if (
        end < length &&
        NUMBER_MARKS.has(text.charCodeAt(end)) &&
        classAt(end - 1) === DIGIT &&
        classAt(end + 1) === DIGIT
      )
        end++;
      else return end;
    }
  }

  function wordEnd(start: number): number {
    const isLowerWord = classAt(start) === LOWER;
    let end = start;
    for (;;) {
      let kind = classAt(end);
      while (kind !== OTHER && kind < BLANK) kind = classAt(++end);
      // Most words end at a blank, or with the text.
      if (kind !== OTHER) return end;
      if (!isWordAt(end + 1)) break;
      const mark = text.charCodeAt(end);
      if (isApostrophe(mark) && classAt(end + 1) !== DIGIT) {
        if (cliticLength(end + 1) > 0) break;
      } else if (mark === HYPHEN) {
        if (!isLowerWord || classAt(end + 1) === UPPER) break;
      } else if (mark === FULL_STOP) {
        // "example.com"; a capital after the full stop is a new sentence without its blank.
        if (!isLowerWord || classAt(end + 1) !== LOWER || classAt(end - 1) !== LOWER) break;
      } else if (mark === AMPERSAND) {
        if (end - start > 2) break;
      } else break;
      end++;
    }
    return withFullStop(start, end);
  }

  /** Length of a final 's, 'd, 'm, 'll, 're, 've at `from`, or 0. */
  function cliticLength(from: number): number {
    let end = from;
    while (end - from < 3 && isWordAt(end)) end++;
    const clitic = text.slice(from, end).toLowerCase();
    return CLITICS.has(clitic) && !isWordAt(end) ? end - from : 0;
  }

  /** Takes the full stop of an initial or an abbreviation into the word. */
  function withFullStop(start: number, end: number): number {
    if (end >= length || text.charCodeAt(end) !== FULL_STOP) return end;
    if (end - start === 1 && classAt(start) === UPPER) {
      let chained = end + 1;
      while (chained + 1 < length && classAt(chained) === UPPER && text.charCodeAt(chained + 1) === FULL_STOP)
        chained += 2;
      // A single capital before the end of a line is the last word, not an initial ("plan B.").
      return chained - start === 2 && classAt(chained) === BREAK ? end : chained;
    }
    if (end - start > 5) return end;
    const word = text.slice(start, end).toLowerCase();
    const next = nextVisible(end + 1);
    if (TITLES_ABBREVIATED.has(word))
      return classAt(next) === UPPER || classAt(next) === DIGIT ? end + 1 : end;
    if (BEFORE_NUMBER.has(word) && classAt(start) === UPPER) return classAt(next) === DIGIT ? end + 1 : end;
    return OTHER_ABBREVIATED.has(word) && classAt(next) !== BREAK && next < length ? end + 1 : end;
  }

  function nextVisible(from: number): number {
    let at = from;
    while (at < length && classAt(at) === BLANK) at++;
    return at;
  }

  /** Pushes a word, and a clitic that follows it; returns where reading goes on. */
  function pushWord(start: number, end: number): number {
    push(start, end);
    if (end < length && isApostrophe(text.charCodeAt(end))) {
      const clitic = cliticLength(end + 1);
      if (clitic > 0) {
        push(end, end + 1 + clitic);
        return end + 1 + clitic;
      }
    }
    return end;
  }

  const flags = new Uint16Array(typeCount);
  const form: string[] = [];
  const lower: string[] = [];
  for (let type = 0; type < typeCount; type++) {
    const number = numbers[type] as number;
    flags[type] = vocabulary.flags[number] as number;
    form.push(vocabulary.form[number] as string);
    lower.push(vocabulary.lower[number] as string);
  }
  yield;
  const tokens = {
    text,
    count,
    starts,
    ends,
    types,
    gaps,
    words: { count: typeCount, form, lower, flags, vocabulary, numbers },
  };
  return { ...tokens, sentences: (yield* splitSentences(tokens)) satisfies readonly Sentence[] };
}

const CLITICS: ReadonlySet<string> = new Set(['s', 'd', 'm', 'll', 're', 've']);

/** Whether a code unit is one of the apostrophes that stand in words; asked behind every word. */
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x02bc;

function grown<Column extends Int32Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

function isPairAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0xd800 || unit > 0xdbff || i + 1 >= text.length) return false;
  const next = text.charCodeAt(i + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
