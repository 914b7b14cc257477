import type { Linked } from '../corefer/linked';
import type { Named } from './named';
import type { Bearings } from './parties';
import type { Clause } from './syntax/clause';
import type { NounGroup } from './syntax/noun-groups';
import type { Word } from './syntax/words';

/** The parts of a sentence, by which words without a name find whom they stand for. */
export interface SentenceParts {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** Its noun groups in text order, those inside others aside. */
  readonly groups: readonly NounGroup[];
  /** The stretches of the whole text that name something, by their first token. */
  readonly named: ReadonlyMap<number, Named>;
  /** The countries of the article by ISO code. */
  readonly countries: ReadonlyMap<string, Linked>;
  /** Bearings by which names alone, and "they", are understood. */
  readonly plain: Bearings;
}
