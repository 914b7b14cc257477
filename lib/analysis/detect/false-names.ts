import { ofPack } from '../lexicon/of-pack';
import { isOfNoCountry } from '../lexicon/peoples';
import {
  ABBREVIATED_ROLES,
  BEHIND_NOUNS,
  FAITHS,
  isTitle,
  OFFICE_HEADS,
  PERSON_VERBS,
  STOP_WORDS,
} from '../lexicon/words';
import {
  flagsAt,
  formAt,
  isCapitalised,
  isSentenceStart,
  isShouting,
  isTitleCase,
  lowerAt,
  type Reading,
  sameSentence,
} from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Find } from './find';
import { isLanguage } from './languages';
import { isWordInCapitals } from './words-in-capitals';

/**
 * Takes out what is written like a name and is none: a handle ("@adamarin"), money ("22 billion [US] dollars"), a role ("the
 * [CFO]"), a common word at the head of a sentence, a language. A list of counties is one of places; a faith and a code behind somebody's name ("Ada Marin ([NOR])") stay
 * names, but are no bodies.
 */
export function withoutFalseNames(reading: Reading, finds: readonly Find[]): Find[] {
  const vouched = wordsOfSureNames(reading, finds);
  const things = thingsCalledLikePeople(reading, finds);
  const plurals = finds.filter((find) => isPluralWithoutArticle(reading, find));
  const firms = new Set(plurals.map(({ firstToken }) => formAt(reading, firstToken)));
  return finds.flatMap((find, i) => {
    if (isHandle(reading, find) || isMoney(reading, find) || isRole(reading, find)) return [];
    if (
      isSeatMark(reading, find) ||
      isOfNewKind(reading, find) ||
      isTicker(reading, find) ||
      isLanguage(reading, find)
    )
      return [];
    if (isWordInCapitals(reading, find.firstToken)) return [];
    if (isAdverb(reading, find)) return [];
    if (isPronoun(reading, find) || isVerb(reading, find) || isCommonWord(reading, find, vouched)) return [];
    if (find.kind === 'person' && isSingle(find) && things.has(lowerAt(reading, find.firstToken))) return [];
    if (isFirm(reading, find, firms)) return [{ ...find, kind: 'institution', candidates: [] }];
    const isNoBody = isFaith(reading, find) || isCode(reading, find, finds[i - 1]);
    return [isNoBody ? { ...find, kind: 'other' as const, candidates: [] } : find];
  });
}

const isSingle = ({ firstToken, endToken }: Find): boolean => endToken - firstToken === 1;

const isHandle = (reading: Reading, { firstToken }: Find): boolean =>
  formAt(reading, firstToken - 1) === '@' && reading.tokens.gaps[firstToken] === 0;

