import type { Vocabulary } from '../../types/tokens';
import { LABELS } from './labels';
import type { Lexicon } from './lexicon';
import { ROW, writeRow } from './word-row';

/** Numbers of a kept sum of weights: those of two labels in each but the last, which has what all are too high by. */
export const SUM_WORDS = ((LABELS + 3) >> 2) * 2;

/**
 * What is worked out of the words of a vocabulary by themselves: their rows and, where they stood in a name or beside one, the
 * sums of their features' weights. A tagger keeps it as long as the vocabulary is; of some thousand words it takes two
 * megabytes.
 */
export class WordMemory {
  /** `ROW` numbers a word. */
  rows = new Int32Array(256 * ROW);
  /** `SUM_WORDS` numbers a sum; the place of none is 0, where what is needed but once may stand. */
  sums = new Int32Array(256 * SUM_WORDS);
  /** 1 for each word that has its row. */
  private known = new Uint8Array(256);
  private sumsEnd = SUM_WORDS;
  private sumPlaces = new Int32Array(1024);

  constructor(
    private readonly lexicon: Lexicon,
    readonly vocabulary: Vocabulary,
  ) {}

  /** Sees to it that the row of a word stands in `rows`, `ROW` times its number from the beginning. */
  know(number: number): void {
    if (this.known[number]) return;
    this.rows = withRoom(this.rows, (number + 1) * ROW);
    this.known = withRoom(this.known, number + 1);
    this.known[number] = 1;
    writeRow(this.vocabulary, number, this.lexicon, this.rows);
  }

  /** Where in `sums` the sum of a key begins; 0 where it is not worked out yet. */
  sumOf(key: number): number {
    return this.sumPlaces[key] ?? 0;
  }

  /** Makes room for the sum of a key, `SUM_WORDS` zeros, and tells where in `sums` it begins. */
  addSum(key: number): number {
    const place = this.sumsEnd;
    this.sumsEnd += SUM_WORDS;
    this.sums = withRoom(this.sums, this.sumsEnd);
    this.sumPlaces = withRoom(this.sumPlaces, key + 1);
    this.sumPlaces[key] = place;
    return place;
  }
}

/** A column with room for `size` numbers: itself, or one at least twice as long with what it has. */
function withRoom<Numbers extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  column: Numbers,
  size: number,
): Numbers {
  if (size <= column.length) return column;
  const longer = new (column.constructor as new (length: number) => Numbers)(
    Math.max(size, column.length * 2),
  );
  longer.set(column);
  return longer;
}
