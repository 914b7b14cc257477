import type { Entity, EntityIndex, Source, Statement } from '../types/knowledge';
import type { Columns } from './columns';
import { INFERRED_END, MEMBERSHIPS, NONE, OFFICE_CLASSES, PROPERTIES, unpackDate } from './layout';

/** The pack's statements, by subject and by what they are about. */
export function openStatements(
  columns: Columns,
  text: (i: number) => string,
  entity: (i: EntityIndex) => Entity,
) {
  const { statementSubjects: subjects, statementObjects: objects, statementOf: bodies } = columns;
  const sources: Source[] = [];
  for (let i = 0; columns.sourceTexts[i] !== NONE; i += 4) {
    const [id, title, licence, asOf] = [0, 1, 2, 3].map((k) =>
      text(columns.sourceTexts[i + k] as number),
    ) as [string, string, string, string];
    sources.push({ id, title, licence, asOf });
  }

  function statement(i: number): Statement {
    const from = columns.statementSources[i] as number;
    const source = sources[from & (INFERRED_END - 1)] as Source;
    const some = (value: number): number | null => (value === NONE ? null : value);
    return {
      id: `${entity(subjects[i] as number).id}#${i}`,
      subject: subjects[i] as number,
      property: PROPERTIES[columns.statementProperties[i] as number] as Statement['property'],
      object: some(objects[i] as number),
      value: text(columns.statementValues[i] as number),
      officeClass: OFFICE_CLASSES[(columns.statementClasses[i] as number) - 1] ?? null,
      of: some(bodies[i] as number),
      membership: MEMBERSHIPS[(columns.statementMemberships[i] as number) - 1] ?? null,
      start: unpackDate(columns.statementStarts[i] as number),
      end: unpackDate(columns.statementEnds[i] as number),
      endIsInferred: (from & INFERRED_END) !== 0,
      source,
      asOf: source.asOf,
    };
  }

  function of(index: EntityIndex): Statement[] {
    const found: Statement[] = [];
    let from = 0;
    let to = subjects.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((subjects[middle] as number) < index) from = middle + 1;
      else to = middle;
    }
    for (let i = from; subjects[i] === index; i++) found.push(statement(i));
    return found;
  }

  // Statements in which an entity is object or body, chained; made at the first question.
  let heads: Int32Array | null = null;
  let nextByObject: Int32Array | null = null;
  let nextByBody: Int32Array | null = null;
  function about(index: EntityIndex): Statement[] {
    if (!heads || !nextByObject || !nextByBody) {
      const entities = columns.entityKinds.length;
      heads = new Int32Array(2 * entities).fill(-1);
      nextByObject = new Int32Array(subjects.length).fill(-1);
      nextByBody = new Int32Array(subjects.length).fill(-1);
      for (let i = subjects.length - 1; i >= 0; i--) {
        const object = objects[i] as number;
        const body = bodies[i] as number;
        if (object !== NONE) {
          nextByObject[i] = heads[object] as number;
          heads[object] = i;
        }
        if (body !== NONE && body !== object) {
          nextByBody[i] = heads[entities + body] as number;
          heads[entities + body] = i;
        }
      }
    }
    const found: Statement[] = [];
    for (let i = heads[index] as number; i >= 0; i = nextByObject[i] as number) found.push(statement(i));
    for (let i = heads[columns.entityKinds.length + index] as number; i >= 0; i = nextByBody[i] as number)
      found.push(statement(i));
    return found;
  }
  return { of, about };
}
