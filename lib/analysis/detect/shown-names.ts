import { ADDRESSING_VERBS, GOVERNMENT_VERBS, MEETING_VERBS, SHARED_VERBS } from '../lexicon/government-verbs';
import { MONTHS, PERSON_VERBS, STOP_WORDS } from '../lexicon/words';
import {
  flagsAt,
  formAt,
  isSentenceStart,
  isShouting,
  lowerAt,
  type Reading,
  sameSentence,
} from '../reading';
import { WordFlag } from '../tokens/word-flags';
import { opensReport } from './datelines';
import { type Find, findsBy } from './find';
import { isPersonBySpeech } from './speaks';

/** From this share of its uses on a name in a headline is taken for what it mostly is. */
const LIKELY = 0.6;

/**
 * Names of the pack of one word, which the words beside them show to be names: who acts or is met in a line of capitals ("[HORN]
 * MEETS [MARIN]"), a month that speaks ("[May] told reporters"), and a surname of one bearer beside what people do to each other
 * ("[Xu] met", "met [Xu]").
 */
export function shownNames(reading: Reading, known: readonly Find[]): Find[] {
  return known
    .filter(
      (find) =>
        find.endToken - find.firstToken === 1 &&
        (isInHeadline(reading, find) ||
          isSpeaker(reading, find) ||
          isActor(reading, find) ||
          isDatedFrom(reading, find)),
    )
    .map(asShown);
}

const asShown = (find: Find): Find => ({ ...find, detector: 'shown-name' });

/** Acronyms of the pack in one list with another body: "the [HWO] and the [NRL]". `finds` are those that stand already. */
export function listedAcronyms(
  reading: Reading,
  finds: readonly Find[],
  known: readonly Find[],
): readonly Find[] {
  const { count } = reading.tokens;
  const byEnd = findsBy(finds, count, ({ endToken }) => endToken);
  const covered = new Uint8Array(count);
  for (const { firstToken, endToken } of finds) covered.fill(1, firstToken, endToken);
  const listed = known.filter((find) => {
    const { firstToken, kind } = find;
    if (covered[firstToken] || kind !== 'institution' || !isAcronym(reading, find)) return false;
    if (isShouting(reading, firstToken)) return false;
    const start = lowerAt(reading, firstToken - 1) === 'the' ? firstToken - 1 : firstToken;
    if (!/^(?:and|or|nor)$/.test(lowerAt(reading, start - 1))) return false;
    const before = byEnd.get(start - 1);
    return before?.kind === 'institution' && isAcronym(reading, before);
  });
  if (listed.length === 0) return finds;
  return [...finds, ...listed.map(asShown)].sort((a, b) => a.firstToken - b.firstToken);
}

const isAcronym = (reading: Reading, { firstToken, endToken }: Find): boolean =>
  endToken - firstToken === 1 && (flagsAt(reading, firstToken) & WordFlag.ALL_CAPS) !== 0;

const isSpeaker = (reading: Reading, { firstToken, kind }: Find): boolean =>
  kind === 'person' && MONTHS.has(lowerAt(reading, firstToken)) && isPersonBySpeech(reading, firstToken);

/** "[OSK] - The council met": a town in capitals before the dash that opens a report. */
const isDatedFrom = (reading: Reading, { kind, firstToken }: Find): boolean =>
  (kind === 'place' || kind === 'country') &&
  (flagsAt(reading, firstToken) & WordFlag.ALL_CAPS) !== 0 &&
  formAt(reading, firstToken).length > LONGEST_ACRONYM &&
  opensReport(reading, firstToken);

/** Letters of an acronym, at most; what is longer and in capitals is a word. */
const LONGEST_ACRONYM = 3;

