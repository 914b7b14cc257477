import nlp from 'compromise';
import { kept } from '../../kept';

/** What compromise reads in a group of verbs. */
export interface VerbAnswer {
  /** The infinitive of its main verb. */
  readonly infinitive: string;
  readonly isNegative: boolean;
}

/**
 * Asks compromise for the verb of a group of words ("has been quietly reviewed"); null where it sees none. It is slow beside the
 * tables of verbs, so it is asked only for words that these do not know, and its answers are remembered.
 */
export const verbAnswer = kept((group: string): VerbAnswer | null => {
  const [first] = nlp(group).verbs().json() as { verb?: { infinitive?: string; negative?: boolean } }[];
  return first?.verb?.infinitive
    ? { infinitive: first.verb.infinitive.toLowerCase(), isNegative: first.verb.negative === true }
    : null;
});
