import type { EntityIndex } from '../../types/knowledge';
import type { Chain } from '../corefer/chain';
import type { FactBook } from './fact-book';

/** A link of the first pass that the second may rest on. */
export interface SureLink {
  readonly chain: Chain;
  readonly entity: EntityIndex;
  readonly country: string | null;
}

/** For every entity that sure links are tied to, which of them are. */
export function tiesOf(links: readonly SureLink[], book: FactBook): Map<EntityIndex, EntityIndex[]> {
  const tied = new Map<EntityIndex, EntityIndex[]>();
  for (const { entity } of links)
    for (const other of book.facts(entity).related) {
      const known = tied.get(other);
      if (!known) tied.set(other, [entity]);
      else if (!known.includes(entity)) known.push(entity);
    }
  return tied;
}
