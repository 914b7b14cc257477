import { NOUNS_OF_PEOPLE, OFFICE_HEADS, SPEECH_VERBS } from '../lexicon/words';
import { flagsAt, lowerAt, type Reading, sameSentence } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Find } from './find';

/** Names of states that people are given, too. */
const GIVEN = new Set(['chad', 'jordan', 'georgia', 'israel', 'kenya', 'india']);
/** Words behind the verb within which what somebody said begins ("told a crowd of reporters that he"). */
const REACH = 6;
/** Sentences before, in which somebody else may be whom "he" means. */
const BEFORE = 2;
/** Whether a word is a noun of people whom "he" may mean, or tells of one. */
const isOfPeople = (lower: string): boolean => NOUNS_OF_PEOPLE.has(lower) || BY_TRADE.test(lower);

const BY_TRADE =
  /^(?:driver|pilot|soldier|officer|official|teenager|student|journalist|reporter|activist|patient|prisoner|detainee|player|coach|singer|actor|author|lawyer|doctor|professor|who)$/;

/**
 * "[Chad] told reporters he …": a state speaks of itself as "it", so who says "he" of nobody named before is a person of that
 * name. Leaves "[Chad] said it would …", and a text that has spoken of somebody else.
 */
export function peopleLikeStates(reading: Reading, finds: readonly Find[]): Find[] {
  return finds.map((find, i) =>
    isPersonOfThatName(reading, find) && !isAnybodyBefore(reading, finds, i)
      ? {
          ...find,
          kind: 'person',
          candidates: find.candidates.filter(
            ({ entity }) => reading.knowledge?.entity(entity).kind === 'person',
          ),
        }
      : find,
  );
}

function isPersonOfThatName(reading: Reading, { kind, firstToken, endToken, isDemonym }: Find): boolean {
  if (kind !== 'country' || isDemonym || endToken - firstToken > 1) return false;
  if (!GIVEN.has(lowerAt(reading, firstToken)) || !SPEECH_VERBS.has(lowerAt(reading, endToken))) return false;
  for (let i = endToken + 1; i <= endToken + REACH && sameSentence(reading, firstToken, i); i++) {
    const lower = lowerAt(reading, i);
    if (/^s?he$/.test(lower)) return true;
    if (/^(?:it|they|we|i|you|its|their)$/.test(lower) || isOfPeople(lower)) return false;
    if (flagsAt(reading, i) & (WordFlag.PUNCTUATION | WordFlag.HAS_UPPER)) return false;
  }
  return false;
}

/** Whether the sentences before speak of somebody, by name or noun. */
function isAnybodyBefore(reading: Reading, finds: readonly Find[], at: number): boolean {
  const { firstToken } = finds[at] as Find;
  const sentence = reading.sentenceOf[firstToken] as number;
  const from = reading.tokens.sentences[Math.max(0, sentence - BEFORE)]?.firstToken ?? 0;
  for (let k = at - 1; k >= 0 && (finds[k] as Find).firstToken >= from; k--)
    if ((finds[k] as Find).kind === 'person') return true;
  for (let i = from; i < firstToken; i++) {
    const lower = lowerAt(reading, i);
    if (isOfPeople(lower) || OFFICE_HEADS.has(lower) || /^(?:he|she|his|her|him)$/.test(lower)) return true;
  }
  return false;
}
