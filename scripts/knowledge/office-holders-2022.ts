import type { OfficeClass } from '../../lib/types/knowledge';
import { bodyOf, ofCountry } from './country-of';
import type { Draft, DraftEntity } from './draft';
import { officeClassIn } from './office-of';
import { NATIONAL, TOP } from './office-sets';
import { personAliases } from './person-aliases';
import { fameOf, type Priors } from './prominence';
import { dateOf, listOf, type Row, readTable } from './read-source';

/** Holders of executive offices are kept whose term ended from here on; those without an article, if nearly of today. */
const FIRST_EXECUTIVE = '2000';
const FIRST_WITHOUT_ARTICLE = '2021-06';
/** Members of parliaments with an article are kept whose term ended from here on: news recall them for years. */
const FIRST_LEGISLATOR = '2012';
/** Executive offices that are kept of one person beside the highest ones. */
const MOST_OFFICES = 3;

const FOLDER = 'wikidata-officeholders-2022';

/** A person of the table with all terms. */
export interface Holder {
  readonly person: Row;
  readonly held: readonly Held[];
}

/** A term with the position that was held. */
export interface Held {
  readonly term: Row;
  readonly position: Row | undefined;
}

/** People of the table with all that they held. */
export function readHolders2022(root: string): readonly Holder[] {
  const positions = new Map(
    readTable(root, `${FOLDER}/term-positions.tsv.gz`, [
      'pos_id',
      'cc',
      'source_repo',
      'kind',
      'position_label',
    ]).map((row) => [row.pos_id, row]),
  );
  const terms = Map.groupBy(
    readTable(root, `${FOLDER}/terms.tsv.gz`, ['qid', 'pos_id', 'start', 'end']),
    ({ qid }) => qid as string,
  );
  return readTable(root, `${FOLDER}/persons.tsv.gz`, [
    'qid',
    'name',
    'other_names',
    'gender',
    'enwiki',
    'dod',
  ]).map((person) => ({
    person,
    held: (terms.get(person.qid as string) ?? []).map((term) => ({
      term,
      position: positions.get(term.pos_id),
    })),
  }));
}

/** Adds the office-holders of Wikidata's table of 2022 whom news may still name, with their latest and highest offices. */
export function addOfficeHolders2022(draft: Draft, holders: readonly Holder[], priors: Priors): void {
  for (const { person, held } of holders) {
    const executive = held.filter(
      ({ position, term }) =>
        position?.kind === 'E' &&
        (term.end || '9999') >= (person.enwiki ? FIRST_EXECUTIVE : FIRST_WITHOUT_ARTICLE),
    );
    const recent = held.filter(
      ({ position, term }) => position?.kind === 'L' && (term.end || '9999') >= FIRST_LEGISLATOR,
    );
    if (
      !/\s/.test(person.name as string) ||
      (executive.length === 0 && !(recent.length > 0 && person.enwiki))
    ) {
      const home = countryOf(held);
      const isTold = person.enwiki || person.dob;
      if (isTold && home && person.name && person.qid) draft.passOver(person.name, home, person.qid);
      draft.drop('office-holder of long ago, or member of a parliament without an article');
      continue;
    }
    const isTop = executive.some(({ position }) => TOP.has(classIn(draft, position)));
    const base = isTop ? 105 : executive.length > 0 ? (person.enwiki ? 82 : 55) : 65;
    const entity = draft.add({
      qid: person.qid as string,
      kind: 'person',
      label: person.name as string,
      country: countryOf(held),
      fame: Math.max(base, fameOf(priors, person.qid)),
      article: person.enwiki ?? null,
      aliases: personAliases(person.name as string, [
        ...listOf(person.other_names),
        person.enwiki ? person.enwiki.replace(/\s*\([^)]*\)$/, '') : '',
      ]),
    });
    describe(draft, entity, person);
    stateOffices(draft, entity, executive, recent);
  }
}

/** Gives people whom other sources brought, and whose terms ended long ago, the country and the offices of the table of 2022. */
export function addFormerOffices(draft: Draft, holders: readonly Holder[]): void {
  const described = new Set(
    draft.statements.filter(({ source }) => source === 'wikidata-2022').map(({ subject }) => subject),
  );
  for (const { person, held } of holders) {
    const entity = draft.withQid(person.qid);
    if (entity?.kind !== 'person' || described.has(entity.id)) continue;
    entity.country ??= draft.codeOf(countryOf(held));
    entity.fame = Math.max(entity.fame, held.length > 0 ? 65 : 0);
    describe(draft, entity, person);
    stateOffices(
      draft,
      entity,
      held.filter(({ position }) => position?.kind === 'E'),
      held.filter(({ position }) => position?.kind === 'L'),
    );
  }
}

