import { nameWords } from '../../lib/knowledge/fold';
import type { OfficeClass } from '../../lib/types/knowledge';
import type { DraftEntity } from './draft';
import { officeClassOfTitle } from './office-class';
import { NATIONAL } from './office-sets';

/** What a country's highest offices are of where their name does not say the country. */
const OF_THE_WHOLE =
  /^(republic|council|council of ministers|government|federal government|nation|state|cabinet|federation|union|governing council|people|country|council of state|state council|executive)$/i;

/** Offices beside or below the one that their wording names: "Minister of State for Foreign Affairs". */
const BESIDE =
  /^(ministers? of state (for|in|at|to|with|without|attached)\b|(associate|assistant|junior|parliamentary|state|co-?ordinating) (minister|secretary|treasurer)\b|ministers? (in|at|to|assisting|attached)\b|minister[ -]delegate\b|(chief|financial|economic|exchequer|commercial|permanent) secretary to\b)|\bmateriel\b|\bsecretary of the national security\b|\b(military cabinet|chief of staff)\b|\bministers? for defen[cs]e (science|equipment|procurement|people|industry|personnel|veterans)\b/i;
/** Where the secretary of a ministry is its highest official, and no minister. */
const SECRETARIES_ARE_OFFICIALS: ReadonlySet<string> = new Set([
  'BD',
  'BT',
  'IN',
  'LK',
  'MM',
  'MV',
  'NP',
  'PK',
]);
/** Whether an office is that of an official below the minister: the foreign secretary of India, and not that of Britain. */
export const isOfficial = (label: string, country: string | null): boolean =>
  SECRETARIES_ARE_OFFICIALS.has(country ?? '') &&
  /^(foreign|home|interior|defen[cs]e|finance|cabinet) secretary\b/i.test(label);

/** Where a secretary of state, without more, is the foreign minister; elsewhere it is a deputy of some minister. */
const LEAD_FOREIGN_AFFAIRS: ReadonlySet<string | null> = new Set(['US', 'VA']);

/** How the office of a head of government is worded; "Lord Chancellor" and "secretary to the Prime Minister" are others. */
const LEADS_GOVERNMENT =
  /^((acting|interim|caretaker|federal|state|transitional) )*(prime minister|premier|chancellor|taoiseach|head of government|president of the council of ministers)\b(?!['’])/i;
/** What follows a comma and is one more office of the same person, not the body. */
const ANOTHER_OFFICE =
  /\b(minister|secretary|leader|commander|president|defen[cs]e|finance|affairs|interior)\b/i;

/**
 * The class of an office by its wording and country. "President of Catalonia" and "Premier of Ontario" lead a region, and
 * "President of the Supreme Court" no state: where an office is of something that is not the country, it is no
 * national one.
 */
export function officeClassIn(label: string, country: DraftEntity | null): OfficeClass {
  const officeClass = officeClassOfTitle(label);
  if (officeClass === 'central-bank-head') return /\b(vice|deputy)\b/i.test(label) ? 'other' : officeClass;
  if (!NATIONAL.has(officeClass)) return officeClass;
  if (/\bshadow\b|\b(crown prince|heir apparent)/i.test(label)) return 'other';
  if (isOfficial(label, country?.country ?? null)) return 'other';
  if (BESIDE.test(label)) return 'minister';
  if (/^chief minister\b/i.test(label)) return 'governor';
  if (/^secretary of state$/i.test(label) && !LEAD_FOREIGN_AFFAIRS.has(country?.country ?? null))
    return 'minister';
  if (officeClass === 'head-of-government' && !LEADS_GOVERNMENT.test(label)) return 'other';
  const isHead = officeClass === 'head-of-state' || officeClass === 'head-of-government';
  const of = isHead ? ledBy(label) : / (?:of|in) (?:the )?(\p{Lu}[^,]*)$/u.exec(label)?.[1];
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

/** What the wording says that a head leads: "of Norland", ", Vestmark Executive". */
function ledBy(label: string): string | undefined {
  const [, joint, of] = /(\bof|,) (?:the )?(\p{Lu}.*)$/u.exec(label) ?? [];
  return joint === ',' && ANOTHER_OFFICE.test(of as string) ? undefined : of;
}
