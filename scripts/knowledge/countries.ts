import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../lib/knowledge/fold';
import { addBorders, addFacts, addLanguages } from './country-facts';
import type { Draft, DraftEntity } from './draft';
import { type Factbook, factbookByIso, factbookText } from './factbook';
import { readCsv, readJsonLines } from './read-source';
import {
  ADJECTIVES_OF_THE_PAST,
  EXTRA_DEMONYMS,
  EXTRA_NAMES,
  IDS,
  LABELS,
  NOT_SOVEREIGN,
  OTHERS_NAMES_OF,
  STATE_ABBREVIATIONS,
  STATES_OF_THE_PAST,
} from './tables/countries';

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

const DATA = 'countries/territories.jsonl.gz';

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
      if (text && !/none|^NA$/i.test(text) && !OTHERS_NAMES_OF[iso]?.includes(text))
        draft.alias(country, text.replace(/\s*\(.*$/, ''), kind);
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
    if (country.kind === 'country') addLanguages(draft, country, entry);
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

function addDemonyms(draft: Draft, country: DraftEntity, entry: Factbook): void {
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
