import type { Knowledge } from '../../types/knowledge';
import { flagsAt, formAt, isCapitalised, lowerAt, type Reading, sameSentence } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import { type Find, sharingAll, surfaceOf } from './find';

/** What the pack calls bodies that sell news to others. */
const AGENCY = 'news agency';
/** How sure it is that a credit means an agency. */
const SURE = 0.95;
/** Tokens that the place of a dateline takes at most ("SAINT PETERSBURG, Fla."). */
const LONGEST_PLACE = 9;
/** Words that the sentence behind a dateline has at least. */
const SHORTEST_SENTENCE = 6;

/**
 * What news say of where they come from: "OSK ([AP]) — …", "Photo: Ada Marin / [AFP]", "she told [AFP]". An acronym there
 * means a news agency, if it can, and does so throughout; the town of a dateline is a place throughout, whatever else has its name.
 */
export function pressCredits(reading: Reading, finds: readonly Find[]): Find[] {
  const { knowledge } = reading;
  if (!knowledge) return [...finds];
  const datelines = datelinesIn(reading);
  const towns = new Set<string>();
  for (const find of finds) {
    const hasRegion = datelines.get(find.firstToken);
    if (hasRegion !== undefined && isTown(find, hasRegion)) towns.add(surfaceOf(reading, find).toLowerCase());
  }
  const credited = new Set(
    finds.filter((find) => isCredited(reading, find)).map((find) => surfaceOf(reading, find)),
  );
  return finds.map((find) => {
    const isNamed = towns.size > 0 && towns.has(surfaceOf(reading, find).toLowerCase());
    if (isNamed && (find.kind !== 'person' || datelines.has(find.firstToken)))
      return asPlace(knowledge, find);
    return credited.has(surfaceOf(reading, find)) ? asAgency(knowledge, find) : find;
  });
}

/** A dateline's name, unless a state is called so ("SINGAPORE — …") and no region follows ("GEORGIA, Vt. — …"). */
const isTown = ({ kind }: Find, hasRegion: boolean): boolean => kind !== 'country' || hasRegion;

const asPlace = (knowledge: Knowledge, find: Find): Find => ({
  ...find,
  kind: 'place',
  candidates: find.candidates.filter(
    ({ entity, alias }) => knowledge.entity(entity).kind === 'place' || alias === 'metonym',
  ),
  isDemonym: false,
});

/** The find as one of the agencies of its name, if the pack has one. */
function asAgency(knowledge: Knowledge, find: Find): Find {
  const agencies = find.candidates.filter(({ entity }) => knowledge.entity(entity).subkind === AGENCY);
  return agencies.length > 0
    ? { ...find, kind: 'institution', score: SURE, candidates: sharingAll(agencies, SURE) }
    : find;
}

const PICTURE = /^(?:photo|photograph|image|picture|video|credit)s?$/;

/** Whether a single word stands where a source is credited: in brackets, behind a slash, or as whom somebody told. */
function isCredited(reading: Reading, { firstToken, endToken, candidates }: Find): boolean {
  if (candidates.length === 0 || endToken - firstToken > 1) return false;
  const before = lowerAt(reading, firstToken - 1);
  // "Photograph: [AFP] via …"
  if (before === ':' && PICTURE.test(lowerAt(reading, firstToken - 2))) return true;
  return before === '('
    ? /^[)/]$/.test(formAt(reading, endToken))
    : /^(?:[/|]|told|via)$/.test(before) && sameSentence(reading, firstToken - 1, firstToken);
}

/**
 * Where datelines begin, and whether they name a region: a line begins with words in capitals, then perhaps a region and an
 * agency in brackets, and a dash with blanks around it.
 */
function datelinesIn(reading: Reading): ReadonlyMap<number, boolean> {
  const { sentences, gaps } = reading.tokens;
  const datelines = new Map<number, boolean>();
  for (const { firstToken, endToken } of sentences) {
    if (firstToken > 0 && gaps[firstToken] !== 2) continue;
    let at = firstToken;
    let hasRegion = false;
    while (at < endToken && at - firstToken < LONGEST_PLACE && isPlaceWord(reading, at)) {
      if (formAt(reading, at) === ',') hasRegion = true;
      at++;
    }
    const isBracketed = formAt(reading, at) === '(' && formAt(reading, at + 2) === ')';
    const dash = isBracketed ? at + 3 : at;
    if (at === firstToken || dash >= endToken || !isDash(reading, dash)) continue;
    // Without an agency, or a sentence behind the dash, it is a heading ("Osk - the facts").
    if (isBracketed || isWholeSentence(reading, dash + 1, endToken)) datelines.set(firstToken, hasRegion);
  }
  return datelines;
}

const isPlaceWord = (reading: Reading, i: number): boolean =>
  (flagsAt(reading, i) & WordFlag.HAS_UPPER) !== 0 || formAt(reading, i) === ',';

const isDash = (reading: Reading, i: number): boolean =>
  /^[-–—]$/.test(formAt(reading, i)) && reading.tokens.gaps[i] === 1;

const isWholeSentence = (reading: Reading, first: number, end: number): boolean =>
  end - first > SHORTEST_SENTENCE &&
  isCapitalised(reading, first) &&
  /^[.”"]$/.test(formAt(reading, end - 1));
