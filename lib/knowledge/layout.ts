import type {
  AliasKind,
  MembershipStatus,
  OfficeClass,
  PackEntityKind,
  Property,
  TableName,
} from '../types/knowledge';
import { kept } from './kept';

/** First bytes of a pack. */
export const MAGIC = 0x4b505441; // "ATPK", little-endian
/** Raised when an older reader would misread a newer file. */
export const VERSION = 3;
/** Bytes before the table of sections: magic, version, checksum, day built, number of sections. */
export const HEADER_BYTES = 20;
/** Ends the list of sources. */
export const NONE = 0xffffffff;
/** Names share a bucket by the first bits of their hash; the rest of the hash and a check byte stand in columns. */
export const BUCKET_BITS = 16;
/** First words of names are known by these last bits of their hash. */
export const FIRST_WORD_BITS = 17;
/** Columns of counts and lengths have their running sum in a second column, once in so many elements. */
export const STEP = 32;
/** Entities that a file can hold: indices have 19 bits, and the last one says "none". */
export const NO_ENTITY = 0x7ffff;
/** Value of a statement that is the label of its object. */
export const LABEL_OF_OBJECT = 0xffff;

/**
 * Sections of the file in order; every one starts at a multiple of 4. The number is the size of an element in bytes.
 * Entities are in order of kind; within a kind those with a Wikidata id come first, by its number, then the others by
 * their local id. String `i` is the label of entity `i`; the ids of local entities follow in order, then the values of
 * statements, then other texts.
 */
export const SECTIONS = {
  strings: 1,
  stringLengths: 1,
  stringSteps: 4,
  nameHashes: 2,
  nameChecks: 1,
  bucketCounts: 1,
  bucketSteps: 4,
  firstWords: 1,
  nameCounts: 1,
  nameSteps: 4,
  /** The last 16 bits of the entity. */
  candidateEntities: 2,
  /** The kind of alias, and from bit 4 on the entity's first bits. */
  candidateKinds: 1,
  /** See `packPrior`. */
  candidatePriors: 1,
  /** For each kind its first entity and its first local one; then the number of entities. */
  kindRanges: 4,
  /** Differences of the numbers of Wikidata ids as LEB128; at a step the number itself stands in `idSteps`. */
  idDifferences: 1,
  /** For each step the number of the id, and the place of the next one's difference. */
  idSteps: 4,
  /** The number of the subkind, and in the two highest bits the gender. */
  entityTraits: 2,
  /** Number in `countryCodes`. */
  entityCountries: 1,
  entityFame: 1,
  /** ISO 3166-1 alpha-2 as two characters; the first is no country. */
  countryCodes: 2,
  /** Texts of other names, for entities well known enough to be shown with them: entity, string, kind. */
  aliasEntities: 4,
  aliasStrings: 4,
  aliasKinds: 1,
  /** Statements of each entity, in order of subject. */
  statementCounts: 1,
  statementSteps: 4,
  /** The property, and from bit 5 on the first bits of the object, or of the `of` of an office. */
  statementHeads: 1,
  /** Their last 16 bits. */
  statementOthers: 2,
  statementValues: 2,
  /** The class of an office or the status of a membership. */
  statementDetails: 1,
  /** See `packDate`. */
  statementStarts: 2,
  statementEnds: 2,
  statementSources: 1,
  /** The first string of the values; four strings a source; `NONE`; then the strings of the subkinds. */
  texts: 4,
  /** Rows of the small tables: the string of the row, words parted by blanks, and the number of its table. */
  tableRows: 4,
  tableNumbers: 1,
} as const;
export type SectionName = keyof typeof SECTIONS;

