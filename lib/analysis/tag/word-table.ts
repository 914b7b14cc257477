import type { WordTypes } from '../../types/tokens';
import type { Steps } from '../steps';
import type { WordMemory } from './word-memory';
import { ROW, WORD_COLUMNS } from './word-row';

/** What the features need of each word type, as columns by `WORD_COLUMNS`. */
export interface WordTable extends Readonly<Record<(typeof WORD_COLUMNS)[number], Int32Array>> {
  /** How many lower-cased forms there may be: each has a number below that, shared by its variants in case. */
  readonly lowerCount: number;
  /** Where the columns come from, and the number that each word type has there. */
  readonly memory: WordMemory;
  readonly ids: Int32Array;
}

/** Word types that are looked up at a stretch. */
const STRETCH = 1024;

/** The columns of a text's word types. */
export function* wordTable(words: WordTypes, memory: WordMemory): Steps<WordTable> {
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
  const columns = WORD_COLUMNS.map((name) => table[name]);
  const ids = column();
  for (let type = 0; type < words.count; type++) {
    const id = memory.idOf(words.form[type] as string, words.lower[type] as string);
    ids[type] = id;
    const { rows } = memory;
    for (let k = 0; k < ROW; k++) (columns[k] as Int32Array)[type] = rows[id * ROW + k] as number;
    if (type % STRETCH === STRETCH - 1) yield;
  }
  return { ...table, lowerCount: memory.lowerCount, memory, ids };
}
