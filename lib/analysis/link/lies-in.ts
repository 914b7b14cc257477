import type { PackCandidate } from '../../types/knowledge';
import { isOfPeople } from '../detect/find';
import { lowerAt } from '../reading';
import type { SceneFeature } from './features';
import { sortOfEntity } from './sort-of-place';

/**
 * What a town's name has behind its comma is where it lies ("Osk, [Karsia],"): the region or country that has a town of that
 * name, no other of its own name, and no town. Silent in a list, and where no candidate has such a town.
 */
export const liesIn: SceneFeature = ({ chain, entity, candidate, reading, scene, book }) => {
  if (entity.kind !== 'country' && entity.kind !== 'place') return null;
  if (isOfPeople(candidate)) return null;
  for (const { firstToken, endToken } of chain.finds) {
    const town = scene.towns.get(firstToken);
    if (!town || !isClosed(lowerAt(reading, endToken))) continue;
    // "Vell, Osk, Karsia" and "Osk, Karsia, and Hollmark" are lists.
    if (/^(?:and|or)$/.test(lowerAt(reading, endToken + 1)) || scene.plainAt.has(endToken + 1)) continue;
    if (lowerAt(reading, town.firstToken - 1) === ',' && scene.plainBefore.has(town.firstToken - 1)) continue;
    const hasTown = ({ entity: index, alias }: PackCandidate): boolean => {
      const land = book.entity(index);
      const { country } = land;
      const isLand = /^(?:country|region)$/.test(sortOfEntity(land) ?? '');
      return alias !== 'metonym' && isLand && country !== null && town.countries.includes(country);
    };
    if (!chain.candidates.some(hasTown)) continue;
    return { case: hasTown(candidate) ? 'there' : 'elsewhere', value: 1, detail: town.name };
  }
  return null;
};

/** What closes what lies between two commas. */
const isClosed = (lower: string): boolean => /^[,.;:)]?$/.test(lower);
