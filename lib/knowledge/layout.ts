import type { AliasKind, MembershipStatus, OfficeClass, PackEntityKind, Property } from '../types/knowledge';

/** First bytes of a pack. */
export const MAGIC = 0x4b505441; // "ATPK", little-endian
/** Raised when an older reader would misread a newer file. */
export const VERSION = 1;
/** Bytes before the table of sections: magic, version, checksum, day built, number of sections. */
export const HEADER_BYTES = 20;
/** No entity, no text. */
export const NONE = 0xffffffff;
/** Names share a bucket by the first bits of their hash; the rest of the hash and a check byte stand in columns. */
export const BUCKET_BITS = 16;
/** First words of names are known by these last bits of their hash. */
export const FIRST_WORD_BITS = 17;
/** Names in one step of the index of candidates. */
export const STEP = 32;
/** Bit of `entityIds` that marks a local id, whose string stands at the rest of the number. */
export const LOCAL_ID = 0x80000000;

/**
 * Sections of the file in order; every one starts at a multiple of 4. The number is the size of an element in bytes.
 * Entities are in order of kind, then fame; string `i` is the label of entity `i`, and other texts follow.
 */
export const SECTIONS = {
  strings: 1,
  stringOffsets: 4,
  nameHashes: 2,
  nameChecks: 1,
  nameBuckets: 4,
  firstWords: 1,
  nameSteps: 4,
  nameCounts: 1,
  candidateEntities: 4,
  candidateKinds: 1,
  candidatePriors: 1,
  /** The number of the Wikidata id, or `LOCAL_ID` and a string. */
  entityIds: 4,
  /** Entities in order of `entityIds`. */
  entitiesById: 4,
  entityKinds: 1,
  entitySubkinds: 2,
  entityCountries: 2,
  entityFame: 1,
  /** 0 not known, else the character of the source: m, f. */
  entityGenders: 1,
  /** Texts of other names, for entities well known enough to be shown with them: entity, string, kind. */
  aliasEntities: 4,
  aliasStrings: 4,
  aliasKinds: 1,
  statementSubjects: 4,
  statementProperties: 1,
  statementObjects: 4,
  statementValues: 4,
  statementClasses: 1,
  statementOf: 4,
  statementMemberships: 1,
  statementStarts: 4,
  statementEnds: 4,
  statementSources: 1,
  /** Four strings a source; `NONE`; then the strings of the subkinds. */
  sourceTexts: 4,
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
/** Bit of `statementSources` that marks an end as inferred. */
export const INFERRED_END = 0x80;

/** A date as a number: year × 10000 + month × 100 + day, 0 for the parts not known. */
export function packDate(date: string | null): number {
  if (!date) return 0;
  const [year, month, day] = date.split('-').map(Number);
  return (year as number) * 10000 + (month ?? 0) * 100 + (day ?? 0);
}

/** The date of a number, or null for 0. */
export function unpackDate(packed: number): string | null {
  if (packed === 0) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  const [year, month, day] = [Math.floor(packed / 10000), Math.floor(packed / 100) % 100, packed % 100];
  const digits = String(year).padStart(4, '0');
  return month === 0 ? digits : day === 0 ? `${digits}-${two(month)}` : `${digits}-${two(month)}-${two(day)}`;
}

/** Adler-32 of bytes (RFC 1950), as an unsigned number. */
export function checksum(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let from = 0; from < bytes.length; from += 3800) {
    const to = Math.min(from + 3800, bytes.length);
    for (let i = from; i < to; i++) {
      a += bytes[i] as number;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
