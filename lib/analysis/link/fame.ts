import type { Feature } from './features';

/** How well known the entity is, apart from its kind; about 0 in the middle of the pack's scale. Capitals are a kind of their own. */
export const fame: Feature = ({ entity }) =>
  entity.subkind === 'capital'
    ? null
    : { case: entity.kind, value: (entity.prominence - 125) / 50, detail: String(entity.prominence) };
