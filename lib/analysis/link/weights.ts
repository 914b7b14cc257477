/** Weights of the features, fitted on the development sets by `scripts/tune-links.ts`. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  bias: 0.3,
  prior: 1,
  fame: 0.3,
  aliasKind: 1,
  kindFits: 2,
  officeFits: 2.5,
  countryNear: 1.5,
  spelling: 0.5,
  lifetime: 1,
};
