import type { Vocabulary } from '../../types/tokens';
import { hashText } from './hash';
import { keyTable } from './key-table';
import { LABELS, mayFollow } from './labels';
import type { Lexicon } from './lexicon';
import { WordMemory } from './word-memory';

/** First bytes of a tagger's file: "ATAG". */
export const TAGGER_MAGIC = 0x47415441;
/** Raised when an older reader would misread a newer file. */
export const TAGGER_VERSION = 1;
/** Size of the header in 32-bit words: magic, version, checksum, words, features, float bits of the scale. */
export const HEADER_WORDS = 6;
/** Differences of scores whose exponential is worked out beforehand. */
const POWERS = 1024;
/** Words of a slot of the features' table, and what is added to its weights so that none is negative. */
export const SLOT_WORDS = 1 + ((LABELS + 3) >> 2);
export const ROW_BIAS = 128;
/** Stands above the byte of the last label. */
const FILLED = 0x100;
/** The score of a move that there is not: less than any way through a segment has. */
const NEVER = -0x2000000;
/** What stands for no cluster in the file. */
const NO_CLUSTER = 0xffff;
/** Words are known by this many bits of their hash. */
const WORD_KEY_SHIFT = 5;

/** The key that a word has in the file: 27 bits of its hash. */
export const wordKey = (lower: string): number => hashText(lower) >>> WORD_KEY_SHIFT;

/** An open tagger: what it knows of words, and the weights of features. */
export interface Tagger extends Lexicon {
  /**
   * An open-addressing table of the features that have weights, so that a feature and its weights are read at one place of
   * the memory: `SLOT_WORDS` words a slot, the feature plus one or `EMPTY`, then a byte for each label, the lowest first, `ROW_BIAS`
   * above a small integer that times `scale` is the weight; `FILLED` in the last. A slot that nobody has asked for has none
   * of these, and in its last word nothing: it is filled by `fillSlot`.
   */
  readonly slots: Int32Array;
  /** One less than the number of slots. */
  readonly slotMask: number;
  /** Brings the weights to the slot that begins at a place: a page needs a tenth of all. */
  fillSlot(place: number): void;
  /** Scores of label after label, in the unit of the rows: `(LABELS + 1) * LABELS`, the last row from the start; `NEVER` where none may follow. */
  readonly transitions: Int32Array;
  readonly scale: number;
  /** The exponentials of the transitions, and of differences of scores from 0 down. */
  readonly moves: Float64Array;
  readonly powers: Float64Array;
  /** What is worked out of a vocabulary's words: one memory for as long as it is asked for the same. */
  memory(vocabulary: Vocabulary): WordMemory;
}

/** FNV-1a over bytes. */
export function byteChecksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
}

/** Reads ascending numbers, written as varint differences, from place `from` on, and gives the place behind them. */
function readVarints(bytes: Uint8Array, from: number, values: Int32Array): number {
  let at = from;
  let last = 0;
  for (let i = 0; i < values.length; i++) {
    let delta = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      delta |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    last += delta;
    values[i] = last;
  }
  return at;
}

/** The place of a number in an ascending column, or -1. */
function placeIn(column: Int32Array, number: number): number {
  let from = 0;
  let to = column.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((column[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return column[from] === number ? from : -1;
}

/**
 * Opens a tagger's file (written by `scripts/train`): header; word keys as varint deltas; clusters, low bytes then high;
 * class bits in three planes; feature numbers as varint deltas; weights, one plane a label; transitions as float32.
 * @throws Error that says what is wrong with a foreign, damaged, truncated or newer file.
 */
export function openTagger(buffer: ArrayBuffer): Tagger {
  if (buffer.byteLength < HEADER_WORDS * 4)
    throw new Error(`The tagger's file is cut short: ${buffer.byteLength} bytes.`);
  const view = new DataView(buffer);
  const header = (i: number): number => view.getUint32(i * 4, true);
  if (header(0) !== TAGGER_MAGIC) throw new Error("This file is no tagger's file.");
  if (header(1) !== TAGGER_VERSION)
    throw new Error(`The tagger's file has version ${header(1)}; this reader knows ${TAGGER_VERSION}.`);
  const bytes = new Uint8Array(buffer);
  if (byteChecksum(bytes.subarray(12)) !== header(2))
    throw new Error("The tagger's file is cut short or damaged: its checksum does not match.");
  const words = header(3);
  const features = header(4);
  const scale = view.getFloat32(20, true);
  let at = HEADER_WORDS * 4;
  const keys = new Int32Array(words);
  at = readVarints(bytes, at, keys);
  // Clusters in two planes, the lower bytes first, then classes in three. A page asks for few words, so they are read when asked for.
  const planes = at;
  const byteOf = (word: number, plane: number): number => bytes[planes + plane * words + word] as number;
  at += 5 * words;
  const numbers = new Int32Array(features);
  at = readVarints(bytes, at, numbers);
  const { slots, mask: slotMask } = keyTable(numbers, SLOT_WORDS);
  const weights = at;
  at += LABELS * features;
  const transitions = new Int32Array((LABELS + 1) * LABELS);
  for (let from = 0; from <= LABELS; from++)
    for (let to = 0; to < LABELS; to++, at += 4)
      transitions[from * LABELS + to] = mayFollow(from, to)
        ? Math.round(view.getFloat32(at, true) / scale)
        : NEVER;

  const lookUp = (lower: string): number => {
    const found = placeIn(keys, wordKey(lower));
    if (found >= 0 || !/[\u0080-\uffff]/.test(lower)) return found;
    const plain = lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    return plain === lower ? -1 : placeIn(keys, wordKey(plain));
  };
  // Cluster and classes are asked for of one word at a time.
  let lastWord = '';
  let lastPlace = lookUp(lastWord);
  const wordOf = (lower: string): number => {
    if (lower === lastWord) return lastPlace;
    lastWord = lower;
    lastPlace = lookUp(lower);
    return lastPlace;
  };
  const lexicon: Lexicon = {
    cluster: (lower) => {
      const i = wordOf(lower);
      const cluster = i < 0 ? NO_CLUSTER : byteOf(i, 0) | (byteOf(i, 1) << 8);
      return cluster === NO_CLUSTER ? -1 : cluster;
    },
    classes: (lower) => {
      const i = wordOf(lower);
      return i < 0 ? 0 : byteOf(i, 2) | (byteOf(i, 3) << 8) | (byteOf(i, 4) << 16);
    },
  };
  let memory: WordMemory | null = null;
  return {
    ...lexicon,
    // A new one, and the old not emptied: another text may still be read with it.
    memory(vocabulary) {
      if (memory?.vocabulary !== vocabulary) memory = new WordMemory(lexicon, vocabulary);
      return memory;
    },
    slots,
    slotMask,
    fillSlot(place) {
      let from = weights + (slots[place + 1] as number);
      for (let label = 0; label < LABELS; label += 4) {
        let word = 0;
        for (let k = 0; k < 4 && label + k < LABELS; k++, from += features)
          word |= ((bytes[from] as number) ^ ROW_BIAS) << (8 * k);
        slots[place + 1 + (label >> 2)] = word;
      }
      slots[place + SLOT_WORDS - 1]! |= FILLED;
    },
    transitions,
    scale,
    moves: Float64Array.from(transitions, (value) => Math.exp(value * scale)),
    powers: Float64Array.from({ length: POWERS }, (_, fall) => Math.exp(-fall * scale)),
  };
}
