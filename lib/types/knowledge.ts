import type { IsoDate } from './text';

/** A Wikidata id (`Q7184`) or, where none is known, a stable local id (`x:az-hikmet-hajiyev`). */
export type EntityId = string;

/** An entity's place in the open pack. Good as long as that pack is open; never stored, never sent. */
export type EntityIndex = number;

export type PackEntityKind = 'person' | 'institution' | 'country' | 'place' | 'office';

/** What sort of form an alias is. */
export type AliasKind =
  | 'full'
  | 'short'
  | 'surname'
  | 'acronym'
  | 'demonym'
  | 'adjective'
  | 'native'
  | 'transliteration'
  | 'metonym';

/** An entity of the pack. */
export interface Entity {
  readonly index: EntityIndex;
  readonly id: EntityId;
  /** Wikidata id, or null where no source has one. */
  readonly qid: string | null;
  readonly kind: PackEntityKind;
  readonly label: string;
  /** A finer class in the sources' own words, such as `ministry`, `party`, `newspaper`; null where none is given. */
  readonly subkind: string | null;
  /** ISO 3166-1 alpha-2 of the country it belongs to (a country: itself), or null. */
  readonly country: string | null;
  /** As the source states it; used for pronouns alone. */
  readonly gender: 'm' | 'f' | null;
  /** 0 to 255 on a logarithmic scale; only for breaking ties. */
  readonly prominence: number;
}

/** An entity that a surface form may mean. */
export interface PackCandidate {
  readonly entity: EntityIndex;
  readonly alias: AliasKind;
  /** Share of the form's uses that mean this entity, 0 to 1, before any context. The rest is nobody of the pack. */
  readonly prior: number;
}

/** The longest name of the pack that starts at a token. */
export interface NameMatch {
  /** Handle for `candidatesOf`. */
  readonly name: number;
  /** Token after the last one of the name. */
  readonly endToken: number;
}

/** Wikidata properties the pack states. */
export type Property =
  | 'P39' // position held
  | 'P102' // member of political party
  | 'P463' // member of
  | 'P488' // chairperson or head
  | 'P35' // head of state
  | 'P6' // head of government
  | 'P159' // headquarters location
  | 'P749' // parent organisation
  | 'P361' // part of
  | 'P571' // inception
  | 'P36' // capital
  | 'P37' // official language
  | 'P47' // shares border with
  | 'P122' // form of government
  | 'P1082' // population
  | 'P27' // citizenship
  | 'P569' // date of birth
  | 'P570' // date of death
  | 'P40' // child
  | 'P22' // father
  | 'P25' // mother
  | 'P26' // spouse
  | 'P3373' // sibling
  | 'P1038'; // other relative

/** The class of an office, the same for every country, so that "foreign minister of X" can be asked. */
export type OfficeClass =
  | 'head-of-state'
  | 'head-of-government'
  | 'deputy-head-of-government'
  | 'vice-president'
  | 'foreign-minister'
  | 'defence-minister'
  | 'finance-minister'
  | 'interior-minister'
  | 'minister'
  | 'speaker'
  | 'central-bank-head'
  | 'head-of-body'
  | 'deputy-head-of-body'
  | 'spokesperson'
  | 'ambassador'
  | 'party-leader'
  | 'legislator'
  | 'governor'
  | 'mayor'
  | 'commissioner'
  | 'adviser'
  | 'other';

/** Membership of a country or body in another. */
export type MembershipStatus = 'member' | 'candidate' | 'observer' | 'associate' | 'suspended' | 'former';

/**
 * Small tables of words that belong to no one entity. The rows of `combining-forms` are the first half of a pair of peoples
 * ("franco") and an ISO code; of `domains` a top-level domain and the ISO code of the country where its sites are; of
 * `given-names` the forms of one given name; of `named-after-peoples` the words of a thing that is named after a people; of
 * `currencies` the singular and plural of a unit of money; of `titles-of-countries` a title that one country alone has, and its
 * ISO code; of `people-like-states` a name of a state that people have as well; of `peoples-without-state` the
 * adjective and plural of a people that has none by its name.
 */