/** "Ada Marin, [G-Osk]." and "Ada Marin ([G])": the letter of a party, with a seat or alone. */
const isSeatMark = (reading: Reading, { firstToken, endToken, candidates }: Find): boolean =>
  candidates.length === 0 &&
  /^[,(]$/.test(formAt(reading, firstToken - 1)) &&
  /^\p{Lu}$/u.test(formAt(reading, firstToken)) &&
  ((formAt(reading, firstToken + 1) === '-' && isCapitalised(reading, firstToken + 2)) ||
    (endToken === firstToken + 1 && formAt(reading, endToken) === ')'));

/** "neo-[Nazis]": what only takes after the bearer of a name. */
const isOfNewKind = (reading: Reading, { firstToken }: Find): boolean =>
  reading.tokens.gaps[firstToken] === 0 &&
  /^[-–]$/.test(formAt(reading, firstToken - 1)) &&
  /^(?:neo|crypto|proto|quasi|pseudo)$/.test(lowerAt(reading, firstToken - 2));

/** ".[OSK]", "Osk crude [OSKc1]": the code of a share, an index or a contract. */
const isTicker = (reading: Reading, { kind, firstToken, endToken }: Find): boolean =>
  (formAt(reading, firstToken - 1) === '.' &&
    reading.tokens.gaps[firstToken] === 0 &&
    reading.tokens.gaps[firstToken - 1] === 1) ||
  (kind === 'person' && /\d/.test(formAt(reading, endToken - 1)));

const currencies = ofPack((knowledge) => new Set(knowledge.table('currencies').flat()));

/** "US$5", "the Norland dollar": a state's name, not its adjective, that says which money is meant. */
const isMoney = (reading: Reading, { kind, endToken, isDemonym }: Find): boolean =>
  (formAt(reading, endToken) === '$' && reading.tokens.gaps[endToken] === 0) ||
  (kind === 'country' &&
    !isDemonym &&
    reading.knowledge !== null &&
    currencies(reading.knowledge).has(lowerAt(reading, endToken)));

const isRole = (reading: Reading, find: Find): boolean =>
  isSingle(find) &&
  find.detector !== 'bracketed-acronym' &&
  (flagsAt(reading, find.firstToken) & WordFlag.ALL_CAPS) !== 0 &&
  ABBREVIATED_ROLES.has(lowerAt(reading, find.firstToken));

/** "IT IS UP TO [US] TO DECIDE": in a line of capitals, what stands like an object and no noun follows. */
const isPronoun = (reading: Reading, find: Find): boolean =>
  isSingle(find) &&
  lowerAt(reading, find.firstToken) === 'us' &&
  isShouting(reading, find.firstToken) &&
  /^(?:to|for|with|of|by|let|tell|give|help|about|against|before|behind)$/.test(
    lowerAt(reading, find.firstToken - 1),
  ) &&
  (!sameSentence(reading, find.firstToken, find.endToken) ||
    (flagsAt(reading, find.endToken) & WordFlag.PUNCTUATION) !== 0 ||
    STOP_WORDS.has(lowerAt(reading, find.endToken)));

/** "[Cleverly] worded, the letter …": at the head of a sentence, before a participle. */
const isAdverb = (reading: Reading, find: Find): boolean =>
  isSingle(find) &&
  isSentenceStart(reading, find.firstToken) &&
  /ly$/.test(lowerAt(reading, find.firstToken)) &&
  /^\p{Ll}{2,}(?:ed|en|ing)$/u.test(formAt(reading, find.endToken)) &&
  !PERSON_VERBS.has(lowerAt(reading, find.endToken));

/** Verbs that are names, too. */
const LIKE_NAMES =
  /^(?:mark|grant|hope|will|may|bill|sue|rob|chase|pat|pierce|ban|cook|case|price|rush|ford|wade)$/;

/** "[Mark] my words", "[Will] the vote hold?": at the head of a sentence, with an article or owner of its object or subject behind it. */
const isVerb = (reading: Reading, find: Find): boolean =>
  isSingle(find) &&
  LIKE_NAMES.test(lowerAt(reading, find.firstToken)) &&
  isSentenceStart(reading, find.firstToken) &&
  /^(?:my|your|our|his|her|its|their|the|a|an|this|that|these|those|it|they|we|he|she|you|i)$/.test(
    lowerAt(reading, find.endToken),
  );

/**
 * Words that the text uses as the name of one thing: "the [Moon] has no air". A surname takes no article unless a noun follows
 * it ("the Marin cabinet"), and people of that name are called in full somewhere, or by a title.
 */
function thingsCalledLikePeople(reading: Reading, finds: readonly Find[]): ReadonlySet<string> {
  const things = new Set<string>();
  const people = new Set<string>();
  for (const find of finds) {
    if (find.kind !== 'person') continue;
    const { firstToken, endToken } = find;
    if (!isSingle(find) || isTitle(lowerAt(reading, firstToken - 1)))
      for (let i = firstToken; i < endToken; i++) people.add(lowerAt(reading, i));
    else if (lowerAt(reading, firstToken - 1) === 'the' && isOneThing(reading, find))
      things.add(lowerAt(reading, firstToken));
  }
  for (const word of people) things.delete(word);
  return things;
}

/** Whether a surname or an unknown word has no noun behind it that it may qualify, but a mark, a verb or a function word. */
const isOneThing = (reading: Reading, { firstToken, endToken, candidates }: Find): boolean => {
  const next = lowerAt(reading, endToken);
  return (
    /\p{Ll}(?<!s)$/u.test(formAt(reading, firstToken)) &&
    candidates.every(({ alias }) => alias === 'surname') &&
    (!sameSentence(reading, firstToken, endToken) ||
      ((flagsAt(reading, endToken) & WordFlag.PUNCTUATION) !== 0 && !/^[-–/]$/.test(next)) ||
      BEHIND_NOUNS.has(next))
  );
};

/** Who belongs to a state: "two [Emirates] officials". */
const OF_STATES =
  /^(?:officials?|authorities|government|leaders?|forces|troops|diplomats?|citizens|nationals)$/;

/**
 * A state whose short name is a plural noun takes the article: "[Emirates] will fly" is a company of that name. Leaves headlines,
 * which drop the article, and "two [Emirates] officials".
 */
function isPluralWithoutArticle(reading: Reading, { kind, firstToken, endToken, candidates }: Find): boolean {
  const top = candidates[0];
  if (kind !== 'country' || top?.alias !== 'short' || !reading.knowledge) return false;
  const form = formAt(reading, firstToken);
  if (endToken - firstToken > 1 || !/^\p{Lu}\p{Ll}+s$/u.test(form)) return false;
  if (!reading.knowledge.entity(top.entity).label.endsWith(` ${form}`)) return false;
  if (OFFICE_HEADS.has(lowerAt(reading, endToken)) || OF_STATES.test(lowerAt(reading, endToken)))
    return false;
  const { firstToken: first, endToken: end } = reading.tokens.sentences[
    reading.sentenceOf[firstToken] as number
  ] ?? { firstToken, endToken };
  const isHeadline =
    !/^[.”"?!]$/.test(formAt(reading, end - 1)) || isTitleCase(reading, first) || isShouting(reading, first);
  return !isHeadline && !hasArticle(reading, firstToken);
}

/** Such a name, in a headline as well where the text has it for a company. */
const isFirm = (reading: Reading, find: Find, firms: ReadonlySet<string>): boolean =>
  find.kind === 'country' &&
  isSingle(find) &&
  firms.has(formAt(reading, find.firstToken)) &&
  !hasArticle(reading, find.firstToken);

/** "the [Emirates]", "the other [Emirates]", "seven [Emirates]": an article, at most a word before, or a number. */
const hasArticle = (reading: Reading, i: number): boolean =>
  /^(?:the|these|those|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(lowerAt(reading, i - 1)) ||
  lowerAt(reading, i - 2) === 'the';

/** Words of names that are surer than one at the head of a sentence can be: "Hunter" is a name beside "Ada Hunter". */
function wordsOfSureNames(reading: Reading, finds: readonly Find[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const find of finds) {
    if (isSingle(find) && isSentenceStart(reading, find.firstToken)) continue;
    for (let i = find.firstToken; i < find.endToken; i++) words.add(lowerAt(reading, i));
  }
  return words;
}

/** "[Hunter] falls ill", where the text speaks of a hunter. */
const isCommonWord = (reading: Reading, find: Find, vouched: ReadonlySet<string>): boolean => {
  const { firstToken, detector, candidates } = find;
  const lower = lowerAt(reading, firstToken);
  return (
    detector === 'tagger' &&
    isSingle(find) &&
    candidates.length === 0 &&
    reading.lowerForms.has(lower) &&
    (isSentenceStart(reading, firstToken) ||
      isTitleCase(reading, firstToken) ||
      isShouting(reading, firstToken)) &&
    !vouched.has(lower)
  );
};

const isFaith = (reading: Reading, find: Find): boolean =>
  find.kind === 'institution' &&
  isSingle(find) &&
  (FAITHS.has(lowerAt(reading, find.firstToken)) ||
    (isOfNoCountry(reading.knowledge, lowerAt(reading, find.firstToken)) &&
      !isShouting(reading, find.firstToken)));

/** Letters of the code of a country or team, at most. */
const LONGEST_CODE = 4;

/** "Ada Marin ([NOR]) won": what stands in brackets behind a person is no body, unless the pack knows one of that name. */
const isCode = (reading: Reading, find: Find, before: Find | undefined): boolean =>
  find.kind === 'institution' &&
  isSingle(find) &&
  find.candidates.length === 0 &&
  before?.kind === 'person' &&
  before.endToken === find.firstToken - 1 &&
  sameSentence(reading, before.firstToken, find.firstToken) &&
  formAt(reading, find.firstToken - 1) === '(' &&
  formAt(reading, find.endToken) === ')' &&
  (flagsAt(reading, find.firstToken) & WordFlag.ALL_CAPS) !== 0 &&
  formAt(reading, find.firstToken).length <= LONGEST_CODE;
