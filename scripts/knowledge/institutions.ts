import type { AliasKind } from '../../lib/types/knowledge';
import { factbookByIso, factbookText } from './countries';
import { ofCountry } from './country-of';
import type { Draft } from './draft';
import { KNOWN_IDS, OTHERS_NAMES } from './known-bodies';
import { DATED_MEMBERSHIPS, NO_MEMBERSHIPS, STATUS, WELL_KNOWN_BODIES } from './memberships';
import { listOf, type Row, readJsonLines, readTable } from './read-source';

const aliasKind = (text: string): AliasKind =>
  /^[A-Z0-9&.-]{2,8}$/.test(text) || /^[A-Z][A-Za-z]{0,2}[A-Z]{1,4}$/.test(text) ? 'acronym' : 'full';
const aliasesOf = (...cells: (string | undefined)[]) =>
  cells.flatMap(listOf).map((text) => [text, aliasKind(text)] as const);

/** Bodies of all kinds, the surest source first, and who is a member of them. */
export function addInstitutions(draft: Draft, root: string): void {
  addCurated(draft, root);
  addMemberships(draft, root);
  addExtra(draft, root);
  addDirectories(draft, root);
  addOrgans(draft, root);
}

function addCurated(draft: Draft, root: string): void {
  const rows = readTable(root, 'curated/institutions.tsv', [
    'name',
    'aliases',
    'abbr',
    'kind',
    'cc',
    'parent',
    'qid',
    'hq',
    'founded',
  ]);
  for (const row of rows) {
    const isInternational = row.cc === 'EU' || row.cc === 'INT';
    const kind = row.kind as string;
    const isEvent = kind === 'event';
    const body = draft.add({
      qid: row.qid || (KNOWN_IDS[row.name as string] ?? null),
      kind: 'institution',
      label: row.name as string,
      subkind: kind,
      country: isInternational ? null : (row.cc as string),
      fame: isEvent
        ? 100
        : /^(igo|military alliance|eu institution|un body|un agency)$/.test(kind)
          ? 165
          : 150,
      // "the bloc", "the Commission": descriptions, which coreference resolves.
      aliases: aliasesOf(row.aliases, row.abbr).filter(
        ([text]) =>
          !/^the [a-z]|^the (Commission|Alliance)$/.test(text) &&
          !OTHERS_NAMES[row.name as string]?.includes(text),
      ),
    });
    body.isInternational = isInternational;
    if (isInternational) body.country = null;
    if (body.label.startsWith('The ')) draft.alias(body, body.label.slice(4), 'full');
    if (row.founded)
      draft.state({ subject: body.id, property: 'P571', value: row.founded, source: 'curated' });
    if (row.hq) draft.state({ subject: body.id, property: 'P159', value: row.hq, source: 'curated' });
  }
  for (const row of rows) {
    if (!row.parent) continue;
    const [body, parent] = [
      draft.named(row.name as string, 'institution'),
      draft.named(row.parent, 'institution'),
    ];
    if (body && parent)
      draft.state({
        subject: body.id,
        property: 'P361',
        value: parent.label,
        object: parent.id,
        source: 'curated',
      });
    else draft.drop('parent of a body that is unknown');
  }
}

