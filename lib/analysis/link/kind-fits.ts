import { kindOf } from '../detect/known-names';
import type { Feature } from './features';

/** Whether the kind that the text's own evidence gives is the candidate's. */
export const kindFits: Feature = ({ chain, entity, candidate }) => {
  const kind = kindOf(entity.kind);
  if (kind === chain.kind || candidate.alias === 'metonym') return { value: 0.3, detail: kind };
  const isGeographic = (name: string): boolean => name === 'country' || name === 'place';
  return { value: isGeographic(kind) && isGeographic(chain.kind) ? -0.2 : -1.5, detail: kind };
};
