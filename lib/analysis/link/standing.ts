import { KNOWN_TO_ALL } from './bare-surname';
import type { Feature } from './features';

/** Whether somebody named in full holds an office, on the article's day, whose holders news speak of everywhere. */
export const standing: Feature = ({ entity, candidate, words, facts }) => {
  if (entity.kind !== 'person' || candidate.alias === 'surname' || words.length < 2) return null;
  const held = facts().offices.find(
    ({ officeClass, holding }) =>
      officeClass !== null &&
      KNOWN_TO_ALL.has(officeClass) &&
      (holding === 'holds' || holding === 'may-hold'),
  );
  return held ? { case: 'high-office', value: 1, detail: held.officeClass } : null;
};
