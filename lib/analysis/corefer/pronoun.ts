import type { Sentence } from '../../types/tokens';
import { fieldOfCalling } from '../lexicon/callings';
import { NOUNS_OF_PEOPLE, OFFICE_HEADS, PERSON_VERBS } from '../lexicon/words';
import { flagsAt, lowerAt, type Reading } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import { namedAhead } from './cataphora';
import type { Linked } from './linked';
import type { Anchor, Past } from './past';
import { isPredicate } from './predicate';
import { isOwnWord, isToldByADescription, quoteAround, quoteToldBy } from './quotes';

const GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);
/** What the style of a monarch, bishop or envoy begins with, behind its "his" or "her". */
const STYLES =
  /^(?:royal|serene|imperial|highness|majesty|excellency|holiness|eminence|beatitude|honou?r|worship|lordship|ladyship)$/;
/** Sentences that a pronoun looks back. */
const REACH = 2;

/** The gender that a pronoun tells, or null where a word is no such pronoun. */
export const pronounGender = (lower: string): 'm' | 'f' | null => GENDERS.get(lower) ?? null;

/**
 * Whom "he" or "her" stands for: the subject of its own clause, else of its sentence, else of the nearest one before in
 * which somebody fits. What somebody does to "him" he does to another (Chomsky's principle B; Lectures on Government and Binding, 1981). Null where several fit and none is a subject, where somebody without a name was mentioned since, and
 * for whoever speaks the very words that the pronoun stands in: of oneself one says "I", and who says something is none of those it names. Null, too, where
 * the sentence names another right behind the phrase that the pronoun stands in. `nameAt` gives whose name begins at a token.
 */
export function pronoun(
  reading: Reading,
  past: Past,
  i: number,
  gender: 'm' | 'f',
  nameAt: (token: number) => Linked | null,
): Linked | null {
  // "His Highness" is a title.
  if (STYLES.test(lowerAt(reading, i + 1))) return null;
  const quote = quoteAround(reading, i);
  const doer = isObject(reading, i) ? doerBefore(reading, past, i) : null;
  const told = quoteToldBy(reading, i);
  const found = past
    .before(
      i,
      REACH,
      (one) =>
        one.kind === 'person' && one !== doer && (one.gender ?? past.genderOf(one) ?? gender) === gender,
    )
    .filter(({ token }) => !told || token < told.start || token >= told.end);
  const nearest = found[0]?.sentence;
  // Latest first, so the last of them stands first in its sentence.
  const there = found.filter(({ sentence }) => sentence === nearest);
  const isOwn = nearest === reading.sentenceOf[i];
  const inItsPlace = isOwn ? inOwnSentence(reading, there, i) : inSentenceBefore(reading, there);
  const isOpen = ({ linked }: Anchor): boolean => (linked.gender ?? past.genderOf(linked) ?? null) === null;
  const chosen = ofTold(doer ? onlyOne(there) : inItsPlace);
  /** "The pair … he": of two mentioned by one word the one of whom the gender is told. */
  function ofTold(one: Anchor | null): Anchor | null {
    const told =
      one && isOpen(one) ? there.find((other) => other.token === one.token && !isOpen(other)) : null;
    return told ?? one;
  }
  // Of two who could both be a man or a woman, "she" may be either.
  if (chosen && isOpen(chosen) && there.some((other) => other.linked !== chosen.linked && isOpen(other)))
    return null;
  if (
    !chosen ||
    (quote && (isOwnWord(reading, quote, chosen) || isToldByADescription(reading, quote, chosen)))
  )
    return null;
  const ahead = isOwn ? null : namedAhead(reading, i, nameAt);
  if (ahead && ahead !== chosen.linked) return null;
  if (isNamedUnder(reading, i, chosen.linked, nameAt)) return null;
  if (isSomebodySince(reading, past, chosen, i, gender)) return null;
  past.noteGender(chosen.linked, gender);
  return chosen.linked;
}