/** Whose relative is who, of people that the draft has. */
export function addFamilies(draft: Draft, root: string): void {
  for (const row of readTable(root, `${FOLDER}/relations.tsv.gz`, ['qid', 'relation', 'relative_qid'])) {
    const property =
      ({ child: 'P40', father: 'P22', mother: 'P25', spouse: 'P26', sibling: 'P3373' } as const)[
        row.relation as 'child'
      ] ?? 'P1038';
    const [person, relative] = [draft.withQid(row.qid), draft.withQid(row.relative_qid)];
    if (person && relative)
      draft.state({
        subject: person.id,
        property,
        value: relative.label,
        object: relative.id,
        source: 'wikidata-2022',
      });
  }
}

const byStart = (a: Held, b: Held): number => (b.term.start ?? '').localeCompare(a.term.start ?? '');

/** The country of an office or, of those of no country, the body that its name tells ("Judge of the World Bench"). */
function bodyOfPosition(draft: Draft, position: Row | undefined): DraftEntity | null {
  const code = position?.cc ?? '';
  if (code !== OF_NO_COUNTRY) return bodyOf(draft, code);
  const body = / of the (.+)$/.exec(position?.position_label ?? '')?.[1];
  return body ? draft.named(body, 'institution') : null;
}

/** What the table has for the code of a country where there is none. */
const OF_NO_COUNTRY = 'INT';

/** Cabinets of parts of a country: their ministers of external affairs are not the country's. */
const CABINETS_OF_PARTS = new Set(['scotland-cabinet']);

function classIn(draft: Draft, position: Row | undefined): OfficeClass {
  const officeClass = officeClassIn(position?.position_label ?? '', bodyOfPosition(draft, position));
  const isOfPart = NATIONAL.has(officeClass) && CABINETS_OF_PARTS.has(position?.source_repo ?? '');
  return isOfPart ? 'minister' : officeClass;
}

/** The country that most of the terms are of; the French president is a prince of Andorra beside it. */
function countryOf(held: readonly Held[]): string | null {
  const counts = new Map<string, number>();
  for (const { position } of held) {
    const code = position?.cc ?? '';
    if (/^[A-Z]{2}$/.test(code) && !/co-?prince/i.test(position?.position_label ?? ''))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function describe(draft: Draft, entity: DraftEntity, person: Row): void {
  if (person.gender) entity.gender = person.gender;
  if (!person.dod) return;
  entity.lastYear = Number(person.dod.slice(0, 4));
  draft.state({ subject: entity.id, property: 'P570', value: person.dod, source: 'wikidata-2022' });
}

/** Days between two terms of one seat that somebody keeps: elections and oaths take their time. */
const MOST_DAYS_BETWEEN = 62;

/** The last seat that somebody held, from the first of the terms that follow one another without a break; empty where none is known. */
export function lastStint(seats: readonly Held[]): Held[] {
  const [last, ...earlier] = [...seats].sort(byStart);
  if (!last) return [];
  let start = last.term.start;
  for (const { term } of earlier.filter(({ term }) => term.pos_id === last.term.pos_id)) {
    const [from, ended] = [dateOf(start), dateOf(term.end)];
    if (!from || !ended || !term.start) break;
    if (Date.parse(from) - Date.parse(ended) > MOST_DAYS_BETWEEN * 24 * 3600 * 1000) break;
    start = term.start;
  }
  return [{ ...last, term: start ? { ...last.term, start } : last.term }];
}

function stateOffices(
  draft: Draft,
  entity: DraftEntity,
  executive: readonly Held[],
  seats: readonly Held[],
): void {
  const kept = [...executive]
    .sort(byStart)
    .filter(({ position }, i) => i < MOST_OFFICES || TOP.has(classIn(draft, position)));
  for (const { term, position } of [...kept, ...lastStint(seats)]) {
    const country = bodyOfPosition(draft, position);
    const label = position?.position_label ?? '';
    const officeClass = position?.kind === 'L' ? 'legislator' : classIn(draft, position);
    const isBare = country && TOP.has(officeClass) && !/ of | for /.test(label);
    draft.state({
      subject: entity.id,
      property: 'P39',
      value: isBare ? `${label} ${ofCountry(country.label)}` : label,
      of: country?.id ?? null,
      officeClass,
      start: dateOf(term.start),
      end: dateOf(term.end),
      source: 'wikidata-2022',
    });
  }
}
