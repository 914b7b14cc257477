import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../lib/knowledge/fold';
import { CITY_IDS } from './city-ids';
import type { Draft } from './draft';
import { readCsv, readJsonLines, readTable } from './read-source';

const require = createRequire(import.meta.url);

/** Languages whose names of countries become aliases; the scripts that a reader of news meets. */
const LANGUAGES =
  'fr de es it pt nl pl ru uk tr az ar fa he hi bn zh ja ko id vi ro hu cs sv da nb fi el bg sr hr ka hy kk uz sw'.split(
    ' ',
  );

interface Territory {
  readonly code: string;
  readonly qid?: string;
  readonly name: string;
  readonly full_name?: string;
  readonly is_country: boolean;
  readonly is_historical?: boolean;
  readonly parent?: string;
  readonly names_strong?: readonly string[];
}

interface Factbook {
  readonly gec: string;
  readonly data: Record<string, Record<string, unknown>>;
}

const DATA = 'countries/territories.jsonl.gz';

/** Combining marks by their names in entities of HTML. */
const COMBINING: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/** The text at a path of a Factbook entry, without markup; null where there is none. */
export function factbookText(entry: Factbook, ...keys: string[]): string | null {
  let at: unknown = entry.data;
  for (const key of keys) at = (at as Record<string, unknown> | undefined)?.[key];
  const text = (at as { text?: string } | undefined)?.text;
  if (!text) return null;
  return text
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([a-z])(acute|grave|circ|uml|tilde|cedil|ring);/gi, (_, letter: string, mark: string) =>
      `${letter}${COMBINING[mark.toLowerCase()]}`.normalize('NFC'),
    )
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** ISO code by Factbook (GEC) code, from the table that carries both. */
export function isoByGec(root: string): Map<string, string> {
  return new Map(
    readTable(root, 'factbook/igo-membership-2026-01.tsv.gz', ['iso2', 'gec']).map((row) => [
      row.gec as string,
      row.iso2 as string,
    ]),
  );
}

/** The Factbook's entries by ISO code. */
export function factbookByIso(root: string): Map<string, Factbook> {
  const isos = isoByGec(root);
  const entries = readJsonLines<Factbook>(root, 'factbook/countries.jsonl.gz');
  return new Map(
    entries.flatMap((entry) =>
      isos.has(entry.gec) ? [[isos.get(entry.gec) as string, entry] as const] : [],
    ),
  );
}

function cldrNames(language: string): Record<string, string> {
  const file = require.resolve(`cldr-localenames-full/main/${language}/territories.json`);
  return JSON.parse(readFileSync(file, 'utf8')).main[language].localeDisplayNames.territories;
}

