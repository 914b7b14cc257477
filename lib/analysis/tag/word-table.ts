import type { WordTypes } from '../../types/tokens';
import type { Steps } from '../steps';
import type { WordMemory } from './word-memory';
import { type Column, ROW } from './word-row';

/** What the features need of each word type of a text: a row of its own in those of a memory. */
export interface WordTable {
  readonly rows: Int32Array;
  /** The number of each word type, by which its row is found. */
  readonly numbers: Int32Array;
  /** How many lower-cased forms there may be: each has a number below that, shared by its variants in case. */
  readonly lowerCount: number;
  readonly memory: WordMemory;
}

/** Word types that are looked up at a stretch. */
const STRETCH = 1024;

/** The table of a text's word types. */
export function* wordTable({ count, numbers }: WordTypes, memory: WordMemory): Steps<WordTable> {
  for (let type = 0; type < count; type++) {
    memory.know(numbers[type] as number);
    if (type % STRETCH === STRETCH - 1) yield;
  }
  return { rows: memory.rows, numbers, lowerCount: memory.vocabulary.count, memory };
}

/** What a table has of a word type. */
export const columnOf = ({ rows, numbers }: WordTable, type: number, column: Column): number =>
  rows[(numbers[type] as number) * ROW + column] as number;
