import { formAt, lowerAt, type Reading } from '../reading';
import type { Find } from './find';

/** The detector of a name that means a place whoever else the pack has under it. */
export const NAMED_AREA = 'named-area';

/** Nouns that say of all the names before them that they are places. */
const AREAS =
  /^(?:counties|parishes|townships|boroughs|districts|provinces|prefectures|governorates|islands|regions|states|villages|towns|rivers|streets|municipalities|neighbou?rhoods)$/;

/**
 * Names that a list makes places: "[Barry], [Berrien] and [Van Buren] counties". Leaves a name alone before such a noun ("Trump
 * counties", "the [NRL] states"), and countries.
 */
export function namedAreas(reading: Reading, finds: readonly Find[]): Find[] {
  const areas = new Set<Find>();
  finds.forEach((find, i) => {
    if (!AREAS.test(lowerAt(reading, find.endToken)) || !joinsBefore(reading, finds, i, /^(?:and|or)$/))
      return;
    let first = i - 1;
    while (joinsBefore(reading, finds, first, /^,$/)) first--;
    for (const one of finds.slice(first, i + 1)) areas.add(one);
  });
  if (areas.size === 0) return [...finds];
  return finds.map((find) =>
    areas.has(find) && find.kind !== 'country' && !find.isDemonym
      ? { ...find, kind: 'place', detector: NAMED_AREA }
      : find,
  );
}

/** Whether the find before the one at `i` is joined to it by such a word, with or without a comma before it. */
function joinsBefore(reading: Reading, finds: readonly Find[], i: number, joint: RegExp): boolean {
  const before = finds[i - 1];
  let at = (finds[i] as Find).firstToken - 1;
  if (!before || !joint.test(lowerAt(reading, at))) return false;
  if (lowerAt(reading, at) !== ',' && formAt(reading, at - 1) === ',') at--;
  return before.endToken === at;
}