/** Countries, territories and first-level regions with their names, adjectives and capitals. */
export function addCountries(draft: Draft, root: string): void {
  const territories = readJsonLines<Territory>(root, DATA);
  const formalNames = readCodes(root);
  draft.codes = new Set(formalNames.keys());
  const factbook = factbookByIso(root);
  const english = cldrNames('en');
  const others = LANGUAGES.map(cldrNames);

  for (const territory of territories) {
    const iso = territory.code.toUpperCase();
    if (!draft.codes?.has(iso)) {
      addRegion(draft, territory);
      continue;
    }
    const entry = factbook.get(iso);
    const population = Number(
      (entry && factbookText(entry, 'People and Society', 'Population', 'total'))
        ?.match(/^[\d,]+/)?.[0]
        .replaceAll(',', '') ?? 0,
    );
    const country = draft.add({
      qid: IDS[iso] ?? territory.qid ?? null,
      localId: `x:c-${iso.toLowerCase()}`,
      kind: isSovereign(territory) ? 'country' : 'place',
      label: LABELS[iso] ?? english[iso] ?? territory.name,
      subkind: isSovereign(territory) ? 'sovereign state' : 'territory',
      country: iso,
      fame: Math.min(250, 170 + Math.round(4 * Math.log(1 + population / 10_000))),
    });
    const add = (text: string | null | undefined, kind: Parameters<Draft['alias']>[2]) => {
      if (text && !/none|^NA$/i.test(text)) draft.alias(country, text.replace(/\s*\(.*$/, ''), kind);
    };
    add(territory.name, 'full');
    add(territory.full_name, 'full');
    add(formalNames.get(iso), 'full');
    // What stands under Palestine's strong names are its parts.
    if (iso !== 'PS')
      for (const name of territory.names_strong ?? []) if (name.length > 3) add(name, 'native');
    for (const suffix of ['', '-alt-short', '-alt-variant'])
      add(english[`${iso}${suffix}`]?.replace('&', 'and'), 'short');
    for (const names of others) add(names[iso], 'native');
    if (entry) {
      add(factbookText(entry, 'Government', 'Country name', 'conventional long form'), 'full');
      add(factbookText(entry, 'Government', 'Country name', 'conventional short form'), 'short');
      add(factbookText(entry, 'Government', 'Country name', 'local short form'), 'native');
      addDemonyms(draft, country, entry);
      addFacts(draft, country, entry);
    }
    for (const name of EXTRA_NAMES[iso] ?? [])
      draft.alias(country, name, /^[A-Z.]+$/.test(name) ? 'acronym' : 'short');
    for (const name of EXTRA_DEMONYMS[iso] ?? []) draft.alias(country, name, 'demonym');
  }
  for (const [qid, name] of STATES_OF_THE_PAST)
    addRegion(draft, { code: '', qid, name, is_country: false, is_historical: true });
  leaveSharedAdjectives(draft);
  addBorders(draft, factbook);
}

/** "Dutch" may be said of Aruba, too, but means the Netherlands: what a sovereign state is called is no territory's name. */
function leaveSharedAdjectives(draft: Draft): void {
  const isPeople = (kind: string): boolean => kind === 'adjective' || kind === 'demonym';
  const sovereigns = new Set(
    [...draft.entities.values()]
      .filter(({ subkind }) => subkind === 'sovereign state')
      .flatMap(({ aliases }) =>
        [...aliases].filter(([, kind]) => isPeople(kind)).map(([text]) => fold(text)),
      ),
  );
  for (const { subkind, aliases } of draft.entities.values())
    if (subkind === 'territory')
      for (const [text, kind] of [...aliases])
        if (isPeople(kind) && sovereigns.has(fold(text))) aliases.delete(text);
}

/** ISO 3166-1's codes, and Kosovo's, which users assign, with the formal names that the United Nations use. */
function readCodes(root: string): Map<string, string> {
  const [header = [], ...rows] = readCsv(root, 'countries/country-codes.csv');
  const place = (column: string): number => {
    const at = header.indexOf(column);
    if (at < 0) throw new Error(`countries/country-codes.csv:1: no column "${column}"`);
    return at;
  };
  const [code, name] = [place('ISO3166-1-Alpha-2'), place('UNTERM English Formal')];
  return new Map([
    ...rows.map((row) => [row[code] as string, (row[name] as string).replace(/^the /, '')] as const),
    ['XK', 'Republic of Kosovo'],
  ]);
}

const isSovereign = (territory: Territory): boolean =>
  !territory.parent && !NOT_SOVEREIGN.has(territory.code);
const NOT_SOVEREIGN = new Set(
  'aq hk mo ps-gz eh gl fo pr gu as vi mp ky bm ai ms tc vg fk gi sh gg je im ax nc pf wf pm bl mf yt re gp mq gf aw cw sx bq nu ck tk nf cx cc hm tf bv sj io gs um pn an xs'.split(
    ' ',
  ),
);

/** Ids where the source has that of a realm the country is a part of, or of a state that claims the territory. */
const IDS: Record<string, string> = { NL: 'Q55', DK: 'Q35', EH: 'Q6250' };

/** How news agencies write states of the US after a town, where that is no word of its own. */
const STATE_ABBREVIATIONS: Record<string, string> = {
  Alabama: 'Ala.',
  Arizona: 'Ariz.',
  California: 'Calif.',
  Colorado: 'Colo.',
  Connecticut: 'Conn.',
  Florida: 'Fla.',
  Kansas: 'Kan.',
  Kentucky: 'Ky.',
  Michigan: 'Mich.',
  Minnesota: 'Minn.',
  Nebraska: 'Neb.',
  Nevada: 'Nev.',
  Oklahoma: 'Okla.',
  Tennessee: 'Tenn.',
  Texas: 'Tex.',
  Vermont: 'Vt.',
  Wisconsin: 'Wis.',
  Wyoming: 'Wyo.',
};

/** English labels where CLDR's is not the one that news use. */
const LABELS: Record<string, string> = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  MM: 'Myanmar',
  PS: 'Palestine',
  TR: 'Turkey',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  VA: 'Vatican City',
  HK: 'Hong Kong',
  MO: 'Macau',
  BA: 'Bosnia and Herzegovina',
  ST: 'São Tomé and Príncipe',
  TT: 'Trinidad and Tobago',
  AG: 'Antigua and Barbuda',
  KN: 'Saint Kitts and Nevis',
  VC: 'Saint Vincent and the Grenadines',
  LC: 'Saint Lucia',
};

