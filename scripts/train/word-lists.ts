import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  ABBREVIATED_OFFICES,
  CONNECTORS,
  HONORIFICS,
  MONTHS,
  NAME_PARTICLES,
  OFFICE_HEADS,
  ORGANISATION_HEADS,
  PERSON_VERBS,
  PLACE_HEADS,
  STOP_WORDS,
  WEEKDAYS,
} from '../../lib/analysis/lexicon/words';
import { type Lexicon, WordClass } from '../../lib/analysis/tag/lexicon';
import { wordKey } from '../../lib/analysis/tag/model-file';

/** Words with clusters that go into the file, most frequent first. */
const CLUSTER_WORDS = 40_000;

/** Everything the model's file says of words, by key. */
export interface TrainingLexicon extends Lexicon {
  readonly byKey: ReadonlyMap<number, { cluster: number; classes: number }>;
}

const MORE_TITLES =
  'activist singer striker actor actress author writer journalist coach captain professor economist analyst lawyer footballer rapper artist director producer scientist politician candidate president-elect mr mrs ms dr sir gen sen rep gov lt col sgt capt maj'.split(
    ' ',
  );
const ORG_TAILS = 'inc ltd corp co plc llc gmbh fc afc sa ag nv bv spa'.split(' ');

/** Reads clusters and word lists of the corpora's lexicon, and joins them with the lists of the analysis. */
export function readLexicon(corpora: string): TrainingLexicon {
  const rows = (name: string): string[][] =>
    gunzipSync(readFileSync(path.join(corpora, 'lexicon', name)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t'));
  const byKey = new Map<number, { cluster: number; classes: number }>();
  const entry = (word: string) => {
    const key = wordKey(word);
    let found = byKey.get(key);
    if (!found) {
      found = { cluster: -1, classes: 0 };
      byKey.set(key, found);
    }
    return found;
  };
  for (const [word, cluster] of rows('word-clusters.tsv.gz').slice(0, CLUSTER_WORDS))
    entry(word as string).cluster = Number(cluster);
  const mark = (words: Iterable<string>, bit: number): void => {
    for (const word of words) entry(word.toLowerCase()).classes |= bit;
  };
  for (const [word, given, family] of rows('names.tsv.gz')) {
    const classes =
      (Number(given) >= 2 ? WordClass.FIRST : 0) |
      (Number(family) >= 2 ? WordClass.LAST : 0) |
      (Number(given) >= 12 ? WordClass.FIRST_COMMON : 0) |
      (Number(family) >= 8 ? WordClass.LAST_COMMON : 0);
    if (classes) entry((word as string).toLowerCase()).classes |= classes;
  }
  for (const [name, kind] of rows('countries-demonyms.tsv.gz'))
    if (!(name as string).includes(' '))
      mark([name as string], kind === 'country' ? WordClass.COUNTRY : WordClass.DEMONYM);
  mark(
    rows('places.tsv.gz')
      .map(([name]) => name as string)
      .filter((name) => !name.includes(' ')),
    WordClass.PLACE,
  );
  mark([...OFFICE_HEADS, ...HONORIFICS, ...ABBREVIATED_OFFICES, ...MORE_TITLES], WordClass.TITLE);
  mark(ORGANISATION_HEADS, WordClass.ORG_HEAD);
  mark(ORG_TAILS, WordClass.ORG_TAIL);
  mark(PERSON_VERBS, WordClass.PERSON_VERB);
  mark(
    'in at near from outside across around inside within throughout toward towards'.split(' '),
    WordClass.PLACE_PREPOSITION,
  );
  mark(PLACE_HEADS, WordClass.PLACE_HEAD);
  mark([...MONTHS, ...WEEKDAYS], WordClass.MONTH_OR_DAY);
  mark(CONNECTORS, WordClass.CONNECTOR);
  mark(STOP_WORDS, WordClass.STOP);
  mark(NAME_PARTICLES, WordClass.PARTICLE);
  const find = (lower: string) =>
    byKey.get(wordKey(lower)) ?? byKey.get(wordKey(lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '')));
  return {
    byKey,
    cluster: (lower) => find(lower)?.cluster ?? -1,
    classes: (lower) => find(lower)?.classes ?? 0,
  };
}
