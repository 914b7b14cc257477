import type { Feature } from './features';

/** The log-odds of the share of a name's uses that mean this entity. */
export const prior: Feature = ({ candidate }) => {
  const p = Math.min(0.98, Math.max(0.004, candidate.prior));
  return { value: Math.log(p / (1 - p)), detail: p.toFixed(2) };
};