/** Kinds of organs that every country has, with the words for them; local ids where no source has one. */
const ORGANS: readonly (readonly [subkind: string, name: string, aliases: readonly string[]])[] = [
  [
    'foreign-ministry',
    'Ministry of Foreign Affairs',
    ['Foreign Ministry', 'Ministry of External Affairs', 'MFA'],
  ],
  [
    'defence-ministry',
    'Ministry of Defence',
    ['Defence Ministry', 'Defense Ministry', 'Ministry of Defense'],
  ],
  ['finance-ministry', 'Ministry of Finance', ['Finance Ministry']],
  [
    'interior-ministry',
    'Ministry of the Interior',
    ['Interior Ministry', 'Ministry of Interior', 'Ministry of Internal Affairs'],
  ],
  ['justice-ministry', 'Ministry of Justice', ['Justice Ministry']],
  ['health-ministry', 'Ministry of Health', ['Health Ministry']],
  ['education-ministry', 'Ministry of Education', ['Education Ministry']],
  ['culture-ministry', 'Ministry of Culture', ['Culture Ministry']],
  ['economy-ministry', 'Ministry of Economy', ['Economy Ministry', 'Ministry of the Economy']],
  ['energy-ministry', 'Ministry of Energy', ['Energy Ministry']],
  ['transport-ministry', 'Ministry of Transport', ['Transport Ministry']],
  ['agriculture-ministry', 'Ministry of Agriculture', ['Agriculture Ministry']],
  ['supreme-court', 'Supreme Court', []],
  ['constitutional-court', 'Constitutional Court', []],
  ['army', 'Armed Forces', ['Military']],
];
/** Organs that have a name of their own in their country. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  'US foreign-ministry': 'United States Department of State',
  'US defence-ministry': 'United States Department of Defense',
  'US finance-ministry': 'United States Department of the Treasury',
  'US justice-ministry': 'United States Department of Justice',
  'US army': 'United States Armed Forces',
  'GB foreign-ministry': 'Foreign, Commonwealth and Development Office',
  'GB interior-ministry': 'Home Office',
  'GB finance-ministry': 'HM Treasury',
  'FR lower-house': 'National Assembly',
};
/** They have departments, which the directories list. */
const WITHOUT_MINISTRIES = new Set(['US', 'CH', 'ZA', 'PH', 'IE', 'AU', 'HK']);

function addOrgans(draft: Draft, root: string): void {
  const factbook = factbookByIso(root);
  for (const country of [...draft.entities.values()].filter(
    (entity) => entity.subkind === 'sovereign state',
  )) {
    const iso = country.country as string;
    const adjectives = [...country.aliases].filter(([, kind]) => kind === 'adjective').map(([text]) => text);
    const add = (subkind: string, label: string, aliases: readonly string[]) => {
      const local = `x:i-${iso.toLowerCase()}-${subkind}`;
      const named = [
        OWN_NAMES[`${iso} ${subkind}`] ?? label,
        `${label} ${ofCountry(country.label)}`,
        `${country.label} ${label}`,
        `${label} (${country.label})`,
        ...adjectives.map((adjective) => `${adjective} ${label}`),
      ]
        .map((name) => draft.named(name, 'institution', iso))
        .find((found) => found);
      const body =
        named ??
        draft.add({
          kind: 'institution',
          localId: local,
          label: `${label} ${ofCountry(country.label)}`,
          subkind,
          country: iso,
          fame: 70 + Math.round((country.fame - 170) / 3),
        });
      body.subkind = subkind;
      for (const name of [label, ...aliases]) {
        draft.alias(body, `${name} ${ofCountry(country.label)}`, 'full');
        draft.alias(body, name, 'short');
        for (const adjective of adjectives) draft.alias(body, `${adjective} ${name}`, 'full');
      }
      draft.state({
        subject: body.id,
        property: 'P361',
        value: country.label,
        object: country.id,
        source: 'factbook',
      });
    };
    for (const organ of ORGANS)
      if (!organ[0].endsWith('-ministry') || !WITHOUT_MINISTRIES.has(iso) || OWN_NAMES[`${iso} ${organ[0]}`])
        add(...organ);
    const entry = factbook.get(iso);
    if (!entry) continue;
    const parliament = factbookText(entry, 'Government', 'Legislative branch', 'legislature name');
    const structure = factbookText(entry, 'Government', 'Legislative branch', 'legislative structure');
    if (parliament) addChamber(parliament, structure === 'bicameral' ? 'parliament' : 'parliament');
    for (const [key, subkind] of [
      ['Legislative branch - lower chamber', 'lower-house'],
      ['Legislative branch - upper chamber', 'upper-house'],
    ] as const) {
      const chamber = factbookText(entry, 'Government', key, 'chamber name');
      if (chamber) addChamber(chamber, subkind);
    }
    function addChamber(text: string, subkind: string): void {
      const [, name, native] = /^([^(]+?)\s*(?:\(([^)]+)\))?$/.exec(text.replace(/\s+or\s+.*$/, '')) ?? [];
      if (!name) return;
      const natives = (native ?? '')
        .split(/,| - | or /)
        .map((part) => part.trim())
        .filter((part) => part.length > 3 && /^[A-ZÀ-Ý]/.test(part));
      add(subkind, name, [...natives, ...(subkind === 'parliament' ? ['Parliament'] : [])]);
    }
  }
}

