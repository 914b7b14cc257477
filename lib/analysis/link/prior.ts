import type { Chain } from '../corefer/chain';
import { isGenericBody } from '../lexicon/generic-bodies';
import type { Feature } from './features';

/**
 * The log-odds of the share of a name's uses that mean this entity. Of a name that many bodies share ("Democratic Party")
 * that share tells less: which is meant depends on the country. Where no word of the text shows a metonym, its share is that of
 * the seat or capital itself ("White House officials").
 */
export const prior: Feature = ({ candidate, chain, words, entity }) => {
  const isLiteral = candidate.alias === 'full' && !chain.finds.some(({ metonym }) => metonym);
  const share = isLiteral ? candidate.prior / (1 - metonymsOf(chain)) : candidate.prior;
  const p = Math.min(0.98, Math.max(0.004, share));
  const isShared = entity.kind === 'institution' && isGenericBody(words);
  return {
    case: isShared ? 'shared-name' : '',
    value: Math.log(p / (1 - p)),
    detail: HUNDREDTHS[Math.round(100 * p)] as string,
  };
};

/** The shares as they are told, made once: every candidate of every name has one. */
const HUNDREDTHS = Array.from({ length: 101 }, (_, i) => (i / 100).toFixed(2));

/** The share of a name's uses that stand for a government or body, and not for where it sits. */
const metonymsOf = ({ candidates }: Chain): number =>
  Math.min(
    0.9,
    candidates.filter(({ alias }) => alias === 'metonym').reduce((sum, { prior: share }) => sum + share, 0),
  );
