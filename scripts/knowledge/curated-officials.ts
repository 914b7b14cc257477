import type { OfficeClass } from '../../lib/types/knowledge';
import { bodyOf, isCode } from './country-of';
import type { Draft, DraftEntity } from './draft';
import { officeClassOfCurated } from './office-class';
import { isOfficial } from './office-of';
import { TOP } from './office-sets';
import { fameOf, type Priors } from './prominence';
import { dateOf, listOf, type Row, readTable } from './read-source';

/** Officials of the table that is kept by hand. */
export function addCuratedOfficials(draft: Draft, root: string, priors: Priors): void {
  const rows = readTable(root, 'curated/officials.tsv', [
    'name',
    'cc_or_org',
    'office',
    'class',
    'since',
    'end',
    'qid',
  ]);
  for (const row of rows) {
    const { of, officeClass } = curatedOffice(draft, row);
    const isCountry = isCode(row.cc_or_org as string);
    const weight = isCountry ? Math.max(0, ((of?.fame ?? 170) - 180) * 0.8) : 15;
    const base = TOP.has(officeClass)
      ? officeClass === 'foreign-minister'
        ? 140
        : 155
      : officeClass === 'head-of-body'
        ? 140
        : 125;
    const person = draft.add({
      qid: row.qid ?? null,
      kind: 'person',
      label: row.name as string,
      country: isCountry ? (row.cc_or_org as string) : null,
      fame: Math.max(fameOf(priors, row.qid), Math.min(230, Math.round(base + weight))),
      aliases: listOf(row.aliases).map((alias) => [alias, alias.includes(' ') ? 'full' : 'short'] as const),
    });
    person.label = preferredSpelling(row);
    person.goesBySurname ||=
      TOP.has(officeClass) ||
      officeClass === 'head-of-body' ||
      officeClass === 'speaker' ||
      person.fame > 165 ||
      /^former head/.test(row.class as string);
    const label = (row.office as string)
      .replace(/\s*\((until|from|acting until|since|caretaker until|on leave from)[^)]*\)/i, '')
      .replace(/^Former /, '')
      .replace(/; former .*$/, '');
    draft.state({
      subject: person.id,
      property: 'P39',
      value: label,
      officeClass,
      of: of?.id ?? null,
      start: dateOf(row.since),
      end: dateOf(row.end),
      source: 'curated',
    });
    if (row.party)
      draft.state({
        subject: person.id,
        property: 'P102',
        value: row.party,
        object: draft.named(row.party, 'institution')?.id ?? null,
        source: 'curated',
      });
    if (!of) draft.drop('curated office whose body is unknown');
  }
}

/** Classes of the curated table whose office leads the body that its wording names. */
const HEADS_OF_BODIES = new Set([
  'company head',
  'ngo head',
  'militant leader',
  'central bank',
  'party leader',
]);

/** Classes of the curated table that belong to no government, whatever ranks their wording has. */
const OUTSIDE_GOVERNMENTS = new Set([
  'intl official',
  'military',
  'intelligence',
  'judge',
  'opposition',
  'business',
]);

/** What body or country a curated office belongs to, and its class: the president of a company leads no state. */
function curatedOffice(draft: Draft, row: Row): { of: DraftEntity | null; officeClass: OfficeClass } {
  const country = bodyOf(draft, row.cc_or_org as string);
  const curated = (row.class as string).replace(/^former /, '');
  const stated = officeClassOfCurated(row.class as string, row.office as string);
  const isLeader = stated === 'head-of-state' || stated === 'head-of-government';
  const officeClass: OfficeClass =
    curated === 'company head' || curated === 'ngo head' || curated === 'militant leader'
      ? 'head-of-body'
      : (isLeader && !/^head of /.test(curated)) ||
          OUTSIDE_GOVERNMENTS.has(curated) ||
          isOfficial(row.office as string, country?.country ?? null)
        ? 'other'
        : stated;
  const [, body] = /\b(?:of|Leader of|at) (?:the )?(\p{Lu}[^;,(]*)/u.exec(row.office as string) ?? [];
  // The presidents of the bodies of the Union are filed under it, and lead one of them each.
  const leadsBody = HEADS_OF_BODIES.has(curated) || (curated === 'intl head' && row.cc_or_org === 'EU');
  const named = body && leadsBody ? draft.named(body.trim(), 'institution') : null;
  // Many lead a body of the United Nations and are filed under them; one leads them.
  const isBelow = row.cc_or_org === 'UN' && !/^Secretary[- ]General/i.test(row.office as string);
  if (officeClass === 'head-of-body' && isBelow) return { of: country, officeClass: 'other' };
  return { of: officeClass === 'central-bank-head' ? country : (named ?? country), officeClass };
}

const preferredSpelling = (row: Row): string =>
  listOf(row.aliases).find(
    (alias) => alias.normalize('NFD').replace(/[\u0300-\u036f]/g, '') === row.name && alias !== row.name,
  ) ?? (row.name as string);
