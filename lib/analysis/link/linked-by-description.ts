import type { Entity, OfficeClass } from '../../types/knowledge';
import type { Linked } from '../corefer/linked';
import { kindOf } from '../detect/known-names';

/** An entity of the pack that no name of the text means, to which a description led; the clue says which. */
export function linkedByDescription(
  entity: Entity,
  officeClass: OfficeClass | null,
  clue: { readonly feature: string; readonly detail: string },
): Linked {
  const kind = kindOf(entity.kind);
  return {
    chain: { kind, finds: [], name: entity.label, surfaces: new Set(), candidates: [], offices: [] },
    decision: {
      kind: 'linked',
      score: 0.9,
      others: [],
      scores: [0.9],
      best: {
        candidate: { entity: entity.index, alias: 'full', prior: 0.9, route: 'name' },
        entity,
        sum: 2,
        clues: [{ ...clue, weight: 2 }],
      },
    },
    kind,
    label: entity.label,
    entity: entity.index,
    country: entity.country,
    gender: entity.gender,
    officeClass,
    byDescription: true,
  };
}