/** Usual names that no source carries as such. */
const EXTRA_NAMES: Record<string, readonly string[]> = {
  US: ['United States', 'United States of America', 'US', 'U.S.', 'USA', 'U.S.A.', 'America', 'the States'],
  GB: ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain'],
  AE: ['UAE', 'U.A.E.', 'Emirates'],
  CD: ['DRC', 'DR Congo', 'D.R. Congo', 'Congo-Kinshasa', 'Democratic Republic of Congo', 'Congo'],
  CG: ['Congo-Brazzaville', 'Congo Republic', 'Congo'],
  KR: ['South Korea', 'Republic of Korea', 'ROK', 'Korea'],
  KP: ['North Korea', 'DPRK', 'Korea'],
  CN: ["People's Republic of China", 'PRC', 'mainland China'],
  RU: ['Russian Federation'],
  TR: ['Türkiye', 'Turkiye', 'Republic of Türkiye'],
  CI: ["Côte d'Ivoire", 'Ivory Coast'],
  CZ: ['Czechia', 'Czech Republic'],
  MM: ['Burma'],
  VA: ['Holy See', 'Vatican'],
  CF: ['CAR', 'C.A.R.'],
  SA: ['KSA'],
  BA: ['Bosnia', 'BiH', 'Bosnia-Herzegovina'],
  MK: ['Macedonia', 'North Macedonia'],
  TL: ['East Timor', 'Timor-Leste'],
  SZ: ['Swaziland', 'Eswatini'],
  CV: ['Cape Verde'],
  PS: ['State of Palestine', 'Palestinian Authority', 'Palestinian Territories'],
  NL: ['Holland', 'Netherlands'],
  TW: ['Republic of China'],
  PG: ['PNG'],
  LK: ['Ceylon'],
  BY: ['Belorussia'],
  IE: ['Republic of Ireland'],
  KG: ['Kyrgyz Republic'],
  SY: ['Syrian Arab Republic'],
  NZ: ['Aotearoa'],
  ZA: ['RSA'],
  FM: ['Micronesia'],
  VN: ['Viet Nam'],
  LA: ['Laos'],
  MD: ['Republic of Moldova'],
  TZ: ['Tanzania'],
  XK: ['Kosovo'],
};

