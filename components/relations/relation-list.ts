import type { DocumentEntity, Relation } from '../../lib/types/analysis';
import type { PageReport } from '../../lib/types/page';
import type { RelationFilter } from '../place';
import { STANDINGS, type Standing, standingOf } from '../standing';

/** One relation, or several of the same kind between the same two of which one says what another denies. */
export interface RelationGroup {
  readonly key: string;
  readonly isDisputed: boolean;
  readonly relations: readonly Relation[];
}

/** The relations that a filter leaves. */
export function filteredRelations(
  relations: readonly Relation[],
  { standing, party }: RelationFilter,
): readonly Relation[] {
  return relations.filter(
    (relation) =>
      (!standing || standingOf(relation) === standing) &&
      (!party || relation.subject === party || relation.object === party),
  );
}

/**
 * Relations in groups, in the order given: a denial and what it denies (the same kind of relation between the same two) are
 * one group, so that neither is read without the other.
 */
export function groupedRelations(relations: readonly Relation[]): readonly RelationGroup[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = `${relation.type} ${[relation.subject, relation.object].sort().join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  const told: RelationGroup[] = [];
  const done = new Set<string>();
  for (const relation of relations) {
    if (done.has(relation.id)) continue;
    const key = `${relation.type} ${[relation.subject, relation.object].sort().join(' ')}`;
    const alike = groups.get(key) ?? [relation];
    const isDisputed = isDenied(alike) && alike.some((each) => standingOf(each) !== 'denied');
    const members = isDisputed ? alike : [relation];
    for (const { id } of members) done.add(id);
    told.push({ key: relation.id, isDisputed, relations: members });
  }
  return told;
}

const isDenied = (relations: readonly Relation[]): boolean =>
  relations.some((relation) => standingOf(relation) === 'denied');

/** Standings that occur, each with its number. */
export function standingsIn(relations: readonly Relation[]): readonly (readonly [Standing, number])[] {
  return STANDINGS.flatMap((standing) => {
    const count = relations.filter((relation) => standingOf(relation) === standing).length;
    return count === 0 ? [] : [[standing, count] as const];
  });
}

/** Those who are party to a relation, by importance. */
export function partiesOf({ analysis }: PageReport): readonly DocumentEntity[] {
  const parties = new Set(analysis.relations.flatMap(({ subject, object }) => [subject, object]));
  return analysis.entities.filter(({ id }) => parties.has(id));
}

/** The first mention inside a stretch of the text, by which it can be shown in the page; null where there is none. */
export function mentionInside(
  { analysis }: PageReport,
  { start, end }: { readonly start: number; readonly end: number },
): number | null {
  return analysis.mentions.find((mention) => mention.start >= start && mention.end <= end)?.id ?? null;
}
