import { kindOf } from '../detect/known-names';
import type { Feature } from './features';

/** Whether the candidate is of the kind that the text's own evidence gives. Towns and countries are easily confused. */
export const kindFits: Feature = ({ chain, entity, candidate }) => {
  const kind = kindOf(entity.kind);
  if (kind === chain.kind || candidate.alias === 'metonym') return null;
  const isGeographic = (name: string): boolean => name === 'country' || name === 'place';
  const isNear = isGeographic(kind) && isGeographic(chain.kind);
  return { case: isNear ? 'near' : chain.kind === 'other' ? 'other' : 'differs', value: 1, detail: kind };
};
