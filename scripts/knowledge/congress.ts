import type { OfficeClass } from '../../lib/types/knowledge';
import { bodyOf } from './country-of';
import type { Draft } from './draft';
import { fameOf, type Priors } from './prominence';
import { dateOf, listOf, readTable } from './read-source';
import { AMERICAN_STATES } from './tables/american-states';

/** People whom the source gives no id and whose name another has, with their day of birth. */
const IDS_OF_NAMESAKES: Readonly<Record<string, string>> = { 'George Bush, 1924-06-12': 'Q23505' };

/** Presidents and vice-presidents of two terms in a row, of which the source tells the day of the second. */
const TWO_TERMS: ReadonlySet<string> = new Set([
  'Dwight Eisenhower, 1953-01-20',
  'Ronald Reagan, 1981-01-20',
  'William Clinton, 1993-01-20',
  'Albert Gore, 1993-01-20',
  'George Bush, 2001-01-20',
  'Richard Cheney, 2001-01-20',
  'Barack Obama, 2009-01-20',
]);

/** Members of Congress, presidents and vice-presidents of the United States. */
export function addCongress(draft: Draft, root: string, priors: Priors): void {
  const us = bodyOf(draft, 'US');
  for (const row of readTable(root, 'congress-2026-06/members.tsv', [
    'qid',
    'name',
    'last_term_type',
    'state',
  ])) {
    const type = row.last_term_type as string;
    const office = {
      sen: 'United States senator',
      rep: 'Member of the US House of Representatives',
      prez: 'President of the United States',
      viceprez: 'Vice President of the United States',
    }[type];
    if (!office) continue;
    const isCurrent = row.file === 'legislators-current';
    const isFromFirst = isCurrent || TWO_TERMS.has(`${row.name}, ${row.first_start}`);
    const ownId = row.qid || IDS_OF_NAMESAKES[`${row.name}, ${row.dob}`];
    const person = draft.add({
      qid: ownId ?? null,
      kind: 'person',
      label: row.name as string,
      country: 'US',
      fame: Math.max(fameOf(priors, row.qid), type === 'rep' ? 95 : type === 'sen' ? 112 : 130),
      aliases: listOf(row.aliases).map((alias) => [alias, 'full'] as const),
    });
    const officeClass: OfficeClass =
      type === 'prez' ? 'head-of-state' : type === 'viceprez' ? 'vice-president' : 'legislator';
    draft.state({
      subject: person.id,
      property: 'P39',
      value: row.state && officeClass === 'legislator' ? `${office} from ${seatOf(row.state)}` : office,
      officeClass,
      of: us?.id ?? null,
      start: dateOf(isFromFirst ? row.first_start : row.last_start),
      end: isCurrent ? null : dateOf(row.last_end),
      source: 'congress',
    });
    if (row.party)
      draft.state({
        subject: person.id,
        property: 'P102',
        value: row.party,
        object:
          draft.named(`${row.party.replace(/^Democrat$/, 'Democratic')} Party`, 'institution', 'US')?.id ??
          null,
        source: 'congress',
      });
    if (row.gender) person.gender = row.gender.toLowerCase();
  }
}

/** @throws Error where a code is no state's or territory's */
function seatOf(code: string): string {
  const name = AMERICAN_STATES[code];
  if (!name) throw new Error(`No state of the United States has the code ${code}`);
  return name;
}
