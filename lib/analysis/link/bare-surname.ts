import type { OfficeClass } from '../../types/knowledge';
import { hasFullName } from '../corefer/chain';
import type { OfficeFact } from './fact-book';
import type { Feature } from './features';

/** Offices whose holders an article may name by the surname alone: readers everywhere know them. */
const KNOWN_TO_ALL: ReadonlySet<OfficeClass> = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'vice-president',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'head-of-body',
  'central-bank-head',
]);

/**
 * A surname without the full name anywhere in the text. News introduce people by their full names, save those in high
 * office on the day; a bare surname of anybody else is mostly a namesake's.
 */
export const bareSurname: Feature = ({ chain, entity, candidate, facts, words }) => {
  if (entity.kind !== 'person' || candidate.alias !== 'surname' || hasFullName(chain)) return null;
  const { offices, died } = facts();
  const detail = words.join(' ');
  const isHigh = ({ officeClass }: OfficeFact): boolean =>
    officeClass !== null && KNOWN_TO_ALL.has(officeClass);
  const live = offices.filter(({ holding }) => holding === 'holds' || holding === 'may-hold');
  if (live.some(isHigh)) return { case: 'high-office', value: 1, detail };
  if (!died && offices.some(isHigh)) return { case: 'former-high-office', value: 1, detail };
  if (live.length > 0) return { case: 'office', value: 1, detail };
  if (offices.length > 0 && !died) return { case: 'former-office', value: 1, detail };
  return { case: 'no-office', value: 1, detail };
};
