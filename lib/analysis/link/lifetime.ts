import type { Feature } from './features';

/** Whether the person had died before the article's day: news rather speak of the living. */
export const lifetime: Feature = ({ entity, reading }) => {
  if (entity.kind !== 'person' || !reading.knowledge) return null;
  const death = reading.knowledge.statements(entity.index).find(({ property }) => property === 'P570')?.value;
  return death && death.slice(0, 4) < reading.asOf.slice(0, 4) ? { value: -1, detail: death } : null;
};
