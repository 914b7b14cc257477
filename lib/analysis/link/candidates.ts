import type { EntityIndex, Knowledge, PackCandidate } from '../../types/knowledge';
import { type Chain, isFamilyName } from '../corefer/chain';
import { foldName, nameWords } from '../corefer/fold-name';
import { CALLED_AFTER } from '../detect/called-after-people';
import { type Find, isOfPeople, surfaceOf } from '../detect/find';
import { LISTED_GIVEN_NAME } from '../detect/listed-given-names';
import { NAMED_AREA } from '../detect/named-areas';
import { kept } from '../kept';
import { isGenericBody } from '../lexicon/generic-bodies';
import { ofPack } from '../lexicon/of-pack';
import { isCompanyForm, isTitle } from '../lexicon/words';
import { candidatesAt, lowerAt, type Reading } from '../reading';
import { bodiesOfUnion } from './bodies-of-union';
import { bodiesOfCountries } from './elided-country';
import type { FactBook } from './fact-book';
import { holdersNamed } from './holders-named';
import { kinNamed } from './kin-named';
import { givenNamesFit, type NameChange, paternalForm, personVariants } from './person-variants';
import { countriesAround, type Scene } from './scene';

/**
 * How the pack was asked: by the chain's fullest name as it stands, with the title before it ("Prince Harold"), by a variant of it (another spelling,
 * no middle name, another form of the given name), by a company's name without its
 * legal form, by a name that leaves its country out, by a shorter name of the chain whose fullest one the pack does not know, by the office that the text states, or as whose kin the text introduces somebody.
 */
export type Route = 'name' | 'title' | NameChange | 'legal-form' | 'country' | 'shorter' | 'office' | 'kin';

/** An entity that a chain may mean, and how it was come by. */
export interface LinkCandidate extends PackCandidate {
  readonly route: Route;
}

/** Languages whose speakers have two surnames, the father's first. */
const OF_TWO_SURNAMES: ReadonlySet<string> = new Set(['Spanish']);

/** Whether people of a country have two surnames, by its official language. */
function hasTwoSurnames(country: string | null, knowledge: Knowledge): boolean {
  const index = country === null ? null : knowledge.country(country);
  return (
    index !== null &&
    knowledge
      .statements(index)
      .some(({ property, value }) => property === 'P37' && OF_TWO_SURNAMES.has(value))
  );
}

/** What a chain may mean, seen from a scene. */
export type CandidatesIn = (scene: Scene) => LinkCandidate[];

/**
 * What a chain may mean by its names; empty where the pack knows none of them. What the names say by themselves is asked
 * once, whatever scenes they are seen from afterwards.
 */
export function candidatesOf(
  reading: Reading,
  book: FactBook,
  chain: Chain,
  knowledge: Knowledge,
): CandidatesIn {
  const finds = [...chain.finds].sort(
    (a, b) =>
      b.endToken - b.firstToken - (a.endToken - a.firstToken) ||
      b.candidates.length - a.candidates.length ||
      a.firstToken - b.firstToken,
  );
  const fullest = finds[0];
  if (!fullest) return () => [];
  if (chain.kind !== 'person') return ofOther(reading, chain, finds, knowledge);
  const named = ofPerson(reading, finds, knowledge);
  return (scene) => {
    const kin = kinNamed(reading, scene, chain, knowledge).map(by('kin'));
    // Whose brother somebody is tells more than what the name means elsewhere.
    return kin.length > 0
      ? kin
      : union(named, holdersNamed(reading, scene, book, chain, knowledge).map(by('office')));
  };
}

/** What the pack has under the very name of a find. */
function known(reading: Reading, find: Find, knowledge: Knowledge): readonly PackCandidate[] {
  if (find.detector === LISTED_GIVEN_NAME) return [];
  const all = allKnown(reading, find);
  if (find.detector === NAMED_AREA)
    return all.filter(({ entity }) => knowledge.entity(entity).kind === 'place');
  return find.detector === CALLED_AFTER
    ? all.filter(({ entity }) => knowledge.entity(entity).kind !== 'person')
    : all;
}

function allKnown(reading: Reading, find: Find): readonly PackCandidate[] {
  if (find.candidates.length > 0) return find.candidates;
  const first = find.firstToken + (lowerAt(reading, find.firstToken) === 'the' ? 1 : 0);
  return candidatesAt(reading, first, find.endToken);
}

