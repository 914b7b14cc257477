import { isOfPeople } from '../detect/find';
import { formAt, lowerAt } from '../reading';
import type { SceneFeature } from './features';

const REGION_WORDS = /^(?:state|province|oblast|prefecture|governorate|voivodeship)$/;

/** A town's name with the region or country that it lies in ("Lebanon, Ohio"), or the word for what it is: it is no candidate of elsewhere, and no town or state. */
export const regionAfter: SceneFeature = ({ chain, entity, candidate, reading, scene }) => {
  if (entity.kind !== 'country' && entity.kind !== 'place') return null;
  if (isOfPeople(candidate)) return null;
  for (const { firstToken, endToken } of chain.finds) {
    // "Karsia state", "Fell province" say what it is.
    if (
      scene.regions.has(firstToken) &&
      REGION_WORDS.test(lowerAt(reading, endToken)) &&
      reading.tokens.gaps[endToken] === 1
    )
      return { case: entity.subkind === 'region' ? 'is-region' : 'is-no-region', value: 1, detail: null };
    const region = formAt(reading, endToken) === ',' ? scene.regions.get(endToken + 1) : undefined;
    // In a list of places ("Paris, Texas and Ohio") nothing lies in anything.
    if (!region || !/^[,.;)]$/.test(formAt(reading, region.endToken))) continue;
    const isThere = entity.kind === 'place' && entity.country === region.country;
    return { case: isThere ? 'there' : 'elsewhere', value: 1, detail: region.name };
  }
  return null;
};
