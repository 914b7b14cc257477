import type { PackCandidate } from '../../types/knowledge';
import { pastJoint } from '../list-joint';
import { formAt, lowerAt, type Reading } from '../reading';
import { actingWord, type Neighbours } from './acting-words';
import { type Find, findsBy } from './find';
import { kindOf } from './known-names';
import { PLACE_PREPOSITIONS } from './owned-word';

/**
 * Capitals and buildings that act, speak or own: they stand for their government or body, and carry the word that shows
 * it. "[Baku]'s agenda", "[Washington] said"; a capital where something happens stays a place ("met in Baku").
 */
export function metonyms(reading: Reading, finds: readonly Find[]): Find[] {
  const neighbours: Neighbours = {
    byFirst: findsBy(finds, reading.tokens.count, ({ firstToken }) => firstToken),
    byEnd: findsBy(finds, reading.tokens.count, ({ endToken }) => endToken),
  };
  const surnames = lastWordsOfUnknown(reading, finds);
  return finds.map((find) => {
    const { knowledge } = reading;
    const metonym = find.candidates.find(({ alias }) => alias === 'metonym');
    if (!metonym || !knowledge || find.kind === 'person') return find;
    const isOnlyMetonym = find.candidates.every(({ alias }) => alias === 'metonym');
    if (surnames.has(lowerAt(reading, find.endToken - 1)) || isAmongRegions(reading, find, neighbours))
      return find;
    // A building or a street is no town: what it does, those do who sit there.
    const isSeat = find.candidates.every(({ entity }) => knowledge.entity(entity).kind !== 'place');
    const reason =
      actingWord(reading, find, neighbours, isSeat) ??
      (isOnlyMetonym && !PLACE_PREPOSITIONS.has(lowerAt(reading, find.firstToken - 1))
        ? formAt(reading, find.firstToken)
        : null);
    if (!reason) return isOnlyMetonym ? { ...find, kind: 'place' as const } : find;
    const kind = kindOf(knowledge.entity(metonym.entity).kind);
    return { ...find, kind, candidates: [{ ...metonym, prior: 0.9 }], metonym: { reason }, isDemonym: false };
  });
}

/** "Oregon, Idaho and [Washington]": what is a region's name, too, and stands in a list beside another region, is one. */
function isAmongRegions(
  reading: Reading,
  { candidates, firstToken, endToken }: Find,
  { byFirst, byEnd }: Neighbours,
): boolean {
  const { knowledge } = reading;
  const isRegion = ({ entity }: PackCandidate): boolean => knowledge?.entity(entity).subkind === 'region';
  if (!candidates.some(isRegion)) return false;
  const behind = pastJoint(reading, endToken, 1).token;
  const before = pastJoint(reading, firstToken - 1, -1).token;
  const beside = [
    behind > endToken ? byFirst.get(behind) : undefined,
    before < firstToken - 1 ? byEnd.get(before + 1) : undefined,
  ];
  return beside.some((find) => find?.candidates[0] && isRegion(find.candidates[0]));
}

/** The last words of longer names that the pack does not know: after "Ada Osk", "Osk said" is hardly the town. */
function lastWordsOfUnknown(reading: Reading, finds: readonly Find[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { firstToken, endToken, candidates, kind } of finds)
    if (endToken - firstToken > 1 && candidates.length === 0 && (kind === 'place' || kind === 'person'))
      found.add(lowerAt(reading, endToken - 1));
  return found;
}
