import type { DocumentEntity } from '../types/analysis';

/** The plain first line of an entity: its office, else its kind; what stands in it comes from text or pack, as given. */
export interface FirstLine {
  readonly office: string | null;
  readonly isFormer: boolean;
  readonly since: string | null;
  readonly country: string | null;
}

/** What the card says first of an entity. */
export function firstLineOf({ office, country }: DocumentEntity): FirstLine {
  return {
    office: office?.label ?? null,
    isFormer: office?.tense === 'former',
    since: office?.tense === 'current' ? office.start : null,
    country,
  };
}

/** The flag of an ISO 3166-1 alpha-2 code as an emoji (regional indicators, UTS 51), or null. */
export function flagOf(country: string | null): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return null;
  return String.fromCodePoint(...[...country].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}
