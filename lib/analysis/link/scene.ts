import type { EntityIndex } from '../../types/knowledge';
import type { Chain } from '../corefer/chain';
import { opensReport } from '../detect/datelines';
import { isOfPeople } from '../detect/find';
import { ofPack } from '../lexicon/of-pack';
import type { Reading } from '../reading';
import type { FactBook } from './fact-book';
import { type ListedSort, sortOfEntity } from './sort-of-place';
import { type SureLink, tiesOf } from './ties';
import { type Town, townsBeforeCommas } from './towns';

/** What the whole document says of countries and of whom else it speaks, gathered before linking. */
export interface Scene {
  /** How many mentions speak for each country, by ISO code. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** How many speak for the country that most speak for. */
  readonly most: number;
  /** The country that a chain's own mentions speak for; no chain is evidence for itself. */
  readonly ownCountry: ReadonlyMap<Chain, string>;
  /** Chains that speak for a country, by sentence. */
  readonly bySentence: ReadonlyMap<number, readonly { readonly country: string; readonly chain: Chain }[]>;
  /** Plain names of countries, regions and towns, by the token at which they begin, and by the one behind their last. */
  readonly plainAt: ReadonlyMap<number, PlainPlace>;
  readonly plainBefore: ReadonlyMap<number, PlainPlace>;
  /** First-level regions ("Ohio") by the token at which they are named. */
  readonly regions: ReadonlyMap<number, Region>;
  /** Names of towns before a comma, by the token behind it, with the countries that have a town of that name. */
  readonly towns: ReadonlyMap<number, Town>;
  /** Whom the document surely names as holders, by the token of the country or place whose office they hold. */
  readonly holders: ReadonlyMap<number, EntityIndex>;
  /** Country of the place that the report is dated from ("ROME -"), or null. */
  readonly dateline: string | null;
  /** Country of the outlet, by its address or its name, or null. */
  readonly outlet: string | null;
  /** Entities that the document surely names; empty on the first pass. */
  readonly sure: ReadonlyMap<EntityIndex, Chain>;
  /** Which of them the pack ties to an entity. */
  readonly tied: ReadonlyMap<EntityIndex, readonly EntityIndex[]>;
  /** What `supportOf` has found: several features ask it the same. */
  readonly supports: Map<Chain, Map<string, Support>>;
  /** What `countriesBeside` has found. */
  readonly beside: Map<Chain, ReadonlySet<string>>;
  /** Whose bodies are by the words beside their names, as `ownerTold` has found: every candidate of a name asks it. */
  readonly owners: Map<Chain, string | null>;
}

/** A name of a place that hardly means anything else, and of what sort that is. */
interface PlainPlace {
  readonly firstToken: number;
  readonly endToken: number;
  readonly sort: ListedSort;
}

/** A region of a country, as it stands in the text. */
interface Region {
  readonly endToken: number;
  readonly country: string;
  readonly name: string;
}

/**
 * Gathers the scene from unambiguous names of countries and places and, on the second pass, from sure links. What rests on the
 * names alone is gathered once.
 */
export function sceneOf(
  reading: Reading,
  chains: readonly Chain[],
  book: FactBook,
): (links: readonly SureLink[]) => Scene {
  const regions = new Map<number, Region>();
  for (const chain of chains)
    for (const region of regionsOf(chain, book)) regions.set(region.firstToken, region);
  const towns = townsBeforeCommas(reading, chains, book);
  const plainCountries = chains.map((chain) => plainCountryOf(reading, chain));
  const outlet = outletCountry(reading);
  return (links) => withLinks(reading, chains, links, book, { regions, towns, plainCountries, outlet });
}

/** What a scene has of the names alone; the plain countries in the order of the chains. */
interface OfNames extends Pick<Scene, 'regions' | 'towns' | 'outlet'> {
  readonly plainCountries: readonly (string | null)[];
}

function withLinks(
  reading: Reading,
  chains: readonly Chain[],
  links: readonly SureLink[],
  book: FactBook,
  { regions, towns, plainCountries, outlet }: OfNames,
): Scene {
  const counts = new Map<string, number>();
  const ownCountry = new Map<Chain, string>();
  const bySentence = new Map<number, { country: string; chain: Chain }[]>();
  const plainAt = new Map<number, PlainPlace>();
  const plainBefore = new Map<number, PlainPlace>();
  let total = 0;
  let dateline: string | null = null;
  const linked = new Map(links.map((one) => [one.chain, one]));
  for (const [i, chain] of chains.entries()) {
    const link = linked.get(chain);
    const country = link ? link.country : plainCountries[i];
    if (!country) continue;
    ownCountry.set(chain, country);
    counts.set(country, (counts.get(country) ?? 0) + chain.finds.length);
    total += chain.finds.length;
    const sort = sortOf(chain, link, book);
    for (const { firstToken, endToken } of chain.finds) {
      if (sort) {
        const place = { firstToken, endToken, sort };
        plainAt.set(firstToken, place);
        plainBefore.set(endToken, place);
      }
      const sentence = reading.sentenceOf[firstToken] as number;
      const here = bySentence.get(sentence);
      if (!here) bySentence.set(sentence, [{ country, chain }]);
      // A chain's finds are in text order; once a sentence is enough.
      else if (here.at(-1)?.chain !== chain) here.push({ country, chain });
      if (opensReport(reading, firstToken)) dateline = country;
    }
  }
  const holders = new Map<number, EntityIndex>();
  for (const { chain, entity } of links)
    for (const { of } of chain.offices)
      if (of && book.entity(entity).kind === 'person') holders.set(of.firstToken, entity);
  const sure = new Map(links.map(({ entity, chain }) => [entity, chain]));
  return {
    counts,
    total,
    most: Math.max(0, ...counts.values()),
    ownCountry,
    bySentence,
    plainAt,
    plainBefore,
    regions,
    towns,
    holders,
    dateline,
    outlet,
    sure,
    tied: tiesOf(links, book),
    supports: new Map(),
    beside: new Map(),
    owners: new Map(),
  };
}

