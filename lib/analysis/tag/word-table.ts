import type { WordTypes } from '../../types/tokens';
import type { Steps } from '../steps';
import { hashEnd, hashStart, hashText, hashUnit } from './hash';
import { shapeHashes } from './shape';

/** Classes of words, as bits. The model's file says which words have them. */
export const WordClass = {
  FIRST: 1,
  LAST: 2,
  FIRST_COMMON: 4,
  LAST_COMMON: 8,
  COUNTRY: 16,
  DEMONYM: 32,
  PLACE: 64,
  TITLE: 128,
  ORG_HEAD: 256,
  ORG_TAIL: 512,
  PERSON_VERB: 1024,
  PLACE_PREPOSITION: 2048,
  PLACE_HEAD: 4096,
  MONTH_OR_DAY: 8192,
  CONNECTOR: 16384,
  STOP: 32768,
  PARTICLE: 65536,
} as const;
/** How many bits `WordClass` has. */
export const WORD_CLASSES = 17;

/** Looks up what the model knows of a word: its cluster, -1 where unknown, and its class bits. */
export interface Lexicon {
  cluster(lower: string): number;
  classes(lower: string): number;
}

/** What the features need of each word type, as columns. */
export interface WordTable {
  readonly exact: Int32Array;
  readonly lower: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly prefix4: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly shape: Int32Array;
  readonly shortShape: Int32Array;
  readonly cluster: Int32Array;
  readonly classes: Int32Array;
  /** A number for each lower-cased form, shared by its variants in case. */
  readonly lowerId: Int32Array;
  readonly lowerCount: number;
}

/** Word types that are looked up at a stretch. */
const STRETCH = 1024;

/** The columns of a text's word types. */
export function* wordTable(words: WordTypes, lexicon: Lexicon): Steps<WordTable> {
  const column = (): Int32Array => new Int32Array(words.count);
  const table = {
    exact: column(),
    lower: column(),
    prefix2: column(),
    prefix3: column(),
    prefix4: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    shape: column(),
    shortShape: column(),
    cluster: column(),
    classes: column(),
    lowerId: column(),
  };
  const lowerIds = new Map<string, number>();
  for (let id = 0; id < words.count; id++) {
    const form = words.form[id] as string;
    const lower = words.lower[id] as string;
    const { length } = lower;
    // The prefixes are on the way to the whole.
    let hash = hashStart;
    for (let i = 0; i < length; i++) {
      hash = hashUnit(hash, lower.charCodeAt(i));
      if (i < 2) table.prefix2[id] = hashEnd(hash);
      if (i < 3) table.prefix3[id] = hashEnd(hash);
      if (i < 4) table.prefix4[id] = hashEnd(hash);
    }
    table.lower[id] = hashEnd(hash);
    table.exact[id] = form === lower ? (table.lower[id] as number) : hashText(form);
    table.suffix1[id] = hashText(lower, length - 1);
    table.suffix2[id] = hashText(lower, Math.max(0, length - 2));
    table.suffix3[id] = hashText(lower, Math.max(0, length - 3));
    table.suffix4[id] = hashText(lower, Math.max(0, length - 4));
    const { shape, shortShape } = shapeHashes(form);
    table.shape[id] = shape;
    table.shortShape[id] = shortShape;
    table.cluster[id] = lexicon.cluster(lower);
    table.classes[id] = lexicon.classes(lower);
    let lowerId = lowerIds.get(lower);
    if (lowerId === undefined) {
      lowerId = lowerIds.size;
      lowerIds.set(lower, lowerId);
    }
    table.lowerId[id] = lowerId;
    if (id % STRETCH === STRETCH - 1) yield;
  }
  return { ...table, lowerCount: lowerIds.size };
}