const EXTRA_DEMONYMS: Record<string, readonly string[]> = {
  US: ['American', 'Americans'],
  GB: ['British', 'Briton', 'Britons', 'Brit', 'Brits'],
  NL: ['Dutch', 'Dutchman', 'Dutchmen'],
  FR: ['French', 'Frenchman', 'Frenchmen', 'Frenchwoman'],
  IE: ['Irish', 'Irishman'],
  ES: ['Spanish', 'Spaniard', 'Spaniards'],
  PL: ['Polish', 'Pole', 'Poles'],
  DK: ['Danish', 'Dane', 'Danes'],
  SE: ['Swedish', 'Swede', 'Swedes'],
  FI: ['Finnish', 'Finn', 'Finns'],
  TR: ['Turkish', 'Turk', 'Turks'],
  PH: ['Philippine', 'Filipino', 'Filipinos', 'Filipina'],
  CH: ['Swiss'],
  GR: ['Greek', 'Greeks'],
  SA: ['Saudi', 'Saudis', 'Saudi Arabian'],
  AE: ['Emirati', 'Emiratis'],
  KR: ['South Korean', 'South Koreans', 'Korean'],
  KP: ['North Korean', 'North Koreans', 'Korean'],
  CN: ['Chinese'],
  TW: ['Taiwanese'],
  JP: ['Japanese'],
  VN: ['Vietnamese'],
  PS: ['Palestinian', 'Palestinians'],
  NE: ['Nigerien', 'Nigeriens'],
  NG: ['Nigerian', 'Nigerians'],
  CD: ['Congolese'],
  CG: ['Congolese'],
  BA: ['Bosnian', 'Bosnians'],
  XK: ['Kosovar', 'Kosovars', 'Kosovan'],
  CZ: ['Czech', 'Czechs'],
  SK: ['Slovak', 'Slovaks'],
  SI: ['Slovenian', 'Slovene', 'Slovenes'],
  HR: ['Croatian', 'Croat', 'Croats'],
  RS: ['Serbian', 'Serb', 'Serbs'],
  IL: ['Israeli', 'Israelis'],
  NZ: ['New Zealander', 'New Zealanders', 'Kiwi'],
  MM: ['Burmese'],
  AF: ['Afghan', 'Afghans'],
  AR: ['Argentine', 'Argentinian', 'Argentines'],
  KG: ['Kyrgyz'],
  KZ: ['Kazakh', 'Kazakhs', 'Kazakhstani'],
  UZ: ['Uzbek', 'Uzbeks'],
  TM: ['Turkmen'],
  TJ: ['Tajik', 'Tajiks'],
  CI: ['Ivorian', 'Ivorians'],
  MG: ['Malagasy'],
  SZ: ['Swazi'],
  LS: ['Basotho'],
  BW: ['Batswana'],
  DM: ['Dominican'],
  DO: ['Dominican'],
  CF: ['Central African'],
  MV: ['Maldivian'],
  IS: ['Icelandic', 'Icelander'],
  MK: ['Macedonian', 'Macedonians', 'North Macedonian'],
};

/** Adjectives and people's names of states that are no more. */
const ADJECTIVES_OF_THE_PAST: Record<string, readonly string[]> = {
  'Soviet Union': ['Soviet', 'Soviets', 'USSR'],
  Yugoslavia: ['Yugoslav', 'Yugoslavs', 'Yugoslavian'],
  Czechoslovakia: ['Czechoslovak', 'Czechoslovaks'],
  'East Germany': ['East German', 'East Germans', 'GDR'],
  'Austria-Hungary': ['Austro-Hungarian', 'Austro-Hungarians'],
  'West Germany': ['West German', 'West Germans'],
  'Ottoman Empire': ['Ottoman', 'Ottomans'],
};

/** States of the past that the source leaves out and whose adjectives hold those of states of today. */
const STATES_OF_THE_PAST: readonly (readonly [qid: string, name: string])[] = [
  ['Q28513', 'Austria-Hungary'],
  ['Q713750', 'West Germany'],
  ['Q12560', 'Ottoman Empire'],
];

