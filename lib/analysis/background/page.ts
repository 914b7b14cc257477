import type { BackgroundRelation, DocumentEntity, DocumentEntityId, Evidence } from '../../types/analysis';
import type { EntityIndex, Holding, Knowledge, Statement } from '../../types/knowledge';
import type { IsoDate } from '../../types/text';

/** The entities of one article that are surely of the pack, and the pack they are looked up in. */
export interface KnownPage {
  readonly knowledge: Knowledge;
  readonly asOf: IsoDate;
  readonly entities: readonly KnownEntity[];
  /** Where an entity of the pack stands in this article. */
  readonly idOf: ReadonlyMap<EntityIndex, DocumentEntityId>;
}

/** An entity of the article with its place in the pack and what the pack states of it. */
export interface KnownEntity {
  readonly entity: DocumentEntity;
  readonly index: EntityIndex;
  readonly statements: readonly Statement[];
}

/** A rule that reads background relations off what is known of the entities of an article. */
export type BackgroundRule = (page: KnownPage) => readonly BackgroundRelation[];

/** The entities that are linked to the pack, in order of importance. */
export function knownPage(
  entities: readonly DocumentEntity[],
  knowledge: Knowledge,
  asOf: IsoDate,
): KnownPage {
  const known = entities.flatMap((entity) => {
    const index = entity.link.kind === 'linked' ? knowledge.indexOf(entity.link.entity) : null;
    return index === null ? [] : [{ entity, index, statements: knowledge.statements(index) }];
  });
  return {
    knowledge,
    asOf,
    entities: known,
    idOf: new Map(known.map(({ entity, index }) => [index, entity.id])),
  };
}

/** The fact of the pack that a relation rests on. */
export const evidenceOf = ({ id, source, asOf }: Statement): Evidence => ({
  kind: 'statement',
  statement: id,
  source: source.title,
  asOf,
});

const TENSES: Readonly<Record<Holding, BackgroundRelation['tense'] | null>> = {
  holds: 'present',
  ended: 'past',
  'not-yet': 'future',
  'may-hold': null,
};

/** Whether a fact lies before, on or after the article's day; null where the pack cannot tell, so that nothing is claimed. */
export const tenseOf = (
  { knowledge, asOf }: KnownPage,
  statement: Statement,
): BackgroundRelation['tense'] | null => TENSES[knowledge.holding(statement, asOf)];

/** A relation as one fact of the pack states it, between the fact's subject and its object; null where no day fits it. */
export function statedRelation(
  page: KnownPage,
  subject: DocumentEntityId,
  object: DocumentEntityId,
  statement: Statement,
  changes: Partial<BackgroundRelation> = {},
): BackgroundRelation | null {
  const tense = tenseOf(page, statement);
  if (tense === null || subject === object) return null;
  return {
    subject,
    property: statement.property,
    object,
    value: null,
    membership: statement.membership,
    tense,
    start: statement.start,
    end: statement.end,
    evidence: evidenceOf(statement),
    via: null,
    ...changes,
  };
}
