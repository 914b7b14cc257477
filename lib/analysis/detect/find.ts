import type { EntityKind } from '../../types/analysis';
import type { PackCandidate } from '../../types/knowledge';
import { type Reading, textOf } from '../reading';

/** A span that a detector takes for a name. Overlaps between detectors are settled afterwards, once. */
export interface Find {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: EntityKind;
  readonly detector: string;
  /** How sure the detector is, 0 to 1. */
  readonly score: number;
  /** What the pack knows under this name; empty where the text alone speaks. */
  readonly candidates: readonly PackCandidate[];
  readonly isDemonym: boolean;
  /** Set where a place stands for its government: the word that shows it. */
  readonly metonym?: { readonly reason: string };
}

/** The name of a find as written. */
export const surfaceOf = (
  reading: Reading,
  { firstToken, endToken }: Pick<Find, 'firstToken' | 'endToken'>,
): string => textOf(reading, firstToken, endToken);