// The order of these lists is part of the file format: add at the end, and raise VERSION when one goes.
export const ENTITY_KINDS: readonly PackEntityKind[] = [
  'person',
  'institution',
  'country',
  'place',
  'office',
];
export const ALIAS_KINDS: readonly AliasKind[] = [
  'full',
  'short',
  'surname',
  'acronym',
  'demonym',
  'adjective',
  'native',
  'transliteration',
  'metonym',
];
export const PROPERTIES: readonly Property[] = [
  'P39',
  'P102',
  'P463',
  'P488',
  'P35',
  'P6',
  'P159',
  'P749',
  'P361',
  'P571',
  'P36',
  'P37',
  'P47',
  'P122',
  'P1082',
  'P27',
  'P569',
  'P570',
  'P40',
  'P22',
  'P25',
  'P26',
  'P3373',
  'P1038',
];
export const OFFICE_CLASSES: readonly OfficeClass[] = [
  'head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'vice-president',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'minister',
  'speaker',
  'central-bank-head',
  'head-of-body',
  'deputy-head-of-body',
  'spokesperson',
  'ambassador',
  'party-leader',
  'legislator',
  'governor',
  'mayor',
  'commissioner',
  'adviser',
  'other',
];
export const MEMBERSHIPS: readonly MembershipStatus[] = [
  'member',
  'candidate',
  'observer',
  'associate',
  'suspended',
  'former',
];
export const TABLES: readonly TableName[] = [
  'combining-forms',
  'domains',
  'given-names',
  'named-after-peoples',
  'currencies',
  'people-like-states',
  'titles-of-countries',
  'peoples-without-state',
];
/** Bit of `statementSources` that marks an end as inferred. */
export const INFERRED_END = 0x80;

const DAY = 86_400_000;
/** Dates from here on are exact to the day; what is earlier is known by its year. */
const FIRST_YEAR = 1900;
const YEARS = 160;
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1) / DAY;
const DAYS = Date.UTC(FIRST_YEAR + YEARS, 0, 1) / DAY - FIRST_DAY;
/** The earliest year that can be written. */
const EARLIEST = -1500;

/**
 * A date in 16 bits: 0 none, then the days, months and years from 1900 to 2059, then the years from 1501 BC to 1899.
 * What is earlier than 1900 is cut to its year. @throws Error where a date lies outside.
 */
export function packDate(date: string | null): number {
  if (!date) return 0;
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (year >= FIRST_YEAR && year < FIRST_YEAR + YEARS) {
    if (month && day) return 1 + Date.UTC(year, month - 1, day) / DAY - FIRST_DAY;
    const years = year - FIRST_YEAR;
    return month ? 1 + DAYS + years * 12 + month - 1 : 1 + DAYS + YEARS * 12 + years;
  }
  if (!(year >= EARLIEST && year < FIRST_YEAR)) throw new Error(`No date that a pack can hold: ${date}`);
  return 1 + DAYS + YEARS * 13 + year - EARLIEST;
}

/** The date of a number as ISO 8601, or null for 0. */
export const unpackDate = (packed: number): string | null => (packed === 0 ? null : dateOf(packed));

/** Dates of offices come again and again. */
const MOST_KEPT = 4096;
const dateOf = kept(MOST_KEPT, readDate);

function readDate(packed: number): string {
  let at = packed - 1;
  if (at < DAYS) return new Date((FIRST_DAY + at) * DAY).toISOString().slice(0, 10);
  at -= DAYS;
  if (at < YEARS * 12) return `${FIRST_YEAR + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  at -= YEARS * 12;
  const year = at < YEARS ? FIRST_YEAR + at : EARLIEST + at - YEARS;
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** A share between 0 and 1 in 6 bits: its logit in steps of a fifth. */
export function packPrior(prior: number): number {
  const logit = Math.log(Math.max(prior, 1e-6) / Math.max(1 - prior, 1e-6));
  return Math.min(63, Math.max(0, Math.round(logit * 5) + 32));
}

/** The share of a number of `packPrior`. */
export const unpackPrior = (packed: number): number => 1 / (1 + Math.exp((32 - packed) / 5));

/** FNV-1a over 32-bit words, little-endian; the file's length is a multiple of 4. */
export function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
  return hash >>> 0;
}
