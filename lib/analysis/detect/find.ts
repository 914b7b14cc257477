import type { Detector, EntityKind } from '../../types/analysis';
import type { PackCandidate } from '../../types/knowledge';
import { type Reading, textOf } from '../reading';

/** A span that a detector takes for a name. Overlaps between detectors are settled afterwards, once. */
export interface Find {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: EntityKind;
  readonly detector: Detector;
  /** How sure the detector is, 0 to 1. */
  readonly score: number;
  /** What the pack knows under this name; empty where the text alone speaks. */
  readonly candidates: readonly PackCandidate[];
  readonly isDemonym: boolean;
  /** Set where a place stands for its government: the word that shows it. */
  readonly metonym?: { readonly reason: string };
}

/** Whether a name means a country by its adjective or its people ("Norlandic", "a Norlander"). */
export const isOfPeople = ({ alias }: Pick<PackCandidate, 'alias'>): boolean =>
  alias === 'adjective' || alias === 'demonym';

/** Whether a noun of a people (lower case) may mean many of it: "Norlanders", "Karsish". */
export const isPluralPeople = (lower: string): boolean => /(?:s|ese|ish|ch)$/.test(lower);

/** "AfD", "PiS": an acronym in which the letters of small words stay small. */
export const isMixedAcronym = (form: string): boolean => /^\p{Lu}+\p{Ll}{1,2}\p{Lu}+$/u.test(form);

/** Candidates with their shares of the uses made to add up to `sure`, where words around a name leave out the others that go by it. */
export function sharingAll(candidates: readonly PackCandidate[], sure: number): readonly PackCandidate[] {
  const sum = candidates.reduce((total, { prior }) => total + prior, 0);
  return candidates.map((one) => ({ ...one, prior: (sure * one.prior) / sum }));
}

/** Finds by a token of theirs. */
export interface FindsByToken {
  readonly get: (token: number) => Find | undefined;
}

/** Finds by the token that `place` tells of each, in a text of `count` tokens; the last of those that share one. */
export function findsBy(finds: readonly Find[], count: number, place: (find: Find) => number): FindsByToken {
  const numbers = new Int32Array(count + 1);
  finds.forEach((find, i) => {
    numbers[place(find)] = i + 1;
  });
  return {
    get(token) {
      const number = numbers[token];
      return number ? finds[number - 1] : undefined;
    },
  };
}

/** The name of a find as written. */
export const surfaceOf = (
  reading: Reading,
  { firstToken, endToken }: Pick<Find, 'firstToken' | 'endToken'>,
): string => textOf(reading, firstToken, endToken);
