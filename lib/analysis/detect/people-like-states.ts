import { fieldOfCalling } from '../lexicon/callings';
import { ofPack } from '../lexicon/of-pack';
import { namesParty } from '../lexicon/party-words';
import { BEHIND_NOUNS, NOUNS_OF_PEOPLE, OFFICE_HEADS, PERSON_VERBS } from '../lexicon/words';
import { flagsAt, formAt, isCapitalised, lowerAt, type Reading, sameSentence } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Find } from './find';

/** Names of states that people have, too. */
const shared = ofPack((knowledge) => new Set(knowledge.table('people-like-states').map(([name]) => name)));
/** Words behind the verb within which what somebody said begins ("told a crowd of reporters that he"). */
const REACH = 6;
/** Sentences before, in which somebody else may be whom "he" means. */
const BEFORE = 2;
/** Whether a word is a noun of people whom "he" may mean, or tells of one. */
const isOfPeople = (lower: string): boolean =>
  NOUNS_OF_PEOPLE.has(lower) ||
  fieldOfCalling(lower) !== null ||
  /^(?:officer|official|activist|prisoner|detainee|who)$/.test(lower);

/** What one person is, and no state: of a house, or by a word for a man or a woman. */
const ONE_PERSON =
  /^(?:senator|lawmaker|legislator|governor|mayor|judge|prosecutor|congress(?:man|woman)|chair(?:man|woman)|spokes(?:man|woman|person))$/;
/** Whether a noun is over before a word or mark. */
const isBehindNoun = (lower: string): boolean =>
  BEHIND_NOUNS.has(lower) || /^(?:[,.;:)—–]|representing)$/.test(lower);
/** What somebody who holds an office does: "who chairs the committee". */
const HOLDING =
  /^(?:chairs|chaired|heads|headed|represents|represented|serves|served|sits|sat|leads|presides|oversees)$/;
/** Words of an apposition within which its noun stands. */
const APPOSITION = 6;

/**
 * People who are called like states. "[Chad] told reporters he …": a state speaks of itself as "it", so who says "he" of nobody
 * named before is a person of that name. "[Jordan], a Republican from Osk, …": a state is no Republican. "[Osk] told the court …"
 * is whom the text names in full further on, "Ada Osk". Leaves "[Chad] said it would …", a text that has spoken of somebody
 * else, and "[Jordan], a key ally".
 */
export function peopleLikeStates(reading: Reading, finds: readonly Find[]): Find[] {
  const isNamed = namedInFull(reading, finds);
  return finds.map((find, i) =>
    (mayBePerson(reading, find) &&
      (isIntroduced(reading, find) ||
        (speaksOfHimself(reading, find) && !isAnybodyBefore(reading, finds, i)))) ||
    (isNamed(find) && speaksAlone(reading, finds, i))
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

const mayBePerson = (reading: Reading, { kind, firstToken, endToken, isDemonym }: Find): boolean =>
  kind === 'country' &&
  !isDemonym &&
  endToken - firstToken === 1 &&
  reading.knowledge !== null &&
  shared(reading.knowledge).has(lowerAt(reading, firstToken));

/** Which names of a state or town of one word are a name of a person, too, whom the text names in full. */
function namedInFull(reading: Reading, finds: readonly Find[]): (find: Find) => boolean {
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  for (const { kind, firstToken, endToken, score } of finds)
    if (kind === 'person' && endToken - firstToken > 1 && score >= SURE) {
      givenNames.add(lowerAt(reading, firstToken));
      surnames.add(lowerAt(reading, endToken - 1));
    }
  return ({ kind, firstToken, endToken, isDemonym }) => {
    if (isDemonym || endToken - firstToken !== 1) return false;
    const name = lowerAt(reading, firstToken);
    // States speak far oftener than people go by a given name.
    if (kind === 'country') return surnames.has(name);
    return kind === 'place' && (surnames.has(name) || givenNames.has(name));
  };
}

/** From this score on a full name is surely a person's. */
const SURE = 0.6;

/** "[Osk] told the court she …": who speaks, in a sentence that names no state and has nobody speak as "it" or "its". */
function speaksAlone(reading: Reading, finds: readonly Find[], at: number): boolean {
  const { firstToken, endToken } = finds[at] as Find;
  if (!PERSON_VERBS.has(lowerAt(reading, endToken))) return false;
  for (let i = endToken + 1; sameSentence(reading, firstToken, i); i++)
    if (/^(?:it|its|itself)$/.test(lowerAt(reading, i))) return false;
  const isHere = (find: Find | undefined): boolean =>
    find !== undefined && find.kind === 'country' && sameSentence(reading, firstToken, find.firstToken);
  return !isHere(finds[at - 1]) && !isHere(finds[at + 1]);
}

/** "[Jordan], the Osk Republican," and "[Jordan], R-Osk,": what is said behind a comma is one person. */
function isIntroduced(reading: Reading, { endToken }: Find): boolean {
  if (!/^[,(]$/.test(lowerAt(reading, endToken))) return false;
  const first = endToken + 1;
  // "[Chad], 34,": no state tells its age.
  if (/^\d{1,2}$/.test(formAt(reading, first)) && /^[,)]$/.test(formAt(reading, first + 1))) return true;
  // The letter of a party before a seat.
  if (/^\p{Lu}-\p{Lu}/u.test(formAt(reading, first))) return true;
  if (/^\p{Lu}$/u.test(formAt(reading, first)) && formAt(reading, first + 1) === '-') return true;
  if (lowerAt(reading, first) === 'who') return HOLDING.test(lowerAt(reading, first + 1));
  for (let i = first; i < first + APPOSITION && sameSentence(reading, endToken, i); i++) {
    const lower = lowerAt(reading, i);
    if (isBehindNoun(lower)) return false;
    // A state may be a player, a broker or a neighbour, and no teacher or lawyer.
    if (
      ONE_PERSON.test(lower) ||
      isOfParty(reading, i) ||
      /^(?:learning|law)$/.test(fieldOfCalling(lower) ?? '')
    )
      return isBehindNoun(lowerAt(reading, i + 1));
  }
  return false;
}

/** "A Green": one of a party, whose name in the plural may mean all of them. */
const isOfParty = (reading: Reading, i: number): boolean =>
  isCapitalised(reading, i) && !/s$/.test(lowerAt(reading, i)) && namesParty(reading, i);

function speaksOfHimself(reading: Reading, { firstToken, endToken }: Find): boolean {
  if (!PERSON_VERBS.has(lowerAt(reading, endToken))) return false;
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
