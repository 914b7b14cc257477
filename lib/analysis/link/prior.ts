import type { Feature } from './features';

/** The logit of the share of a name's uses that mean this entity. */
export const prior: Feature = ({ candidate }) => {
  const p = Math.min(0.98, Math.max(0.004, candidate.prior));
  return { value: Math.log(p / (1 - p)), detail: p.toFixed(2) };
};

/** How well known the entity is, about 0 at the middle. */
export const fame: Feature = ({ entity }) => ({
  value: (entity.prominence - 110) / 25,
  detail: String(entity.prominence),
});

/** A surname or a short form alone says less than a full name. */
export const aliasKind: Feature = ({ candidate, chain }) => {
  if (candidate.alias === 'surname') return { value: chain.surfaces.size > 0 ? -0.4 : 0, detail: 'surname' };
  if (candidate.alias === 'metonym') return { value: -0.5, detail: 'metonym' };
  return candidate.alias === 'native' ? { value: -1, detail: 'native' } : null;
};
