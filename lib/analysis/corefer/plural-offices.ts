import type { Find, FindsByToken } from '../detect/find';
import { OFFICE_MODIFIERS } from '../lexicon/words';
import { isCapitalised, lowerAt, type Reading, sameSentence } from '../reading';

/** Holders of one office in several countries or bodies. */
interface PluralOffices {
  readonly firstToken: number;
  readonly endToken: number;
  /** The office of one of them. */
  readonly office: string;
  /** The countries and bodies by name; empty where they are only counted. */
  readonly of: readonly Find[];
  readonly count: number;
}

/** Offices that one person at a time holds in a country or body, by their plural. */
const SINGULARS: ReadonlyMap<string, string> = new Map(
  'minister president premier chancellor king monarch leader head chief secretary'
    .split(' ')
    .map((office) => [office === 'secretary' ? 'secretaries' : `${office}s`, office]),
);
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
]);
const STATES = new Set(['countries', 'nations', 'states', 'neighbours', 'neighbors']);
/** Members of a list that are read at most. */
const LONGEST = 8;

/**
 * Holders of one office in several countries, which it names: "the foreign ministers of Norland and Karsia", "the Norlandic and
 * Karsic premiers", or counts: "the presidents of both countries". Null where no such description begins at token `i`, or
 * where it is the title of names right behind it.
 */
export function pluralOfficesAt(reading: Reading, i: number, byFirst: FindsByToken): PluralOffices | null {
  const start = lowerAt(reading, i) === 'the' ? i + 1 : i;
  const peoples = listAt(reading, start, byFirst, true);
  if (start === i && !peoples) return null;
  const office = officesAt(reading, peoples?.endToken ?? start);
  if (!office) return null;
  const of = peoples ?? ownersAt(reading, office.endToken, byFirst);
  if (!of) return null;
  const endToken = Math.max(of.endToken, office.endToken);
  if (!sameSentence(reading, i, endToken - 1) || lowerAt(reading, endToken) === 'of') return null;
  // "The Norlandic and Karsic premiers Marin and Sol": titles of those who are named.
  if (isCapitalised(reading, endToken) && sameSentence(reading, i, endToken)) return null;
  return { firstToken: i, endToken, office: office.label, of: of.finds, count: of.count };
}

/** An office in the plural, worded for one: "foreign ministers" is "foreign minister". */
function officesAt(
  reading: Reading,
  from: number,
): { readonly label: string; readonly endToken: number } | null {
  let at = from;
  while (OFFICE_MODIFIERS.has(lowerAt(reading, at)) && !SINGULARS.has(lowerAt(reading, at))) at++;
  const singular = SINGULARS.get(lowerAt(reading, at));
  if (!singular) return null;
  const words = [];
  for (let k = from; k < at; k++) words.push(lowerAt(reading, k));
  const ofStates = /^(state|government)$/.exec(
    lowerAt(reading, at + 1) === 'of' ? lowerAt(reading, at + 2) : '',
  );
  return {
    label: [...words, singular, ...(ofStates ? ['of', ofStates[0]] : [])].join(' '),
    endToken: ofStates ? at + 3 : at + 1,
  };
}

interface Owners {
  readonly finds: readonly Find[];
  readonly count: number;
  readonly endToken: number;
}

/** "of Norland, Sudria and Karsia", "of the two countries". */
function ownersAt(reading: Reading, i: number, byFirst: FindsByToken): Owners | null {
  if (lowerAt(reading, i) !== 'of') return null;
  const at = lowerAt(reading, i + 1) === 'the' ? i + 2 : i + 1;
  const count = NUMBERS.get(lowerAt(reading, at));
  if (count) return STATES.has(lowerAt(reading, at + 1)) ? { finds: [], count, endToken: at + 2 } : null;
  return listAt(reading, i + 1, byFirst, false);
}

/** Two and more names of countries or bodies that a list joins, or of peoples; null where it names anything else. */
function listAt(reading: Reading, i: number, byFirst: FindsByToken, ofPeoples: boolean): Owners | null {
  const finds: Find[] = [];
  let isClosed = false;
  for (let at = i; finds.length < LONGEST; ) {
    const find = byFirst.get(lowerAt(reading, at) === 'the' ? at + 1 : at);
    if (!find || find.isDemonym !== ofPeoples || (find.kind !== 'country' && find.kind !== 'institution'))
      return null;
    finds.push(find);
    at = find.endToken;
    if (isClosed) return { finds, count: finds.length, endToken: at };
    const isComma = lowerAt(reading, at) === ',';
    const joint = isComma ? at + 1 : at;
    isClosed = lowerAt(reading, joint) === 'and';
    if (!isComma && !isClosed) return null;
    at = isClosed ? joint + 1 : joint;
  }
  return null;
}
