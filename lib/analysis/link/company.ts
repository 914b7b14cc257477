import type { EntityIndex } from '../../types/knowledge';
import type { SceneFeature } from './features';

/** Whether the document surely names other entities that the pack ties to the candidate: its party, body, parent, kin. */
export const company: SceneFeature = ({ entity, scene, facts, chain, reading }) => {
  if (scene.sure.size === 0 || (entity.kind !== 'person' && entity.kind !== 'institution')) return null;
  const found = new Set<EntityIndex>();
  for (const other of facts().related) {
    const its = scene.sure.get(other);
    if (its && its !== chain) found.add(other);
  }
  for (const other of scene.tied.get(entity.index) ?? [])
    if (scene.sure.get(other) !== chain) found.add(other);
  found.delete(entity.index);
  const [first] = found;
  return first === undefined
    ? null
    : { value: Math.min(2, found.size), detail: reading.knowledge?.entity(first).label ?? null };
};
