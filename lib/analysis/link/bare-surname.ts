import type { OfficeClass } from '../../types/knowledge';
import { hasFullName } from '../corefer/chain';
import { LEADING_OFFICES } from '../offices/single-offices';
import type { OfficeFact } from './fact-book';
import type { SceneFeature } from './features';
import { supportOf } from './scene';

/** Offices whose holders an article may name by the surname alone: readers everywhere know them. */
export const KNOWN_TO_ALL: ReadonlySet<OfficeClass> = new Set([
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

/** Offices that few hold, so that a surname behind the title introduces who does: "Speaker [Marin]". */
const TOLD_BY_TITLE: ReadonlySet<OfficeClass> = new Set(['speaker', 'interior-minister']);

/** Mentions of countries from which on a text that does not name one does not speak of it. */
const ENOUGH = 3;
/** From this prominence on a person is known by the surname alone to all ages: the pack has some hundreds of them. */
export const RENOWNED = 225;
/** Years after somebody took an office in which he may still be spoken of as one of our time. */
const LIFETIME = 40;

/**
 * A surname without the full name anywhere in the text. News introduce people by their full names, save those in high
 * office on the day; a bare surname of anybody else is mostly a namesake's.
 */
export const bareSurname: SceneFeature = ({ chain, entity, candidate, facts, words, scene, reading }) => {
  if (entity.kind !== 'person' || candidate.alias !== 'surname' || hasFullName(chain)) return null;
  const { offices: all, died } = facts();
  const offices = all.filter(({ holding }) => holding !== 'not-yet');
  const detail = words.join(' ');
  const isHigh = ({ officeClass }: OfficeFact): boolean =>
    officeClass !== null &&
    (KNOWN_TO_ALL.has(officeClass) ||
      (TOLD_BY_TITLE.has(officeClass) &&
        chain.offices.some(({ phrase }) => phrase.officeClass === officeClass)));
  const live = offices.filter(({ holding }) => holding === 'holds' || holding === 'may-hold');
  if (live.some(isHigh)) {
    // Few readers know the ministers of a country that the text does not speak of; who leads one is known everywhere.
    const isSpokenOf =
      scene.total < ENOUGH ||
      chain.offices.length > 0 ||
      live.some(
        ({ officeClass, country }) =>
          LEADING_OFFICES.has(officeClass) ||
          (country !== null && supportOf(reading, scene, chain, country).where !== 'nowhere'),
      );
    return { case: isSpokenOf ? 'high-office' : 'high-office-elsewhere', value: 1, detail };
  }
  const isOfOurTime = ({ start }: OfficeFact): boolean =>
    !start || Number(reading.asOf.slice(0, 4)) - Number(start.slice(0, 4)) <= LIFETIME;
  if (!died && offices.some((office) => isHigh(office) && isOfOurTime(office)))
    return { case: 'former-high-office', value: 1, detail };
  if (entity.prominence >= RENOWNED && !live.length) return { case: 'renowned', value: 1, detail };
  if (live.length > 0) return { case: 'office', value: 1, detail };
  if (offices.length > 0 && !died) return { case: 'former-office', value: 1, detail };
  return { case: 'no-office', value: 1, detail };
};
