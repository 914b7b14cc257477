import { formAt, lowerAt, type Reading, sameSentence } from '../reading';
import type { Feature } from './features';
import { type ListedSort, sortOfEntity } from './sort-of-place';

/** What states have and their parts have not. */
const OF_STATES =
  /^(?:parliament|president|presidency|premier|ambassador|ambassadors|embassy|embassies|army|military|navy|troops|soldiers|currency|king|queen|monarchy|prime minister|central bank|(?:foreign|defen[cs]e|interior) (?:minister|ministers|ministry|policy))$/;
/** What parts of federal states have and states have not. */
const OF_REGIONS =
  /^(?:governor|legislature|county|counties|senator|senators|congressman|congresswoman|lieutenant governor|secretary of state|general assembly|congressional delegation|electoral votes)$/;
/** What towns have, and neither states nor their regions. */
const OF_TOWNS = /^(?:mayor|mayors|city hall|city council|deputy mayor)$/;
/** Who are named by a region's very name: of a state they are named by its adjective ("Karsian lawmakers"). */
const NAMED_BY_REGIONS =
  /^(?:governor|senator|senators|representative|congressman|congresswoman|lawmaker|lawmakers|legislator|legislators|voter|voters|resident|residents|secretary of state|attorney general)$/;
/** Words between a place and what it has: "[Karsia]'s new foreign minister". */
const REACH = 3;
/** What is looked for has so many words at most. */
const WORDS = 3;

/**
 * Which of a state, a region and a town that share a name is meant, by what it is said to have or to be governed by:
 * "[Karsia]'s parliament", "the governor of [Karsia]", "[Karsia] voters", "the mayor of [Osk]".
 */
export const governedAs: Feature = ({ entity, chain, reading, book }) => {
  const sort = sortOfEntity(entity);
  if (!sort) return null;
  const isThere = (told: ListedSort) =>
    chain.candidates.some((other) => sortOfEntity(book.entity(other.entity)) === told);
  if (!SORTS.some((rival) => rival !== sort && isThere(rival))) return null;
  for (const { firstToken, endToken, isDemonym } of chain.finds) {
    if (isDemonym) continue;
    const told = toldBehind(reading, endToken) ?? toldBefore(reading, firstToken);
    if (told && isThere(told.sort))
      return { case: told.sort === sort ? 'agrees' : 'differs', value: 1, detail: told.word };
  }
  return null;
};

const SORTS: readonly ListedSort[] = ['country', 'region', 'place'];

interface Told {
  readonly sort: ListedSort;
  readonly word: string;
}

/** What shows a sort where a place has it ("[Karsia]'s parliament", "the mayor of [Osk]"), and where it stands behind the bare name. */
const HAD: readonly Telling[] = [
  ['country', OF_STATES],
  ['region', OF_REGIONS],
  ['place', OF_TOWNS],
];
const NAMED: readonly Telling[] = [
  ['region', NAMED_BY_REGIONS],
  ['place', OF_TOWNS],
];
type Telling = readonly [sort: ListedSort, words: RegExp];

/** "[Karsia]'s governor", "[Karsia] lawmakers". */
function toldBehind(reading: Reading, end: number): Told | null {
  if (!/^[’']s?$/.test(lowerAt(reading, end)))
    return reading.tokens.gaps[end] === 1 ? toldAt(reading, end, NAMED) : null;
  for (let i = end + 1; i <= end + REACH && sameSentence(reading, end, i); i++) {
    const told = toldAt(reading, i, HAD);
    if (told) return told;
    if (/^\P{L}/u.test(formAt(reading, i))) return null;
  }
  return null;
}

/** "the parliament of [Karsia]". */
function toldBefore(reading: Reading, first: number): Told | null {
  if (lowerAt(reading, first - 1) !== 'of') return null;
  for (let words = 1; words <= WORDS; words++) {
    const told = toldAt(reading, first - 1 - words, HAD);
    if (told?.word.split(' ').length === words) return told;
  }
  return null;
}

/** What the longest run of words from a token on that some pattern knows tells, or null. */
function toldAt(reading: Reading, from: number, tellings: readonly Telling[]): Told | null {
  for (let words = WORDS; words > 0; words--) {
    if (!sameSentence(reading, from, from + words - 1)) continue;
    const word = Array.from({ length: words }, (_, i) => lowerAt(reading, from + i)).join(' ');
    for (const [sort, known] of tellings) if (known.test(word)) return { sort, word };
  }
  return null;
}
