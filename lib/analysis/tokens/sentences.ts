import type { Sentence, TokenisedText } from '../../types/tokens';
import type { Steps } from '../steps';
import { WordFlag } from './word-flags';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ENDS = set('. ! ? … 。 ؟ ।');
const OPENERS = set('" “ « ‘ ( [ \' „ —');
const CLOSERS = set('" ” » ’ ) ] \' “');

/** Which of these a mark is, as bits: asked of every token, and worked out once a word type. */
const END = 1;
const OPENER = 2;
const CLOSER = 4;

/** Words that begin a sentence far more often than a name goes on with them: they end one after "U.S." or "Inc.". */
const STARTERS = set(
  'the a an he she it they we i you this that these those in on at but and or so for as when while after before since if although though however meanwhile his her its their our there here what who why how both many some most last earlier',
);

/** Tokens that are read at a stretch. */
const STRETCH = 8192;

/**
 * The sentences of tokenised text. One ends at a line break, and after a full stop, question or exclamation mark (with
 * the quotes and brackets that close behind it) where the next word can begin a sentence.
 */
export function* splitSentences(tokens: Omit<TokenisedText, 'sentences'>): Steps<Sentence[]> {
  const { count, starts, ends, gaps, types, words } = tokens;
  const sentences: Sentence[] = [];
  const marks = new Uint8Array(words.count);
  for (let id = 0; id < words.count; id++) {
    if (!((words.flags[id] as number) & WordFlag.PUNCTUATION)) continue;
    const form = words.form[id] as string;
    marks[id] =
      (ENDS.has(form) ? END : 0) | (OPENERS.has(form) ? OPENER : 0) | (CLOSERS.has(form) ? CLOSER : 0);
  }
  const markAt = (i: number): number => marks[types[i] as number] as number;
  const formAt = (i: number): string => words.form[types[i] as number] as string;
  const flagsAt = (i: number): number => words.flags[types[i] as number] as number;
  let first = 0;
  const close = (endToken: number): void => {
    if (endToken === first) return;
    sentences.push({
      start: starts[first] as number,
      end: ends[endToken - 1] as number,
      firstToken: first,
      endToken,
    });
    first = endToken;
  };

  /** Whether a sentence can begin with token `i`. */
  const canBegin = (i: number): boolean => {
    let at = i;
    while (at < count && markAt(at) & OPENER && gaps[at + 1] !== 1) at++;
    if (at >= count) return true;
    const flags = flagsAt(at);
    // A form without any case (a number, Arabic, Chinese) may begin one, too.
    return (flags & (WordFlag.CAPITALISED | WordFlag.NUMBER)) !== 0 || /^[^a-zß-ÿ]/.test(formAt(at));
  };

  for (let i = 0; i < count; i++) {
    if (gaps[i] === 2) close(i);
    if (i % STRETCH === STRETCH - 1) yield;
    if (markAt(i) & END) {
      let after = i + 1;
      while (after < count && gaps[after] === 0 && markAt(after) & (CLOSER | END)) after++;
      if (after >= count || (gaps[after] !== 0 && canBegin(after))) {
        close(after);
        i = after - 1;
      }
    } else if (flagsAt(i) & WordFlag.ABBREVIATION && i + 1 < count && gaps[i + 1] === 1) {
      let next = i + 1;
      while (next + 1 < count && markAt(next) & OPENER) next++;
      const isStarter = STARTERS.has(words.lower[types[next] as number] as string);
      const isLongInitial = !(flagsAt(i) & WordFlag.INITIAL);
      if (isLongInitial && isStarter && flagsAt(next) & WordFlag.CAPITALISED) close(i + 1);
    }
  }
  close(count);
  return sentences;
}
