import type { AliasKind } from '../../types/knowledge';
import { kindOf } from '../detect/known-names';
import { isGenericBody } from '../lexicon/generic-bodies';
import type { Feature } from './features';

const ALWAYS_FIT: ReadonlySet<AliasKind> = new Set(['metonym', 'adjective', 'demonym']);

/** Whether the candidate is of the kind that the text's own evidence gives. Towns and countries are easily confused. */
export const kindFits: Feature = ({ chain, entity, candidate, words }) => {
  const kind = kindOf(entity.kind);
  // Adjectives of countries are names of nothing to a tagger; a place that acts is its government.
  if (kind === chain.kind || ALWAYS_FIT.has(candidate.alias)) return null;
  // The office in a building goes by the building's name ("[Osk Palace] officials").
  if (chain.kind === 'place' && entity.subkind === 'executive') return null;
  // What a tagger calls "other" are peoples, mostly, and events.
  if (chain.kind === 'other' && kind === 'country') return { case: 'people', value: 1, detail: kind };
  // So are a party's people, who go by its name ("Democrats").
  if (chain.kind === 'other' && entity.subkind === 'party' && isGenericBody(words))
    return { case: 'members', value: 1, detail: kind };
  const isGeographic = (name: string): boolean => name === 'country' || name === 'place';
  const isNear = isGeographic(kind) && isGeographic(chain.kind);
  return { case: isNear ? 'near' : chain.kind === 'other' ? 'other' : 'differs', value: 1, detail: kind };
};