export type TableName =
  | 'combining-forms'
  | 'currencies'
  | 'domains'
  | 'given-names'
  | 'named-after-peoples'
  | 'people-like-states'
  | 'peoples-without-state'
  | 'titles-of-countries';

/** Where a fact comes from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  /** The day for which the source speaks. */
  readonly asOf: IsoDate;
}

/** A dated fact of the pack with its source. */
export interface Statement {
  /** Stable within one pack. */
  readonly id: string;
  readonly subject: EntityIndex;
  readonly property: Property;
  /** The value: an entity of the pack or, where the value is a plain text, number or day, null. */
  readonly object: EntityIndex | null;
  /** The value in words: an office's name, a number, a day, the object's label. */
  readonly value: string;
  /** Of P39: the class of the office, and the country (ISO alpha-2) or body that it belongs to. */
  readonly officeClass: OfficeClass | null;
  readonly of: EntityIndex | null;
  /** Of P463. */
  readonly membership: MembershipStatus | null;
  /** Null: not known. */
  readonly start: IsoDate | null;
  /** Null: not known, or still lasting as of `asOf`. */
  readonly end: IsoDate | null;
  /** True where the end is worked out from a later holder and not stated. */
  readonly endIsInferred: boolean;
  readonly source: Source;
  readonly asOf: IsoDate;
}

/** Whether a dated fact holds on a day: surely, perhaps (a start or end is missing or inexact, or the fact is older than the day), or not. */
export type Holding = 'holds' | 'may-hold' | 'ended' | 'not-yet';

/** The open pack, as the analysis and the dossier see it. All answers are in a fixed order. */
export interface Knowledge {
  /** The day up to which the pack was compiled. */
  readonly built: IsoDate;
  /** Id of a word in the pack's names (case and diacritics folded), or -1 where no name has it. */
  word(form: string): number;
  /**
   * The longest name that starts at a token, or null. `words` holds `word()` of each token, and -2 for punctuation
   * that may stand inside a name without counting (hyphen, full stop, apostrophe); `endToken` bounds the search.
   */
  longestName(words: Int32Array, firstToken: number, endToken: number): NameMatch | null;
  /** The name made of exactly these tokens, or null. */
  exactName(words: Int32Array, firstToken: number, endToken: number): NameMatch | null;
  /** What a matched name may mean, highest prior first. */
  candidatesOf(name: number): readonly PackCandidate[];
  /** What a surface form may mean, highest prior first; empty where it is unknown. */
  candidates(surface: string): readonly PackCandidate[];
  entity(index: EntityIndex): Entity;
  indexOf(id: EntityId): EntityIndex | null;
  /** The country with this ISO 3166-1 alpha-2 code. */
  country(iso: string): EntityIndex | null;
  /** Names of an entity as written, the label first. */
  aliases(index: EntityIndex): readonly { readonly text: string; readonly kind: AliasKind }[];
  /** Statements about an entity as subject. */
  statements(index: EntityIndex): readonly Statement[];
  /** Statements in which an entity is the object, or the `of` of an office. */
  statementsAbout(index: EntityIndex): readonly Statement[];
  /** Whether a statement holds on a day. */
  holding(statement: Statement, day: IsoDate): Holding;
  /** The offices (P39) that a person holds on a day, the highest first. */
  officesOn(person: EntityIndex, day: IsoDate): readonly Statement[];
  /** Who holds an office of this class in a country or body on a day, the likeliest first. */
  holdersOn(officeClass: OfficeClass, of: EntityIndex, day: IsoDate): readonly Statement[];
  /** Members of a body on a day. */
  membersOn(body: EntityIndex, day: IsoDate): readonly Statement[];
  /** All entities of a kind that are at least so well known, in the pack's order. */
  known(kind: PackEntityKind, leastProminence: number): readonly Entity[];
  /** The rows of a table, each a list of words in lower case (codes in capitals); empty where the pack has none. */
  table(name: TableName): readonly (readonly string[])[];
  /** Up to `limit` entities one of whose names begins with the words typed, the most prominent first. */
  search(typed: string, limit: number): readonly Entity[];
}
