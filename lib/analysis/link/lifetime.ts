import type { Feature } from './features';

/** Years after which a death no longer makes news. */
const LONG = 40;

/** Years before the first office of somebody known for offices alone in which nobody writes of him. */
const AHEAD = 10;

/**
 * Whether the person was alive on the article's day, or the body was there: news rather speak of the living, and of nobody whose time
 * is to come.
 */
export const lifetime: Feature = ({ entity, reading, facts }) => {
  const year = Number(reading.asOf.slice(0, 4));
  if (entity.kind === 'institution') {
    const { founded } = facts();
    return founded && Number(founded.slice(0, 4)) > year
      ? { case: 'unborn', value: 1, detail: founded }
      : null;
  }
  if (entity.kind !== 'person') return null;
  const { born, died, offices } = facts();
  if (born && Number(born.slice(0, 4)) > year) return { case: 'unborn', value: 1, detail: born };
  const first = offices.map(({ start }) => start).sort()[0];
  if (
    first &&
    offices.every(({ holding }) => holding === 'not-yet') &&
    Number(first.slice(0, 4)) - year > AHEAD
  )
    return { case: 'before-office', value: 1, detail: first };
  if (!died || died.slice(0, 10) >= reading.asOf) return null;
  const since = year - Number(died.slice(0, 4));
  return { case: 'dead', value: Math.min(1, 0.3 + since / LONG), detail: died };
};
