import type { Feature } from './features';

/** A single short word is weak evidence for anything; a name of three words hardly means another. */
export const spelling: Feature = ({ chain }) => {
  const words = chain.name.split(/\s+/).length;
  if (words >= 3) return { value: 1, detail: null };
  return words === 1 && chain.name.length <= 3 ? { value: -0.6, detail: null } : null;
};
