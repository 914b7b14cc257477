import { isCompanyForm, ORGANISATION_HEADS } from '../lexicon/words';
import {
  candidatesAt,
  flagsAt,
  formAt,
  isCapitalised,
  lowerAt,
  type Reading,
  sameSentence,
} from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Find } from './find';
import { knownName } from './known-names';

/**
 * Gives bodies the words around them that belong to their names: the country before a body that is called by what it is
 * ("[Norland] [Air Force]" is one name), a number before ("4th Brigade"), ", Inc." and "party" behind. Leaves a country
 * before a name of its own ("Norland's Meridian", "Norlandic Meridian TV" stays two).
 */
export function widenedBodies(reading: Reading, finds: readonly Find[]): Find[] {
  const kept: Find[] = [];
  for (const find of finds) {
    if (find.kind !== 'institution') {
      kept.push(asParty(reading, find));
      continue;
    }
    let { firstToken, endToken } = find;
    const before = kept.at(-1);
    if (before && isItsCountry(reading, before, find)) {
      firstToken = before.firstToken;
      kept.pop();
    } else if (isOrdinal(reading, firstToken - 1, firstToken)) firstToken--;
    endToken = endWithForm(reading, endToken);
    kept.push(
      firstToken === find.firstToken && endToken === find.endToken
        ? find
        : withKnown(reading, { ...find, firstToken, endToken }),
    );
  }
  // What a name was given ("Inc") is no name of its own.
  return kept.filter((find, i) => (kept[i - 1]?.endToken ?? 0) <= find.firstToken);
}

/** "the [Harbour party]": with the word behind it, what looks like no body is a party that the pack knows. */
function asParty(reading: Reading, find: Find): Find {
  const { firstToken, endToken } = find;
  if (find.kind === 'country' || find.isDemonym || formAt(reading, endToken) !== 'party') return find;
  if (endWithForm(reading, endToken) !== endToken + 1) return find;
  const candidates = candidatesAt(reading, firstToken, endToken + 1).filter(
    ({ entity }) => reading.knowledge?.entity(entity).kind === 'institution',
  );
  return candidates.length === 0
    ? find
    : { ...find, endToken: endToken + 1, kind: 'institution', candidates };
}

/** The wider name's candidates where the pack has it; else those of the body as it was. */
function withKnown(reading: Reading, find: Find): Find {
  const known = knownName(reading, find.firstToken, find.endToken);
  return known?.kind === 'institution' ? { ...find, candidates: known.candidates } : find;
}

/** Whether a country stands right before a body that is called by what it is, with a capital. */
function isItsCountry(reading: Reading, before: Find, { firstToken, endToken }: Find): boolean {
  if (before.endToken !== firstToken || (before.kind !== 'country' && !before.isDemonym)) return false;
  if (reading.tokens.gaps[firstToken] !== 1 || !sameSentence(reading, before.firstToken, firstToken))
    return false;
  if (!isCapitalised(reading, firstToken)) return false;
  for (let i = firstToken; i < endToken; i++) if (ORGANISATION_HEADS.has(lowerAt(reading, i))) return true;
  return false;
}

const isOrdinal = (reading: Reading, i: number, next: number): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(lowerAt(reading, i)) && sameSentence(reading, i, next);

/** Where a body ends with the company's form or the word "party" that follows it. */
function endWithForm(reading: Reading, end: number): number {
  const at = formAt(reading, end) === ',' ? end + 1 : end;
  if (!sameSentence(reading, end - 1, at)) return end;
  if (isCompanyForm(lowerAt(reading, at)) && flagsAt(reading, at) & WordFlag.CAPITALISED) return at + 1;
  return lowerAt(reading, end) === 'party' && reading.tokens.gaps[end] === 1 ? end + 1 : end;
}