/**
 * Whether a sentence that begins with a pronoun names somebody further on: "He said [Marin] was calm" is said by another (Chomsky's
 * principle C).
 */
function isNamedUnder(
  reading: Reading,
  pronoun: number,
  one: Linked,
  nameAt: (token: number) => Linked | null,
): boolean {
  const { firstToken, endToken } = reading.tokens.sentences[
    reading.sentenceOf[pronoun] as number
  ] as Sentence;
  const isFirst =
    pronoun === firstToken ||
    (pronoun === firstToken + 1 && /^(?:but|and|so|then|yet|also|later)$/.test(lowerAt(reading, firstToken)));
  if (!isFirst || !/^s?he$/.test(lowerAt(reading, pronoun))) return false;
  // Behind a mark or another subordinator a clause of its own may begin.
  for (let k = pronoun + 1; k < endToken; k++) {
    if (nameAt(k) === one) return true;
    if (
      /^(?:[;:—–,]|but|while|when|although|where|because|after|before|until|since)$/.test(lowerAt(reading, k))
    )
      return false;
  }
  return false;
}

/** Who beside the doer is the only other that can be meant, or null. */
const onlyOne = ([one, another]: readonly Anchor[]): Anchor | null => (another ? null : (one ?? null));

/** "Him", and a "her" that no noun follows: whom something is done to. */
const isObject = (reading: Reading, i: number): boolean =>
  lowerAt(reading, i) === 'him' ||
  (lowerAt(reading, i) === 'her' &&
    /^(?:\P{L}.*|to|for|of|on|in|at|with|as|and|by|from|over|after)?$/u.test(lowerAt(reading, i + 1)));

/** Words of a verb between who does something and "him". */
const VERB_GROUP = 3;

/** Who does to "him" what the verb right before it tells, or null: "[Horn] praised him", "[he] has never met him". */
function doerBefore(reading: Reading, past: Past, i: number): Linked | null {
  const [latest] = past.before(i, 0, ({ kind }) => kind === 'person');
  if (!latest || latest.endToken >= i || i - latest.endToken > VERB_GROUP) return null;
  // "[His] mother called him", "it struck [him] that he …".
  if (/^(?:his|hers?|him)$/.test(lowerAt(reading, latest.token))) return null;
  for (let k = latest.endToken; k < i; k++)
    if (!/^\p{Ll}+$/u.test(lowerAt(reading, k)) || NO_VERB.test(lowerAt(reading, k))) return null;
  return latest.linked;
}

/** Words with which another clause or phrase begins. */
const NO_VERB =
  /^(?:and|or|but|that|who|whom|which|as|while|when|if|because|than|to|with|for|of|by|from|at|on|in|about|after|before)$/;

/** The subject of the clause or sentence that a pronoun stands in, who was named there before it. */
function inOwnSentence(reading: Reading, there: readonly Anchor[], i: number): Anchor | null {
  const [latest] = there;
  const first = there.at(-1);
  if (!latest || !first || latest === first) return first ?? null;
  // "Horn told Orr he should leave": it may be either.
  if (latest.token >= i - 2) return null;
  const actor = there.find(({ endToken }) => isFiniteVerb(reading, endToken));
  if (!actor || actor === first) return first;
  // "Horn won after Orr had left; he will …": behind a clause of time Orr is no longer spoken of.
  if (isBehindAside(reading, actor, i)) return null;
  // "Horn stayed, but Orr left when he …" is Orr; in "Horn says Orr asked him" it cannot be.
  return /^s?he$/.test(lowerAt(reading, i)) ? actor : null;
}

/** Whether somebody is the subject of a subordinate clause that has ended before token `i`. */
function isBehindAside(reading: Reading, { token }: Anchor, i: number): boolean {
  if (
    !/^(?:after|when|because|since|while|before|until|although|though|as|once)$/.test(
      lowerAt(reading, token - 1),
    )
  )
    return false;
  for (let k = token; k < i; k++) if (/^[,;:—–]$/.test(lowerAt(reading, k))) return true;
  return false;
}

