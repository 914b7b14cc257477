import { formAt, isCapitalised, lowerAt, type Reading, textOf } from '../../reading';
import type { Named } from '../named';

/** What a word is in its sentence, as far as clauses need to know. */
export type Tag =
  | 'det'
  | 'poss'
  | 'pos'
  | 'noun'
  | 'name'
  | 'adj'
  | 'num'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'that'
  | 'rel'
  | 'to'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'verb'
  | 'adv'
  | 'neg'
  | 'pron'
  | 'comma'
  | 'dash'
  | 'colon'
  | 'quote'
  | 'hyphen'
  | 'stop'
  | 'time';

/** A word, or a name taken as one. */
export interface Word {
  readonly firstToken: number;
  endToken: number;
  lower: string;
  readonly isCapitalised: boolean;
  /** A name written in capitals alone: "EU", "U.S.". */
  readonly isAcronym: boolean;
  tag: Tag;
  readonly named: Named | null;
  /** Of a verb: its base and the `VerbForm` bits it can have. */
  lemma: string;
  bits: number;
  readonly inQuote: boolean;
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', '«', '„', '‘']);
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '»', '’']);

/** The words of a sentence, names taken whole; what is in round or square brackets is left out. */
export function wordsOf(
  reading: Reading,
  firstToken: number,
  endToken: number,
  named: ReadonlyMap<number, Named>,
): Word[] {
  const words: Word[] = [];
  let depth = 0;
  let inQuote = false;
  const tails = officeTails(firstToken, endToken, named);
  for (let i = firstToken; i < endToken; ) {
    const tail = tails.get(i);
    if (tail !== undefined) {
      i = tail;
      continue;
    }
    const lower = lowerAt(reading, i);
    const span = named.get(i);
    if (lower === '(' || lower === '[') depth++;
    if (depth > 0) {
      if (lower === ')' || lower === ']') depth--;
      i = span && lower !== '(' ? Math.max(i + 1, span.endToken) : i + 1;
      continue;
    }
    const form = formAt(reading, i);
    const isQuote = OPENING.has(form) || CLOSING.has(form);
    // "the leaders’ segment": the mark of a plural owner closes no quotation.
    const isOwner =
      (form === "'" || form === '’') &&
      /s$/i.test(words.at(-1)?.lower ?? '') &&
      reading.tokens.gaps[i] === 0 &&
      /^\p{Ll}/u.test(formAt(reading, i + 1));
    if (isQuote && !span && !isOwner) {
      if (form === '"') inQuote = !inQuote;
      else if (form === '“' || form === '«' || form === '„') inQuote = true;
      else if (form === '”' || form === '»') inQuote = false;
      words.push(markOf(i, '"', 'quote', inQuote));
      i++;
      continue;
    }
    // A dash without blanks joins names as a hyphen does ("the Rome–Vienna talks").
    if (form === '–' && reading.tokens.gaps[i] === 0 && reading.tokens.gaps[i + 1] === 0) {
      words.push(markOf(i, '-', 'hyphen', inQuote));
      i++;
      continue;
    }
    const end = span ? Math.min(span.endToken, endToken) : i + 1;
    const isCapital = isCapitalised(reading, i);
    words.push({
      firstToken: i,
      endToken: end,
      lower: span && end > i + 1 ? lowerAt(reading, end - 1) : lower,
      isCapitalised: isCapital,
      isAcronym:
        span !== undefined &&
        isCapital &&
        /^\p{Lu}[\p{Lu}.&]+$/u.test(textOf(reading, i, end).replaceAll(' ', '')),
      tag: 'noun',
      named: span ?? null,
      lemma: '',
      bits: 0,
      inQuote,
    });
    i = end;
  }
  return words;
}

/** A mark as a word of its tag. */
const markOf = (token: number, lower: string, tag: Tag, inQuote: boolean): Word => ({
  firstToken: token,
  endToken: token + 1,
  lower,
  isCapitalised: false,
  isAcronym: false,
  tag,
  named: null,
  lemma: '',
  bits: 0,
  inQuote,
});

/** "under-secretary [for ports and inland waters] Ada Marin": what stands between an office and its holder's name. */
function officeTails(
  firstToken: number,
  endToken: number,
  named: ReadonlyMap<number, Named>,
): ReadonlyMap<number, number> {
  const tails = new Map<number, number>();
  for (let i = firstToken; i < endToken; i++) {
    const [entity] = named.get(i)?.entities ?? [];
    if (entity?.kind !== 'person') continue;
    for (const { phrase } of entity.chain.offices)
      if (phrase.endToken === i && phrase.headToken + 1 < i && phrase.firstToken >= firstToken)
        tails.set(phrase.headToken + 1, i);
  }
  return tails;
}
