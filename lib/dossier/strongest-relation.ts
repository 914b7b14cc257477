import type { Analysis, DocumentEntityId, Relation } from '../types/analysis';
import type { RelationStatus } from '../types/plover';

/** What is told as a fact comes first, then what is to come, then what is said against it or only said. */
const WEIGHT: Readonly<Record<RelationStatus, number>> = {
  happened: 3,
  planned: 2.5,
  claimed: 2,
  denied: 2,
  refused: 2,
  cancelled: 2,
  called_for: 1.5,
  possible: 1.5,
  hypothetical: 1,
};

/**
 * What the article says first of all of an entity: the relation with the surest status, the most sentences and the most
 * important other party; what it only recalls from earlier times comes last. Null where it says nothing.
 */
export function strongestRelation(
  { relations, entities }: Pick<Analysis, 'relations' | 'entities'>,
  entity: DocumentEntityId,
): Relation | null {
  const importance = new Map(entities.map((one) => [one.id, one.importance]));
  let best: { readonly relation: Relation; readonly weight: number } | null = null;
  for (const relation of relations) {
    const { subject, object, status, evidence, time, isUncertain } = relation;
    if (subject !== entity && object !== entity) continue;
    const other = subject === entity ? object : subject;
    const weight =
      (WEIGHT[status] + 0.5 * Math.log2(evidence.length) + (importance.get(other) ?? 0)) *
      (time === 'historical' ? 0.3 : 1) *
      (isUncertain ? 0.5 : 1);
    if (!best || weight > best.weight) best = { relation, weight };
  }
  return best?.relation ?? null;
}