/** People who go by a title and one name ("Prince Harold"), where the text has the title before it. */
function withTitle(reading: Reading, find: Find, knowledge: Knowledge): readonly PackCandidate[] {
  const { firstToken, endToken } = find;
  if (endToken - firstToken > 1 || !isTitle(lowerAt(reading, firstToken - 1))) return [];
  return candidatesAt(reading, firstToken - 1, endToken).filter(
    ({ entity }) => knowledge.entity(entity).kind === 'person',
  );
}

const by =
  (route: Route) =>
  (candidate: PackCandidate): LinkCandidate => ({ ...candidate, route });

/** A full name must be met in full: a surname's bearer with another given name is somebody else. */
function ofPerson(reading: Reading, finds: readonly Find[], knowledge: Knowledge): readonly LinkCandidate[] {
  let variants: readonly LinkCandidate[] = [];
  let isFullUnknown = false;
  for (const find of finds) {
    const words = nameWords(foldName(surfaceOf(reading, find)));
    const direct = known(reading, find, knowledge).filter(isNoStateByName(knowledge));
    if (isFamilyName(words)) {
      if (isFullUnknown) break;
      const titled = withTitle(reading, find, knowledge);
      if (titled.length > 0) return titled.map(by('title'));
      if (direct.length > 0) return direct.map(by('name'));
      continue;
    }
    if (direct.some(({ alias }) => alias !== 'surname')) return direct.map(by('name'));
    isFullUnknown = true;
    if (variants.length === 0) variants = ofVariants(knowledge)(words.join(' '));
  }
  return variants;
}

/** What reads like a person is no state that has the very name ("Chad said he …"); an adjective beside a title may be taken for one. */
const isNoStateByName =
  (knowledge: Knowledge) =>
  (candidate: PackCandidate): boolean =>
    knowledge.entity(candidate.entity).kind !== 'country' || isOfPeople(candidate);

/** Whom a full name that the pack does not know may mean in another form, by its words: each needs a score of look-ups. */
const ofVariants = ofPack((knowledge) => kept((name) => peopleLike(name.split(' '), knowledge)));

function peopleLike(words: readonly string[], knowledge: Knowledge): readonly LinkCandidate[] {
  const found = new Map<EntityIndex, LinkCandidate>();
  const add = (candidate: PackCandidate, route: Route = 'variant'): void => {
    if (!found.has(candidate.entity)) found.set(candidate.entity, { ...candidate, route });
  };
  const people = (form: string): PackCandidate[] =>
    knowledge.candidates(form).filter(({ entity }) => knowledge.entity(entity).kind === 'person');
  for (const [form, change] of personVariants(words, knowledge))
    for (const candidate of people(form)) if (candidate.alias !== 'surname') add(candidate, change);
  const paternal = paternalForm(words);
  if (paternal)
    for (const candidate of people(paternal))
      if (
        candidate.alias !== 'surname' &&
        hasTwoSurnames(knowledge.entity(candidate.entity).country, knowledge)
      )
        add(candidate);
  const surname = words.at(-1) as string;
  for (const candidate of people(surname)) {
    if (candidate.alias !== 'surname') continue;
    const names = [
      knowledge.entity(candidate.entity).label,
      ...knowledge.aliases(candidate.entity).map(({ text }) => text),
    ];
    if (names.some((name) => givenNamesFit(words.slice(0, -1), foldName(name).split(' '), knowledge)))
      add({ ...candidate, alias: 'transliteration', prior: Math.max(0.5, candidate.prior) });
  }
  return [...found.values()];
}

function ofOther(reading: Reading, chain: Chain, finds: readonly Find[], knowledge: Knowledge): CandidatesIn {
  const fullest = finds[0] as Find;
  const direct = known(reading, fullest, knowledge).map(by('name'));
  if (chain.kind !== 'institution' && chain.kind !== 'other') {
    const found = direct.length > 0 ? direct : byShorterNames(reading, finds, knowledge);
    return () => found;
  }
  const elidedIn = withCountry(reading, chain, fullest, knowledge);
  let others: LinkCandidate[] | null = null;
  return (scene) => {
    const elided = elidedIn(scene);
    if (direct.length + elided.length > 0) return union(direct, elided);
    others ??= byOtherNames();
    return others;
  };

  function byOtherNames(): LinkCandidate[] {
    const company = withoutLegalForm(reading, fullest, knowledge);
    return company.length > 0 ? company : byShorterNames(reading, finds, knowledge);
  }
}

