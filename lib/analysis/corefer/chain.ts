import type { EntityKind } from '../../types/analysis';
import type { PackCandidate } from '../../types/knowledge';
import type { Find } from '../detect/find';
import { HONORIFICS } from '../lexicon/words';
import type { OfficePhrase } from '../offices/office-phrase';
import { foldName } from './fold-name';

/** The names of one thing in a text, before it is linked: a coreference chain of names. */
export interface Chain {
  kind: EntityKind;
  readonly finds: Find[];
  /** The fullest form, as written. */
  name: string;
  readonly surfaces: Set<string>;
  /** Candidates of the fullest form that has any. */
  candidates: readonly PackCandidate[];
  /** Offices that the text states of it, in text order. */
  readonly offices: StatedOffice[];
}

/** An office that the text states of a chain, and where. */
export interface StatedOffice {
  readonly phrase: OfficePhrase;
  /** Names inside or before the phrase that say whose office it is. */
  readonly of: Find | null;
  readonly sentence: number;
}

/** Whether some name of the chain has two words or more, forms of address aside. */
export const hasFullName = ({ surfaces }: Chain): boolean =>
  [...surfaces].some(
    (surface) =>
      foldName(surface)
        .split(' ')
        .filter((word) => !HONORIFICS.has(word)).length > 1,
  );
