import type { Feature } from './features';

/** Whether the document surely names other entities that the pack ties to the candidate: its party, body, parent, kin. */
export const company: Feature = ({ entity, scene, facts, book, chain, reading }) => {
  if (scene.sure.size === 0 || (entity.kind !== 'person' && entity.kind !== 'institution')) return null;
  const { related } = facts();
  const found: string[] = [];
  for (const [other, its] of scene.sure) {
    if (its === chain || other === entity.index) continue;
    if (related.has(other) || book(other).related.has(entity.index))
      found.push(reading.knowledge?.entity(other).label ?? '');
  }
  return found.length > 0 ? { value: Math.min(2, found.length), detail: found[0] as string } : null;
};
