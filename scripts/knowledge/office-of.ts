import { officeClassOf } from '../../lib/analysis/offices/office-class';
import { nameWords } from '../../lib/knowledge/fold';
import type { OfficeClass } from '../../lib/types/knowledge';
import type { DraftEntity } from './draft';

/** What a country's highest offices are of where their name does not say the country. */
const OF_THE_WHOLE =
  /^(republic|council|council of ministers|government|federal government|nation|state|cabinet|federation|union|governing council|people|country|council of state|state council|executive)$/i;
const NATIONAL: ReadonlySet<OfficeClass> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
]);

/**
 * The class of an office by its wording and country. "President of Catalonia" and "Premier of Ontario" lead a region, and
 * "President of the Supreme Court" no state: where an office is of something that is not the country, it is no
 * national one.
 */
export function officeClassIn(label: string, country: DraftEntity | null): OfficeClass {
  const officeClass = officeClassOf(label);
  if (!NATIONAL.has(officeClass)) return officeClass;
  const isHead = officeClass === 'head-of-state' || officeClass === 'head-of-government';
  const [, of] =
    (isHead ? /\bof (?:the )?(\p{Lu}.*)$/u : / (?:of|in) (?:the )?(\p{Lu}[^,]*)$/u).exec(label) ?? [];
  if (/\bshadow\b/i.test(label)) return 'other';
  if (!of || OF_THE_WHOLE.test(of) || !country) return officeClass;
  const words = nameWords(of).join(' ');
  const isCountry = [...country.aliases].some(([name, kind]) => {
    if (kind !== 'full' && kind !== 'short' && kind !== 'native' && kind !== 'acronym') return false;
    const known = nameWords(name).join(' ');
    return known === words || known === `the ${words}` || words.startsWith(`${known} `);
  });
  if (isCountry) return officeClass;
  if (!isHead)
    return /\b(Affairs|Defen[cs]e|Finance|Interior|Treasury|Foreign|Security|Home|War)\b/.test(of)
      ? officeClass
      : 'minister';
  return officeClass === 'head-of-government' ? 'governor' : 'other';
}
