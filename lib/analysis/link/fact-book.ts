import type { Entity, EntityIndex, Holding, Knowledge, OfficeClass } from '../../types/knowledge';
import type { IsoDate } from '../../types/text';

/** An office as the linker weighs it. */
export interface OfficeFact {
  readonly officeClass: OfficeClass | null;
  /** The country or body that it belongs to. */
  readonly of: EntityIndex | null;
  /** ISO code of that country, or of that body's. */
  readonly country: string | null;
  /** On the article's day. */
  readonly holding: Holding;
}

/** What the pack says of one entity, in the form that features ask for. */
export interface EntityFacts {
  readonly entity: Entity;
  readonly offices: readonly OfficeFact[];
  readonly born: IsoDate | null;
  readonly died: IsoDate | null;
  /** Parties, bodies, parents, family, bodies of offices: whatever a text that names the one is likely to name too. */
  readonly related: ReadonlySet<EntityIndex>;
}

/** Properties that tie two entities so closely that an article on the one may well name the other. */
const TIES = new Set(['P39', 'P102', 'P488', 'P749', 'P361', 'P22', 'P25', 'P26', 'P40', 'P3373', 'P1038']);

/** Facts of entities, each read from the pack once an article. */
export type FactBook = (index: EntityIndex) => EntityFacts;

/** A fact book for articles of a day. */
export function factBook(knowledge: Knowledge, asOf: IsoDate): FactBook {
  const pages = new Map<EntityIndex, EntityFacts>();
  return (index) => {
    const known = pages.get(index);
    if (known) return known;
    const page = read(knowledge, index, asOf);
    pages.set(index, page);
    return page;
  };
}

function read(knowledge: Knowledge, index: EntityIndex, asOf: IsoDate): EntityFacts {
  const entity = knowledge.entity(index);
  const offices: OfficeFact[] = [];
  const related = new Set<EntityIndex>();
  let born: IsoDate | null = null;
  let died: IsoDate | null = null;
  // Countries and places are tied to everything; what is said of them would tell nothing.
  if (entity.kind === 'person' || entity.kind === 'institution')
    for (const statement of knowledge.statements(index)) {
      const { property, object, of, officeClass, value } = statement;
      if (property === 'P569') born = value;
      else if (property === 'P570') died = value;
      else if (property === 'P39')
        offices.push({
          officeClass,
          of,
          country: of === null ? null : knowledge.entity(of).country,
          holding: knowledge.holding(statement, asOf),
        });
      if (!TIES.has(property)) continue;
      for (const other of [object, of])
        if (other !== null && knowledge.entity(other).kind !== 'country') related.add(other);
    }
  return { entity, offices, born, died, related };
}
