import { fold, nameWords } from '../../lib/knowledge/fold';
import type {
  AliasKind,
  EntityId,
  MembershipStatus,
  OfficeClass,
  PackEntityKind,
  Property,
  TableName,
} from '../../lib/types/knowledge';

/** A source as the pack names it. */
export interface DraftSource {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly asOf: string;
}

/** An entity while the pack is being compiled. */
export interface DraftEntity {
  readonly id: EntityId;
  /** Given by the first source that has one. */
  qid: string | null;
  readonly kind: PackEntityKind;
  label: string;
  subkind: string | null;
  country: string | null;
  readonly aliases: Map<string, AliasKind>;
  /** Fame, 0 to 255 on a logarithmic scale; `prominence.ts` says from what. */
  fame: number;
  gender: string | null;
  /** The entity is so well known under its surname alone that a text may begin with it. */
  goesBySurname: boolean;
  /** A body of several states: it belongs to no country, wherever it sits. */
  isInternational: boolean;
  /** Title of the article in the English Wikipedia; a bracket behind it says that another is called so first. */
  article: string | null;
  /** The year a person died or is last known to have held an office; null for people of today. */
  lastYear: number | null;
  /** Folded forms of a person's name that leave a middle name out. */
  readonly droppedNames: Set<string>;
  /** The label's folded words. */
  readonly labelKey: string;
}

/** A fact while the pack is being compiled; entities by id. */
export interface DraftStatement {
  readonly subject: EntityId;
  readonly property: Property;
  readonly object: EntityId | null;
  readonly value: string;
  readonly officeClass: OfficeClass | null;
  readonly of: EntityId | null;
  readonly membership: MembershipStatus | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly endIsInferred: boolean;
  readonly source: string;
}

/** What is given of an entity by one source. */
export interface Given {
  readonly qid?: string | null;
  readonly localId?: string;
  readonly kind: PackEntityKind;
  readonly label: string;
  readonly subkind?: string | null;
  readonly country?: string | null;
  readonly fame: number;
  /** Title of its article in the English Wikipedia. */
  readonly article?: string | null;
  readonly aliases?: Iterable<readonly [string, AliasKind]>;
}

/** Where one form is an alias of several kinds, the kind that says most about its use stands. */
const STRENGTH: Readonly<Record<AliasKind, number>> = {
  adjective: 8,
  demonym: 7,
  full: 6,
  short: 5,
  acronym: 4,
  surname: 3,
  transliteration: 2,
  metonym: 1,
  native: 0,
};

/** Codes that sources use for what ISO 3166-1 has another for: metropolitan France, the United Kingdom, Greece. */
const CODES_OF_TODAY: Readonly<Record<string, string>> = { FX: 'FR', UK: 'GB', EL: 'GR', SQ: 'GB' };

/** The facts of all sources, joined. Earlier sources name an entity; later ones add to it. */
export class Draft {
  readonly entities = new Map<EntityId, DraftEntity>();
  readonly statements: DraftStatement[] = [];
  readonly sources = new Map<string, DraftSource>();
  readonly tables = new Map<TableName, readonly (readonly string[])[]>();
  /** What was left out, counted by reason. */
  readonly dropped = new Map<string, number>();
  private readonly byQid = new Map<string, DraftEntity>();
  private readonly byName = new Map<string, Set<EntityId>>();

  /** Ids of people who are left out, by country and name: somebody whom another source names without an id may be one of them. */
  private readonly passedOver = new Map<string, Set<string>>();

  /** Notes the id of somebody who is left out. */
  passOver(name: string, country: string, qid: string): void {
    const key = `${this.codeOf(country)}|${nameKey(name, 'person')}`;
    const ids = this.passedOver.get(key);
    if (ids) ids.add(qid);
    else this.passedOver.set(key, new Set([qid]));
  }

  /** Gives somebody without an id that of the only one of that name and country who was left out, if there is one. */
  identify(person: DraftEntity): boolean {
    const [qid, another] = this.passedOver.get(`${person.country}|${nameKey(person.label, 'person')}`) ?? [];
    if (person.qid || !person.country || !qid || another || this.byQid.has(qid)) return false;
    person.qid = qid;
    this.byQid.set(qid, person);
    return true;
  }

  drop(reason: string): void {
    this.dropped.set(reason, (this.dropped.get(reason) ?? 0) + 1);
  }

  /** Takes what a source gives: joined by id, else by normalised full name and country; new where neither fits. */
  add(stated: Given): DraftEntity {
    const given = { ...stated, country: this.codeOf(stated.country) };
    const found =
      (given.qid ? this.byQid.get(given.qid) : undefined) ??
      this.sameName(given) ??
      (given.qid ? undefined : this.entities.get(given.localId ?? localId(given)));
    if (found) {
      if (given.qid && !found.qid) {
        found.qid = given.qid;
        this.byQid.set(given.qid, found);
      }
      if (!found.subkind && given.subkind) found.subkind = given.subkind;
      if (!found.country && given.country && !found.isInternational) found.country = given.country;
      found.fame = Math.max(found.fame, given.fame);
      found.article ??= given.article || null;
      this.alias(found, given.label, 'full');
      for (const [text, kind] of given.aliases ?? []) this.alias(found, text, kind);
      return found;
    }
    return this.insert(given);
  }

