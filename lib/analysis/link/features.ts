import type { Clue } from '../../types/analysis';
import type { Entity, PackCandidate } from '../../types/knowledge';
import type { Chain } from '../corefer/chain';
import type { Reading } from '../reading';

/** What the whole document says, gathered once before linking. */
export interface Scene {
  /** How often each country is named or meant, as a share of all, by ISO code. */
  readonly countries: ReadonlyMap<string, number>;
  /** Country of the dateline or of the outlet, if told. */
  readonly dateline: string | null;
  /** Countries that stand in a sentence, by sentence. */
  readonly bySentence: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What a feature looks at. */
export interface Question {
  readonly reading: Reading;
  readonly scene: Scene;
  readonly chain: Chain;
  readonly candidate: PackCandidate;
  readonly entity: Entity;
  /** Place among the candidates, best prior first. */
  readonly rank: number;
}

/** A reason for or against a candidate: a value, to be weighed, and what it saw; null where it has nothing to say. */
export type Feature = (
  question: Question,
) => { readonly value: number; readonly detail: string | null } | null;

/** A weighed clue list and its sum. */
export interface Weighed {
  readonly candidate: PackCandidate;
  readonly entity: Entity;
  readonly sum: number;
  readonly clues: readonly Clue[];
}
