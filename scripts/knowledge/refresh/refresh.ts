import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Knowledge } from '../../../lib/types/knowledge';
import { readTable } from '../read-source';
import { changedOffices, changeReport } from './changes';
import { type Manners, politeFetch } from './polite-fetch';
import { progressIn } from './progress';
import {
  type Addresses,
  ciaCountries,
  ciaLeaders,
  holdersOf,
  holdersQuery,
  membersOfParliament,
  POSITIONS_A_QUERY,
  type RefreshedHolder,
  redirectsOf,
} from './services';

/** What a refresh works with. */
export interface RefreshRequest {
  /** The sources; positions are read from them. */
  readonly sources: string;
  /** Where answers and results are kept; a second run in the same folder asks only for what is missing. */
  readonly folder: string;
  readonly pack: Knowledge;
  /** The day of the refresh. */
  readonly day: string;
  readonly addresses: Addresses;
  readonly manners: Manners;
}

/** What a refresh found; the same stands in the files it wrote. */
export interface RefreshResult {
  readonly holders: readonly RefreshedHolder[];
  readonly failed: readonly string[];
  readonly changes: number;
  /** Answers that an earlier run had already. */
  readonly kept: number;
}

/** Ids in one call of `wbgetentities`: the most that it takes. */
const IDS_A_CALL = 50;
const SINCE = 2015;

/**
 * Brings office-holders up to date from World Leaders, the Wikidata Query Service and API, and the European Parliament's
 * list. Writes `holders.tsv` and `changes.md`. A service that refuses for good costs its own part alone, and is named.
 */
export async function refresh(request: RefreshRequest): Promise<RefreshResult> {
  const { folder, day, addresses, pack } = request;
  const fetchText = politeFetch(request.manners);
  const progress = progressIn(path.join(folder, 'answers'));
  const failed: string[] = [];
  const holders: RefreshedHolder[] = [];

  async function part(
    name: string,
    ask: () => Promise<string>,
    read: (answer: string) => readonly RefreshedHolder[],
  ) {
    try {
      holders.push(...read(await progress.step(name, ask)));
    } catch (error) {
      failed.push(`${name}: ${(error as Error).message}`);
    }
  }

  let countries: readonly string[] = [];
  await part(
    'cia',
    () => fetchText(`${addresses.cia}/foreign-governments/`),
    (html) => {
      countries = ciaCountries(html);
      return [];
    },
  );
  for (const slug of countries)
    await part(
      `cia-${slug}`,
      () => fetchText(`${addresses.cia}/page-data/foreign-governments/${slug}/page-data.json`),
      (json) => ciaLeaders(json, slug),
    );

  const positions = readTable(request.sources, 'wikidata-officeholders-2022/position-qids.tsv.gz', [
    'position_qid',
  ]).map(({ position_qid }) => position_qid as string);
  for (let i = 0; i < positions.length; i += POSITIONS_A_QUERY)
    await part(
      `wikidata-${i}`,
      () =>
        fetchText(addresses.sparql, {
          method: 'POST',
          headers: {
            Accept: 'application/sparql-results+json',
            'Content-Type': 'application/x-www-form-urlencoded',
          },
          body: new URLSearchParams({
            query: holdersQuery(positions.slice(i, i + POSITIONS_A_QUERY), SINCE),
          }),
        }),
      (json) => holdersOf(json, day),
    );
  await part(
    'europarl',
    () => fetchText(addresses.europarl),
    (xml) => membersOfParliament(xml, day),
  );

  const redirects = new Map<string, string>();
  const ids = [...new Set(holders.flatMap(({ qid }) => qid ?? []))]
    .filter((id) => pack.indexOf(id) === null)
    .sort();
  for (let i = 0; i < ids.length; i += IDS_A_CALL)
    await part(
      `merged-${i}`,
      () => fetchText(`${addresses.api}?${apiQuery(ids.slice(i, i + IDS_A_CALL))}`),
      (json) => {
        for (const [from, to] of redirectsOf(json)) redirects.set(from, to);
        return [];
      },
    );
  const found = holders.map((holder) => ({ ...holder, qid: redirects.get(holder.qid ?? '') ?? holder.qid }));
  const changes = changedOffices(found, pack, day);
  writeFileSync(path.join(folder, 'holders.tsv'), tableOf(found));
  writeFileSync(path.join(folder, 'changes.md'), changeReport(changes, failed, day));
  return { holders: found, failed, changes: changes.length, kept: progress.kept() };
}

const apiQuery = (ids: readonly string[]): string =>
  new URLSearchParams({
    action: 'wbgetentities',
    ids: ids.join('|'),
    props: 'info',
    redirects: 'yes',
    format: 'json',
    formatversion: '2',
    maxlag: '5',
  }).toString();

const COLUMNS = [
  'qid',
  'person',
  'officeQid',
  'office',
  'country',
  'start',
  'end',
  'asOf',
  'source',
] as const;

function tableOf(holders: readonly RefreshedHolder[]): string {
  const cell = (text: string | null): string => (text ?? '').replace(/[\t\r\n]+/g, ' ');
  const rows = holders.map((holder) => COLUMNS.map((column) => cell(holder[column])).join('\t'));
  return `${[COLUMNS.join('\t'), ...[...new Set(rows)].sort()].join('\n')}\n`;
}

/** The name and version by which a refresh makes itself known. */
export function userAgentOf(packageFile: string, contact: string): string {
  const { name, version } = JSON.parse(readFileSync(packageFile, 'utf8')) as {
    name: string;
    version: string;
  };
  return `${name}-knowledge/${version} (${contact}) node/${process.versions.node}`;
}
