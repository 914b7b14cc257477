import type { IsoDate } from '../../types/text';
import type { StatedOffice } from '../corefer/chain';
import type { Reading } from '../reading';
import type { OfficeFact } from './fact-book';
import type { Feature } from './features';

/**
 * Whether the person holds, on the article's day, the office that the text states: the very office, one of that class at
 * another time, another office, or none at all that the pack knows of, be it that it knows no more of the person or that it
 * knows him for another calling.
 */
export const officeFits: Feature = ({ chain, entity, candidate, facts, reading }) => {
  if (entity.kind !== 'person' || chain.offices.length === 0) return null;
  const { offices } = facts();
  // The title is part of the name ("Prince Harold"); a president of a name that two had is the one in office.
  if (
    candidate.route === 'title' &&
    !chain.offices.some(({ phrase }) => offices.some(({ officeClass }) => officeClass === phrase.officeClass))
  )
    return null;
  let best: { case: string; rank: number; label: string } | null = null;
  for (const stated of chain.offices) {
    const found = fitOf(stated, offices, entity.subkind !== null, reading.asOf);
    if (!best || found.rank > best.rank) best = { ...found, label: stated.phrase.label };
  }
  return best && { case: best.case, value: 1, detail: best.label };
};

function fitOf(
  { phrase }: StatedOffice,
  offices: readonly OfficeFact[],
  hasCalling: boolean,
  day: IsoDate,
): { case: string; rank: number } {
  if (offices.length === 0) return { case: hasCalling ? 'another-calling' : 'none', rank: 0 };
  if (phrase.officeClass === 'other') return { case: 'unclear', rank: 1 };
  const fitting = offices.filter(({ officeClass }) => officeClass === phrase.officeClass);
  if (fitting.some(({ holding }) => isTimely(holding, phrase.tense))) return { case: 'held', rank: 4 };
  if (fitting.length === 0) return { case: 'another-office', rank: 2 };
  const isLongBefore = fitting.every(({ start }) => start !== null && yearOf(start) > yearOf(day) + EARLIER);
  return { case: isLongBefore ? 'long-before' : 'another-time', rank: 3 };
}

const isTimely = (holding: OfficeFact['holding'], tense: string): boolean =>
  tense === 'former'
    ? holding === 'ended'
    : holding === 'holds' || holding === 'may-hold' || (tense !== 'current' && holding === 'not-yet');

/** Years before the first term that the pack knows in which somebody may have held the office before: it knows some by their last. */
const EARLIER = 12;

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** Whether the country or body whose office the text states is the candidate's. */
export const officeOf: Feature = ({ chain, entity, facts, reading }) => {
  if (entity.kind !== 'person') return null;
  for (const stated of chain.offices) {
    const owner = ownerOf(stated, reading);
    if (!owner) continue;
    const { offices } = facts();
    if (offices.some(({ of }) => of === owner.index))
      return { case: 'agrees', value: 1, detail: owner.label };
    if (!owner.country) continue;
    const countries = new Set([entity.country, ...offices.map(({ country }) => country)]);
    if (countries.has(owner.country)) return { case: 'agrees', value: 1, detail: owner.label };
    if ([...countries].some((country) => country !== null))
      return { case: 'differs', value: 1, detail: owner.label };
  }
  return null;
};

function ownerOf({ of }: StatedOffice, { knowledge }: Reading) {
  const index = of?.candidates.find(({ prior }, i) => i === 0 || prior > 0.3)?.entity;
  return knowledge && index !== undefined ? knowledge.entity(index) : null;
}
