import type { EntityIndex } from '../../types/knowledge';
import { CALLED_AFTER } from '../detect/called-after-people';
import type { Find } from '../detect/find';
import { MONARCHS, NAME_PARTICLES } from '../lexicon/words';
import { RENOWNED } from '../link/bare-surname';
import { sitsForRegion } from '../link/constituency';
import { generationTold, isElderThan } from '../link/generation';
import { officeBefore } from '../offices/office-phrase';
import { lowerAt, type Reading, sameSentence } from '../reading';
import type { Chain } from './chain';
import { isGeneration, nameWords } from './fold-name';
import { addressedGender, toldGender } from './gender';
import type { NameTable } from './name-table';

/**
 * The person of the text whose surname or forename a short name is ("Marin", "Prabowo", "Kim"), or null. Where it fits
 * several people, the form of address ("Mrs Marin") or title ("Senator Marin") tells them apart, and else the one named
 * last is meant. A country or town of that name keeps its meaning unless the full name came before.
 */
export function shortName(reading: Reading, table: NameTable, find: Find, form: string): Chain | null {
  if (find.isDemonym || find.endToken - find.firstToken > 3 || find.detector === CALLED_AFTER) return null;
  const words = nameWords(form);
  const last = words.at(-1);
  const namesakes = last ? table.peopleWith(last) : [];
  if (namesakes.length === 0) return null;
  const gender = addressedGender(reading, find.firstToken);
  const fits = namesakes.filter(
    (chain) =>
      isShortOf(reading, words, table.wordsOf(chain), find) &&
      (!gender || (genderOf(reading, chain) ?? gender) === gender),
  );
  const before = fits.filter((chain) => table.lastNamedAt(chain) >= 0);
  if (find.kind !== 'person' && before.length === 0) return null;
  const told = fits.length > 1 ? toldApart(reading, before.length > 1 ? before : fits, find) : fits;
  const [best, second] = lastNamedFirst(
    table,
    before.length > 0 ? told.filter((chain) => before.includes(chain)) : told,
  );
  // A son is named in full wherever a text about his father speaks of him.
  if (best && second && leadOf(second, best, find) >= OF_WHOM_IT_TELLS) return second;
  return best && before.length === 0 && isOfAnother(reading, find, best) ? null : (best ?? null);
}

/** From this share of its uses on a renowned one's surname means its bearer, whoever of that name comes later in the text. */
const MOSTLY = 0.5;

/** Whether a surname is that of somebody whom everybody knows, and who is not the one named in full further on. */
function isOfAnother({ knowledge }: Reading, { candidates: [top] }: Find, chain: Chain): boolean {
  return (
    knowledge !== null &&
    top?.alias === 'surname' &&
    top.prior >= MOSTLY &&
    knowledge.entity(top.entity).prominence >= RENOWNED &&
    !chain.finds.some(({ candidates }) => candidates.some(({ entity }) => entity === top.entity))
  );
}

/** How many more times than another somebody has been named before a place in the text. */
const leadOf = (one: Chain, other: Chain, { firstToken }: Find): number =>
  timesBefore(one, firstToken) - timesBefore(other, firstToken);

const timesBefore = ({ finds }: Chain, token: number): number =>
  finds.filter(({ firstToken }) => firstToken < token).length;

/** Times more than a namesake that a text names the one it tells of. */
const OF_WHOM_IT_TELLS = 3;
/** Times more that make the one named last the likelier of two. */
const CLEARLY = 2;

const lastNamedFirst = (table: NameTable, chains: readonly Chain[]): Chain[] =>
  [...chains].sort((a, b) => table.lastNamedAt(b) - table.lastNamedAt(a));

/**
 * Whom a surname or forename may mean that `chain` was chosen for: it and another of that name who was named in one breath with it ("Ada [Marin] saw
 * Olaf [Marin]. Marin spoke"), or of whom the text tells more. Null where nobody was.
 */
export function namedTogether(
  reading: Reading,
  table: NameTable,
  find: Find,
  chain: Chain,
  form: string,
): readonly [Chain, Chain] | null {
  if (find.kind !== 'person') return null;
  const words = nameWords(form);
  const last = words.at(-1);
  if (words.length !== 1 || !last) return null;
  if (addressedGender(reading, find.firstToken) || officeBefore(reading, find.firstToken)) return null;
  if (isOfGeneration(reading, chain, table.peopleWith(last), find)) return null;
  // "Ada Marin and Ada Sol came. Ada spoke": a forename that two share tells as little.
  const place = table.wordsOf(chain).at(-1) === last ? -1 : 0;
  const [, other] = lastNamedFirst(
    table,
    table.peopleWith(last).filter((one) => one === chain || table.wordsOf(one).at(place) === last),
  );
  const named = table.lastNameOf(chain);
  const before = other && table.lastNameOf(other);
  if (!other || !named || !before || named.endToken > find.firstToken) return null;
  if (sitsFor(reading, chain, find)) return null;
  const lead = leadOf(chain, other, find);
  const isOneBreath = sameSentence(reading, before.firstToken, named.firstToken);
  return lead < (isOneBreath ? CLEARLY : 1 - CLEARLY) ? [other, chain] : null;
}

