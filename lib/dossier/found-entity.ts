import type { FoundEntity } from '../types/corrections';
import type { EntityIndex, Knowledge } from '../types/knowledge';
import type { IsoDate } from '../types/text';

/** An entity of the pack with the one thing that tells it best from others of its name on a day. */
export function foundEntity(index: EntityIndex, day: IsoDate, knowledge: Knowledge): FoundEntity {
  const { id, qid, kind, label, country, subkind } = knowledge.entity(index);
  const held = knowledge.officesOn(index, day)[0];
  const last = held ?? knowledge.statements(index).find(({ property }) => property === 'P39');
  return {
    entity: id,
    qid,
    name: label,
    kind: kind === 'office' ? 'other' : kind,
    country,
    what: last?.value ?? (kind === 'person' ? null : subkind),
  };
}
