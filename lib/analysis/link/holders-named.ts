import type { EntityIndex, Knowledge, OfficeClass, PackCandidate, Statement } from '../../types/knowledge';
import { type Chain, hasFullName } from '../corefer/chain';
import { foldName, nameWords } from '../corefer/fold-name';
import { MONARCHS } from '../lexicon/words';
import { beginsWith, CABINET } from '../offices/cabinet';
import { countryOfTitle } from '../offices/titles-of-countries';
import type { Reading } from '../reading';
import type { FactBook } from './fact-book';
import { countriesAround, type Scene } from './scene';

/** Offices whose holders an article on a country may name by the surname alone, without saying the office. */
const LEADERS: readonly OfficeClass[] = ['head-of-state', 'head-of-government', 'foreign-minister'];

/**
 * Holders of an office on the article's day whose surname a bare surname is: of the office that the text states beside it
 * ("Chancellor Okoye"), or, where it states none and the pack knows nobody of that surname, of those who lead the countries
 * around. Empty where the full name is known.
 */
export function holdersNamed(
  reading: Reading,
  scene: Scene,
  book: FactBook,
  chain: Chain,
  knowledge: Knowledge,
): PackCandidate[] {
  if (hasFullName(chain)) return [];
  const surname = nameWords(foldName(chain.name)).join(' ');
  if (surname === '') return [];
  const found = new Map<EntityIndex, PackCandidate>();
  const ask = (
    office: OfficeClass,
    body: EntityIndex,
    isMeant: (value: string) => boolean,
    isMonarch = false,
  ) => {
    const holders = book.holders(office, body);
    const called = isMonarch ? holders : byLastWord(holders, book).get(lastWordOf(surname));
    for (const { subject, value } of called ?? [])
      if (isMeant(value) && goesBy(foldName(book.entity(subject).label), surname, isMonarch))
        found.set(subject, { entity: subject, alias: 'surname', prior: 0.5 });
  };
  const around = (): readonly EntityIndex[] =>
    countriesAround(reading, scene, chain).flatMap((iso) => knowledge.country(iso) ?? []);
  for (const { phrase, of } of chain.offices) {
    const { officeClass, label } = phrase;
    const stated = of?.candidates[0]?.entity;
    if (officeClass === 'legislator') {
      // A legislator's "of" is mostly the constituency.
      const isSenator = /\bsenator/i.test(label);
      for (const body of around()) ask('legislator', body, (value) => sitsInSenate(value) === isSenator);
      continue;
    }
    const own = stated ?? countryOfTitle(knowledge, label);
    const bodies = own === null ? around() : [own];
    for (const body of bodies) {
      if (officeClass !== 'other') {
        const isMonarch = MONARCH.test(label);
        ask(officeClass, body, (value) => !isMonarch || REIGN.test(value), isMonarch);
      }
      // A title of one word ("Secretary", "Chancellor") may leave out whose.
      if (/^\p{L}+$/u.test(label)) for (const office of CABINET) ask(office, body, beginsWith(label));
    }
  }
  if (chain.offices.length === 0 && chain.candidates.length === 0)
    for (const body of around()) for (const office of LEADERS) ask(office, body, () => true);
  return [...found.values()];
}

/** Whether a seat as the pack words it is one of a senate: a senator sits in no lower house. */
const sitsInSenate = (value: string): boolean => /\bsenat(?:or|e)/i.test(value);

const lastWordOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Lists of holders that the pack keeps, by the last words of the holders' names: a parliament has hundreds. */
const listsByLastWord = new WeakMap<readonly Statement[], ReadonlyMap<string, readonly Statement[]>>();

function byLastWord(
  holders: readonly Statement[],
  book: FactBook,
): ReadonlyMap<string, readonly Statement[]> {
  const known = listsByLastWord.get(holders);
  if (known) return known;
  const made = Map.groupBy(holders, ({ subject }) => lastWordOf(foldName(book.entity(subject).label)));
  listsByLastWord.set(holders, made);
  return made;
}

/** How the office of somebody who is called so is worded. */
const REIGN = new RegExp(`\\b(?:${MONARCHS}|sovereign|pope|duke|prince)\\b`, 'i');

/** Titles of those who are called by their given names. */
const MONARCH = new RegExp(`\\b(?:${MONARCHS}|pope)$`, 'i');

/**
 * Whether who holds an office may be called by a short name: by the surname, with or without the Arabic article ("maliki"
 * of "nouri al maliki"), and a monarch by the given name ("charles" of "charles iii").
 */
function goesBy(name: string, short: string, isMonarch: boolean): boolean {
  return (
    name.endsWith(` ${short}`) ||
    name.endsWith(` ${short.replace(/^(al|el) /, '')}`) ||
    (isMonarch && name.startsWith(`${short} `))
  );
}
