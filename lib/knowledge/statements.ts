import type { Entity, EntityIndex, OfficeClass, Property, Source, Statement } from '../types/knowledge';
import { type Columns, sumBefore } from './columns';
import { kept } from './kept';
import {
  INFERRED_END,
  LABEL_OF_OBJECT,
  MEMBERSHIPS,
  NO_ENTITY,
  NONE,
  OFFICE_CLASSES,
  PROPERTIES,
  unpackDate,
} from './layout';

/** Statements that are kept as they were read: the offices of the same countries are asked for on page after page. */
const MOST_KEPT = 8192;
/** Entities whose statements are kept, and offices whose holders are. */
const MOST_ANSWERS = 1024;

/** The pack's statements, by subject and by what they are about. */
export function openStatements(
  columns: Columns,
  text: (i: number) => string,
  { count, entity }: { count: number; entity(i: EntityIndex): Entity },
) {
  const { statementCounts, statementSteps, statementHeads, statementOthers, texts } = columns;
  const firstValue = texts[0] as number;
  const sources: Source[] = [];
  for (let i = 1; texts[i] !== NONE; i += 4) {
    const [id, title, licence, asOf] = [0, 1, 2, 3].map((k) => text(texts[i + k] as number)) as [
      string,
      string,
      string,
      string,
    ];
    sources.push({ id, title, licence, asOf });
  }
  const otherOf = (i: number): number =>
    ((statementHeads[i] as number) >> 5) * 0x10000 + (statementOthers[i] as number);

  const statement = kept(MOST_KEPT, readStatement);

  function readStatement(i: number, subject: EntityIndex): Statement {
    const from = columns.statementSources[i] as number;
    const source = sources[from & (INFERRED_END - 1)] as Source;
    const property = PROPERTIES[(statementHeads[i] as number) & 31] as Statement['property'];
    const other = otherOf(i) === NO_ENTITY ? null : otherOf(i);
    const value = columns.statementValues[i] as number;
    const detail = (columns.statementDetails[i] as number) - 1;
    return {
      id: `${entity(subject).id}#${i}`,
      subject,
      property,
      object: property === 'P39' ? null : other,
      value: value === LABEL_OF_OBJECT ? text(other as number) : text(firstValue + value),
      officeClass: property === 'P39' ? (OFFICE_CLASSES[detail] ?? null) : null,
      of: property === 'P39' ? other : null,
      membership: property === 'P463' ? (MEMBERSHIPS[detail] ?? null) : null,
      start: unpackDate(columns.statementStarts[i] as number),
      end: unpackDate(columns.statementEnds[i] as number),
      endIsInferred: (from & INFERRED_END) !== 0,
      source,
      asOf: source.asOf,
    };
  }

  /** The statements of an entity as subject. */
  const of = kept(MOST_ANSWERS, (index: EntityIndex): readonly Statement[] => {
    const start = sumBefore(statementCounts, statementSteps, index);
    return Array.from({ length: statementCounts[index] ?? 0 }, (_, i) => statement(start + i, index));
  });

  // Statements in which an entity is object or body, chained; made at the first question.
  let chains: { heads: Int32Array; next: Int32Array; subjects: Int32Array } | null = null;
  function chained() {
    if (chains) return chains;
    const heads = new Int32Array(count).fill(-1);
    const next = new Int32Array(statementHeads.length);
    const subjects = new Int32Array(statementHeads.length);
    let i = statementHeads.length;
    for (let subject = count - 1; subject >= 0; subject--)
      for (let k = statementCounts[subject] as number; k > 0; k--) {
        i--;
        subjects[i] = subject;
        const other = otherOf(i);
        if (other === NO_ENTITY) continue;
        next[i] = heads[other] as number;
        heads[other] = i;
      }
    chains = { heads, next, subjects };
    return chains;
  }
  /** Statements that name an entity, in order of subject; those of one property where it is given. */
  const about = (index: EntityIndex, property?: Property): readonly Statement[] =>
    chainOf(index, property === undefined ? -1 : PROPERTIES.indexOf(property), 0);

  const classes = OFFICE_CLASSES.length + 1;
  const ofOffice = kept(MOST_ANSWERS, (office: number) =>
    chainOf(Math.floor(office / classes), PROPERTIES.indexOf('P39'), office % classes),
  );
  /** Statements that somebody holds an office of a class in a country or body; articles ask for few, and for these often. */
  const holders = (index: EntityIndex, officeClass: OfficeClass): readonly Statement[] =>
    ofOffice(index * classes + OFFICE_CLASSES.indexOf(officeClass) + 1);

  /** The statements that name an entity; those of a property, -1 for any, and of a detail, 0 for any. */
  function chainOf(index: EntityIndex, wanted: number, detail: number): Statement[] {
    const { heads, next, subjects } = chained();
    const found: Statement[] = [];
    for (let i = heads[index] ?? -1; i >= 0; i = next[i] as number)
      if (
        (wanted < 0 || ((statementHeads[i] as number) & 31) === wanted) &&
        (detail === 0 || columns.statementDetails[i] === detail)
      )
        found.push(statement(i, subjects[i] as number));
    return found;
  }
  return { of, about, holders };
}
