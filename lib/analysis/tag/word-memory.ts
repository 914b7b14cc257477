import { LABELS } from './labels';
import type { Lexicon } from './lexicon';
import { ROW, writeRow } from './word-row';

/** Numbers of a kept sum of weights: those of two labels in each but the last, which has what all are too high by. */
export const SUM_WORDS = ((LABELS + 3) >> 2) * 2;
/** Words that are kept from text to text: those of a dozen articles. With their sums they take about two megabytes. */
const MOST_WORDS = 8192;

/**
 * What is worked out of words by themselves: their rows and, where they stood in a name or beside one, the sums of their
 * features' weights. News comes with the same words again and again, so that a tagger keeps them from text to text.
 */
export class WordMemory {
  private readonly ids = new Map<string, number>();
  private readonly lowerIds = new Map<string, number>();
  /** `ROW` numbers a word. */
  rows = new Int32Array(256 * ROW);
  /** `SUM_WORDS` numbers a sum; the place of none is 0, where what is needed but once may stand. */
  sums = new Int32Array(256 * SUM_WORDS);
  private sumsEnd = SUM_WORDS;
  private sumPlaces = new Int32Array(1024);

  constructor(private readonly lexicon: Lexicon) {}

  /** Whether it has so many words that the next text had better begin with a new one. */
  get isFull(): boolean {
    return this.ids.size >= MOST_WORDS;
  }

  /** How many lower-cased forms it has; their numbers are below that. */
  get lowerCount(): number {
    return this.lowerIds.size;
  }

  /** The number of a word form: its row begins `ROW` times that far in `rows`. */
  idOf(form: string, lower: string): number {
    const known = this.ids.get(form);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(form, id);
    let lowerId = this.lowerIds.get(lower);
    if (lowerId === undefined) {
      lowerId = this.lowerIds.size;
      this.lowerIds.set(lower, lowerId);
    }
    this.rows = withRoom(this.rows, (id + 1) * ROW);
    writeRow(form, lower, lowerId, this.lexicon, this.rows, id * ROW);
    return id;
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

/** A column with room for `size` numbers: itself, or one twice as long with what it has. */
function withRoom(column: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= column.length) return column;
  const longer = new Int32Array(Math.max(size, column.length * 2));
  longer.set(column);
  return longer;
}
