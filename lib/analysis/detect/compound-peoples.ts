import { fieldOfCalling } from '../lexicon/callings';
import { candidatesAt, formAt, isCapitalised, lowerAt, type Reading, sameSentence } from '../reading';
import { type Find, isOfPeople } from './find';

/** Words before a people's adjective that make another people or region of it: "North American", "Latin American". */
const QUALIFIERS = new Set(
  'north south east west northern southern eastern western central latin african native asian hispanic inner outer pan trans sub'.split(
    ' ',
  ),
);

/** "The [Norlando]-[Sudrian] War": two peoples in the name of what was between them. */
const isNamedPair = (reading: Reading, first: Find, second: Find): boolean =>
  first.detector === 'combining-form' &&
  first.endToken + 1 === second.firstToken &&
  /^(?:War|Wars|Treaty|Pact|Alliance|Agreement|Accords?)$/.test(formAt(reading, second.endToken));

/** "A [Norlandic]-[Sudrian] singer": of two peoples before one person the first is of the family's; talks are of both. */
function isOrigin(reading: Reading, first: Find, second: Find): boolean {
  if (!first.isDemonym || !second.isDemonym || first.endToken + 1 !== second.firstToken) return false;
  return (
    /^[-–]$/.test(formAt(reading, first.endToken)) &&
    reading.tokens.gaps[second.firstToken] === 0 &&
    fieldOfCalling(lowerAt(reading, second.endToken)) !== null
  );
}

/**
 * Adjectives and peoples of two words, of which a detector saw the last alone: "North [American]" is no state's, "South
 * [Korean]" is another's than "Korean". They become one name, with what the pack has under it. Leaves "western [Norlandic]
 * towns", where the qualifier has no capital. Of "a [Norlandic]-[Sudrian] singer" the first tells where somebody's family is from.
 */
export function compoundPeoples(reading: Reading, finds: readonly Find[]): Find[] {
  const kept: Find[] = [];
  for (const find of finds) {
    const before = kept.at(-1);
    if (before && isOrigin(reading, before, find)) kept.pop();
    const first = startOf(reading, find);
    // "Anglo-Norlandic talks" are of two states, and the first half stands already; the "Anglo-Norlandic War" is one name.
    const isPair = kept.at(-1)?.detector === 'combining-form' && !isCapitalised(reading, find.endToken);
    if (before && isNamedPair(reading, before, find)) {
      kept.pop();
      kept.push({ ...find, firstToken: before.firstToken, kind: 'other', candidates: [], isDemonym: false });
      continue;
    }
    if (first === find.firstToken || isPair) {
      kept.push(find);
      continue;
    }
    // What was found of the qualifier itself is part of the name ("[African] [American]").
    while ((kept.at(-1)?.endToken ?? 0) > first) kept.pop();
    const candidates = candidatesAt(reading, first, find.endToken);
    kept.push({
      ...find,
      firstToken: first,
      kind: candidates.length > 0 ? 'country' : 'other',
      candidates,
      isDemonym: candidates.length > 0,
    });
  }
  return kept;
}

/** Where the compound begins that ends in a country's adjective; the find's own start where it is none. */
function startOf(reading: Reading, { firstToken, endToken, candidates }: Find): number {
  if (endToken - firstToken > 1) return firstToken;
  // "African" is no state's, "South African" is.
  if (!candidates.some(isOfPeople) && !candidatesAt(reading, firstToken - 1, endToken).some(isOfPeople))
    return firstToken;
  const isHyphenated = formAt(reading, firstToken - 1) === '-' && reading.tokens.gaps[firstToken] === 0;
  const first = firstToken - (isHyphenated ? 2 : 1);
  const isCompound =
    QUALIFIERS.has(lowerAt(reading, first)) &&
    isCapitalised(reading, first) &&
    sameSentence(reading, first, firstToken) &&
    (isHyphenated || reading.tokens.gaps[firstToken] === 1);
  return isCompound ? first : firstToken;
}