function inSentenceBefore(reading: Reading, there: readonly Anchor[]): Anchor | null {
  const subject = there.at(-1);
  if (!subject) return null;
  const isAlone = there.length === 1 && !isInHeadline(reading, subject);
  return isAlone || subject.isSubject ? subject : null;
}

/** Whether somebody is named in a headline, a first line without a stop: but for its subject it names whom the story tells of anew. */
function isInHeadline(reading: Reading, { sentence }: Anchor): boolean {
  const { gaps, sentences } = reading.tokens;
  const body = sentences[1]?.firstToken;
  if (sentence > 0 || body === undefined || gaps[body] !== 2) return false;
  return !/^[.!?”"]$/.test(lowerAt(reading, body - 1));
}

const FINITE_VERBS =
  /^(?:is|was|has|had|will|would|can|could|may|might|must|shall|should|does|did|went|came|took|made|gave|left|met|won|lost|held|led|became|began|sent|saw|ran|fell|kept|brought|says|tells|wants|wrote|spoke|flew|stood|put|got)$/;

/** Whether a word is a verb with its subject before it, by its form. */
const isFiniteVerb = (reading: Reading, i: number): boolean => {
  const lower = lowerAt(reading, i);
  return FINITE_VERBS.test(lower) || PERSON_VERBS.has(lower) || /[a-z]{2}ed$/.test(lower);
};

/** Nouns that tell the gender of whom they mean. */
const FEMALE = /(?:woman|girl|mother|wife|daughter|sister|actress|nun|queen|princess|widow|niece)$/;
const MALE = /(?:man|boy|father|husband|son|brother|king|prince|widower|nephew|monk)$/;

/** Whom else a pronoun may mean that stands behind them. */
const SOMEBODY =
  /^(?:client|defendant|accused|killer|predecessor|successor|rival|ally|colleague|friend|uncle|nephew|widow|aunt|niece)$/;

/** Whether somebody who has no name was mentioned between a person and the pronoun, whom it may mean as well ("the premier", "his lawyer"). */
function isSomebodySince(
  reading: Reading,
  past: Past,
  { token, endToken, sentence }: Anchor,
  i: number,
  gender: 'm' | 'f',
): boolean {
  const own = reading.sentenceOf[i] as number;
  const from = sentence === own ? endToken : (reading.tokens.sentences[own]?.firstToken ?? i);
  for (let k = from; k < i; k++) {
    const lower = lowerAt(reading, k);
    if (flagsAt(reading, k) & WordFlag.CAPITALISED && !/^[tT]he$/.test(lowerAt(reading, k - 1))) continue;
    if (
      !fieldOfCalling(lower) &&
      !OFFICE_HEADS.has(lower) &&
      !NOUNS_OF_PEOPLE.has(lower) &&
      !SOMEBODY.test(lower)
    )
      continue;
    if ((gender === 'm' ? FEMALE : MALE).test(lower)) continue;
    const article = articleBefore(reading, k);
    // The chosen one's own "his" may be what the noun stands behind.
    if ((article < from && article !== token) || past.isAnchored(article)) continue;
    // ", a former teacher," right behind the name, "as a minister", "the minister, Ada Marin": the same person, or a named one.
    if (article === endToken + 1 && lowerAt(reading, endToken) === ',') continue;
    if (isPredicate(reading, { firstToken: article }) || past.isAnchoredWithin(k, k + 4)) continue;
    return true;
  }
  return false;
}

/** The article or possessive that a noun stands behind, at most three words before it; -1 where none does. */
function articleBefore(reading: Reading, noun: number): number {
  for (let k = noun - 1; k >= noun - 4 && k >= 0; k--) {
    const lower = lowerAt(reading, k);
    if (/^(?:the|a|an|another|one|his|her|their|['’]s)$/.test(lower)) return k;
    if (!/^[\p{L}-]+$/u.test(lower)) return -1;
  }
  return -1;
}
