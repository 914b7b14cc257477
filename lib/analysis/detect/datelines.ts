import { MONTHS } from '../lexicon/words';
import { flagsAt, formAt, lowerAt, type Reading } from '../reading';
import { WordFlag } from '../tokens/word-flags';

/** Tokens that a dateline takes at most ("SAINT PETERSBURG, Fla., Jan. 3 (ABC)"). */
const LONGEST = 14;
/** Tokens that the sentence behind a dateline has at least. */
const SHORTEST_SENTENCE = 5;

/** What opens a report: a place, perhaps its region, a day and who reports, before a dash. */
export interface Dateline {
  readonly firstToken: number;
  /** The dash. */
  readonly endToken: number;
  /** Whether a comma stands behind the place. */
  readonly hasRegion: boolean;
}

/** The dateline at the head of a sentence, or null: "OSK (ABC) — …", "Osk, Norland, March 3 – …". Leaves a heading ("Osk - the facts"). */
export function datelineOf(reading: Reading, sentence: number): Dateline | null {
  const { sentences, gaps } = reading.tokens;
  const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  if (firstToken > 0 && gaps[firstToken] !== 2) return null;
  let at = firstToken;
  while (at < endToken && at - firstToken < LONGEST && isPart(reading, at)) at++;
  // "Osk–Karsia relations" are no report from Osk.
  const dash = gaps[at] === 1 ? /^[-–—]+$/ : /^(?:—|--)$/;
  if (at === firstToken || at === endToken || !dash.test(formAt(reading, at))) return null;
  const marks = new Set<string>();
  for (let i = firstToken; i < at; i++) marks.add(formAt(reading, i));
  // Without an agency, or a sentence behind the dash, it is a heading.
  const isWhole = marks.has('(') ? marks.has(')') : isWholeSentence(reading, at + 1, endToken);
  return isWhole ? { firstToken, endToken: at, hasRegion: marks.has(',') } : null;
}

const isPart = (reading: Reading, i: number): boolean =>
  (flagsAt(reading, i) & (WordFlag.HAS_UPPER | WordFlag.NUMBER)) !== 0 ||
  /^[(),.]$/.test(formAt(reading, i)) ||
  MONTHS.has(lowerAt(reading, i));

const isWholeSentence = (reading: Reading, first: number, end: number): boolean =>
  end - first >= SHORTEST_SENTENCE &&
  (flagsAt(reading, first) & (WordFlag.CAPITALISED | WordFlag.NUMBER)) !== 0 &&
  /^[.”"]$/.test(formAt(reading, end - 1));

/** Whether a place stands in the dateline that opens the text. */
export const opensReport = (reading: Reading, place: number): boolean =>
  place < (datelineOf(reading, 0)?.endToken ?? 0);
