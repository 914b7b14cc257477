import type { Find } from '../detect/find';
import { isClassOf } from '../lexicon/body-sorts';
import { formAt, lowerAt, type Reading } from '../reading';
import type { Feature } from './features';

/** Whether the text names an outlet as its source or as who was told: "according to [SW]", "told [SW]", "[SW] reported", "([SW])". */
export const sourceNamed: Feature = ({ entity, chain, reading }) =>
  entity.kind === 'institution' &&
  isClassOf('outlet', entity.subkind) &&
  chain.finds.some((find) => isSource(reading, find))
    ? { value: 1, detail: null }
    : null;

function isSource(reading: Reading, { firstToken, endToken }: Find): boolean {
  const start = lowerAt(reading, firstToken - 1) === 'the' ? firstToken - 1 : firstToken;
  const before = lowerAt(reading, start - 1);
  return (
    /^(?:told|tells|telling)$/.test(before) ||
    (before === 'to' &&
      /^(?:according|speaking|spoke|talking|statement)$/.test(lowerAt(reading, start - 2))) ||
    /^(?:report|reports|reported|reporting)$/.test(lowerAt(reading, endToken)) ||
    (formAt(reading, start - 1) === '(' && formAt(reading, endToken) === ')')
  );
}
