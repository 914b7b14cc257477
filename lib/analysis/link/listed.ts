import type { PackCandidate } from '../../types/knowledge';
import { pastJoint } from '../list-joint';
import type { Reading } from '../reading';
import type { SceneFeature } from './features';
import type { Scene } from './scene';
import { type ListedSort, sortOfEntity } from './sort-of-place';

/** Members of a list on either side of a name that are looked at. */
const REACH = 4;
/** What one other member says; two or more say all. */
const ALONE = 0.9;

/**
 * Whether a candidate is of one sort with what the text names in one list with it: "[Karsia], Norland and Sudria" are three
 * countries, "[Karsia] and Hollmark" two regions of one. Silent where the list is mixed, or nothing in it is plain.
 */
export const listed: SceneFeature = ({ chain, entity, candidate, reading, scene, book }) => {
  if (entity.kind !== 'country' && entity.kind !== 'place') return null;
  if (!isByName(candidate) && candidate.alias !== 'metonym') return null;
  for (const { firstToken, endToken } of chain.finds) {
    const before = sideOf(reading, scene, firstToken, -1);
    const behind = sideOf(reading, scene, endToken, 1);
    // Without "and" or "or" it is no list, but a place and where it lies ("Osk, Norland").
    if (!before.isList && !behind.isList) continue;
    const sorts = [...before.sorts, ...behind.sorts];
    const [sort] = sorts;
    if (!sort || sorts.some((other) => other !== sort)) continue;
    const own = sortOfEntity(entity);
    // A town, an island or a part of the world may stand beside countries, where no country goes by its name.
    if (sort === 'place') continue;
    const isOfSort = own === sort && isByName(candidate);
    if (
      !isOfSort &&
      !chain.candidates.some((other) => isByName(other) && sortOfEntity(book.entity(other.entity)) === sort)
    )
      continue;
    return {
      case: isOfSort ? 'agrees' : 'differs',
      value: sorts.length > 1 ? 1 : ALONE,
      detail: sort,
    };
  }
  return null;
};

const isByName = ({ alias }: Pick<PackCandidate, 'alias'>): boolean => alias === 'full' || alias === 'short';

/** What is listed on one side of a name, and whether an "and" or "or", or their number, shows that it is a list. */
interface Side {
  readonly sorts: readonly ListedSort[];
  readonly isList: boolean;
}

/** What is listed behind a name (1) or before it (-1), from its edge on. */
function sideOf(reading: Reading, scene: Scene, edge: number, step: 1 | -1): Side {
  const found: ListedSort[] = [];
  let isList = false;
  for (let at = edge; found.length < REACH; ) {
    const from = step === 1 ? at : at - 1;
    const { token, isConjunction } = pastJoint(reading, from, step);
    if (token === from) break;
    const place = step === 1 ? scene.plainAt.get(token) : scene.plainBefore.get(token + 1);
    if (!place) break;
    isList ||= isConjunction;
    found.push(place.sort);
    at = step === 1 ? place.endToken : place.firstToken;
  }
  return { sorts: found, isList: isList || found.length > 1 };
}
