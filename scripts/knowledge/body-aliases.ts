import type { AliasKind } from '../../lib/types/knowledge';
import { listOf } from './read-source';

/** Short forms in capitals are acronyms, everything else is a full name. */
const aliasKind = (text: string): AliasKind =>
  /^[A-Z0-9&.-]{2,8}$/.test(text) || /^[A-Z][A-Za-z]{0,2}[A-Z]{1,4}$/.test(text) ? 'acronym' : 'full';

/** Names in the list cells of a row, with their kind. */
export const aliasesOf = (...cells: (string | undefined)[]): (readonly [string, AliasKind])[] =>
  cells.flatMap(listOf).map((text) => [text, aliasKind(text)] as const);

/** "United States Department of Justice" is also "US Justice Department", "Ministry of Health" "Health Ministry". */
export function departmentForms(label: string): string[] {
  const [, isUs, kind, of] =
    /^(United States )?(Department|Ministry) (?:of|for) (?:the )?((?:[A-Z]\p{L}+|and|&|,)(?: (?:[A-Z]\p{L}+|and|&)){0,3})$/u.exec(
      label,
    ) ?? [];
  if (!kind || !of) return [];
  const forms = [`${of} ${kind}`];
  if (isUs) for (const us of ['US ', 'U.S. ', '']) forms.push(`${us}${kind} of ${of}`, `${us}${of} ${kind}`);
  return forms;
}

/** What news put before the name of a national body of these countries: "US National Park Service", "UK Home Office". */
const SHORT_COUNTRIES: Readonly<Record<string, readonly [full: string, short: string]>> = {
  US: ['United States', 'US'],
  GB: ['United Kingdom', 'UK'],
};

/** The name of a national body with its country's short form before it, and where it begins with the country's name, without. */
export function nationalForms(label: string, country: string | null): string[] {
  const [full, short] = SHORT_COUNTRIES[country ?? ''] ?? [];
  if (!full || !short) return [];
  if (label.startsWith(`${full} `)) {
    const bare = label.slice(full.length + 1);
    return /\s/.test(bare) ? [`${short} ${bare}`, bare] : [`${short} ${bare}`];
  }
  return /\b(United|UK|US|U\.S\.|Britain|British|American|England|Scotland|Wales|of)\b/.test(label)
    ? []
    : [`${short} ${label}`];
}
