import type { TextSpan } from '../../types/text';
import { PERSON_VERBS } from '../lexicon/words';
import { formAt, isSentenceStart, lowerAt, type Reading } from '../reading';
import type { Anchor } from './past';

/** Tokens that a quotation is looked for before and behind a word. */
const LONGEST = 160;

/** The tokens, half-open, of the quotation that token `i` stands in, marks aside; null where it stands in none. */
export function quoteAround(reading: Reading, i: number): TextSpan | null {
  let start = -1;
  for (let k = i - 1; k >= 0 && k > i - LONGEST; k--) {
    const form = formAt(reading, k);
    // A paragraph's end closes what was left open.
    if (form === '”' || isBreak(reading, k + 1)) break;
    if (form === '“' || (form === '"' && isOpening(reading, k))) {
      start = k + 1;
      break;
    }
    if (form === '"') break;
  }
  if (start < 0) return null;
  for (let k = i + 1; k < reading.tokens.count && k < i + LONGEST; k++)
    if (/^[”"]$/.test(formAt(reading, k))) return { start, end: k };
  return null;
}

/** The quotation right before token `i`, where the word there is who says it ("…", [he] said; "…", said [he]), marks aside; else null. */
export function quoteToldBy(reading: Reading, i: number): TextSpan | null {
  if (isSentenceStart(reading, i)) return null;
  const isBehind = PERSON_VERBS.has(lowerAt(reading, i - 1));
  if (!isBehind && !PERSON_VERBS.has(lowerAt(reading, i + 1))) return null;
  const close = isBehind ? i - 2 : i - 1;
  return /^[”"]$/.test(formAt(reading, close)) ? quoteAround(reading, close - 1) : null;
}

/** Words between a quotation and the verb of who says it: "…", the old [host] said. */
const TELLER = 4;
/** Who speaks for others, and is nobody whom the text names. */
const SPEAKS_FOR_OTHERS =
  /^(?:source|sources|statement|report|official|officials|spokes(?:man|woman|person))$/;

/** Whether a quotation is told by a description, which may be of the one whom an anchor outside it names: "…", the host said. */
export function isToldByADescription(reading: Reading, { start, end }: TextSpan, { token }: Anchor): boolean {
  if (token >= start && token < end) return false;
  const isTurned = PERSON_VERBS.has(lowerAt(reading, end + 1));
  const first = isTurned ? end + 2 : end + 1;
  if (lowerAt(reading, first) !== 'the') return false;
  for (let k = first + 1; k <= first + TELLER; k++) {
    const lower = lowerAt(reading, k);
    if (SPEAKS_FOR_OTHERS.test(lower)) return false;
    if (isTurned || PERSON_VERBS.has(lower)) return true;
    if (!/^\p{Ll}+$/u.test(formAt(reading, k))) return false;
  }
  return false;
}

const isBreak = (reading: Reading, i: number): boolean => (reading.tokens.gaps[i] as number) > 1;

/** A straight mark opens where a word follows it without a blank. */
const isOpening = (reading: Reading, i: number): boolean =>
  reading.tokens.gaps[i + 1] === 0 && (i === 0 || (reading.tokens.gaps[i] as number) > 0);

/** Whether a quotation is of what the person of an anchor says, told by a verb of speech beside it ("…", Marin said; Marin said: "…"). */
export function isOwnWord(reading: Reading, { start, end }: TextSpan, { token, endToken }: Anchor): boolean {
  if (token >= start && token < end) return false;
  // Whoever was named last before the words, and speaks.
  const isSpeaker = (from: number, to: number): boolean => {
    for (let k = from; k < to; k++) if (PERSON_VERBS.has(lowerAt(reading, k))) return true;
    return false;
  };
  return token < start && start - endToken < 12 && isSpeaker(endToken, start);
}
