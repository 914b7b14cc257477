import { nameWords } from '../../lib/knowledge/fold';
import type { OfficeClass } from '../../lib/types/knowledge';
import { bodyOf, isUnderAnothersCode, ofCountry } from './country-of';
import type { Draft, DraftEntity } from './draft';
import { dateOf, readTable, wordedDateOf } from './read-source';

/** Titles of the Factbook that name the office itself; deputies, heirs and rows that it cut short have others. */
const TITLE_OF_HEAD: Readonly<Record<string, RegExp>> = {
  'head of state':
    /^((interim|executive|state|transitional) )*(president(?! of (the )?(general|territorial|regional))|king|queen|monarch|am[ie]r|emir|sultan|emperor|pope|grand duke|prince(?!ss)|paramount ruler|chair(man|person)?\b|chief of state|supreme leader)/i,
  'head of government':
    /^((interim|executive|state|transitional|federal) )*(prime minister|premier|chancellor|taoiseach|head of government|chairman of the council of ministers|president(?! of (the )?(general|territorial|regional|french)))/i,
};

/** A name without the title or council before it, or null where the cell holds a note or somebody who was yet to take office. */
function nameOf(cell: string): string | null {
  if (/\b(was|appointed|ascended|succeeded|elect|designate)\b|^(vice-president|people's)\b/i.test(cell))
    return null;
  return cell.replace(
    /^([A-Z]\w+ (- )?)?(prime minister|chairman of the council of ministers|president) /i,
    '',
  );
}

/** Heads of state and of government since 1990. */
export function addHeadsSince1990(draft: Draft, root: string): void {
  const stated = Map.groupBy(
    draft.statements.filter(({ property }) => property === 'P39'),
    ({ officeClass, of }) => `${officeClass}|${of}`,
  );
  for (const row of readTable(root, 'factbook/heads-1990-2025.tsv.gz', [
    'iso2',
    'role',
    'title',
    'name',
    'last_year',
  ])) {
    if (
      !/\s/.test(row.name as string) ||
      /vice|deputy|governor|commissioner|acting|council|former|crown prince|heir|regent/i.test(
        row.title as string,
      )
    )
      continue;
    const name = nameOf(row.name as string);
    if (!name) {
      draft.drop('note on a change of office where a name should stand');
      continue;
    }
    const country = bodyOf(draft, row.iso2 as string);
    if (country?.subkind !== 'sovereign state' || isUnderAnothersCode(row)) continue;
    const officeClass: OfficeClass = row.role === 'head of state' ? 'head-of-state' : 'head-of-government';
    // Presidents stand in both of the Factbook's columns where they lead the government, too.
    const classes = /^President/.test(row.title as string)
      ? ['head-of-state', 'head-of-government']
      : [officeClass];
    const terms = classes.flatMap((name) => stated.get(`${name}|${country.id}`) ?? []);
    const words = new Set(nameWords(name));
    const [first, last] = [row.first_year as string, row.last_year as string];
    // The same holder under another spelling, or a namesake of another time: either way nothing new is known.
    if (
      terms.some(
        ({ subject, start, end }) =>
          (start ?? '0') <= `${last}-12-31` &&
          (end ?? '9999') >= first &&
          nameWords((draft.entities.get(subject) as DraftEntity).label).some((word) => words.has(word)),
      )
    )
      continue;
    const person = draft.add({
      kind: 'person',
      label: name,
      country: row.iso2 as string,
      fame: 100,
    });
    const holdsAlready = terms.some(({ subject }) => subject === person.id);
    if (holdsAlready) draft.drop('head of state or government with the name of one of another time');
    else if (!TITLE_OF_HEAD[row.role as string]?.test(row.title as string))
      draft.drop('title of a former year that names neither a head of state nor of government');
    else
      draft.state({
        subject: person.id,
        property: 'P39',
        value: `${row.title} ${ofCountry(country.label)}`,
        officeClass,
        of: country.id,
        start: wordedDateOf(row.since_text) ?? dateOf(row.first_year),
        end: row.last_year === '2025' ? null : dateOf(row.last_year),
        source: 'factbook-history',
      });
  }
}
