import nlp from 'compromise';

/** What compromise reads in a group of verbs. */
export interface VerbAnswer {
  /** The infinitive of its main verb. */
  readonly infinitive: string;
  readonly isNegative: boolean;
}

const answers = new Map<string, VerbAnswer | null>();
/** Answers kept; a page seldom has more than a few dozen groups that the tables do not know. */
const MOST = 5000;

/**
 * Asks compromise for the verb of a group of words ("has been quietly reviewed"); null where it sees none. It is slow beside the
 * tables of verbs, so it is asked for words that these do not know, and its answers are remembered.
 */
export function verbAnswer(group: string): VerbAnswer | null {
  const known = answers.get(group);
  if (known !== undefined) return known;
  const [first] = nlp(group).verbs().json() as { verb?: { infinitive?: string; negative?: boolean } }[];
  const answer = first?.verb?.infinitive
    ? { infinitive: first.verb.infinitive.toLowerCase(), isNegative: first.verb.negative === true }
    : null;
  if (answers.size >= MOST) answers.clear();
  answers.set(group, answer);
  return answer;
}
