import { officeClassOf, officeClassOfCurated } from '../../lib/analysis/offices/office-class';
import { nameWords } from '../../lib/knowledge/fold';
import type { AliasKind, OfficeClass } from '../../lib/types/knowledge';
import type { Draft, DraftEntity } from './draft';
import { fameOf, type Priors, readPriors } from './prominence';
import { dateOf, listOf, type Row, readTable, wordedDateOf } from './read-source';

const TOP: ReadonlySet<OfficeClass> = new Set(['head-of-state', 'head-of-government', 'foreign-minister']);

/** Office-holders and other people whom news speak of, the surest source first. */
export function addPeople(draft: Draft, root: string): void {
  const priors = readPriors(root);
  addCurated(draft, root, priors);
  addFactbookPeople(draft, root, priors);
  addCongress(draft, root, priors);
  addUnitedKingdom(draft, root, priors);
  addOfficeHolders2022(draft, root, priors);
  addHeadsSince1990(draft, root);
  addNotable(draft, root, priors);
  addNicknames(draft);
}

function bodyOf(draft: Draft, countryOrBody: string): DraftEntity | null {
  if (/^[A-Z]{2}$/.test(countryOrBody) && countryOrBody !== 'EU' && countryOrBody !== 'UN')
    return [...countriesOf(draft)].find((entity) => entity.country === countryOrBody) ?? null;
  return draft.named(countryOrBody, 'institution');
}

const countries = new WeakMap<Draft, DraftEntity[]>();
function countriesOf(draft: Draft): DraftEntity[] {
  let list = countries.get(draft);
  if (!list) {
    list = [...draft.entities.values()].filter(
      (entity) => entity.subkind === 'sovereign state' || entity.subkind === 'territory',
    );
    countries.set(draft, list);
  }
  return list;
}

function addCurated(draft: Draft, root: string, priors: Priors): void {
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
    const of = bodyOf(draft, row.cc_or_org as string);
    const officeClass = officeClassOfCurated(row.class as string, row.office as string);
    const isCountry =
      /^[A-Z]{2}$/.test(row.cc_or_org as string) && row.cc_or_org !== 'EU' && row.cc_or_org !== 'UN';
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
      localId: undefined as never,
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
    const label = (row.office as string).replace(/\s*\((until|from|acting until|since)[^)]*\)/i, '');
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

const preferredSpelling = (row: Row): string =>
  listOf(row.aliases).find(
    (alias) => alias.normalize('NFD').replace(/[\u0300-\u036f]/g, '') === row.name && alias !== row.name,
  ) ?? (row.name as string);

function addFactbookPeople(draft: Draft, root: string, priors: Priors): void {
  for (const row of readTable(root, 'factbook/people-2026-01.tsv', ['iso2', 'role', 'title', 'name'])) {
    if (
      !/\s/.test(row.name as string) ||
      /former/i.test(row.title as string) ||
      row.role === 'US chief of mission' ||
      (row.role === 'head of state' && bodyOf(draft, row.iso2 as string)?.subkind !== 'sovereign state')
    )
      continue;
    const officeClass: OfficeClass =
      row.role === 'head of state'
        ? 'head-of-state'
        : row.role === 'head of government'
          ? 'head-of-government'
          : 'ambassador';
    const isDeputy = /vice|deputy|governor|high commissioner|lieutenant/i.test(row.title as string);
    const country = bodyOf(draft, row.iso2 as string);
    const person = draft.add({
      qid: row.qid ?? null,
      kind: 'person',
      label: row.name as string,
      country: row.iso2 as string,
      fame: Math.max(fameOf(priors, row.qid), officeClass === 'ambassador' ? 60 : isDeputy ? 100 : 140),
    });
    const of = country?.label ?? row.country;
    draft.state({
      subject: person.id,
      property: 'P39',
      of: country?.id ?? null,
      source: 'factbook',
      value:
        officeClass === 'ambassador' ? `Ambassador of ${of} to the United States` : `${row.title} of ${of}`,
      officeClass:
        isDeputy && officeClass !== 'ambassador' ? officeClassOf(row.title as string) : officeClass,
      start: wordedDateOf(row.since_text),
    });
    if (officeClass !== 'ambassador' && !isDeputy) person.goesBySurname = true;
  }
}