function addMemberships(draft: Draft, root: string): void {
  const full = new Map<string, string>();
  for (const { name, abbr, appendix } of readJsonLines<{ appendix: string; name: string; abbr: string[] }>(
    root,
    'factbook/igo-appendix-2020.jsonl.gz',
  ))
    if (appendix === 'B') for (const short of abbr) full.set(short, name);
  const bodies = new Map<string, string | null>();
  const byIso = new Map(
    [...draft.entities.values()]
      .filter((entity) => entity.subkind === 'sovereign state' || entity.subkind === 'territory')
      .map((entity) => [entity.country, entity]),
  );
  const dated = new Set<string>();
  for (const [iso, name, start, end] of DATED_MEMBERSHIPS) {
    const body = draft.named(name, 'institution');
    const country = byIso.get(iso);
    if (!body || !country)
      throw new Error(`A dated membership names ${iso} and ${name}, one of which is unknown`);
    dated.add(`${iso}|${body.id}`);
    draft.state({
      subject: country.id,
      property: 'P463',
      value: body.label,
      object: body.id,
      membership: 'member',
      start,
      end,
      source: 'curated',
    });
  }
  for (const name of WELL_KNOWN_BODIES) {
    const body = draft.named(name, 'institution');
    if (body) body.fame = Math.max(body.fame, 200);
    else draft.drop(`well known body that is unknown: ${name}`);
  }
  for (const row of readTable(root, 'factbook/igo-membership-2026-01.tsv.gz', ['iso2', 'org', 'status'])) {
    const abbr = row.org as string;
    const membership =
      STATUS[row.status as string] === undefined ? 'associate' : STATUS[row.status as string];
    if (NO_MEMBERSHIPS.has(abbr) || !membership) {
      draft.drop('participation that is no membership');
      continue;
    }
    if (!bodies.has(abbr)) {
      const name = full.get(abbr) ?? '';
      const known = draft.named(abbr, 'institution') ?? (name ? draft.named(name, 'institution') : null);
      if (known && name && /^[A-Z]/.test(name)) draft.alias(known, name, 'full');
      bodies.set(
        abbr,
        known?.id ??
          (/^[A-Z]/.test(name)
            ? draft.add({
                kind: 'institution',
                localId: `x:i-igo-${abbr.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
                label: name,
                subkind: 'igo',
                fame: 110,
                aliases: [[abbr, 'acronym']],
              }).id
            : null),
      );
    }
    const body = bodies.get(abbr);
    const country = byIso.get(row.iso2 as string);
    if (body && country && dated.has(`${country.country}|${body}`)) continue;
    if (!body || !country) draft.drop('membership in a body without a full name, or of an unknown country');
    else
      draft.state({
        subject: country.id,
        property: 'P463',
        value: draft.entities.get(body)?.label ?? abbr,
        object: body,
        membership,
        source: 'factbook',
      });
  }
}

const COMPANY_TAIL =
  /,? (Inc\.?|Corp\.?|Corporation|Company|Co\.?|Ltd\.?|Limited|PLC|plc|LLC|S\.A\.|AG|SE|N\.V\.|Group|Holdings)$/;
const CLUB_TAIL = / (F\.?C\.?|A\.?F\.?C\.?|C\.?F\.?|S\.?C\.?)$/;

function addExtra(draft: Draft, root: string): void {
  const files: readonly (readonly [file: string, fame: number])[] = [
    ['news-agencies.tsv', 150],
    ['prominent.tsv.gz', 112],
    ['agencies.tsv', 110],
    ['parties.tsv.gz', 80],
    ['newspapers.tsv.gz', 55],
    ['brands-operators.tsv.gz', 60],
    ['football-teams.tsv.gz', 62],
  ];
  for (const [file, fame] of files) {
    for (const row of readTable(root, `institutions-extra/${file}`, [
      'qid',
      'name',
      'aliases',
      'kind',
      'country',
    ])) {
      const name = row.name as string;
      const kind = row.kind as string;
      // "President of the United States" is an office and no body.
      if (
        /^(President|Vice President|Prime Minister|Secretary|Governor|Mayor|Minister|Chancellor|King|Queen|Speaker) of /.test(
          name,
        )
      ) {
        draft.drop('office among the bodies');
        continue;
      }
      if (
        /^[^A-Z\d\p{Lu}]/u.test(name) ||
        (file.startsWith('brands') &&
          /^(school operator|utility|transport operator|health or welfare provider|public body|emergency service)$/.test(
            kind,
          ) &&
          !draft.withQid(row.qid))
      ) {
        draft.drop('name in lower case or too short for a brand');
        continue;
      }
      const aliases = aliasesOf(row.aliases).filter(
        ([text]) => (text.length > 2 || kind === 'party') && !OTHERS_NAMES[name]?.includes(text),
      );
      const short = name
        .replace(COMPANY_TAIL, '')
        .replace(CLUB_TAIL, '')
        .replace(/^(F\.?C\.?|A\.?C\.?|A\.?S\.?) /, '');
      const body = draft.add({
        qid: row.qid as string,
        kind: 'institution',
        label: name,
        subkind: kind,
        country: row.country || null,
        fame: fameOfKind(kind, fame) + fameOfRow(row),
        aliases,
      });
      if (short !== name && short.length > 3) draft.alias(body, short, 'short');
      if (name.startsWith('The ')) draft.alias(body, name.slice(4), 'full');
      if (row.founded)
        draft.state({ subject: body.id, property: 'P571', value: row.founded, source: 'institutions-extra' });
    }
  }
}

/** Bodies that several lists of well known ones hold, and those with many names, are better known. */
const fameOfRow = (row: Row): number =>
  8 * ((row.source ?? '').split('+').length - 1) +
  Math.min(20, Math.round(5 * Math.log2(1 + listOf(row.aliases).length)));

const fameOfKind = (kind: string, fame: number): number =>
  /university|bank|telecom|police/.test(kind) ? fame + 5 : fame;

/** "United States Department of Justice" is also "US Justice Department", "Ministry of Health" "Health Ministry". */
function departmentForms(label: string): string[] {
  const [, isUs, kind, of] =
    /^(United States )?(Department|Ministry) (?:of|for) (?:the )?((?:[A-Z]\p{L}+|and|&|,)(?: (?:[A-Z]\p{L}+|and|&)){0,3})$/u.exec(
      label,
    ) ?? [];
  if (!kind || !of) return [];
  const forms = [`${of} ${kind}`];
  if (isUs) for (const us of ['US ', 'U.S. ', '']) forms.push(`${us}${kind} of ${of}`, `${us}${of} ${kind}`);
  return forms;
}

function addDirectories(draft: Draft, root: string): void {
  const byQid = new Map(
    [...draft.entities.values()]
      .filter((entity) => entity.subkind === 'sovereign state')
      .map((entity) => [entity.qid, entity.country]),
  );
  for (const row of readTable(root, 'govdirectory-2026-01/orgs.tsv.gz', [
    'qid',
    'label',
    'types',
    'country_qid',
  ])) {
    if (
      /municipality|municipalities|department of (Uruguay|Colombia|Paraguay)|prefecture|kmetstvo|suco|regency|district|county|town|city|province|police zone|state agency of|embassy|consulate|local|post of|borough|village|commune|parish|region of/i.test(
        row.types as string,
      ) ||
      !row.label ||
      /^Q\d/.test(row.label)
    ) {
      draft.drop('local body of a directory');
      continue;
    }
    const body = draft.add({
      qid: row.qid as string,
      kind: 'institution',
      label: row.label,
      subkind: (row.types as string).split('|')[0] ?? null,
      country: byQid.get(row.country_qid as string) ?? null,
      fame: row.enwiki ? 80 : 55,
      aliases: row.enwiki ? [[row.enwiki.replace(/_/g, ' ').replace(/\s*\([^)]*\)$/, ''), 'full']] : [],
    });
    for (const text of departmentForms(row.label)) draft.alias(body, text, 'short');
  }
  for (const row of readTable(root, 'ror-2026-06/orgs.tsv.gz', ['qid', 'name', 'acronyms', 'types', 'cc'])) {
    if (!row.qid || !/government|education/.test(row.types as string)) {
      draft.drop('research body without an id, or of another type');
      continue;
    }
    draft.add({
      qid: row.qid,
      kind: 'institution',
      label: row.name as string,
      subkind: (row.types as string).split('|').find((type) => type !== 'funder') ?? null,
      country: row.cc || null,
      fame: /education/.test(row.types as string) ? 62 : 55,
      aliases: aliasesOf(row.acronyms).filter(([text]) => text.length > 3),
    });
  }
}
