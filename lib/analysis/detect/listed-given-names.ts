import { pastJoint } from '../list-joint';
import { lowerAt, type Reading } from '../reading';
import { type Find, findsBy } from './find';

/** The detector of a given name that a list of others shows to be one. */
export const LISTED_GIVEN_NAME = 'listed-given-name';

/** Members of a list on either side of a name that are looked at. */
const REACH = 4;

/**
 * Given names that are also those of countries, in a list of others: "Daniel, [Karsia] and Kevin were missing" are
 * three people. Leaves lists in which something else of the pack stands, and those of surnames, whose bearers are named in full
 * elsewhere; towns, too, since those around them may be towns that nobody knows.
 */
export function listedGivenNames(reading: Reading, finds: readonly Find[]): Find[] {
  const { count } = reading.tokens;
  const starting = findsBy(finds, count, ({ firstToken }) => firstToken);
  const ending = findsBy(finds, count, ({ endToken }) => endToken - 1);
  const surnames = new Set(
    finds.flatMap(({ kind, firstToken, endToken }) =>
      kind === 'person' && endToken - firstToken > 1 ? [lowerAt(reading, endToken - 1)] : [],
    ),
  );
  /** Names that stand in one list with a find, behind it and before it. */
  const listedWith = (find: Find): Find[] =>
    SIDES.flatMap((step) => {
      const found: Find[] = [];
      for (let last = find; found.length < REACH; ) {
        const from = step === 1 ? last.endToken : last.firstToken - 1;
        const { token } = pastJoint(reading, from, step);
        const next = token === from ? undefined : (step === 1 ? starting : ending).get(token);
        if (!next) break;
        found.push(next);
        last = next;
      }
      return found;
    });
  const isGivenName = (find: Find): boolean =>
    find.kind === 'person' &&
    isOneWord(find) &&
    !surnames.has(lowerAt(reading, find.firstToken)) &&
    find.candidates.every(({ alias }) => alias === 'surname');
  const isNothingKnown = ({ kind, candidates }: Find): boolean =>
    (kind === 'place' || kind === 'other') && candidates.length === 0;
  return finds.map((find) => {
    if (find.kind !== 'country' || find.isDemonym || !isOneWord(find)) return find;
    const others = listedWith(find);
    const isAmongPeople =
      others.length > 1 &&
      others.some(isGivenName) &&
      others.every((other) => isGivenName(other) || isNothingKnown(other));
    return isAmongPeople ? { ...find, kind: 'person', detector: LISTED_GIVEN_NAME, candidates: [] } : find;
  });
}

const SIDES = [1, -1] as const;

const isOneWord = ({ firstToken, endToken }: Find): boolean => endToken - firstToken === 1;
