import type { EntityKind } from '../../types/analysis';
import type { Entity } from '../../types/knowledge';

/** What sort of place an entity is; null of what is none. */
export function sortOfEntity({ kind, subkind }: Entity): ListedSort | null {
  if (kind !== 'country' && kind !== 'place') return null;
  return subkind === 'region' ? 'region' : kind;
}

/** What sort of thing a plain name of a place is, for lists. */
export type ListedSort = Extract<EntityKind, 'country' | 'place'> | 'region';