function addCongress(draft: Draft, root: string, priors: Priors): void {
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
    const person = draft.add({
      qid: row.qid ?? null,
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
      value: row.state && officeClass === 'legislator' ? `${office} from ${row.state}` : office,
      officeClass,
      of: us?.id ?? null,
      start: dateOf(isCurrent ? row.first_start : row.last_start),
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

function addUnitedKingdom(draft: Draft, root: string, priors: Priors): void {
  const uk = bodyOf(draft, 'GB');
  const best = new Map<string, Row>();
  for (const row of readTable(root, 'uk-2026-06/memberships-since-2015.tsv.gz', [
    'person_id',
    'qid',
    'name',
    'role',
    'start',
  ])) {
    const known = best.get(row.person_id as string);
    if (!known || (row.start as string) > (known.start as string)) best.set(row.person_id as string, row);
  }
  for (const row of best.values()) {
    if (!/\s/.test(row.name as string)) continue;
    const person = draft.add({
      qid: row.qid ?? null,
      localId: `x:p-gb-twfy-${row.person_id}`,
      kind: 'person',
      label: row.name as string,
      country: 'GB',
      fame: Math.max(fameOf(priors, row.qid), row.chamber === 'commons' ? 85 : 60),
    });
    draft.state({
      subject: person.id,
      property: 'P39',
      value: row.role as string,
      officeClass: 'legislator',
      of: uk?.id ?? null,
      start: dateOf(row.start),
      end: dateOf(row.end),
      source: 'uk',
    });
    if (row.party) draft.state({ subject: person.id, property: 'P102', value: row.party, source: 'uk' });
  }
}

function addOfficeHolders2022(draft: Draft, root: string, priors: Priors): void {
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
    const classes = executive.map(({ position }) => officeClassOf(position?.position_label ?? ''));
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
    const kept = byRecency.filter(
      ({ position }, i) => i < 3 || TOP.has(officeClassOf(position?.position_label ?? '')),
    );
    for (const { term, position } of [...kept, ...recent.slice(-1)]) {
      const country = bodyOf(draft, position?.cc as string);
      draft.state({
        subject: person.id,
        property: 'P39',
        value: position?.position_label ?? '',
        of: country?.id ?? null,
        officeClass: position?.kind === 'L' ? 'legislator' : officeClassOf(position?.position_label ?? ''),
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

/** Names of two words and more in Latin letters that share a word with the label: transliterations into every alphabet are noise. */
function personAliases(label: string, names: readonly string[]): (readonly [string, AliasKind])[] {
  const known = new Set(nameWords(label).filter((word) => word.length > 2));
  return names
    .filter(
      (name) =>
        /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(name) &&
        /\S{2,}\s+\S{2,}/.test(name) &&
        nameWords(name).some((word) => known.has(word)),
    )
    .map((name) => [name, 'full']);
}

function addHeadsSince1990(draft: Draft, root: string): void {
  for (const row of readTable(root, 'factbook/heads-1990-2025.tsv.gz', [
    'iso2',
    'role',
    'title',
    'name',
    'last_year',
  ])) {
    if (
      !/\s/.test(row.name as string) ||
      /vice|deputy|governor|commissioner|acting|council|former/i.test(row.title as string)
    )
      continue;
    const country = bodyOf(draft, row.iso2 as string);
    if (country?.subkind !== 'sovereign state') continue;
    const person = draft.add({
      kind: 'person',
      label: row.name as string,
      country: row.iso2 as string,
      fame: 100,
    });
    const officeClass: OfficeClass = row.role === 'head of state' ? 'head-of-state' : 'head-of-government';
    const isStated = draft.statements.some(
      (known) => known.subject === person.id && known.officeClass === officeClass && known.of === country.id,
    );
    if (!isStated)
      draft.state({
        subject: person.id,
        property: 'P39',
        value: `${row.title} of ${country.label}`,
        officeClass,
        of: country.id,
        start: wordedDateOf(row.since_text) ?? dateOf(row.first_year),
        end: row.last_year === '2025' ? null : dateOf(row.last_year),
        source: 'factbook-history',
      });
  }
}

function addNotable(draft: Draft, root: string, priors: Priors): void {
  const files = [
    'governors-leaders-ministers-2022.tsv',
    'famous-sitelinks-2026.tsv.gz',
    'notable-fb15k.tsv.gz',
    'proto-commons-2018.tsv.gz',
    'enwiki-titles-people.tsv.gz',
    'us-state-officials-2026-08.tsv',
  ];
  for (const file of files) {
    for (const row of readTable(root, `people-extra/${file}`, ['qid', 'name', 'country', 'office'])) {
      const isLocal = file.startsWith('proto') && !draft.withQid(row.qid);
      if (!row.qid || isLocal) {
        draft.drop('notable person without an id, or legislator of 2018 alone');
        continue;
      }
      const iso = (row.country ?? '').split('|')[0] as string;
      const isRepresentative =
        file.startsWith('proto') || file.startsWith('gov') || file.startsWith('us-state');
      const person = draft.add({
        qid: row.qid,
        kind: 'person',
        label: row.name as string,
        subkind: isRepresentative ? null : (row.office?.split(',')[0] ?? null),
        country: /^[A-Z]{2}$/.test(iso) ? iso : null,
        fame: Math.max(fameOf(priors, row.qid), isRepresentative ? (file.startsWith('gov') ? 105 : 55) : 60),
        article: file.startsWith('enwiki') ? listOf(row.aliases)[0] || (row.name as string) : null,
        aliases: personAliases(row.name as string, listOf(row.aliases)),
      });
      if (file.startsWith('famous') && /^famous-/.test(row.source ?? '') && row.end)
        person.lastYear = Number(row.end.slice(0, 4));
      if (!isRepresentative || !row.office) continue;
      const officeClass = officeClassOf(row.office);
      if (
        officeClass !== 'other' &&
        !draft.statements.some((known) => known.subject === person.id && known.officeClass === officeClass)
      )
        draft.state({
          subject: person.id,
          property: 'P39',
          value: row.office,
          officeClass,
          of: officeClass === 'governor' || officeClass === 'mayor' ? null : (bodyOf(draft, iso)?.id ?? null),
          start: dateOf(row.start),
          end: dateOf(row.end),
          source: 'people-extra',
        });
    }
  }
}

/** Names that news use alone and no source carries, by the full name they stand for. */
const NICKNAMES: Readonly<Record<string, string>> = {
  AMLO: 'Andrés Manuel López Obrador',
  Jokowi: 'Joko Widodo',
  Lula: 'Luiz Inácio Lula da Silva',
  MBS: 'Mohammed bin Salman',
  MBZ: 'Mohamed bin Zayed Al Nahyan',
  Bibi: 'Benjamin Netanyahu',
  Bongbong: 'Ferdinand Marcos Jr.',
  Prabowo: 'Prabowo Subianto',
  Obama: 'Barack Obama',
  Merkel: 'Angela Merkel',
  Sarkozy: 'Nicolas Sarkozy',
  Imamoglu: 'Ekrem İmamoğlu',
  Zardari: 'Asif Ali Zardari',
  Assad: 'Bashar al-Assad',
  Castro: 'Fidel Castro',
  Mandela: 'Nelson Mandela',
};

function addNicknames(draft: Draft): void {
  for (const [nickname, name] of Object.entries(NICKNAMES)) {
    const person = draft.named(name, 'person');
    if (person) draft.alias(person, nickname, 'short');
    else draft.drop('nickname of an unknown person');
  }
}
