import { foldName } from '../corefer/fold-name';
import { isOfPeople } from '../detect/find';
import type { Reading } from '../reading';
import type { SceneFeature } from './features';
import { supportOf } from './scene';

/** Mentions of countries after which one that is missing is missed. */
const ENOUGH = 6;

/** Whether the text speaks of the candidate's country: in its dateline, in the same sentence, elsewhere; or only its outlet does. */
export const countryNear: SceneFeature = ({ chain, entity, scene, reading, candidate, words }) => {
  const { country } = entity;
  if (!country || isOfPeople(candidate)) return null;
  const { where, share } = supportOf(reading, scene, chain, country);
  // A capital needs no country beside it.
  if (where === 'nowhere' && entity.subkind === 'capital') return null;
  // "Norlandic Rail" names its country itself.
  if (where === 'nowhere' && entity.kind === 'institution' && namesCountry(words, country, reading))
    return null;
  // That a country is not named tells little where hardly any is.
  if (where === 'nowhere') return { case: where, value: Math.min(1, scene.total / ENOUGH), detail: null };
  return { case: where, value: where === 'document' ? 0.5 + share : 1, detail: country };
};

/** Whether some word of a name is the country's name or adjective. */
function namesCountry(words: readonly string[], iso: string, { knowledge }: Reading): boolean {
  const country = knowledge?.country(iso);
  if (words.length < 2 || country === null || country === undefined || !knowledge) return false;
  return [knowledge.entity(country).label, ...knowledge.aliases(country).map(({ text }) => text)].some(
    (name) => words.includes(foldName(name)),
  );
}
