import { ORGANISATION_HEADS } from '../lexicon/words';
import { flagsAt, formAt, isCapitalised, lowerAt, type Reading, textOf } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Find } from './find';

/** Acronyms that the text introduces after a longer name: "Harbour Workers' Union ([HWU])"; then wherever they stand. */
export function bracketedAcronyms(reading: Reading, others: readonly Find[]): Find[] {
  const kinds = new Map<string, Find>();
  for (const find of others) {
    const i = find.endToken;
    if (formAt(reading, i) !== '(' || formAt(reading, i + 2) !== ')' || find.endToken - find.firstToken < 2)
      continue;
    const form = formAt(reading, i + 1);
    if (!(flagsAt(reading, i + 1) & WordFlag.ALL_CAPS) || form.length > 8) continue;
    const initials = initialsOf(reading, find.firstToken, find.endToken);
    // Behind a person stands a party or a country as well, and behind a place who reports: "Ada Marin (AP)", "UPPER FELL (AP)".
    const isIts =
      find.kind === 'person'
        ? initials === form
        : find.kind === 'place'
          ? isSpelledWithin(textOf(reading, find.firstToken, find.endToken), form)
          : initials.includes(form[0] as string);
    if (isIts) kinds.set(form, find);
  }
  for (const { firstToken, endToken } of reading.tokens.sentences)
    for (let i = firstToken + 1; i + 2 < endToken; i++) {
      if (formAt(reading, i) !== '(' || formAt(reading, i + 2) !== ')') continue;
      const form = formAt(reading, i + 1);
      if (!kinds.has(form) && isTermSpelled(reading, form, firstToken, i)) kinds.set(form, TERM);
    }
  if (kinds.size === 0) return [];
  const finds: Find[] = [];
  const { words, types, count } = reading.tokens;
  const ofType = words.form.map((form) => kinds.get(form));
  for (let i = 0; i < count; i++) {
    const long = ofType[types[i] as number];
    if (long)
      finds.push({
        firstToken: i,
        endToken: i + 1,
        kind: long.kind,
        detector: 'bracketed-acronym',
        score: 0.95,
        candidates: long.candidates,
        isDemonym: false,
      });
  }
  return finds;
}

/** What an acronym stands for that the text spells in small letters: a thing and no body. */
const TERM: Find = {
  firstToken: 0,
  endToken: 0,
  kind: 'other',
  detector: 'bracketed-acronym',
  score: 1,
  candidates: [],
  isDemonym: false,
};

const initialsOf = (reading: Reading, first: number, end: number): string =>
  Array.from({ length: end - first }, (_, k) => formAt(reading, first + k)[0] ?? '')
    .join('')
    .toUpperCase();

/** Small words that an acronym leaves out. */
const SMALL = /^(?:a|an|and|for|in|of|on|or|the|to|‑|–)$/;

/**
 * Whether the words before the brackets at token `at` spell an acronym in small letters: "public-private partnerships (PPP)",
 * "XMLHttpRequest (XHR)". Leaves what is called a body there ("the interior ministry (MOI)").
 */
function isTermSpelled(reading: Reading, acronym: string, from: number, at: number): boolean {
  if (!(flagsAt(reading, at + 1) & WordFlag.ALL_CAPS) || !/^[A-Z]{2,8}$/.test(acronym)) return false;
  const last = at - 1;
  if (flagsAt(reading, last) & WordFlag.MIXED) return isSpelledWithin(formAt(reading, last), acronym);
  if (isCapitalised(reading, last)) return false;
  let letters = acronym.length;
  for (let k = last; k >= from && letters > 0; k--) {
    if (ORGANISATION_HEADS.has(lowerAt(reading, k))) return false;
    // "analog-to-digital" is one token.
    for (const part of lowerAt(reading, k).split('-').reverse()) {
      if (part === '' || SMALL.test(part)) continue;
      if (part[0]?.toUpperCase() !== acronym[letters - 1]) return false;
      letters--;
    }
  }
  return letters === 0;
}

/** Whether an acronym's letters stand in a word or name in their order, and begin with its first. */
function isSpelledWithin(word: string, acronym: string): boolean {
  const letters = word.toUpperCase();
  let at = -1;
  for (const letter of acronym) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0 || (letter === acronym[0] && at !== 0)) return false;
  }
  return true;
}

/** The long form that the text gives for an acronym, by the acronym; made from the same brackets. */
export function acronymExpansions(reading: Reading, finds: readonly Find[]): Map<string, string> {
  const expansions = new Map<string, string>();
  for (const find of finds) {
    const i = find.endToken;
    if (
      formAt(reading, i) === '(' &&
      formAt(reading, i + 2) === ')' &&
      flagsAt(reading, i + 1) & WordFlag.ALL_CAPS
    )
      expansions.set(
        formAt(reading, i + 1),
        reading.tokens.text.slice(
          reading.tokens.starts[find.firstToken],
          reading.tokens.ends[find.endToken - 1],
        ),
      );
  }
  return expansions;
}
