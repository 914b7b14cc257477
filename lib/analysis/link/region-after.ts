import { formAt } from '../reading';
import type { SceneFeature } from './features';

/** A town's name with the region or country that it lies in ("Lebanon, Ohio"): it is no candidate of elsewhere. */
export const regionAfter: SceneFeature = ({ chain, entity, candidate, reading, scene }) => {
  if (entity.kind !== 'country' && entity.kind !== 'place') return null;
  if (candidate.alias === 'adjective' || candidate.alias === 'demonym') return null;
  for (const { endToken } of chain.finds) {
    const region = formAt(reading, endToken) === ',' ? scene.regions.get(endToken + 1) : undefined;
    // In a list of places ("Paris, Texas and Ohio") nothing lies in anything.
    if (!region || !/^[,.;)]$/.test(formAt(reading, region.endToken))) continue;
    const isThere = entity.kind === 'place' && entity.country === region.country;
    return { case: isThere ? 'there' : 'elsewhere', value: 1, detail: region.name };
  }
  return null;
};
