import { XMLParser } from 'fast-xml-parser';

/** A holder of an office as a service names it. */
export interface RefreshedHolder {
  readonly person: string;
  readonly qid: string | null;
  readonly office: string;
  readonly officeQid: string | null;
  /** The country as the service names it. */
  readonly country: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** The day for which the answer speaks. */
  readonly asOf: string;
  readonly source: 'cia-world-leaders' | 'wikidata' | 'europarl';
}

/** Addresses of the services; a test gives its own. */
export interface Addresses {
  readonly cia: string;
  readonly sparql: string;
  readonly api: string;
  readonly europarl: string;
}
export const ADDRESSES: Addresses = {
  cia: 'https://www.cia.gov/resources/world-leaders',
  sparql: 'https://query.wikidata.org/sparql',
  api: 'https://www.wikidata.org/w/api.php',
  europarl: 'https://www.europarl.europa.eu/meps/en/full-list/xml',
};

/** The countries' short names in addresses, from the index page of World Leaders. */
export function ciaCountries(html: string): string[] {
  const found = html.matchAll(/href="[^"]*\/foreign-governments\/([a-z0-9-]+)\/?"/g);
  return [...new Set([...found].map(([, slug]) => slug as string))].sort();
}

/**
 * Leaders of one country from the page data of World Leaders.
 * @throws Error where the answer has not the shape known
 */
export function ciaLeaders(json: string, slug: string): RefreshedHolder[] {
  const page = JSON.parse(json)?.result?.data?.page;
  if (!page || typeof page !== 'object') throw new Error(`World Leaders, ${slug}: no page in the answer`);
  const updated = new Date(String(page.date ?? page.last_updated ?? ''));
  if (Number.isNaN(updated.getTime())) throw new Error(`World Leaders, ${slug}: no day of the page`);
  const asOf = updated.toISOString().slice(0, 10);
  return Object.entries(page as Record<string, unknown>)
    .filter(([key, list]) => /^leaders(_\d+)?$/.test(key) && Array.isArray(list))
    .flatMap(([, list]) => list as { name?: string; title?: string }[])
    .flatMap(({ name, title }) =>
      name && title
        ? [
            {
              person: inNameCase(name),
              qid: null,
              office: title.trim(),
              officeQid: null,
              country: String(page.country ?? page.title ?? slug),
              start: null,
              end: null,
              asOf,
              source: 'cia-world-leaders' as const,
            },
          ]
        : [],
    );
}

/** "Ada MARIN" as "Ada Marin": the CIA writes family names in capitals. */
export const inNameCase = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** Positions in one query: more make it run into the limit of 60 seconds. */
export const POSITIONS_A_QUERY = 150;

/** The query for holders of positions since a year; deprecated statements and the dead are left out. */
export const holdersQuery = (
  positions: readonly string[],
  since: number,
): string => `SELECT ?p ?pLabel ?pos ?posLabel ?start ?end WHERE {
  VALUES ?pos { ${positions.map((qid) => `wd:${qid}`).join(' ')} }
  ?p p:P39 ?s . ?s ps:P39 ?pos .
  MINUS { ?s wikibase:rank wikibase:DeprecatedRank }
  OPTIONAL { ?s pq:P580 ?start } OPTIONAL { ?s pq:P582 ?end }
  FILTER(!BOUND(?end) || YEAR(?end) >= ${since})
  MINUS { ?p wdt:P570 [] }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en,mul" } }`;

type Binding = Readonly<Record<string, { readonly value: string } | undefined>>;

/** Holders from an answer in SPARQL 1.1 Query Results JSON. @throws Error where it is none, or was cut off. */
export function holdersOf(json: string, asOf: string): RefreshedHolder[] {
  const bindings = (JSON.parse(json) as { results?: { bindings?: Binding[] } }).results?.bindings;
  if (!Array.isArray(bindings)) throw new Error('Wikidata Query Service: no results in the answer');
  const idOf = (uri: string | undefined): string | null => /Q\d+$/.exec(uri ?? '')?.[0] ?? null;
  const dayOf = (value: string | undefined): string | null =>
    /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? null;
  return bindings.map(({ p, pLabel, pos, posLabel, start, end }) => ({
    person: pLabel?.value ?? '',
    qid: idOf(p?.value),
    office: posLabel?.value ?? '',
    officeQid: idOf(pos?.value),
    country: null,
    start: dayOf(start?.value),
    end: dayOf(end?.value),
    asOf,
    source: 'wikidata',
  }));
}

/** Ids that an item had and has no more, by the answer of `wbgetentities`: merged items are told by their new id. */
export function redirectsOf(json: string): ReadonlyMap<string, string> {
  const answer = JSON.parse(json) as {
    entities?: Record<string, { id?: string; redirects?: { from: string; to: string } }>;
  };
  if (!answer.entities) throw new Error('Wikidata: no entities in the answer');
  return new Map(
    Object.values(answer.entities).flatMap(({ redirects }) =>
      redirects ? [[redirects.from, redirects.to] as const] : [],
    ),
  );
}

/** Members of the European Parliament from its list in XML. @throws Error where the answer is another. */
export function membersOfParliament(xml: string, asOf: string): RefreshedHolder[] {
  const parsed = new XMLParser({ isArray: (name) => name === 'mep' }).parse(xml) as {
    meps?: { mep?: { fullName?: string; country?: string }[] };
  };
  if (!parsed.meps?.mep) throw new Error('European Parliament: no members in the answer');
  return parsed.meps.mep.flatMap(({ fullName, country }) =>
    fullName
      ? [
          {
            person: inNameCase(String(fullName)),
            qid: null,
            office: 'Member of the European Parliament',
            officeQid: null,
            country: country ?? null,
            start: null,
            end: null,
            asOf,
            source: 'europarl',
          },
        ]
      : [],
  );
}