  /** Codes of countries that there are; null takes any. Others are dropped, and old ones read as today's. */
  codes: ReadonlySet<string> | null = null;

  /** A country's code as there is one today, or null. */
  codeOf(country: string | null | undefined): string | null {
    const code = country ? (CODES_OF_TODAY[country] ?? country) : null;
    if (code === null || !this.codes || this.codes.has(code)) return code;
    this.drop(`code of no country: ${code}`);
    return null;
  }

  /** A new entity, joined to none. @throws Error where its id is taken. */
  insert(given: Given): DraftEntity {
    const id = given.qid || given.localId || localId(given);
    if (this.entities.has(id)) throw new Error(`Two entities with the id ${id}`);
    const entity: DraftEntity = {
      id,
      qid: given.qid || null,
      kind: given.kind,
      label: given.label,
      subkind: given.subkind ?? null,
      country: given.country ?? null,
      aliases: new Map(),
      fame: given.fame,
      gender: null,
      goesBySurname: false,
      isInternational: false,
      article: given.article || null,
      lastYear: null,
      droppedNames: new Set(),
      labelKey: nameWords(given.label).join(' '),
    };
    this.entities.set(id, entity);
    if (entity.qid) this.byQid.set(entity.qid, entity);
    this.alias(entity, given.label, 'full');
    for (const [text, kind] of given.aliases ?? []) this.alias(entity, text, kind);
    return entity;
  }

  /** Makes one entity of two: what was stated of `double`, and its names, are `entity`'s. */
  join(double: DraftEntity, entity: DraftEntity): void {
    for (const [text, kind] of double.aliases) {
      this.alias(entity, text, kind);
      this.byName.get(nameKey(text, double.kind))?.delete(double.id);
    }
    entity.country ??= double.country;
    entity.subkind ??= double.subkind;
    entity.gender ??= double.gender;
    entity.article ??= double.article;
    entity.fame = Math.max(entity.fame, double.fame);
    entity.goesBySurname ||= double.goesBySurname;
    const rename = (id: EntityId | null): EntityId | null => (id === double.id ? entity.id : id);
    this.statements.forEach((statement, i) => {
      if (statement.subject !== double.id && statement.object !== double.id) return;
      const subject = rename(statement.subject) as EntityId;
      this.statements[i] = { ...statement, subject, object: rename(statement.object) };
    });
    this.entities.delete(double.id);
  }

  /** The entity with a Wikidata id, or null. */
  withQid(qid: string | undefined): DraftEntity | null {
    return (qid && this.byQid.get(qid)) || null;
  }

  alias(entity: DraftEntity, text: string, kind: AliasKind): void {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean.length < 2 || clean.length > 90 || nameWords(clean).length === 0) return;
    const known = entity.aliases.get(clean);
    if (!known || STRENGTH[kind] > STRENGTH[known]) entity.aliases.set(clean, kind);
    const key = nameKey(clean, entity.kind);
    const ids = this.byName.get(key);
    if (ids) ids.add(entity.id);
    else this.byName.set(key, new Set([entity.id]));
  }

  /** The one entity of this kind, country and full name that is known; null where there are several or none. */
  sameName({ kind, label, country, qid, aliases }: Given): DraftEntity | null {
    const labels = [label, ...[...(aliases ?? [])].filter(([, k]) => k === 'full').map(([text]) => text)];
    for (const text of labels) {
      if (nameWords(text).length < 2 && kind === 'person') continue;
      const ids = [...(this.byName.get(nameKey(text, kind)) ?? [])].filter((id) => {
        const entity = this.entities.get(id) as DraftEntity;
        // Two Wikidata ids are two entities.
        if (qid && entity.qid) return false;
        if (country && entity.country) return entity.country === country;
        // A well known body is the one that a source without countries means.
        return kind === 'institution' && (entity.fame >= 140 || !entity.country);
      });
      if (ids.length === 1) return this.entities.get(ids[0] as string) as DraftEntity;
      if (ids.length > 1) this.drop('name stays ambiguous within its country');
    }
    return null;
  }

  /** The best known entity of this kind that goes by a name, for references given by name alone; null where two tie. */
  named(name: string, kind: PackEntityKind, country: string | null = null): DraftEntity | null {
    const found = [...(this.byName.get(nameKey(name, kind)) ?? [])]
      .map((id) => this.entities.get(id) as DraftEntity)
      .filter((entity) => !country || entity.country === country)
      .sort((a, b) => b.fame - a.fame);
    return found.length > 1 && found[0]?.fame === found[1]?.fame ? null : (found[0] ?? null);
  }

  state(
    statement: Partial<DraftStatement> & Pick<DraftStatement, 'subject' | 'property' | 'value' | 'source'>,
  ): void {
    this.statements.push({
      object: null,
      officeClass: null,
      of: null,
      membership: null,
      start: null,
      end: null,
      endIsInferred: false,
      ...statement,
    });
  }
}

const nameKey = (name: string, kind: PackEntityKind): string => `${kind}|${nameWords(name).sort().join(' ')}`;

function localId({ kind, label, country }: Given): string {
  const slug = label
    .split(/\s+/)
    .map((word) => fold(word).replace(/[^a-z0-9]+/g, ''))
    .filter(Boolean)
    .join('-');
  return `x:${kind[0]}-${(country ?? 'zz').toLowerCase()}-${slug}`;
}
