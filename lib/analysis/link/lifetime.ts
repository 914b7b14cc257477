import type { Feature } from './features';

/** Years after which a death no longer makes news. */
const LONG = 40;

/** Whether the person was alive on the article's day: news rather speak of the living. */
export const lifetime: Feature = ({ entity, reading, facts }) => {
  if (entity.kind !== 'person') return null;
  const { born, died } = facts();
  const year = Number(reading.asOf.slice(0, 4));
  if (born && Number(born.slice(0, 4)) > year) return { case: 'unborn', value: 1, detail: born };
  if (!died || died.slice(0, 10) >= reading.asOf) return null;
  const since = year - Number(died.slice(0, 4));
  return { case: 'dead', value: Math.min(1, 0.3 + since / LONG), detail: died };
};
