import {
  INFERRED_END,
  LABEL_OF_OBJECT,
  MEMBERSHIPS,
  NO_ENTITY,
  NONE,
  OFFICE_CLASSES,
  PROPERTIES,
  packDate,
} from '../../lib/knowledge/layout';
import type { EntityId } from '../../lib/types/knowledge';
import type { Draft, DraftEntity, DraftStatement } from './draft';
import { bytesOf, type Sections, type Strings, stepsOf } from './write-pack';

/**
 * The columns of statements, in order of subject, property and start, and the texts of values and sources.
 * @throws Error where a statement names an entity or a source that is not there.
 */
export function writeStatements(
  draft: Draft,
  order: readonly DraftEntity[],
  indexOf: ReadonlyMap<EntityId, number>,
  strings: Strings,
) {
  const place = (id: EntityId): number => {
    const at = indexOf.get(id);
    if (at === undefined) throw new Error(`A statement names ${id}, which the draft does not have`);
    return at;
  };
  const statements = draft.statements
    .map((statement) => {
      const other = statement.property === 'P39' ? statement.of : statement.object;
      return {
        ...statement,
        at: place(statement.subject),
        other: other === null ? NO_ENTITY : place(other),
        label: other === null ? null : (order[place(other)] as DraftEntity).label,
      };
    })
    .sort(
      (a, b) =>
        a.at - b.at ||
        PROPERTIES.indexOf(a.property) - PROPERTIES.indexOf(b.property) ||
        packDate(b.start) - packDate(a.start) ||
        (a.value < b.value ? -1 : a.value > b.value ? 1 : 0) ||
        a.other - b.other ||
        packDate(b.end) - packDate(a.end) ||
        (a.source < b.source ? -1 : a.source > b.source ? 1 : 0),
    );
  const counts = new Array<number>(order.length).fill(0);
  for (const { at } of statements) counts[at] = (counts[at] as number) + 1;

  const values = [...new Set(statements.filter((s) => s.value !== s.label).map(({ value }) => value))].sort();
  if (values.length >= LABEL_OF_OBJECT)
    throw new Error(`${values.length} values are more than a pack can hold`);
  const valueNumbers = new Map(values.map((value, i) => [value, i]));
  const firstValue = strings.texts.length;
  for (const value of values) strings.push(value);
  const sources = [...draft.sources.values()];
  const sourceNumbers = new Map(sources.map(({ id }, i) => [id, i]));
  const sourceOf = ({ source, endIsInferred }: DraftStatement): number => {
    const at = sourceNumbers.get(source);
    if (at === undefined) throw new Error(`A statement names the source ${source}, which is not listed`);
    return at | (endIsInferred ? INFERRED_END : 0);
  };
  return {
    sections: {
      statementCounts: bytesOf(counts, 'statements of an entity'),
      statementSteps: stepsOf(counts),
      statementHeads: Uint8Array.from(
        statements,
        ({ property, other }) => PROPERTIES.indexOf(property) | ((other >> 16) << 5),
      ),
      statementOthers: Uint16Array.from(statements, ({ other }) => other & 0xffff),
      statementValues: Uint16Array.from(statements, ({ value, label }) =>
        value === label ? LABEL_OF_OBJECT : (valueNumbers.get(value) as number),
      ),
      statementDetails: Uint8Array.from(statements, ({ property, officeClass, membership }) =>
        property === 'P39' && officeClass
          ? OFFICE_CLASSES.indexOf(officeClass) + 1
          : membership
            ? MEMBERSHIPS.indexOf(membership) + 1
            : 0,
      ),
      statementStarts: Uint16Array.from(statements, ({ start }) => packDate(start)),
      statementEnds: Uint16Array.from(statements, ({ end }) => packDate(end)),
      statementSources: Uint8Array.from(statements, sourceOf),
    } satisfies Partial<Sections>,
    texts: [
      firstValue,
      ...sources.flatMap(({ id, title, licence, asOf }) =>
        [id, title, licence, asOf].map((text) => strings.of(text)),
      ),
      NONE,
    ],
  };
}
