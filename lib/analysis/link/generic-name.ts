import { isClassOf } from '../lexicon/body-sorts';
import { isGenericBody } from '../lexicon/generic-bodies';
import type { LinkCandidate } from './candidates';
import type { SceneFeature } from './features';
import { supportOf } from './scene';

/** Share of a text's mentions of countries at which it speaks of one alone. */
const ALMOST_ALL = 0.7;

/** A country named so many times less than another is not what the text is about. */
const LEAST_OF_MOST = 4;

/** From this share on a name may be one body's own, whatever words it is made of, and so many words are hardly shared. */
const OWN = 0.9;
const LONG = 5;

/** What bodies of states are of the pack's classes. */
const IS_STATES = /^government agency$|ministry/i;

/** Whether hardly another body goes by the very name; a central bank's is known abroad, where its country is not named. */
const isItsOwn = ({ route, alias, prior }: LinkCandidate): boolean =>
  route === 'name' && alias === 'full' && prior >= OWN;

/** A body's name that many share ("the Senate", "Labour Party"): it means the one of a country that the text speaks of. */
export const genericName: SceneFeature = ({ entity, candidate, words, scene, reading, chain }) => {
  if (entity.kind !== 'institution' || !isGenericBody(words)) return null;
  // Of a state's body of which nobody knows the state, who can tell?
  if (!entity.country && IS_STATES.test(entity.subkind ?? ''))
    return { case: 'unplaced', value: 1, detail: words.join(' ') };
  if (
    isItsOwn(candidate) &&
    (words.length >= LONG || scene.total === 0 || isClassOf('central-bank', entity.subkind))
  )
    return null;
  // A union of states that the text speaks of stands in for the country.
  if (!entity.country && candidate.route === 'country')
    return { case: 'country-alone', value: 1, detail: words.join(' ') };
  if (!entity.country) return { case: 'no-country', value: 1, detail: words.join(' ') };
  const { where, share } = supportOf(reading, scene, chain, entity.country);
  // A text on one country does not mean another's that it merely mentions.
  const isAside = LEAST_OF_MOST * (scene.counts.get(entity.country) ?? 0) < scene.most;
  const isNamed = where !== 'nowhere' && (where !== 'document' || !isAside);
  const isAlone = share > ALMOST_ALL || (where === 'outlet' && scene.total === 0);
  if (isNamed && isAlone) return { case: 'country-alone', value: 1, detail: entity.country };
  return { case: isNamed ? 'country-named' : 'country-not-named', value: 1, detail: entity.country };
};
