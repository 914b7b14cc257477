import type { FirstLine } from '../../lib/dossier/first-line';
import { interfaceLanguage, say } from './say';

/** The plain first line in the reader's language: "Foreign Minister · Azerbaijan · since 2020"; null where nothing is known. */
export function firstLineText({ office, isFormer, since, country }: FirstLine): string | null {
  const where = country ? countryName(country) : null;
  if (!office) return where;
  const capital = office.charAt(0).toLocaleUpperCase() + office.slice(1);
  const named = isFormer ? say('office_former', capital) : capital;
  const place = where && !capital.includes(where) ? `${named} · ${where}` : named;
  return since ? say('office_since', place, since.slice(0, 4)) : place;
}

/** The name of a country in the reader's language; its code where the browser has none. */
export function countryName(iso: string): string {
  try {
    return new Intl.DisplayNames([interfaceLanguage()], { type: 'region' }).of(iso) ?? iso;
  } catch {
    // No region code (a code of the pack's own).
    return iso;
  }
}
