import type { Sentence } from '../../types/tokens';
import type { Linked } from '../corefer/linked';
import { namesParty } from '../lexicon/party-words';
import type { Reading } from '../reading';
import { belonging } from './belonging';
import { isImagined } from './frames/withholding-words';
import type { Named } from './named';
import { ownerOf } from './owners';
import { type Bearings, governmentAt, mayAct, type Party, partiesOf } from './parties';
import type { SentenceParts } from './sentence-parts';
import { speakersOf } from './speakers';
import type { Attribution } from './syntax/attributions';
import { type Chunk, chunk } from './syntax/chunks';
import type { Clause } from './syntax/clause';
import { clausesOf } from './syntax/clauses';
import { groupLists } from './syntax/group-lists';
import type { NounGroup } from './syntax/noun-groups';
import { type Stretches, stretchesOf } from './syntax/stretches';
import { tagWords } from './syntax/tag-words';
import { type Word, wordsOf } from './syntax/words';

/** A candidate sentence as the rules of events see it. */
export interface Scene {
  readonly reading: Reading;
  readonly sentence: number;
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  readonly stretches: Stretches;
  readonly attribution: Attribution | null;
  readonly bearings: Bearings;
  /** A clause states a condition. */
  readonly hasCondition: boolean;
  readonly isQuestion: boolean;
  /** It tells what happens in a film, a game or a dream. */
  readonly isImagined: boolean;
}

/** What goes over from the sentences before. */
export interface Memory {
  /** The two of the last mutual event, for "they" and "both sides". */
  pair: readonly Party[];
  /** The sentence that told of them. */
  pairedIn: number;
  /** Who spoke last, for quotations that go on. */
  speakers: readonly Party[];
}

/** Reads the structure of a sentence. */
export function sceneOf(
  reading: Reading,
  sentence: number,
  named: ReadonlyMap<number, Named>,
  memory: Memory,
  countries: ReadonlyMap<string, Linked> = new Map(),
): Scene {
  const { firstToken, endToken } = reading.tokens.sentences[sentence] as Sentence;
  const words = tagWords(wordsOf(reading, firstToken, endToken, named));
  const { chunks, attribution } = groupLists(chunk(words));
  const clauses = clausesOf(chunks);
  const groups = chunks.flatMap((one) => (one.kind === 'np' ? one.items : []));
  const country = (iso: string): Linked | null => countries.get(iso) ?? null;
  const isOfParty = ({ isCapitalised, named, tag, firstToken }: Word): boolean =>
    isCapitalised && !named && (tag === 'noun' || tag === 'adj') && namesParty(reading, firstToken);
  const { pair } = memory;
  const plain: Bearings = { speakers: [], pair, owner: () => [], beside: () => [], country, isOfParty };
  const parts: SentenceParts = { words, clauses, groups, named, countries, plain };
  return {
    reading,
    sentence,
    words,
    chunks,
    clauses,
    stretches: stretchesOf(chunks, clauses),
    attribution,
    bearings: {
      speakers: speakersOf(parts, attribution, memory.speakers),
      pair,
      owner: (group) => ownerOf(group, parts),
      beside: (group) => belonging(group, parts),
      country,
      isOfParty,
    },
    hasCondition: clauses.some(
      ({ subordinator }) =>
        subordinator !== null && /^(if|unless|in case|even if|only if)$/.test(subordinator),
    ),
    isImagined: opensImagined(chunks),
    isQuestion: words.at(-1)?.lower === '?' || words.at(-2)?.lower === '?',
  };
}

/** Whether a phrase before the first verb leads into a made-up world: "In the film, …". */
function opensImagined(chunks: readonly Chunk[]): boolean {
  for (let i = 0; i < chunks.length - 1; i++) {
    const [chunk, next] = [chunks[i], chunks[i + 1]];
    if (chunk?.kind === 'vg') return false;
    if (chunk?.kind !== 'prep' || !/^(in|during)$/.test(chunk.word.lower) || next?.kind !== 'np') continue;
    if (next.items.some(({ head }) => isImagined(head.lower))) return true;
  }
  return false;
}

/** Those of several groups who speak: of a capital its government. */
export const speakingParties = (groups: readonly NounGroup[], scene: Pick<Scene, 'bearings'>): Party[] =>
  allParties(groups, scene)
    .flatMap((party) => (party.via === 'place' ? governmentAt(party, scene.bearings) : [party]))
    .filter(mayAct);

/** The parties of several groups, each entity once. */
export function allParties(groups: readonly NounGroup[], { bearings }: Pick<Scene, 'bearings'>): Party[] {
  const parties: Party[] = [];
  // Clauses have few parties, and most questions are about none.
  for (const group of groups)
    for (const party of partiesOf(group, bearings))
      if (!parties.some(({ entity }) => entity === party.entity)) parties.push(party);
  return parties;
}
