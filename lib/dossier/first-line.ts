import type { DocumentEntity, DocumentEntityId, OfficeHeld } from '../types/analysis';
import type { CardFacts, CardOffice } from '../types/card';
import type { OfficeClass } from '../types/knowledge';

/** The plain first line of an entity: its office, else its country; what stands in it comes from text or pack, as given. */
export interface FirstLine {
  readonly office: string | null;
  /** The office is one that a country has, so that it can be told as "of" that country. */
  readonly isOfCountry: boolean;
  readonly isFormer: boolean;
  readonly since: string | null;
  /** The body that the office is of, by its name, where it is one of the article. */
  readonly body: string | null;
  readonly country: string | null;
}

/** Offices of which a country has one. */
const OF_COUNTRY: ReadonlySet<OfficeClass | null> = new Set<OfficeClass | null>([
  'head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'vice-president',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
]);

/**
 * What is said first of an entity. With the facts of its day the line also tells since when, where the office that the
 * text states is the one that the pack has.
 */
export function firstLineOf(
  { office, country, kind }: Pick<DocumentEntity, 'office' | 'country' | 'kind'>,
  facts: Pick<CardFacts, 'office'> | null = null,
  bodyOf: (id: DocumentEntityId) => string | null = () => null,
): FirstLine {
  const known = facts?.office ?? null;
  if (!office) {
    const isHeld = known !== null && kind === 'person';
    return {
      office: isHeld ? known.label.replace(/^former /i, '') : null,
      isOfCountry: isHeld && OF_COUNTRY.has(known.officeClass),
      isFormer: isHeld && known.holding === 'ended',
      since: isHeld && known.holding !== 'ended' ? known.start : null,
      body: null,
      country,
    };
  }
  const same = saysSameOffice(office, known) ? known : null;
  // The pack's "Secretary General of NATO" says more than the text's "Secretary General".
  const isFuller = known !== null && isLonger(known.label, office.label);
  return {
    office: isFuller ? known.label : office.label,
    isOfCountry: OF_COUNTRY.has(office.officeClass),
    isFormer: office.tense === 'former',
    since:
      office.tense === 'current'
        ? (office.start ?? (same && same.holding !== 'ended' ? same.start : null))
        : null,
    body: office.of && !isFuller ? bodyOf(office.of) : null,
    country: isFuller && !OF_COUNTRY.has(known.officeClass) ? null : (office.country ?? country),
  };
}

/** Whether the office that a text states is the one that the pack has for the day: by its class, or by its words. */
export function saysSameOffice(
  stated: Pick<OfficeHeld, 'label' | 'officeClass'>,
  known: Pick<CardOffice, 'label' | 'officeClass'> | null,
): boolean {
  if (!known) return false;
  return (
    (known.officeClass !== null &&
      known.officeClass !== 'other' &&
      known.officeClass === stated.officeClass) ||
    known.label.toLowerCase() === stated.label.toLowerCase() ||
    isLonger(known.label, stated.label)
  );
}

const isLonger = (known: string, stated: string): boolean =>
  known.toLowerCase().startsWith(`${stated.toLowerCase()} `);

/** Names of the bodies of an article, for `firstLineOf`. */
export const bodyIn =
  (entities: readonly DocumentEntity[]) =>
  (id: DocumentEntityId): string | null =>
    entities.find((entity) => entity.id === id && entity.kind === 'institution')?.name ?? null;

/** The flag of an ISO 3166-1 alpha-2 code as an emoji (regional indicators, UTS 51), or null. */
export function flagOf(country: string | null): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return null;
  return String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}
