import type { Vocabulary } from '../../types/tokens';
import { wordFlags } from './word-flags';

/** Words that are kept from text to text: those of a dozen articles. */
const MOST_WORDS = 8192;

/** A vocabulary that takes up what it is asked for. It is looked up by the characters of a text, so that a word that it has need not be cut out. */
export class GrowingVocabulary implements Vocabulary {
  readonly form: string[] = [];
  readonly lower: string[] = [];
  readonly flags: number[] = [];
  readonly lowerNumber: number[] = [];
  private hashes = new Int32Array(1024);
  /** An open-addressing table, at most half full: numbers of words, one higher; 0 where there is none. */
  private slots = new Int32Array(2048);

  get count(): number {
    return this.form.length;
  }

  /** The number of the word that stands in a text from `start` to `end`, a new one where it has none yet. */
  numberOf(text: string, start: number, end: number): number {
    const { slots, hashes, form } = this;
    const hash = hashOf(text, start, end);
    for (let slot = hash; ; slot++) {
      const number = (slots[slot & (slots.length - 1)] as number) - 1;
      if (number < 0) return this.add(text.slice(start, end), hash);
      if (hashes[number] === hash && isAt(form[number] as string, text, start, end)) return number;
    }
  }

  private add(form: string, hash: number): number {
    const number = this.form.push(form) - 1;
    const lower = form.toLowerCase();
    this.lower.push(lower);
    this.flags.push(wordFlags(form));
    if (number === this.hashes.length) this.grow();
    this.hashes[number] = hash;
    this.enter(number);
    this.lowerNumber.push(number);
    if (lower !== form) this.lowerNumber[number] = this.numberOf(lower, 0, lower.length);
    return number;
  }

  /** Makes room for twice as many words. */
  private grow(): void {
    const { hashes } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.hashes.set(hashes);
    this.slots = new Int32Array(this.hashes.length * 2);
    for (let number = 0; number < hashes.length; number++) this.enter(number);
  }

  /** Writes a word to the first free slot from that of its hash on. */
  private enter(number: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (this.hashes[number] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
}

let kept = new GrowingVocabulary();

/** The vocabulary for the next text: that of the texts before, until it has so many words that a new one had better begin. */
export function vocabularyForText(): GrowingVocabulary {
  // The old one is not emptied: another text may still be read with it.
  if (kept.count >= MOST_WORDS) kept = new GrowingVocabulary();
  return kept;
}

/** FNV-1a over UTF-16 code units, folded once. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Whether a word stands in a text from `start` to `end`. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}
