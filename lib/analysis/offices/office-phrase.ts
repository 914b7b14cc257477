import type { OfficeHeld } from '../../types/analysis';
import type { OfficeClass } from '../../types/knowledge';
import { kept } from '../kept';
import { ABBREVIATED_OFFICES, OFFICE_HEADS, OFFICE_MODIFIERS } from '../lexicon/words';
import {
  flagsAt,
  formAt,
  isCapitalised,
  isShouting,
  isTitleCase,
  lowerAt,
  type Reading,
  sameSentence,
  textOf,
} from '../reading';
import { WordFlag } from '../tokens/word-flags';
import { officeClassOf } from './office-class';
import { isPastBefore, tenseOfWording, withoutTime } from './office-tense';

/** An office as the text words it, beside a name or alone. */
export interface OfficePhrase {
  readonly firstToken: number;
  readonly endToken: number;
  /** The noun that names the office. */
  readonly headToken: number;
  readonly label: string;
  readonly officeClass: OfficeClass;
  readonly tense: OfficeHeld['tense'];
}

/** Offices in the plural. */
export const PLURAL_OFFICE_HEADS: ReadonlySet<string> = new Set(
  'ministers presidents secretaries senators kings leaders premiers chancellors governors congressmen commissioners ambassadors mayors'.split(
    ' ',
  ),
);

const HEADS = new Set([...OFFICE_HEADS, ...ABBREVIATED_OFFICES, ...PLURAL_OFFICE_HEADS]);

/** Nouns that name an office behind one word alone, with that word. */
const HEADS_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['executive', /^chief$/],
  ['whip', /^chief$/],
  ['economist', /^chief$/],
  ['manager', /^(?:general|campaign)$/],
]);

/** Whether a token can be the head noun of an office ("president", "Gov.", "President-elect", "chief executive"). */
export const isOfficeHead = (reading: Reading, i: number): boolean => {
  const lower = lowerAt(reading, i);
  return HEADS.has(lower) || HEADS_BEHIND.get(lower)?.test(lowerAt(reading, i - 1)) === true;
};

/** The office phrase that ends right before token `name`: "Azerbaijan's deputy foreign minister [X]". Null where none does. */
export function officeBefore(reading: Reading, name: number): OfficePhrase | null {
  const from = name - 1;
  if (!sameSentence(reading, from, name)) return null;
  let head = isOfficeHead(reading, from) ? from : -1;
  if (head < 0 && /^(general|elect|designate|emeritus)$/.test(lowerAt(reading, from))) {
    const before = formAt(reading, from - 1) === '-' ? from - 2 : from - 1;
    if (isOfficeHead(reading, before)) head = before;
  }
  if (head < 0) head = headOfLongOffice(reading, from);
  if (head < 0) return null;
  const phrase = phraseAround(reading, head, name);
  return PLURAL_OFFICE_HEADS.has(lowerAt(reading, head)) ? ofOne(phrase) : phrase;
}

/** The office of each of those whom a plural names together: "Governors [X] and [Y]". */
function ofOne(phrase: OfficePhrase): OfficePhrase {
  const { label, officeClass } = toldBy(
    phrase.label.replace(/ies\b/i, 'y').replace(/men\b/i, 'man').replace(/s\b/i, ''),
  );
  return { ...phrase, label, officeClass };
}

/**
 * "assistant secretary general for political affairs and security policy [X]", "president of the Osk Council [X]": the head,
 * where nothing but what the office is for stands between it and the name.
 */