const isActor = (reading: Reading, { firstToken, kind, score }: Find): boolean =>
  (kind === 'person' || isWordLikeAcronym(reading, firstToken)) &&
  score >= LIKELY &&
  !isShouting(reading, firstToken) &&
  !reading.lowerForms.has(lowerAt(reading, firstToken)) &&
  ((sameSentence(reading, firstToken, firstToken + 1) && isDoneByPeople(lowerAt(reading, firstToken + 1))) ||
    (kind === 'person' &&
      sameSentence(reading, firstToken - 1, firstToken) &&
      isDoneToPeople(lowerAt(reading, firstToken - 1))));

const isDoneToPeople = (verb: string): boolean => MEETING_VERBS.has(verb) || ADDRESSING_VERBS.has(verb);

const isDoneByPeople = (verb: string): boolean =>
  MEETING_VERBS.has(verb) || PERSON_VERBS.has(verb) || TRAVELS.test(verb);

/** What somebody of a surname does on the way, and neither a word nor a town. */
const TRAVELS = /^(?:arrives|arrived|flies|flew|landed|travel(?:s|led|ed)|departed)$/;

/** "[IS] claimed the attack": capitals that would be a small word, were they small. */
const isWordLikeAcronym = (reading: Reading, i: number): boolean =>
  (flagsAt(reading, i) & WordFlag.ALL_CAPS) !== 0 && STOP_WORDS.has(lowerAt(reading, i));

const isInHeadline = (reading: Reading, find: Find): boolean =>
  find.score >= LIKELY &&
  !find.isDemonym &&
  isShouting(reading, find.firstToken) &&
  (isHeadlineSubject(reading, find.firstToken) ||
    isHeadlineOwner(reading, find.firstToken) ||
    isHeadlineObject(reading, find));

/** What headlines tell that somebody does, in their present tense: "meets", "warns". */
export const isHeadlineVerb = (lower: string): boolean =>
  lower.endsWith('s') &&
  (GOVERNMENT_VERBS.has(lower) ||
    SHARED_VERBS.has(lower) ||
    MEETING_VERBS.has(lower) ||
    /^(?:defends|faces|wins|loses|quits|resigns|survives|vows|flies|arrives)$/.test(lower));

/**
 * Whether a word in a line of capitals is who does what the next word tells ("[WHO] WARNS OF NEW OUTBREAK"). Leaves a question
 * ("WHO WARNS US?"), and a relative clause ("THE MAN WHO WARNS").
 */
export function isHeadlineSubject(reading: Reading, i: number): boolean {
  if (!sameSentence(reading, i, i + 1) || !isHeadlineVerb(lowerAt(reading, i + 1))) return false;
  const before = lowerAt(reading, i - 1);
  const isFree =
    isSentenceStart(reading, i) ||
    /^(?:as|and|but|while|after|when|if)$/.test(before) ||
    (flagsAt(reading, i - 1) & WordFlag.PUNCTUATION) !== 0;
  const { sentences } = reading.tokens;
  const end = sentences[reading.sentenceOf[i] as number]?.endToken ?? i;
  return isFree && formAt(reading, end - 1) !== '?';
}

/** Those who work for a body, and what it sends, behind its name in a line of capitals. */
const OF_BODIES =
  /^(?:chief|chiefs|boss|head|officials?|envoys?|experts?|spokesman|spokeswoman|inspectors?|peacekeepers?|staff|mission|agency|convoy|resolution)$/;

/** Whether a word in a line of capitals is a body whose people or doings the next one names ("[WHO] CHIEF"), and the line no question. */
export function isHeadlineOwner(reading: Reading, i: number): boolean {
  const { sentences } = reading.tokens;
  const end = sentences[reading.sentenceOf[i] as number]?.endToken ?? i;
  return (
    sameSentence(reading, i, i + 1) &&
    OF_BODIES.test(lowerAt(reading, i + 1)) &&
    formAt(reading, end - 1) !== '?'
  );
}

/** "HORN MEETS [MARIN]": a person behind what one does to people. */
const isHeadlineObject = (reading: Reading, { firstToken, kind }: Find): boolean =>
  kind === 'person' &&
  sameSentence(reading, firstToken - 1, firstToken) &&
  isHeadlineVerb(lowerAt(reading, firstToken - 1));
