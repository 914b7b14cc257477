import { isGenericBody } from '../lexicon/generic-bodies';
import type { Feature } from './features';
import { supportOf } from './scene';

/** A body's name that many share ("the Senate", "Labour Party"): it means the one of a country that the text speaks of. */
export const genericName: Feature = ({ entity, words, scene, reading, chain }) => {
  if (entity.kind !== 'institution' || !isGenericBody(words)) return null;
  if (!entity.country) return { case: 'no-country', value: 1, detail: words.join(' ') };
  const { where, share } = supportOf(reading, scene, chain, entity.country);
  const isNamed = where !== 'nowhere' && (where !== 'document' || share > 0.1);
  return { case: isNamed ? 'country-named' : 'country-not-named', value: 1, detail: entity.country };
};
