import { openPack } from '../lib/knowledge/open-pack';
import type {
  AliasKind,
  EntityId,
  Knowledge,
  MembershipStatus,
  OfficeClass,
  PackEntityKind,
  Property,
  TableName,
} from '../lib/types/knowledge';
import type { IsoDate } from '../lib/types/text';
import { Draft } from '../scripts/knowledge/draft';
import { packNames } from '../scripts/knowledge/names';
import { writePack } from '../scripts/knowledge/write-pack';

/** An entity of a small pack. Its label is its first name; ids that begin with `Q` are Wikidata's. */
export interface SmallEntity {
  readonly id: EntityId;
  readonly kind: PackEntityKind;
  readonly label: string;
  readonly subkind?: string;
  /** ISO 3166-1 alpha-2. A country gives its own. */
  readonly country?: string;
  readonly gender?: 'm' | 'f';
  /** 0 to 255; 150 where none is given. */
  readonly prominence?: number;
  /** Share of the label's uses that mean this entity; worked out from prominence where it is not given. */
  readonly prior?: number;
  /** Other names: `'short'`, or with a prior. */
  readonly names?: Readonly<Record<string, AliasKind | { readonly kind: AliasKind; readonly prior: number }>>;
}

/** A fact of a small pack; entities by id. */
export interface SmallFact {
  readonly subject: EntityId;
  readonly property: Property;
  readonly object?: EntityId;
  /** In words; the label of `object` where none is given. */
  readonly value?: string;
  readonly officeClass?: OfficeClass;
  readonly of?: EntityId;
  readonly membership?: MembershipStatus;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly endIsInferred?: boolean;
  /** The day for which its source speaks; 2025-12-31 where none is given. */
  readonly asOf?: IsoDate;
}

/** Rows of a small pack's tables, words parted by blanks. */
export type SmallTables = Partial<Readonly<Record<TableName, readonly string[]>>>;

/**
 * A pack made of a few entities and facts, written by the real writer and opened by the real opener. Names are those
 * given, and no others: no form is derived from them.
 */
export function smallPack(
  entities: readonly SmallEntity[],
  facts: readonly SmallFact[] = [],
  tables: SmallTables = {},
): Knowledge {
  return openPack(smallPackFile(entities, facts, undefined, tables));
}

/** The bytes of a small pack. @throws Error where a fact names an entity that is not given, or two have one id. */
export function smallPackFile(
  entities: readonly SmallEntity[],
  facts: readonly SmallFact[] = [],
  built: IsoDate = '2026-01-01',
  tables: SmallTables = {},
): ArrayBuffer {
  const draft = new Draft();
  for (const [name, rows] of Object.entries(tables))
    draft.tables.set(
      name as TableName,
      rows.map((row) => row.split(' ')),
    );
  const priors = new Map<string, number>();
  for (const given of entities) {
    if (given.kind === 'country' && !given.country) throw new Error(`${given.id}: a country without a code`);
    const entity = draft.insert({
      localId: given.id,
      qid: given.id.startsWith('Q') ? given.id : null,
      kind: given.kind,
      label: given.label,
      subkind: given.subkind ?? (given.kind === 'country' ? 'sovereign state' : null),
      country: given.country ?? null,
      fame: given.prominence ?? 150,
    });
    entity.gender = given.gender ?? null;
    if (given.prior !== undefined) priors.set(`${given.id} ${given.label}`, given.prior);
    for (const [text, name] of Object.entries(given.names ?? {})) {
      draft.alias(entity, text, typeof name === 'string' ? name : name.kind);
      if (typeof name !== 'string') priors.set(`${given.id} ${text}`, name.prior);
    }
  }
  const known = (id: EntityId): EntityId => {
    if (!draft.entities.has(id)) throw new Error(`a fact names ${id}, which is not given`);
    return id;
  };
  for (const { asOf = '2025-12-31', ...fact } of facts) {
    const source = `test-${asOf}`;
    draft.sources.set(source, { id: source, title: 'Test', licence: 'CC0-1.0', asOf });
    for (const id of [fact.object, fact.of]) if (id) known(id);
    const label = fact.object && draft.entities.get(fact.object)?.label;
    draft.state({ value: label ?? '', ...fact, subject: known(fact.subject), source });
  }
  const names = packNames(draft).map((name) => {
    const candidates = name.candidates.map((candidate) => {
      const texts = [...candidate.entity.aliases.keys()];
      const prior = texts
        .filter((text) => text.toLowerCase() === name.text.toLowerCase())
        .map((text) => priors.get(`${candidate.entity.id} ${text}`))
        .find((given) => given !== undefined);
      return prior === undefined ? candidate : { ...candidate, prior: Math.round(prior * 255) };
    });
    return { ...name, candidates: candidates.sort((a, b) => b.prior - a.prior) };
  });
  return writePack(draft, built, names).buffer;
}
