import type { SceneFeature } from './features';
import { supportOf } from './scene';

/** Mentions of countries after which one that is missing is missed. */
const ENOUGH = 6;

/** Whether the text speaks of the candidate's country: in its dateline, in the same sentence, elsewhere; or only its outlet does. */
export const countryNear: SceneFeature = ({ chain, entity, scene, reading, candidate }) => {
  const { country } = entity;
  if (!country || candidate.alias === 'demonym' || candidate.alias === 'adjective') return null;
  const { where, share } = supportOf(reading, scene, chain, country);
  // A capital needs no country beside it.
  if (where === 'nowhere' && entity.subkind === 'capital') return null;
  // That a country is not named tells little where hardly any is.
  if (where === 'nowhere') return { case: where, value: Math.min(1, scene.total / ENOUGH), detail: null };
  return { case: where, value: where === 'document' ? 0.5 + share : 1, detail: country };
};
