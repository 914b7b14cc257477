import type { Feature } from './features';

/** Whether the pack knows the text's fullest name itself, or only by a detour. */
export const routeTaken: Feature = ({ candidate }) =>
  candidate.route === 'name' ? null : { case: candidate.route, value: 1, detail: candidate.route };