/** What shorter names of a chain mean, of which the first is the fullest, where that has the words that it shares with them. */
function byShorterNames(reading: Reading, finds: readonly Find[], knowledge: Knowledge): LinkCandidate[] {
  const fullest = finds[0] as Find;
  const words = new Set(foldName(surfaceOf(reading, fullest)).split(' '));
  for (const find of finds.slice(1)) {
    const shorter = known(reading, find, knowledge);
    const short = foldName(surfaceOf(reading, find)).split(' ');
    // Sharing the short form's own words proves nothing: "Upper Congress" is no "National Congress".
    const added = new Set([...words].filter((word) => !short.includes(word)));
    const fitting = shorter.filter(({ entity }) =>
      [knowledge.entity(entity).label, ...knowledge.aliases(entity).map(({ text }) => text)].some((name) => {
        const own = foldName(name).split(' ');
        return sharesHalf(words, own) && own.some((word) => added.has(word));
      }),
    );
    if (fitting.length > 0) return fitting.map(by('shorter'));
    // An acronym that the text spells out means what the text says, and nothing else that goes by it.
    if (shorter.length > 0 && find.endToken - find.firstToken < fullest.endToken - fullest.firstToken)
      return [];
  }
  return [];
}

/** A company's name without the legal form that closes it; the pack mostly leaves it out. */
const withoutLast = (name: string): string =>
  name.replace(/,?\s+([\p{L}.]+)$/u, (all, last: string) => {
    const lower = last.toLowerCase();
    return isCompanyForm(lower) || /^(?:group|holdings?)$/.test(lower) ? '' : all;
  });

/** A company under its name without the legal form. */
function withoutLegalForm(reading: Reading, find: Find, knowledge: Knowledge): LinkCandidate[] {
  const surface = surfaceOf(reading, find).replace(/^the\s+/i, '');
  const plain = withoutLast(withoutLast(surface));
  return plain === surface
    ? []
    : knowledge
        .candidates(plain)
        .filter(({ entity }) => knowledge.entity(entity).kind === 'institution')
        .map(by('legal-form'));
}

/**
 * Bodies of a country that the name itself gives ("Nigerian Senate", "U.S. Coastal Agency") or, where all its words are
 * shared by many, leaves out: then those of the countries around.
 */
function withCountry(reading: Reading, chain: Chain, find: Find, knowledge: Knowledge): CandidatesIn {
  const surface = surfaceOf(reading, find).replace(/^the\s+/i, '');
  if (isGeneric(surface))
    return (scene) =>
      union(
        bodiesOfCountries(knowledge, surface, countriesAround(reading, scene, chain)).map(by('country')),
        bodiesOfUnion(knowledge, surface, scene).map(by('country')),
      );
  const found = ofOwner(surface, knowledge);
  return () => found;
}

/** Bodies of the country that the first word of a name gives. */
function ofOwner(surface: string, knowledge: Knowledge): LinkCandidate[] {
  const [first = '', ...others] = surface.split(/\s+/);
  const rest = others.join(' ');
  const owner = others.length > 1 || isGeneric(rest) ? countryNamed(first, knowledge) : null;
  if (rest === '' || !owner) return [];
  if (isGeneric(rest)) return bodiesOfCountries(knowledge, rest, [owner]).map(by('variant'));
  return knowledge
    .candidates(rest)
    .filter(({ entity }) => {
      const { kind, country } = knowledge.entity(entity);
      return kind === 'institution' && country === owner;
    })
    .map(by('variant'));
}

const isGeneric = (name: string): boolean => isGenericBody(foldName(name).split(' ').filter(Boolean));

/** ISO code of the country that a word names ("U.S.", "Nigeria's", "Nigerian"), or null. */
function countryNamed(word: string, knowledge: Knowledge): string | null {
  const owner = knowledge.candidates(word.replace(/[’']s?$/, ''))[0];
  const entity = owner && knowledge.entity(owner.entity);
  return entity?.kind === 'country' ? entity.country : null;
}

function union(a: readonly LinkCandidate[], b: readonly LinkCandidate[]): LinkCandidate[] {
  if (a.length + b.length < 2) return [...a, ...b];
  const found = new Map(a.map((candidate) => [candidate.entity, candidate]));
  for (const candidate of b) {
    const twin = found.get(candidate.entity);
    if (!twin || twin.prior < candidate.prior)
      found.set(candidate.entity, { ...candidate, route: twin?.route ?? candidate.route });
  }
  return [...found.values()];
}

function sharesHalf(words: ReadonlySet<string>, name: readonly string[]): boolean {
  const shared = name.filter((word) => word.length > 3 && words.has(word)).length;
  return shared > 0 && 2 * shared >= name.filter((word) => word.length > 3).length;
}