/** What sort of place a plain name means; null of bodies and people, and of adjectives. */
function sortOf({ candidates }: Chain, link: SureLink | undefined, book: FactBook): ListedSort | null {
  const [top] = candidates;
  const index = link?.entity ?? top?.entity;
  if (index === undefined || (top && isOfPeople(top))) return null;
  return sortOfEntity(book.entity(index));
}

function regionsOf(chain: Chain, book: FactBook): (Region & { readonly firstToken: number })[] {
  const region = chain.candidates.find(({ entity }) => {
    const { kind, subkind } = book.entity(entity);
    return kind === 'place' && subkind === 'region';
  });
  if (!region) return [];
  const { country, label } = book.entity(region.entity);
  if (!country) return [];
  return chain.finds.map(({ firstToken, endToken }) => ({ firstToken, endToken, country, name: label }));
}

/** The country of a name that hardly means anything else, or null. */
function plainCountryOf({ knowledge }: Reading, chain: Chain): string | null {
  const top = chain.candidates[0];
  if (!knowledge || !top || top.prior < 0.3) return null;
  const { country, kind } = knowledge.entity(top.entity);
  if (!country) return null;
  const isPlain =
    kind === 'country' ||
    kind === 'place' ||
    (kind === 'person' && chain.candidates.length === 1 && top.alias === 'full');
  if (!isPlain) return null;
  // Where several countries go by one name, none of them speaks for the others. A body of many states that goes by its seat is no other place.
  const second = chain.candidates
    .slice(1)
    .find(
      ({ alias, entity }) =>
        (alias !== 'metonym' || knowledge.entity(entity).country !== null) &&
        (alias !== 'surname' || chain.kind === 'person'),
    );
  const isShared =
    second && second.prior > 0.1 * top.prior && knowledge.entity(second.entity).country !== country;
  return isShared ? null : country;
}

/** Where a country is spoken of, seen from a chain. */
export interface Support {
  readonly where: 'dateline' | 'sentence' | 'document' | 'outlet' | 'nowhere';
  /** Share of the document's other mentions that speak for the country, 0 to 1. */
  readonly share: number;
}

/** What the rest of the document says for a country when a chain is asked about. */
export function supportOf(reading: Reading, scene: Scene, chain: Chain, country: string): Support {
  let ofChain = scene.supports.get(chain);
  if (!ofChain) {
    ofChain = new Map();
    scene.supports.set(chain, ofChain);
  }
  const known = ofChain.get(country);
  if (known) return known;
  const support = findSupport(reading, scene, chain, country);
  ofChain.set(country, support);
  return support;
}

function findSupport(reading: Reading, scene: Scene, chain: Chain, country: string): Support {
  const own = scene.ownCountry.has(chain) ? chain.finds.length : 0;
  const mine = scene.ownCountry.get(chain) === country ? own : 0;
  const others = scene.total - own;
  const share = others > 0 ? ((scene.counts.get(country) ?? 0) - mine) / others : 0;
  if (scene.dateline === country) return { where: 'dateline', share };
  if (countriesBeside(reading, scene, chain).has(country)) return { where: 'sentence', share };
  if (share > 0) return { where: 'document', share };
  return { where: scene.outlet === country ? 'outlet' : 'nowhere', share: 0 };
}

/** The countries for which other chains speak in the sentences of a chain. */
function countriesBeside(reading: Reading, { bySentence, beside }: Scene, chain: Chain): ReadonlySet<string> {
  const known = beside.get(chain);
  if (known) return known;
  const found = new Set<string>();
  for (const { firstToken } of chain.finds)
    for (const other of bySentence.get(reading.sentenceOf[firstToken] as number) ?? [])
      if (other.chain !== chain) found.add(other.country);
  beside.set(chain, found);
  return found;
}

/** Share of a document's mentions that makes a country one that it is about. */
const ABOUT = 0.2;

/** Countries that a name without its country may belong to, the likeliest first. */
export function countriesAround(reading: Reading, scene: Scene, chain: Chain): readonly string[] {
  const found = new Set<string>();
  const first = chain.finds[0];
  const before = first
    ? scene.bySentence
        .get(reading.sentenceOf[first.firstToken] as number)
        ?.filter(({ chain: other }) => other !== chain)
    : undefined;
  for (const { country } of before ?? []) found.add(country);
  if (scene.dateline) found.add(scene.dateline);
  for (const [country, count] of [...scene.counts].sort((a, b) => b[1] - a[1]))
    if (count >= ABOUT * scene.total) found.add(country);
  if (scene.outlet) found.add(scene.outlet);
  return [...found].slice(0, 5);
}

const countriesByDomain = ofPack(
  (knowledge) => new Map(knowledge.table('domains').map(([domain = '', iso = '']) => [domain, iso])),
);

/** The country of the article's outlet: of the outlet's name in the pack, else of its address. */
function outletCountry({ article, knowledge }: Reading): string | null {
  if (!knowledge) return null;
  const named = article.publisher ? knowledge.candidates(article.publisher)[0] : undefined;
  const country = named ? knowledge.entity(named.entity).country : null;
  if (country) return country;
  // The last label of the host (RFC 3986).
  const top = /^https?:\/\/(?:[^/?#@]*@)?[^/?#:]*\.([a-z]{2})(?:[:/?#]|$)/i
    .exec(article.url ?? '')?.[1]
    ?.toLowerCase();
  return (top && countriesByDomain(knowledge).get(top)) || null;
}
