import { mix } from './hash';

/** Features are numbers below this. */
export const FEATURE_SPACE = 1 << 22;

/** The number of a feature: of a template with what it saw. */
export const featureOf = (template: number, a: number, b: number, c: number, d: number): number =>
  mix(mix(mix(mix(Math.imul(template, 0x9e3779b1), a), b), c), d) & (FEATURE_SPACE - 1);

/** The same for templates that see less: what they do not see counts as 0. */
export const featureOfOne = (template: number, a: number): number => featureOf(template, a, 0, 0, 0);
export const featureOfTwo = (template: number, a: number, b: number): number =>
  featureOf(template, a, b, 0, 0);
