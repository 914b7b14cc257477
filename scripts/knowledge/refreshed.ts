import { existsSync } from 'node:fs';
import path from 'node:path';
import type { OfficeClass, Source } from '../../lib/types/knowledge';
import type { Draft, DraftEntity } from './draft';
import { officeClassOfTitle } from './office-class';
import { officeClassIn } from './office-of';
import { NATIONAL } from './office-sets';
import { dateOf, type Row, readTable } from './read-source';
import type { NamedSource } from './sources';

/** The table that `npm run knowledge:refresh` writes. */
const TABLE = 'refreshed/holders.tsv';
/** Pages that were not kept up for so many days before the newest one speak for no day of now. */
const KEPT_UP_DAYS = 550;

/** What the refresh asks, by the word for it in the table; `asOf` is filled in from the table. */
const SERVICES: Readonly<Record<string, Omit<NamedSource, 'asOf'>>> = {
  'cia-world-leaders': {
    id: 'refreshed-cia',
    title: 'CIA World Leaders',
    licence: 'public domain',
    notice: 'Central Intelligence Agency, World Leaders: chiefs of state and cabinet members.',
  },
  wikidata: {
    id: 'refreshed-wikidata',
    title: 'Wikidata (refreshed)',
    licence: 'CC0-1.0',
    notice: 'Wikidata, answers of its query service: holders of offices.',
  },
  europarl: {
    id: 'refreshed-europarl',
    title: 'European Parliament',
    licence: 'CC-BY-4.0',
    notice:
      'Members of the European Parliament, © European Union, its full list, reuse with the source acknowledged.',
  },
};

/** Of the sources that a pack names those which a refresh brought, as the notice has them. */
export function refreshedSources(sources: Iterable<Source>): NamedSource[] {
  const known = [...sources];
  return Object.values(SERVICES).flatMap((service) => {
    const used = known.find(({ id }) => id === service.id);
    return used ? [{ ...service, asOf: used.asOf }] : [];
  });
}

/**
 * Adds what a refresh brought, where there is one: holders with their dates, and an end for those whom a holder without a
 * known start has followed.
 * @throws Error naming file and line of a malformed table
 */
export function addRefreshed(draft: Draft, root: string): void {
  if (!existsSync(path.join(root, TABLE))) return;
  const rows = readTable(root, TABLE, ['qid', 'person', 'officeQid', 'office', 'country', 'asOf', 'source']);
  const newest = rows.reduce((day, row) => ((row.asOf as string) > day ? (row.asOf as string) : day), '');
  const isKeptUp = (row: Row): boolean =>
    Date.parse(newest) - Date.parse(row.asOf as string) <= KEPT_UP_DAYS * 86_400_000;
  const kept = rows.filter(isKeptUp);
  for (let i = kept.length; i < rows.length; i++) draft.drop('refreshed page that was not kept up');
  for (const [name, own] of Map.groupBy(kept, (row) => row.source as string)) {
    const service = SERVICES[name];
    if (!service) throw new Error(`${TABLE}: a source "${name}" that no refresh asks`);
    // The day for which the whole of it speaks is that of its oldest page.
    const asOf = own.map((row) => row.asOf as string).sort()[0] as string;
    draft.sources.set(service.id, { ...service, asOf });
  }
  const countries = countriesOf(draft, root);
  for (const row of kept) addHolder(draft, row, countries(row));
}

/** The country of a row: as it names it, else that of the position. */
function countriesOf(draft: Draft, root: string): (row: Row) => DraftEntity | null {
  const ofPosition = new Map(
    readTable(root, 'wikidata-officeholders-2022/position-qids.tsv.gz', ['position_qid', 'country_qid']).map(
      (row) => [row.position_qid as string, row.country_qid as string],
    ),
  );
  return (row) =>
    row.country
      ? draft.named(row.country, 'country')
      : draft.withQid(ofPosition.get(row.officeQid as string));
}

function addHolder(draft: Draft, row: Row, country: DraftEntity | null): void {
  const isOfEurope = row.source === 'europarl';
  if (!row.person || /^Q\d+$/.test(row.person) || (!country && !isOfEurope)) {
    draft.drop('refreshed holder without a name, or of an office of no known country');
    return;
  }
  const officeClass: OfficeClass = isOfEurope
    ? 'legislator'
    : country
      ? officeClassIn(row.office as string, country)
      : officeClassOfTitle(row.office as string);
  const of = isOfEurope ? (draft.named('European Parliament', 'institution') ?? country) : country;
  const isActing = /\b(acting|deputy|vice)\b/i.test(row.office as string);
  const person = draft.add({
    qid: row.qid || null,
    kind: 'person',
    label: row.person,
    country: country?.country ?? null,
    fame: NATIONAL.has(officeClass) ? 105 : 65,
  });
  const source = SERVICES[row.source as string]?.id as string;
  const [start, end] = [dateOf(row.start), dateOf(row.end)];
  if (NATIONAL.has(officeClass) && !start && !end && !isActing)
    endOthers(draft, officeClass, of?.id ?? null, person, source);
  draft.state({
    subject: person.id,
    property: 'P39',
    value: row.office as string,
    officeClass,
    of: of?.id ?? null,
    start,
    end,
    source,
  });
}

/** Ends the open terms of those whom older sources have in an office that another is now known to hold. */
function endOthers(
  draft: Draft,
  officeClass: OfficeClass,
  of: string | null,
  holder: DraftEntity,
  source: string,
): void {
  const asOf = draft.sources.get(source)?.asOf ?? '';
  const isOpen = (i: number): boolean => {
    const term = draft.statements[i];
    return (
      term?.property === 'P39' &&
      term.officeClass === officeClass &&
      term.of === of &&
      term.end === null &&
      (draft.sources.get(term.source)?.asOf ?? '') < asOf
    );
  };
  const open = draft.statements.map((_, i) => i).filter(isOpen);
  // Who is named by both still holds it.
  if (open.some((i) => draft.statements[i]?.subject === holder.id)) return;
  for (const i of open)
    draft.statements[i] = {
      ...(draft.statements[i] as (typeof draft.statements)[number]),
      end: asOf,
      endIsInferred: true,
    };
}
