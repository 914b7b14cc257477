import type { Entity, EntityIndex, Holding, Knowledge, OfficeClass, Statement } from '../../types/knowledge';
import type { IsoDate } from '../../types/text';

/** An office as the linker weighs it. */
export interface OfficeFact {
  readonly officeClass: OfficeClass | null;
  /** The country or body that it belongs to. */
  readonly of: EntityIndex | null;
  /** ISO code of that country, or of that body's. */
  readonly country: string | null;
  /** The office as the pack words it. */
  readonly label: string;
  /** On the article's day. */
  readonly holding: Holding;
  readonly start: IsoDate | null;
}

/** What the pack says of one entity, in the form that features ask for. */
export interface EntityFacts {
  readonly entity: Entity;
  readonly offices: readonly OfficeFact[];
  readonly born: IsoDate | null;
  readonly died: IsoDate | null;
  /** Of a body: when it was founded. */
  readonly founded: IsoDate | null;
  /** Parties, bodies, parents, family, bodies of offices: whatever a text that names the one is likely to name too. */
  readonly related: ReadonlySet<EntityIndex>;
}

/** Properties that tie two entities so closely that an article on the one may well name the other. */
const TIES = new Set(['P39', 'P102', 'P488', 'P749', 'P361', 'P22', 'P25', 'P26', 'P40', 'P3373', 'P1038']);

/** Entities and their facts, each read from the pack once an article, and the holders of offices. */
export interface FactBook {
  readonly entity: (index: EntityIndex) => Entity;
  readonly facts: (index: EntityIndex) => EntityFacts;
  /** Whoever holds an office of a class in a country or body on the article's day, the likeliest first. */
  readonly holders: (officeClass: OfficeClass, of: EntityIndex) => readonly Statement[];
}

/** A fact book for articles of a day. */
export function factBook(knowledge: Knowledge, asOf: IsoDate): FactBook {
  return {
    entity: once((index) => knowledge.entity(index)),
    facts: once((index) => read(knowledge, index, asOf)),
    holders: (officeClass, of) => knowledge.holdersOn(officeClass, of, asOf),
  };
}

function once<Answer>(ask: (index: EntityIndex) => Answer): (index: EntityIndex) => Answer {
  const answers = new Map<EntityIndex, Answer>();
  return (index) => {
    const known = answers.get(index);
    if (known !== undefined) return known;
    const answer = ask(index);
    answers.set(index, answer);
    return answer;
  };
}

function read(knowledge: Knowledge, index: EntityIndex, asOf: IsoDate): EntityFacts {
  const entity = knowledge.entity(index);
  const offices: OfficeFact[] = [];
  const related = new Set<EntityIndex>();
  let born: IsoDate | null = null;
  let died: IsoDate | null = null;
  let founded: IsoDate | null = null;
  // Countries and places are tied to everything; what is said of them would tell nothing.
  if (entity.kind === 'person' || entity.kind === 'institution')
    for (const statement of knowledge.statements(index)) {
      const { property, object, of, officeClass, value } = statement;
      if (property === 'P569') born = value;
      else if (property === 'P570') died = value;
      else if (property === 'P571') founded = value;
      else if (property === 'P39')
        offices.push({
          officeClass,
          of,
          country: of === null ? null : knowledge.entity(of).country,
          label: value,
          holding: knowledge.holding(statement, asOf),
          start: statement.start,
        });
      if (!TIES.has(property)) continue;
      for (const other of [object, of])
        if (other !== null && isSomebody(knowledge.entity(other))) related.add(other);
    }
  return { entity, offices, born, died, founded, related };
}

/** Countries and places are named with everything, so that sharing one tells little. */
const isSomebody = ({ kind }: Entity): boolean => kind === 'person' || kind === 'institution';
