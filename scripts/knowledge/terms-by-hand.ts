import type { OfficeClass } from '../../lib/types/knowledge';
import { bodyOf, ofCountry } from './country-of';
import type { Draft, DraftEntity } from './draft';
import { TERMS_OF_BODIES } from './tables/terms-of-bodies';
import { TERMS_OF_LEADERS } from './tables/terms-of-leaders';
import { TERMS_OF_MINISTERS } from './tables/terms-of-ministers';
import { TERMS_OF_BODIES_SINCE_2026, TERMS_SINCE_2026 } from './tables/terms-since-2026';

const CLASSES: Readonly<Record<string, OfficeClass>> = {
  S: 'head-of-state',
  G: 'head-of-government',
  F: 'foreign-minister',
  D: 'defence-minister',
  M: 'finance-minister',
  I: 'interior-minister',
};

/** Bodies whose heads the other sources file under another class or body: central banks under their country. */
const FILED_ELSEWHERE: Readonly<Record<string, { readonly of: string; readonly officeClass: OfficeClass }>> =
  {
    'Federal Reserve': { of: 'US', officeClass: 'central-bank-head' },
    'Bank of England': { of: 'GB', officeClass: 'central-bank-head' },
    'European Union': { of: 'EU', officeClass: 'foreign-minister' },
  };

/** The tables, each with the source that its facts name. */
const TABLES_OF_STATES = [
  ['terms', TERMS_OF_LEADERS],
  ['terms', TERMS_OF_MINISTERS],
  ['terms-2026', TERMS_SINCE_2026],
] as const;
const TABLES_OF_BODIES = [
  ['terms', TERMS_OF_BODIES],
  ['terms-2026', TERMS_OF_BODIES_SINCE_2026],
] as const;

const LINE = /^([A-Z]{2}) ([SGFDMI]) ([^:]+): (.+)$/;
const LINE_OF_BODY = /^([^|]+) \| ([^:]+): (.+)$/;
const TERM = /^(.+?)(?: ([A-Z]{2}))? (\d{4}(?:-\d\d){0,2})(?: (\d{4}(?:-\d\d){0,2}))?$/;

interface Office {
  readonly label: string;
  readonly officeClass: OfficeClass;
  readonly of: DraftEntity;
  readonly country: string | null;
  readonly source: string;
}

/**
 * Adds the terms of office that were compiled by hand, to the people whom other sources know by that name, or to new ones.
 * @throws Error naming a line that cannot be read
 */
export function addTermsByHand(draft: Draft): void {
  for (const [source, table] of TABLES_OF_STATES)
    for (const line of table.split('\n').filter(Boolean)) {
      const [, code, letter, title, terms] = LINE.exec(line) ?? [];
      const country = code && bodyOf(draft, code);
      if (!country) throw new Error(`terms by hand: "${line}" names no office of a country`);
      const office: Office = {
        label: `${title} ${ofCountry(country.label)}`,
        officeClass: CLASSES[letter as string] as OfficeClass,
        of: country,
        country: code,
        source,
      };
      addTerms(draft, office, terms as string);
    }
  for (const [source, table] of TABLES_OF_BODIES)
    for (const line of table.split('\n').filter(Boolean)) {
      const [, body, title, terms] = LINE_OF_BODY.exec(line) ?? [];
      const filed = FILED_ELSEWHERE[body as string];
      const of = body && (bodyOf(draft, filed?.of ?? body) ?? draft.named(body, 'institution'));
      if (!of) throw new Error(`terms by hand: "${line}" names no body that is known`);
      const office: Office = {
        label: `${title} of the ${body}`,
        officeClass: filed?.officeClass ?? 'head-of-body',
        of,
        country: null,
        source,
      };
      addTerms(draft, office, terms as string);
    }
}

function addTerms(draft: Draft, { label, officeClass, of, country, source }: Office, terms: string): void {
  for (const text of terms.split('; ')) {
    const [, name, home, start, end] = TERM.exec(text) ?? [];
    if (!name || !start) throw new Error(`terms by hand: "${text}" is no term`);
    draft.state({
      subject: personOf(draft, name, home ?? country).id,
      property: 'P39',
      value: label,
      officeClass,
      of: of.id,
      start,
      end: end ?? null,
      source,
    });
  }
}

/** The person of a name in a country, else the best known of that name, else a new one. */
function personOf(draft: Draft, name: string, country: string | null): DraftEntity {
  const known = draft.named(name, 'person', country) ?? draft.named(name, 'person');
  const person = known ?? draft.add({ kind: 'person', label: name, country, fame: 120 });
  person.goesBySurname = true;
  return person;
}
