import type { EntityIndex } from '../../types/knowledge';
import { isOfPeople } from '../detect/find';
import type { SceneFeature } from './features';
import { supportOf } from './scene';

/**
 * An adjective or people's name that several states share ("Congolese"), where the text otherwise speaks of one of them alone:
 * then it means that one. Says nothing where it speaks of several of them, or of none.
 */
export const sharedAdjective: SceneFeature = ({ reading, scene, book, chain, candidate, entity }) => {
  if (entity.kind !== 'country' || !isOfPeople(candidate)) return null;
  const isNamed = (of: EntityIndex): boolean => {
    const { country } = book.entity(of);
    if (country === null) return false;
    const { where } = supportOf(reading, scene, chain, country);
    return where !== 'nowhere' && where !== 'outlet';
  };
  const sharing = new Set(chain.candidates.filter(isOfPeople).map((one) => one.entity));
  if (sharing.size < 2) return null;
  const named = [...sharing].filter(isNamed);
  if (named.length !== 1) return null;
  return {
    case: named[0] === candidate.entity ? 'named-alone' : 'another-named',
    value: 1,
    detail: entity.country,
  };
};
