import type { EntityIndex } from '../../types/knowledge';
import type { Linked } from '../corefer/linked';
import type { OrganOf } from '../corefer/sieve';
import type { Reading } from '../reading';
import { linkedByDescription } from './linked-by-description';

/** The organs of countries by the names that every country has for them: of the document, or of the pack. */
export function organsOf({ knowledge }: Reading, linked: readonly Linked[]): OrganOf {
  const made = new Map<EntityIndex, Linked>();
  const isIn = (country: string, entity: EntityIndex): boolean => {
    const body = knowledge?.entity(entity);
    return body?.kind === 'institution' && body.country === country;
  };
  return (name, country) => {
    const state = knowledge?.country(country) ?? null;
    if (!knowledge || state === null) return null;
    // Of central banks, few have no more than that for a name.
    const forms = [name, `${name} of ${knowledge.entity(state).label}`];
    const [organ, another] =
      forms
        .map((form) => knowledge.candidates(form).filter(({ entity }) => isIn(country, entity)))
        .find((found) => found.length > 0) ?? [];
    if (!organ || another) return null;
    const known = linked.find(({ entity }) => entity === organ.entity) ?? made.get(organ.entity);
    if (known) return known;
    const one = linkedByDescription(knowledge.entity(organ.entity), null, {
      feature: 'countryNear',
      detail: country,
    });
    made.set(organ.entity, one);
    return one;
  };
}
