import type { DraftSource } from './draft';

/** Every source that facts of the pack name, with its licence and the day for which it speaks. */
export const SOURCES: readonly DraftSource[] = [
  { id: 'curated', title: 'Attaché officials and institutions', licence: 'MIT', asOf: '2025-12-15' },
  { id: 'factbook', title: 'CIA World Factbook', licence: 'public domain', asOf: '2026-01-15' },
  {
    id: 'factbook-history',
    title: 'CIA World Factbook, editions 1990 to 2025',
    licence: 'public domain',
    asOf: '2025-12-31',
  },
  { id: 'congress', title: '@unitedstates/congress-legislators', licence: 'CC0-1.0', asOf: '2026-06-15' },
  { id: 'uk', title: 'mySociety politician data', licence: 'CC-BY-4.0', asOf: '2026-06-28' },
  { id: 'wikidata-2022', title: 'Wikidata (office-holders)', licence: 'CC0-1.0', asOf: '2022-07-31' },
  { id: 'people-extra', title: 'Wikidata (notable people)', licence: 'CC0-1.0', asOf: '2022-12-31' },
  { id: 'institutions-extra', title: 'Wikidata (institutions)', licence: 'CC0-1.0', asOf: '2024-12-06' },
];
