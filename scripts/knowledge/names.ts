import { checkByte, extendCheck, extendHash, hashWord, nameWords } from '../../lib/knowledge/fold';
import type { AliasKind } from '../../lib/types/knowledge';
import { type Commonness, NOTHING_COMMON } from './commonness';
import type { Draft, DraftEntity } from './draft';
import { type PriorCandidate, priorsOf, WEIGHT } from './priors';

/** A name of the pack and whom it may mean. */
export interface PackName {
  readonly text: string;
  readonly hash: number;
  /** A second hash, so that a chance meeting of the first tells nothing. */
  readonly check: number;
  readonly words: readonly number[];
  readonly candidates: readonly PriorCandidate[];
}

/** Candidates of a name that are kept; the rest is too rare to be told from nobody. */
const MOST_CANDIDATES = 12;
/** Organs that every country has: "the Supreme Court" is any country's, and context alone says whose. */
const EVERY_COUNTRYS = /^(.*-ministry|.*-court|army|parliament|lower-house|upper-house)$/;
/** Parties of many countries share a name, and again only the country tells them apart. */
const isOneAmongCountries = ({ entity, kind }: PriorCandidate): boolean =>
  EVERY_COUNTRYS.test(entity.subkind ?? '') ||
  (entity.subkind === 'party' && kind === 'full' && entity.country !== null);
const MOST_OF_COUNTRIES = 220;

/** All names of the pack with their candidates and priors, in the order of their hash. */
export function packNames(draft: Draft, common: Commonness = NOTHING_COMMON): PackName[] {
  const byKey = new Map<string, { text: string; uses: Map<DraftEntity, AliasKind> }>();
  for (const entity of [...draft.entities.values()].sort(
    (a, b) => b.fame - a.fame || (a.id < b.id ? -1 : 1),
  )) {
    for (const [text, kind] of entity.aliases) {
      const key = nameWords(text).join(' ');
      const name = byKey.get(key);
      if (!name) byKey.set(key, { text, uses: new Map([[entity, kind]]) });
      else if (!name.uses.has(entity) || WEIGHT[kind] > WEIGHT[name.uses.get(entity) as AliasKind])
        name.uses.set(entity, kind);
    }
  }
  const names = [...byKey].map(([key, { text, uses }]) => {
    const keyWords = key.split(' ');
    const words = keyWords.map(hashWord);
    const candidates = priorsOf(keyWords, [...uses], common).filter(
      (candidate, rank) =>
        rank < MOST_CANDIDATES || (rank < MOST_OF_COUNTRIES && isOneAmongCountries(candidate)),
    );
    return {
      text,
      hash: words.reduce(extendHash, 0),
      check: checkByte(words.reduce(extendCheck, 0)),
      words,
      candidates,
    };
  });
  names.sort((a, b) => a.hash - b.hash || (a.text < b.text ? -1 : 1));
  // Two names with one hash: the one of the better known entity stays; running text could not tell them apart.
  return names.filter((name, i) => {
    const twin = [names[i - 1], names[i + 1]].find((other) => other?.hash === name.hash);
    const keep =
      !twin ||
      fameOfName(name) > fameOfName(twin) ||
      (fameOfName(name) === fameOfName(twin) && name.text < twin.text);
    if (!keep) draft.drop('name with the hash of another');
    return keep;
  });
}

const fameOfName = (name: PackName): number => name.candidates[0]?.entity.fame ?? 0;
