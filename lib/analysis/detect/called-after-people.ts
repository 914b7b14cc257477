import { FACILITY_HEADS, isTitle } from '../lexicon/words';
import { formAt, isCapitalised, isTitleCase, lowerAt, type Reading, sameSentence } from '../reading';
import type { Find } from './find';

/** The detector of a name that a thing has from somebody: whom it is called after is not spoken of. */
export const CALLED_AFTER = 'called-after';

/** What else is called after people, by their full names ("Ada Marin [bridge]"). */
const BUILT =
  /^(?:bridge|station|hospital|dam|tunnel|terminal|library|museum|theatre|theater|square|street|park|prison|metro|arena)$/;

/** What firms and foundations that are called after people have behind the full name. */
const FIRMS =
  /^(?:Productions|Films|Pictures|Studios|Records|Entertainment|Associates|Partners|Holdings|Ventures|Consulting|Enterprises|Foundation|Institute|Library|School|College|University|Academy|Trust|Museum|Hospital)$/;

/** What ships are, before their names; in capitals, what navies write before them. */
const SHIPS =
  /^(?:carrier|warship|frigate|destroyer|submarine|cruiser|corvette|icebreaker|battleship|ship|vessel|tanker|ferry|yacht)$/;
const PREFIXES = /^(?:uss|usns|hms|hmcs|hmas|ins|rms|mv)$/;
const NAMED = /^(?:named|called|christened)$/;
const STORMS = /^(?:storm|hurricane|typhoon|cyclone)$/;

/**
 * People whose names are those of things: "[Harald Marin] airport", "[Harald Marin] Films", "the frigate [Harald Marin]", "Storm [Ada]".
 * A facility's name is a place's, a firm's has its noun, any other one is of nothing that is told of. Leaves "the ship [Marin] boarded" and "the storm [Ada] feared".
 */
export function calledAfterPeople(reading: Reading, finds: readonly Find[]): Find[] {
  return finds.map((find) => {
    if (find.kind !== 'person') return find;
    if (isFirm(reading, find))
      return {
        ...find,
        endToken: find.endToken + 1,
        kind: 'institution',
        detector: CALLED_AFTER,
        candidates: [],
      };
    const kind = isFacility(reading, find) ? 'place' : isVesselOrStorm(reading, find) ? 'other' : null;
    return kind ? { ...find, kind, detector: CALLED_AFTER, candidates: [] } : find;
  });
}

function isFirm(reading: Reading, { firstToken, endToken }: Find): boolean {
  return (
    endToken - firstToken > 1 &&
    reading.tokens.gaps[endToken] === 1 &&
    sameSentence(reading, firstToken, endToken) &&
    FIRMS.test(formAt(reading, endToken)) &&
    !isTitleCase(reading, firstToken)
  );
}

function isFacility(reading: Reading, { firstToken, endToken }: Find): boolean {
  if (!sameSentence(reading, firstToken, endToken) || reading.tokens.gaps[endToken] !== 1) return false;
  const isBetween = /^(?:international|memorial|national|regional)$/.test(lowerAt(reading, endToken));
  const noun = lowerAt(reading, isBetween ? endToken + 1 : endToken);
  return FACILITY_HEADS.has(noun) || (endToken - firstToken > 1 && BUILT.test(noun));
}

function isVesselOrStorm(reading: Reading, { firstToken, endToken }: Find): boolean {
  if (!sameSentence(reading, firstToken - 1, firstToken)) return false;
  const before = lowerAt(reading, firstToken - 1);
  // "HMS Queen [Ada]", "the [Harald Marin] carrier".
  if (isTitle(before) && PREFIXES.test(lowerAt(reading, firstToken - 2))) return true;
  if (before === 'the' && endToken - firstToken > 1 && SHIPS.test(lowerAt(reading, endToken))) return true;
  // "A ship named Ada Marin".
  if (NAMED.test(before)) return SHIPS.test(lowerAt(reading, firstToken - 2));
  if (isCapitalised(reading, firstToken - 1)) return PREFIXES.test(before) || STORMS.test(before);
  return endToken - firstToken > 1 && SHIPS.test(before);
}
