import type { AliasKind } from '../../lib/types/knowledge';
import type { Commonness } from './commonness';
import type { DraftEntity } from './draft';

/** Whom a name may mean, with the share of its uses in 1/255. */
export interface PriorCandidate {
  readonly entity: DraftEntity;
  readonly kind: AliasKind;
  readonly prior: number;
}

/** How much less often an alias of this kind stands for its entity than its full name. */
export const WEIGHT: Readonly<Record<AliasKind, number>> = {
  full: 1,
  short: 0.7,
  acronym: 0.6,
  surname: 0.35,
  demonym: 0.8,
  adjective: 0.9,
  native: 0.3,
  transliteration: 0.6,
  metonym: 0.15,
};
/** News of the day call those who lead a state or a body, or speak for it abroad, by their surname more often. */
const OF_TODAY = 0.8;
/** A full name that a person of another middle name is seldom called by. */
const DROPPED_MIDDLE_NAME = 0.2;
/** People who died before this year are named in full; what news call by surname alone is somebody of today. */
const TODAY = 1990;
const OF_THE_PAST = 0.15;

/** A university, club or firm that has the name of a land or region, which the name alone hardly ever means. */
const NAMED_AFTER_LAND = 0.05;
const HAS_LANDS_NAME = /\b(?:university|college|sports club|brand|newspaper|company|record label)\b/;

/** Bodies of a state that news call by their acronym, whoever else has it. */
const KNOWN_AS_ACRONYM = /^(?:intelligence|law enforcement)$/;
const BESIDE_THEM = 0.3;

/** From this fame on a body is known by its acronym, and who else is called so says more than the acronym. */
const WELL_KNOWN = 145;
const KNOWN_BY_ACRONYM = 0.3;

/** Ministries and parliaments that go by a word ("the Pentagon"): with a capital it is hardly anything else. */
const STATE_BODY = /-ministry$|^parliament$|-house$/;
const GOES_BY_WORD = 0.3;

/** How often news speak of somebody of this fame, against fame 100. */
const mentions = (fame: number): number => Math.exp((fame - 100) / 25);

/**
 * Priors of a name's candidates, the highest first: each weighs what its fame gives, times the weight of its kind of
 * alias; beside them stands whoever else may go by that name and is not in the pack, whose weight is reckoned from how
 * common the name's words are.
 */
export function priorsOf(
  words: readonly string[],
  uses: readonly (readonly [DraftEntity, AliasKind])[],
  common: Commonness,
): PriorCandidate[] {
  const key = words.join(' ');
  const isLabelOfAny = uses.some(([entity, kind]) => kind === 'full' && entity.labelKey === key);
  const isLandsName = uses.some(
    ([entity, kind]) =>
      kind === 'full' &&
      entity.labelKey === key &&
      (entity.kind === 'country' || (entity.kind === 'place' && entity.subkind === 'region')),
  );
  const isStatesAcronym = uses.some(
    ([{ fame, subkind }, kind]) =>
      kind === 'acronym' && fame >= WELL_KNOWN && KNOWN_AS_ACRONYM.test(subkind ?? ''),
  );
  /** What is left of a body's share beside one that the name surely means. */
  const besideOthers = ({ kind: sort, subkind, fame }: DraftEntity, kind: AliasKind): number =>
    isLandsName && sort === 'institution' && HAS_LANDS_NAME.test(subkind ?? '')
      ? NAMED_AFTER_LAND
      : isStatesAcronym && kind === 'acronym' && fame < WELL_KNOWN
        ? BESIDE_THEM
        : 1;
  const weighed = uses.map(([entity, kind]) => ({
    entity,
    kind,
    weight: mentions(entity.fame) * weightOf(entity, kind, key, isLabelOfAny) * besideOthers(entity, kind),
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, somebodyElse(words, uses, common));
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity, kind, weight }) => ({
      entity,
      kind,
      prior: Math.max(1, Math.round((255 * weight) / total)),
    }));
}

function weightOf(entity: DraftEntity, kind: AliasKind, key: string, isLabelOfAny: boolean): number {
  let weight = WEIGHT[kind];
  if (entity.kind !== 'person') return weight;
  if (kind === 'surname' && entity.goesBySurname) weight = OF_TODAY;
  if (kind === 'surname' && entity.lastYear !== null && entity.lastYear < TODAY) weight *= OF_THE_PAST;
  if (kind === 'short' && entity.droppedNames.has(key)) weight *= isLabelOfAny ? 0.1 : DROPPED_MIDDLE_NAME;
  // Wikipedia gives the bare title to the one most often meant; a bracket behind it says that there are others.
  if (kind === 'full' && entity.labelKey === key && entity.article)
    weight *= entity.article.endsWith(')') ? 0.5 : 2;
  return weight;
}

/** The weight of all who go by a name and are not in the pack. */
function somebodyElse(
  words: readonly string[],
  uses: readonly (readonly [DraftEntity, AliasKind])[],
  common: Commonness,
): number {
  const first = uses[0] as readonly [DraftEntity, AliasKind];
  const kinds = new Set(uses.map(([, kind]) => kind));
  const isGeographic = (entity: DraftEntity) => entity.kind === 'country' || entity.kind === 'place';
  if (isGeographic(first[0]) && first[1] !== 'native') return words.length === 1 ? 0.4 : 0.1;
  if (words.length > 1 && first[0].kind === 'person')
    return mentions(50) * (1 + common.namesakes(words[0] as string, words.at(-1) as string));
  if (words.length > 1) return words.every((word) => isOrdinary(word, common)) ? 0.5 : 0.07;
  const word = words[0] as string;
  const people = common.bearers(word) + 0.5 * common.givenNames(word);
  const level = common.wordLevel(word);
  const isByName =
    first[1] === 'full' && first[0].labelKey !== word && STATE_BODY.test(first[0].subkind ?? '');
  const ofWord = (level === null ? 0 : level <= 2 ? 6 : level <= 5 ? 3 : 1) * (isByName ? GOES_BY_WORD : 1);
  if (kinds.has('acronym') && word.length <= 5 && !kinds.has('full'))
    return (
      ([9, 9, 9, 3, 1.2, 0.5][word.length] as number) * (first[0].fame >= WELL_KNOWN ? KNOWN_BY_ACRONYM : 1)
    );
  // "Victoria" is a queen's whole name and many people's given name.
  if (first[0].kind === 'person' && kinds.has('full')) return 0.5 + 0.6 * people + 2 * ofWord;
  if (kinds.has('surname')) return 2 + (first[0].goesBySurname ? 0.5 : 1.2) * people + 2 * ofWord;
  return 0.15 + ofWord + Math.min(6, 0.3 * people) + (word.length <= 3 ? 2 : 0);
}

/** A word that many names have. */
const isOrdinary = (word: string, common: Commonness): boolean =>
  word.length < 4 || (common.wordLevel(word) ?? 9) <= 5;
