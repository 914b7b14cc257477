import { nameWords } from '../../lib/knowledge/fold';
import type { OfficeClass } from '../../lib/types/knowledge';
import { bodyOf, isUnderAnothersCode, ofCountry, TOP } from './country-of';
import type { Draft, DraftEntity } from './draft';
import { officeClassIn } from './office-of';
import { personAliases } from './person-aliases';
import { fameOf, type Priors } from './prominence';
import { dateOf, listOf, type Row, readTable, wordedDateOf } from './read-source';

/** Office-holders of Wikidata's table of 2022, with their families. */
export function addOfficeHolders2022(draft: Draft, root: string, priors: Priors): void {
  const folder = 'wikidata-officeholders-2022';
  const positions = new Map(
    readTable(root, `${folder}/term-positions.tsv.gz`, ['pos_id', 'cc', 'kind', 'position_label']).map(
      (row) => [row.pos_id, row],
    ),
  );
  const terms = new Map<string, Row[]>();
  for (const row of readTable(root, `${folder}/terms.tsv.gz`, ['qid', 'pos_id', 'start', 'end'])) {
    const list = terms.get(row.qid as string);
    if (list) list.push(row);
    else terms.set(row.qid as string, [row]);
  }
  for (const row of readTable(root, `${folder}/persons.tsv.gz`, [
    'qid',
    'name',
    'other_names',
    'gender',
    'enwiki',
    'dod',
  ])) {
    const held = (terms.get(row.qid as string) ?? []).map((term) => ({
      term,
      position: positions.get(term.pos_id),
    }));
    const executive = held.filter(
      ({ position, term }) =>
        position?.kind === 'E' && (term.end || '9999') >= (row.enwiki ? '2005' : '2021-06'),
    );
    const recent = held.filter(
      ({ position, term }) => position?.kind === 'L' && (term.end || '9999') >= '2020',
    );
    if (!/\s/.test(row.name as string) || (executive.length === 0 && !(recent.length > 0 && row.enwiki))) {
      draft.drop('office-holder before 2005, or member of a parliament without an article or before 2018');
      continue;
    }
    const classIn = (position: Row | undefined): OfficeClass =>
      officeClassIn(position?.position_label ?? '', bodyOf(draft, position?.cc ?? ''));
    const classes = executive.map(({ position }) => classIn(position));
    const isTop = classes.some((name) => TOP.has(name));
    const cc = held[0]?.position?.cc as string;
    const base = isTop ? 105 : executive.length > 0 ? (row.enwiki ? 82 : 55) : 65;
    const person = draft.add({
      qid: row.qid as string,
      kind: 'person',
      label: row.name as string,
      country: /^[A-Z]{2}$/.test(cc) ? cc : null,
      fame: Math.max(base, fameOf(priors, row.qid)),
      article: row.enwiki ?? null,
      aliases: personAliases(row.name as string, [
        ...listOf(row.other_names),
        row.enwiki ? row.enwiki.replace(/\s*\([^)]*\)$/, '') : '',
      ]),
    });
    if (row.gender) person.gender = row.gender;
    if (row.dod) person.lastYear = Number(row.dod.slice(0, 4));
    if (row.dod)
      draft.state({ subject: person.id, property: 'P570', value: row.dod, source: 'wikidata-2022' });
    const byRecency = executive.sort((a, b) => (b.term.start ?? '').localeCompare(a.term.start ?? ''));
    const kept = byRecency.filter(({ position }, i) => i < 3 || TOP.has(classIn(position)));
    for (const { term, position } of [...kept, ...recent.slice(-1)]) {
      const country = bodyOf(draft, position?.cc as string);
      const label = position?.position_label ?? '';
      const officeClass = position?.kind === 'L' ? 'legislator' : classIn(position);
      const isBare = country && TOP.has(officeClass) && !/ of | for /.test(label);
      draft.state({
        subject: person.id,
        property: 'P39',
        value: isBare ? `${label} ${ofCountry(country.label)}` : label,
        of: country?.id ?? null,
        officeClass: officeClass,
        start: dateOf(term.start),
        end: dateOf(term.end),
        source: 'wikidata-2022',
      });
    }
  }
  for (const row of readTable(root, `${folder}/relations.tsv.gz`, ['qid', 'relation', 'relative_qid'])) {
    const property =
      ({ child: 'P40', father: 'P22', mother: 'P25', spouse: 'P26', sibling: 'P3373' } as const)[
        row.relation as 'child'
      ] ?? 'P1038';
    const [person, relative] = [draft.withQid(row.qid), draft.withQid(row.relative_qid)];
    if (person && relative)
      draft.state({
        subject: person.id,
        property,
        value: row.relation as string,
        object: relative.id,
        source: 'wikidata-2022',
      });
  }
}

/** Titles of the Factbook that name the office itself; deputies, heirs and rows that it cut short have others. */
const TITLE_OF_HEAD: Readonly<Record<string, RegExp>> = {
  'head of state':
    /^((interim|executive|state|transitional) )*(president(?! of (the )?(general|territorial|regional))|king|queen|monarch|am[ie]r|emir|sultan|emperor|pope|grand duke|prince(?!ss)|paramount ruler|chair(man|person)?\b|chief of state|supreme leader)/i,
  'head of government':
    /^((interim|executive|state|transitional|federal) )*(prime minister|premier|chancellor|taoiseach|head of government|chairman of the council of ministers|president(?! of (the )?(general|territorial|regional|french)))/i,
};

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
    const country = bodyOf(draft, row.iso2 as string);
    if (country?.subkind !== 'sovereign state' || isUnderAnothersCode(row)) continue;
    const officeClass: OfficeClass = row.role === 'head of state' ? 'head-of-state' : 'head-of-government';
    // Presidents stand in both of the Factbook's columns where they lead the government, too.
    const classes = /^President/.test(row.title as string)
      ? ['head-of-state', 'head-of-government']
      : [officeClass];
    const terms = classes.flatMap((name) => stated.get(`${name}|${country.id}`) ?? []);
    const words = new Set(nameWords(row.name as string));
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
      label: row.name as string,
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
