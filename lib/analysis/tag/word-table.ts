import type { WordTypes } from '../../types/tokens';
import type { Steps } from '../steps';
import { hashText } from './hash';

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
  const shapes = new Map<string, number>();
  for (let id = 0; id < words.count; id++) {
    const form = words.form[id] as string;
    const lower = words.lower[id] as string;
    const { length } = lower;
    table.exact[id] = hashText(form);
    table.lower[id] = hashText(lower);
    table.prefix2[id] = hashText(lower, 0, Math.min(2, length));
    table.prefix3[id] = hashText(lower, 0, Math.min(3, length));
    table.prefix4[id] = hashText(lower, 0, Math.min(4, length));
    table.suffix1[id] = hashText(lower, length - 1);
    table.suffix2[id] = hashText(lower, Math.max(0, length - 2));
    table.suffix3[id] = hashText(lower, Math.max(0, length - 3));
    table.suffix4[id] = hashText(lower, Math.max(0, length - 4));
    table.shape[id] = hashOfShape(form, 3, shapes);
    table.shortShape[id] = hashOfShape(form, 1, shapes);
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

const PLAIN = /^[a-z]+$/;

/** The hash of a form's shape. Plain lower-case words have one shape by length: they are worked out once a text. */
function hashOfShape(form: string, longest: number, shapes: Map<string, number>): number {
  if (!PLAIN.test(form)) return hashText(shapeOf(form, longest));
  const shape = 'xxx'.slice(0, Math.min(form.length, longest));
  const known = shapes.get(shape) ?? hashText(shape);
  shapes.set(shape, known);
  return known;
}

/** Letters as X and x, digits as d, other marks as themselves; runs cut at `longest`. */
function shapeOf(form: string, longest: number): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of form.slice(0, 24)) {
    const isLetter = character.toLowerCase() !== character.toUpperCase();
    const kind = isLetter
      ? character === character.toLowerCase()
        ? 'x'
        : 'X'
      : character >= '0' && character <= '9'
        ? 'd'
        : character;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= longest) shape += kind;
  }
  return shape;
}
