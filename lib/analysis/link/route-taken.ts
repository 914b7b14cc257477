import type { Feature } from './features';
import { callingTold } from './introduction';

/**
 * Whether the pack knows the text's fullest name itself, or only by a detour. A middle name that nobody gives the candidate is another's
 * where he holds no office, or the text introduces somebody of another calling: "the chemist [Ada K. Marin]".
 */
export const routeTaken: Feature = (question) => {
  const { candidate, facts } = question;
  if (candidate.route === 'name') return null;
  const isAnothers =
    candidate.route === 'middle-name' &&
    (facts().offices.every(({ holding }) => holding === 'not-yet') ||
      callingTold(question)?.case === 'another-calling');
  return { case: isAnothers ? 'middle-name-of-another' : candidate.route, value: 1, detail: candidate.route };
};