function addRegion(draft: Draft, territory: Territory): void {
  // Codes of organisations (eu, un) stand among the territories.
  if (!territory.qid || /^(eu|un|zz|xx)/.test(territory.code)) return;
  const label = territory.name.replace(/\s*\((USA|Brazil|.*)\)$/, '');
  const parent = territory.code.includes('-')
    ? territory.code.split('-')[0]?.toUpperCase()
    : territory.parent?.toUpperCase();
  const isHistorical = territory.is_historical === true;
  const region = draft.add({
    qid: territory.qid,
    kind: isHistorical && !territory.parent ? 'country' : 'place',
    label,
    subkind: isHistorical ? 'former state' : 'region',
    country: parent && /^[A-Z]{2}$/.test(parent) ? parent : null,
    fame: parent === 'US' ? 150 : isHistorical ? 110 : 105,
  });
  for (const word of isHistorical ? (ADJECTIVES_OF_THE_PAST[label] ?? []) : [])
    draft.alias(region, word, word.endsWith('s') ? 'demonym' : 'adjective');
  for (const name of territory.names_strong ?? [])
    if (/^[\p{L} .'-]{4,}$/u.test(name)) draft.alias(region, name, 'native');
  const abbreviation = parent === 'US' ? STATE_ABBREVIATIONS[label] : undefined;
  if (abbreviation) draft.alias(region, abbreviation, 'short');
}

function addDemonyms(draft: Draft, country: ReturnType<Draft['add']>, entry: Factbook): void {
  const adjectives = factbookText(entry, 'People and Society', 'Nationality', 'adjective') ?? '';
  const nouns = factbookText(entry, 'People and Society', 'Nationality', 'noun') ?? '';
  for (const word of adjectives.split(/,| or |;/)) addDemonym(word, 'adjective');
  for (const noun of nouns.split(/,| or |;/)) {
    addDemonym(noun.replace(/\(s\)|\(.*?\)/g, ''), 'demonym');
    if (noun.includes('(s)')) addDemonym(noun.replace('(s)', 's').replace(/\(.*?\)/g, ''), 'demonym');
  }
  function addDemonym(text: string, kind: 'adjective' | 'demonym'): void {
    const word = text.replace(/\(.*|\bnote\b.*|:.*/g, '').trim();
    if (/^[A-ZÀ-Ý][\p{L}' -]{2,30}$/u.test(word)) draft.alias(country, word, kind);
  }
}

/** Capitals that the Factbook words in a sentence, or names as the United States does and no one else. */
const CAPITALS: Record<string, string> = { MD: 'Chisinau', MM: 'Naypyidaw', NR: 'Yaren' };

function addFacts(draft: Draft, country: ReturnType<Draft['add']>, entry: Factbook): void {
  const source = 'factbook';
  const state = (
    property: 'P36' | 'P37' | 'P122' | 'P1082',
    value: string | null,
    object: string | null = null,
  ) => {
    if (value) draft.state({ subject: country.id, property, value: value.slice(0, 80), object, source });
  };
  const capital =
    CAPITALS[country.country ?? ''] ??
    factbookText(entry, 'Government', 'Capital', 'name')?.replace(/\s*[(;,].*$/, '');
  if (capital && !/none|no official/i.test(capital)) {
    const city = draft.add({
      qid: CITY_IDS.get(`${country.country}|${capital}`) ?? null,
      kind: 'place',
      label: capital,
      localId: `x:capital-${country.country?.toLowerCase()}`,
      subkind: 'capital',
      country: country.country,
      fame: country.fame - 20,
    });
    state('P36', capital, city.id);
    if (country.kind === 'country') draft.alias(country, capital, 'metonym');
  }
  state('P122', factbookText(entry, 'Government', 'Government type')?.replace(/;.*$/, '') ?? null);
  state(
    'P37',
    factbookText(entry, 'People and Society', 'Languages', 'Languages')?.match(
      /[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?(?= \(official)/u,
    )?.[0] ?? null,
  );
  state(
    'P1082',
    factbookText(entry, 'People and Society', 'Population', 'total')?.match(/^[\d,]+/)?.[0] ?? null,
  );
}

function addBorders(draft: Draft, factbook: Map<string, Factbook>): void {
  for (const [iso, entry] of factbook) {
    const country = [...draft.entities.values()].find(
      (entity) => entity.country === iso && entity.subkind === 'sovereign state',
    );
    const list = factbookText(entry, 'Geography', 'Land boundaries', 'border countries');
    if (!country || !list) continue;
    for (const part of list.split(';')) {
      const name = part
        .replace(/\(.*?\)/g, '')
        .replace(/[\d,.]+ km.*$/, '')
        .trim();
      const neighbour = name && draft.named(name, 'country');
      if (neighbour)
        draft.state({
          subject: country.id,
          property: 'P47',
          value: neighbour.label,
          object: neighbour.id,
          source: 'factbook',
        });
      else if (name) draft.drop('border with a country of unknown name');
    }
  }
}
