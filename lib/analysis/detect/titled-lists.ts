import { HONORIFICS, OTHER_HEADS } from '../lexicon/words';
import { PLURAL_OFFICE_HEADS } from '../offices/office-phrase';
import { isCapitalised, isShouting, isTitleCase, lowerAt, type Reading, sameSentence } from '../reading';
import { type Run, runAt } from './capital-runs';
import type { Find } from './find';
import { knownName } from './known-names';

/** Members of a list that are read at most. */
const LONGEST = 8;

/**
 * People whom one title in the plural names together: "Ministers [Marin], [Sol] and [Berg]". Leaves what is of two
 * countries ("presidents Norland and Karsia sent"), and lines in capitals, where every word looks like a name.
 */
export function titledLists(reading: Reading, sentences = reading.tokens.sentences): Find[] {
  const finds: Find[] = [];
  for (const { firstToken, endToken } of sentences) {
    if (isShouting(reading, firstToken)) continue;
    for (let i = firstToken; i + 1 < endToken; i++) {
      if (!PLURAL_OFFICE_HEADS.has(lowerAt(reading, i)) || !isCapitalised(reading, i + 1)) continue;
      const people = listAt(reading, i + 1, endToken);
      if (!people) continue;
      finds.push(...people);
      i = (people.at(-1) as Find).endToken - 1;
    }
  }
  return finds;
}

/** Two and more people in a row that "and" closes, or null. */
function listAt(reading: Reading, first: number, end: number): Find[] | null {
  const people: Find[] = [];
  let isClosed = false;
  for (let at = first; people.length < LONGEST; ) {
    // "And Dr. [Marin]": a form of address is no part of the name.
    while (HONORIFICS.has(lowerAt(reading, at)) && isCapitalised(reading, at + 1)) at++;
    const run = runAt(reading, at, end);
    const person = run && personIn(reading, run);
    if (!person) return null;
    people.push(person);
    if (isClosed) return people;
    at = person.endToken;
    const isComma = lowerAt(reading, at) === ',';
    if (isComma) at++;
    isClosed = lowerAt(reading, at) === 'and';
    if (isClosed) at++;
    else if (!isComma) return null;
    if (!sameSentence(reading, first, at)) return null;
  }
  return null;
}

/** A run as a person: with the people of the pack who go by it, where it is nothing else there. */
function personIn(reading: Reading, { firstToken, endToken }: Run): Find | null {
  if (OTHER_HEADS.has(lowerAt(reading, endToken - 1)) || isTitleCase(reading, firstToken)) return null;
  const name = knownName(reading, firstToken, endToken);
  const candidates = (name?.candidates ?? []).filter(
    ({ entity }) => reading.knowledge?.entity(entity).kind === 'person',
  );
  if (name && name.kind === 'country' && candidates.length === 0) return null;
  return {
    firstToken,
    endToken,
    kind: 'person',
    detector: 'titled-list',
    score: 0.9,
    candidates,
    isDemonym: false,
  };
}
