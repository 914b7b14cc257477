import { isGenericBody } from '../lexicon/generic-bodies';
import type { Feature } from './features';

/**
 * The log-odds of the share of a name's uses that mean this entity. Of a name that many bodies share ("Democratic Party")
 * that share tells less: which is meant depends on the country.
 */
export const prior: Feature = ({ candidate, words, entity }) => {
  const p = Math.min(0.98, Math.max(0.004, candidate.prior));
  const isShared = entity.kind === 'institution' && isGenericBody(words);
  return { ...(isShared && { case: 'shared-name' }), value: Math.log(p / (1 - p)), detail: p.toFixed(2) };
};