function headOfLongOffice(reading: Reading, from: number): number {
  if (!isFieldWord(reading, from) || isTitleCase(reading, from) || isShouting(reading, from)) return -1;
  for (let i = from; i > from - 14 && sameSentence(reading, i, from); i--) {
    const next = /^(general|elect)$/.test(lowerAt(reading, i + 1)) ? i + 2 : i + 1;
    if (isOfficeHead(reading, i) && next < from && /^(for|of|to|at)$/.test(lowerAt(reading, next))) return i;
    const isJoint =
      /^(of|for|to|at|the|and|&|-|['’]s)$/.test(lowerAt(reading, i)) ||
      (lowerAt(reading, i) === ',' && listGoesOn(reading, i));
    if (!isJoint && !isFieldWord(reading, i)) return -1;
  }
  return -1;
}

/** A word of what an office is for: a name, or a field ("political affairs"). */
const isFieldWord = (reading: Reading, i: number): boolean =>
  (isCapitalised(reading, i) && !(flagsAt(reading, i) & WordFlag.PUNCTUATION)) ||
  FIELDS.has(lowerAt(reading, i)) ||
  (OFFICE_MODIFIERS.has(lowerAt(reading, i)) && !/^(under|then|first|second)$/.test(lowerAt(reading, i)));

/** Nouns of what offices are for, beside the modifiers of offices. */
const FIELDS = new Set(
  'affairs ministers deputies policy relations state staff parliament country republic committee commission council board court mission nations cooperation development enlargement planning operations investigations research innovation reform services resources sport youth women religion information communications media tourism fisheries forestry water infrastructure cohesion equality integration migration asylum veterans families children science technology'.split(
    ' ',
  ),
);

/** The office phrase that begins at token `from` (after an article): "speaker of the Chamber of Deputies". Null where none does. */
export function officeAt(reading: Reading, from: number): OfficePhrase | null {
  let head = -1;
  for (let i = from; i < from + 9 && sameSentence(reading, from, i); i++) {
    if (isOfficeHead(reading, i)) {
      head = i;
      // "Deputy associate minister": the head is the last one that nothing but words of offices part from it.
      if (!isModifier(reading, i + 1)) break;
    } else if (
      !isModifier(reading, i) &&
      !isCapitalised(reading, i) &&
      !/^(’s|'s|-)$/.test(formAt(reading, i))
    )
      break;
  }
  if (head < 0) return null;
  return phraseAround(reading, head, complementEnd(reading, head + 1), from);
}

/** Where "of …", "for …, … and …" after a head ends. */
function complementEnd(reading: Reading, from: number): number {
  const { count } = reading.tokens;
  let i = /^(general|elect)$/.test(lowerAt(reading, from)) ? from + 1 : from;
  const isSent = /^(ambassador|envoy|consul|delegate|representative|adviser|advisor|aide|assistant)$/.test(
    lowerAt(reading, from - 1),
  );
  if (!(isSent ? /^(of|for|to|at|in)$/ : /^(of|for|at)$/).test(lowerAt(reading, i))) return i;
  const isList = lowerAt(reading, i) === 'for';
  // A preposition that leads nowhere is no part of the office ("the president to meet").
  let end = i;
  i++;
  for (; i < Math.min(count, from + 24) && sameSentence(reading, from, i); i++) {
    const lower = lowerAt(reading, i);
    if (/^(the|of|for|and|&|’s|'s|-|to)$/.test(lower)) continue;
    if (lower === ',' && isList && listGoesOn(reading, i)) continue;
    const flags = flagsAt(reading, i);
    if (
      flags & WordFlag.PUNCTUATION ||
      /^(who|which|that|has|had|is|was|said|says|told|on|in|at|with|by|after|as|where|when|will|would|from|also|have|were|are|but|while|since|met|held|visited)$/.test(
        lower,
      )
    )
      break;
    if (!isList && !(flags & WordFlag.HAS_UPPER) && !isModifier(reading, i) && !FIELDS.has(lower)) break;
    end = i + 1;
  }
  return end;
}

/** Whether the list of portfolios goes on after a comma: only lower-case words until "and" or the next comma. */
function listGoesOn(reading: Reading, comma: number): boolean {
  for (let i = comma + 1; i < comma + 6; i++) {
    const lower = lowerAt(reading, i);
    if (lower === ',' || lower === 'and') return i > comma + 1;
    if (
      flagsAt(reading, i) & (WordFlag.PUNCTUATION | WordFlag.HAS_UPPER) ||
      /^(who|which|said|has|is|was|told)$/.test(lower)
    )
      return false;
  }
  return false;
}

function isModifier(reading: Reading, i: number): boolean {
  const lower = lowerAt(reading, i);
  return OFFICE_MODIFIERS.has(lower) || isOfficeHead(reading, i);
}

/** The whole phrase with the modifiers before its head. */
function phraseAround(reading: Reading, head: number, endToken: number, least = 0): OfficePhrase {
  let first = head;
  while (first > least && sameSentence(reading, first - 1, head)) {
    const i = first - 1;
    const lower = lowerAt(reading, i);
    const next = lowerAt(reading, first);
    // "Under President Marin": of a secretary alone it says what he is.
    if (lower === 'under' && !/^(-|secretary)$/.test(next)) break;
    if (isModifier(reading, i) || (FIELDS.has(lower) && /^(minister|secretary|commissioner)$/.test(next)))
      first = i;
    else if (
      lower === '-' &&
      first - 2 >= least &&
      isModifier(reading, first - 2) &&
      reading.tokens.gaps[i] === 0
    )
      first -= 2;
    else if (lower === 'and' && first - 2 >= least && isOfficeHead(reading, first - 2)) first -= 2;
    else break;
  }
  const { label, officeClass, tense } = toldBy(textOf(reading, first, endToken));
  return {
    firstToken: first,
    endToken,
    headToken: head,
    label,
    officeClass,
    tense: tense === 'current' && isPastBefore(reading, first) ? 'former' : tense,
  };
}

/** An office without the words before a token, which is no later than its head. */
export const beginningAt = (reading: Reading, phrase: OfficePhrase, firstToken: number): OfficePhrase => {
  const { label, officeClass } = toldBy(textOf(reading, firstToken, phrase.endToken));
  return { ...phrase, firstToken, label, officeClass };
};

/** What the wording of an office tells by itself. */
const toldBy = kept((wording): Pick<OfficePhrase, 'label' | 'officeClass' | 'tense'> => {
  const label = spelledOut(wording.replace(/\s+/g, ' '));
  return {
    label: withoutTime(label, true),
    officeClass: officeClassOf(withoutTime(label).replace(/[- ]elect\b/i, '')),
    tense: tenseOfWording(label),
  };
});

const SPELLED_OUT: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  pres: 'president',
  amb: 'ambassador',
  gen: 'general',
  col: 'colonel',
  lt: 'lieutenant',
  adm: 'admiral',
};

/** An office with its abbreviation written out: "Gov." is "Governor", and each of the "Sens." is a "Senator". */
const spelledOut = (label: string): string =>
  label.replace(/\b(gov|sen|rep|pres|amb|gen|col|lt|adm)s?\./gi, (short, word: string) => {
    const long = SPELLED_OUT[word.toLowerCase()] as string;
    return /^[A-Z]/.test(short) ? `${long.charAt(0).toUpperCase()}${long.slice(1)}` : long;
  });