function isShortOf(reading: Reading, words: readonly string[], all: readonly string[], find: Find): boolean {
  const full = all.filter((word) => !isGeneration(word));
  if (full.length <= words.length) return false;
  if (full.slice(-words.length).join(' ') === words.join(' ')) return true;
  // A forename alone counts where the surname would not do: "Prabowo", "Xi", "Kim".
  return (
    words.length === 1 &&
    full[0] === words[0] &&
    find.kind === 'person' &&
    !NAME_PARTICLES.has(full[0] as string) &&
    !hasDeterminer(reading, find.firstToken) &&
    !isOfMonarch(reading, find.firstToken)
  );
}

/** "This Bill", "a new Bill": no forename. */
const hasDeterminer = (reading: Reading, name: number): boolean =>
  DETERMINER.test(lowerAt(reading, name - 1)) ||
  (/^(?:new|draft|proposed|revised|amended|final|same)$/.test(lowerAt(reading, name - 1)) &&
    DETERMINER.test(lowerAt(reading, name - 2)));

const DETERMINER = /^(?:a|an|the|this|that|these|any|each|every|its)$/;

/** "King Karl" is no Karl Marin: monarchs and popes have no surname. */
const isOfMonarch = (reading: Reading, name: number): boolean => MONARCH.test(lowerAt(reading, name - 1));

const MONARCH = new RegExp(`^(?:${MONARCHS}|pope)$`);

/** Whether somebody sits in a legislature for the state that stands behind a short name ("[Marin] of Osk"). */
function sitsFor(reading: Reading, chain: Chain, { endToken }: Find): boolean {
  const { knowledge } = reading;
  const of = lowerAt(reading, endToken) === ',' ? endToken + 1 : endToken;
  const name = lowerAt(reading, of) === 'of' ? regionAt(reading, of + 1) : null;
  const person = likeliest(chain);
  if (!knowledge || !name || person === undefined) return false;
  return knowledge.statements(person).some(({ value }) => sitsForRegion(value, name));
}

/** The region that is named at a token, or null. */
function regionAt({ knowledge, packWords, tokens }: Reading, token: number): string | null {
  const match = knowledge?.longestName(packWords, token, Math.min(tokens.count, token + 3));
  const region =
    match &&
    knowledge
      ?.candidatesOf(match.name)
      .map(({ entity }) => knowledge.entity(entity))
      .find(({ subkind }) => subkind === 'region');
  return region ? region.label : null;
}

/** Whether somebody is of an older or younger generation than another of the same name, as the word beside it asks ("the elder Marin"). */
function isOfGeneration(reading: Reading, chain: Chain, namesakes: readonly Chain[], find: Find): boolean {
  const told = generationTold(reading, find);
  const own = told && likeliest(chain);
  const { knowledge } = reading;
  if (!knowledge || own === undefined || own === null) return false;
  return namesakes.some((other) => {
    const them = likeliest(other);
    if (them === undefined || other === chain) return false;
    return told === 'elder' ? isElderThan(knowledge, own, them) : isElderThan(knowledge, them, own);
  });
}

/** Whom the pack first has under somebody's name; undefined where it has nobody. */
const likeliest = ({ finds }: Chain): EntityIndex | undefined =>
  finds.find(({ candidates }) => candidates.length > 0)?.candidates[0]?.entity;

/** Those of several people whom a word for the generation or the title before a short name, or the state behind it, fits; all where they tell nothing. */
function toldApart(reading: Reading, fits: readonly Chain[], find: Find): readonly Chain[] {
  const ofGeneration = fits.filter((chain) => isOfGeneration(reading, chain, fits, find));
  if (ofGeneration.length > 0) return ofGeneration;
  const ofRegion = fits.filter((chain) => sitsFor(reading, chain, find));
  if (ofRegion.length > 0) return ofRegion;
  const office = officeBefore(reading, find.firstToken)?.officeClass;
  if (!office || office === 'other') return fits;
  const ofOffice = fits.filter((chain) =>
    chain.finds.some((own) => officeBefore(reading, own.firstToken)?.officeClass === office),
  );
  return ofOffice.length > 0 ? ofOffice : fits;
}

function genderOf(reading: Reading, chain: Chain): 'm' | 'f' | null {
  const told = toldGender(reading, chain);
  if (told || !reading.knowledge) return told;
  const known = likeliest(chain);
  return known === undefined ? null : reading.knowledge.entity(known).gender;
}
