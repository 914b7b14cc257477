import type { EntityIndex, Knowledge, Statement } from '../../types/knowledge';
import type { IsoDate } from '../../types/text';

/** Whether the pack knows that all of somebody's terms of the offices meant were over on a day; false where it knows of none. */
export function areTermsOver(
  knowledge: Knowledge,
  person: EntityIndex,
  day: IsoDate,
  isMeant: (term: Statement) => boolean,
): boolean {
  const terms = knowledge.statements(person).filter((fact) => fact.property === 'P39' && isMeant(fact));
  return (
    terms.length > 0 && terms.every((term) => term.end !== null && knowledge.holding(term, day) === 'ended')
  );
}
