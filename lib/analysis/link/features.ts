import type { Clue } from '../../types/analysis';
import type { Entity } from '../../types/knowledge';
import type { Chain } from '../corefer/chain';
import type { Reading } from '../reading';
import type { LinkCandidate } from './candidates';
import type { EntityFacts, FactBook } from './fact-book';
import type { Scene } from './scene';

/** What a feature looks at: one candidate of one chain, in its document. */
export interface Question {
  readonly reading: Reading;
  readonly book: FactBook;
  readonly chain: Chain;
  /** Folded words of the chain's fullest name. */
  readonly words: readonly string[];
  readonly candidate: LinkCandidate;
  readonly entity: Entity;
  /** What the pack says of the candidate; read only when asked. */
  readonly facts: () => EntityFacts;
}

/**
 * What a feature says. Its weight is looked up under the feature's name and, where it tells cases apart, the case; the
 * value multiplies it. `detail` is what it saw, for the reader.
 */
export interface Answer {
  readonly case?: string;
  readonly value: number;
  readonly detail: string | null;
}

/** The same with what the whole document says of others, of which the second pass of linking knows more. */
export interface SceneQuestion extends Question {
  readonly scene: Scene;
}

/** A reason for or against a candidate; null where it has nothing to say. */
export type Feature = (question: Question) => Answer | null;
/** A reason that may be another on the second pass. */
export type SceneFeature = (question: SceneQuestion) => Answer | null;

/** A candidate with the clues that speak for and against it, and their sum: the log-odds against "nobody of the pack". */
export interface Weighed {
  readonly candidate: LinkCandidate;
  readonly entity: Entity;
  readonly sum: number;
  readonly clues: readonly Clue[];
}
