import type { EntityKind } from '../../types/analysis';
import type { PackCandidate } from '../../types/knowledge';
import type { Find } from '../detect/find';
import { NAME_PARTICLES } from '../lexicon/words';
import type { OfficePhrase } from '../offices/office-phrase';
import { foldName, nameWords } from './fold-name';

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

/** Whether the words of a name (folded, without forms of address) are a surname alone: "marin", "al marini", "van der berg". */
export const isFamilyName = (words: readonly string[]): boolean =>
  words.slice(0, -1).every((word) => NAME_PARTICLES.has(word));

/** Whether some name of the chain is more than a surname, forms of address aside. */
export const hasFullName = ({ surfaces }: Chain): boolean =>
  [...surfaces].some((surface) => {
    const words = nameWords(foldName(surface));
    // "Okoye-Berg" is a surname of two words.
    return words.length > 1 && /\s/.test(surface) && !isFamilyName(words);
  });
