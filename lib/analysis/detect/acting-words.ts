import {
  ADDRESSING_VERBS,
  GOVERNMENT_VERBS,
  SHARED_VERBS,
  STATE_MATTERS,
  VERBS_OF_PLACES,
} from '../lexicon/government-verbs';
import { PERSON_VERBS } from '../lexicon/words';
import { pastJoint } from '../list-joint';
import { flagsAt, formAt, isSentenceStart, lowerAt, type Reading, sameSentence } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Find, FindsByToken } from './find';
import { ownedWord, PLACE_PREPOSITIONS } from './owned-word';

const ACTOR_PREPOSITIONS = new Set('with by between against'.split(' '));
const HAVE = new Set('has have had'.split(' '));
const MODALS = new Set('will would could may might must should does did do cannot'.split(' '));
const ADVERBS = new Set(
  'also now still never not already then therefore long repeatedly reportedly simply even only again soon later recently once always often n’t'.split(
    ' ',
  ),
);

/** Finds by their first token and by the token after their last. */
export interface Neighbours {
  readonly byFirst: FindsByToken;
  readonly byEnd: FindsByToken;
}

/** Tokens behind a verb among which its object stands. */
const REACH = 7;

/** Whether the verb at a token is one that a government does: by itself, or by what it does it to. */
function acts(reading: Reading, verb: number, byFirst: Neighbours['byFirst']): boolean {
  const lower = lowerAt(reading, verb);
  if (GOVERNMENT_VERBS.has(lower)) return true;
  if (!SHARED_VERBS.has(lower)) return false;
  for (let i = verb + 1; i <= verb + REACH && sameSentence(reading, verb, i); i++) {
    if (STATE_MATTERS.has(lowerAt(reading, i))) return true;
    const kind = byFirst.get(i)?.kind;
    if (kind === 'country' || kind === 'institution') return true;
    if (flagsAt(reading, i) & WordFlag.PUNCTUATION) return false;
  }
  return false;
}

/** What governments are ("is ready to talk", "was furious"), and towns are not. */
const MOODS = new Set(
  'ready willing unwilling prepared determined reluctant keen eager wary adamant furious angry dismayed alarmed concerned sceptical skeptical frustrated disappointed convinced defiant unhappy confident hopeful optimistic cautious outraged incensed irritated annoyed unimpressed suspicious considering preparing planning trying seeking pushing pressing weighing urging calling demanding insisting holding offering resisting refusing'.split(
    ' ',
  ),
);

/** Words after which a clause begins, so that what follows is its subject. */
const OPENERS = /^(,|and|but|that|while|neither|nor|either|as|if|when|because|whether|;|:|—|–)$/;

/** Verbs that end like adverbs. */
const VERBS_IN_LY = /^(?:reply|apply|supply|comply|imply|multiply)$/;

/** The token behind adverbs ("[also] wants"). */
function pastAdverbs(reading: Reading, from: number): number {
  let i = from;
  while (i < from + 3 && sameSentence(reading, from, i)) {
    const lower = lowerAt(reading, i);
    if (!ADVERBS.has(lower) && (lower.length < 5 || !lower.endsWith('ly') || VERBS_IN_LY.test(lower))) break;
    i++;
  }
  return i;
}

/**
 * Whether an auxiliary at a token opens what somebody does: "had ensured", "would pay", "had been holding". What befalls
 * places, and what they have, is none of it ("had fallen", "has a port", "has been rebuilt").
 */
function doesWith(reading: Reading, auxiliary: number): boolean {
  const first = lowerAt(reading, auxiliary);
  if (!HAVE.has(first) && !MODALS.has(first)) return false;
  let i = pastAdverbs(reading, auxiliary + 1);
  if (HAVE.has(first) && /^(?:no|little|every|any)$/.test(lowerAt(reading, i)))
    return INTENTIONS.test(lowerAt(reading, i + 1));
  let verb = lowerAt(reading, i);
  if (MODALS.has(first) && verb === 'have') {
    i = pastAdverbs(reading, i + 1);
    verb = lowerAt(reading, i);
  }
  if (verb === 'be' || verb === 'been') {
    const next = lowerAt(reading, pastAdverbs(reading, i + 1));
    return (next.endsWith('ing') && !VERBS_OF_PLACES.has(next)) || MOODS.has(next);
  }
  if (VERBS_OF_PLACES.has(verb) || (flagsAt(reading, i) & WordFlag.HAS_UPPER) !== 0) return false;
  return MODALS.has(first) ? /^\p{L}{3,}$/u.test(verb) : isParticiple(verb);
}

/** What somebody has, or has none of, who acts: "has no interest". */
const INTENTIONS =
  /^(?:interest|intention|intentions|desire|appetite|plans|doubt|wish|reason|objection|objections|comment|reply|response)$/;

const isParticiple = (word: string): boolean =>
  GOVERNMENT_VERBS.has(word) || SHARED_VERBS.has(word) || /^\p{L}{2,}ed$/u.test(word) || IRREGULAR.test(word);

const IRREGULAR =
  /^(?:made|told|held|sent|taken|given|put|set|built|broken|shown|kept|drawn|spent|sold|bought|paid|struck|fought|thought|known|sought|chosen|let|begun|won|lost|cut|hit)$/;

/** Nouns of what somebody says or gives, behind which "by" and "from" name who did. */
const SAYINGS =
  /^(?:statement|statements|proposal|proposals|letter|letters|offer|offers|warning|warnings|announcement|order|orders|denial|pressure|request|requests|call|calls|comment|comments|response|reply|decision|move|moves|instructions|signals|assurances)$/;

/** What ties states or parts them, behind which "with" and "between" name them. */
const TIES =
  /^(?:ties|relations|talks|tensions|contacts|dialogue|cooperation|co-operation|war|agreement|deal|trade|negotiations|ceasefire|cease-fire|truce|pact|treaty|accord|alliance|partnership|rapprochement|détente|dispute|feud|row|rift|standoff|stand-off|spat|rivalry)$/;

/** What states do with one another, behind which "with" names one of them. */
const DEALING =
  /^(?:agree[ds]?|agreeing|side[ds]?|siding|negotiat(?:e|es|ed|ing)|align(?:s|ed|ing)?|broke|coordinat(?:e|es|ed|ing)|co-operat(?:e|es|ed|ing)|cooperat(?:e|es|ed|ing)|reconcil(?:e|es|ed|ing))$/;

/** What states do to things and to each other, behind which "by" names one. */
const DONE_BY =
  /^(?:backed|brokered|proposed|drafted|floated|sponsored|armed|funded|sanctioned|banned|approved|orchestrated|controlled)$/;

/** What goes or lies between two towns. */
const WAYS =
  /^(?:flights?|trains?|ferry|ferries|buses|services?|roads?|routes?|railway|railways|highway|motorway|line|lines|link|links|tunnel|bridge|pipeline|corridor|distance|journey|journeys|trip|trips|travel|travelled|traveled|travelling|fly|flew|flying|commute|commuting|match|matches|game|games|somewhere|halfway|midway)$/;

/** What is laid on a state; behind it "on" and "against" name one. */
const BURDENS = /^(?:sanctions|tariffs|embargo|pressure|ultimatum)$/;

/** Who work in a seat of government and speak for it, and who are for or against it. */
const STAFF =
  /^(?:officials?|aides?|advisers?|advisors?|insiders?|sources?|critics?|envoys?|loyalists?|allies|ally)$/;

/** What the government of a place is called behind the place ("the Osk government"). */
const RULERS = /^(?:government|regime|leadership)$/;

/**
 * The word that shows that a place acts, speaks or owns as a government, or null. A building or a street (`isSeat`) is no
 * town: what it does, those do who sit there.
 */
export function actingWord(
  reading: Reading,
  { firstToken, endToken }: Find,
  { byFirst, byEnd }: Neighbours,
  isSeat: boolean,
): string | null {
  const hasArticle = lowerAt(reading, firstToken - 1) === 'the';
  const at = hasArticle ? firstToken - 2 : firstToken - 1;
  const before = lowerAt(reading, at);
  const next = lowerAt(reading, endToken);
  if (/^[’']s?$/.test(next))
    return isSeat ? formAt(reading, endToken + 1) : ownedWord(reading, endToken + 1, before);
  if (hasArticle && !isSeat && RULERS.test(next) && !PLACE_HOLDERS.test(lowerAt(reading, endToken + 1)))
    return formAt(reading, endToken);
  if (isSeat && STAFF.test(next)) return formAt(reading, endToken);
  if (isSeat && (before === 'by' || (before === 'from' && SAYINGS.test(lowerAt(reading, at - 1)))))
    return formAt(reading, at);
  // "Seeking jets from [Osk]": what states get of one another.
  if (before === 'from' && STATE_MATTERS.has(lowerAt(reading, at - 1)) && isSought(reading, at - 1))
    return before;
  if (PLACE_PREPOSITIONS.has(before)) return null;
  // "Karsia state sued": a region of that name, and no verb.
  if (next === 'state') return null;
  const verb = pastAdverbs(reading, endToken);
  const isSubject = isSentenceStart(reading, at + 1) || OPENERS.test(before) || PERSON_VERBS.has(before);
  const actsAt = (i: number): boolean =>
    acts(reading, i, byFirst) || (isSeat && SHARED_VERBS.has(lowerAt(reading, i)));
  if (actsAt(verb)) return formAt(reading, verb);
  if (ADDRESSING_VERBS.has(before)) return formAt(reading, at);
  if (COPULAS.test(lowerAt(reading, verb)) && isMood(reading, pastAdverbs(reading, verb + 1), byFirst))
    return formAt(reading, pastAdverbs(reading, verb + 1));
  if (isSubject && doesWith(reading, verb)) return formAt(reading, verb);
  const behindClause = isSubject ? verbBehindClause(reading, endToken) : null;
  if (behindClause !== null && actsAt(behindClause)) return formAt(reading, behindClause);
  // "Neither Berlin nor Paris commented", "Moscow and Kyiv agreed": one of several that act.
  const last = lastOfList(reading, endToken, byFirst);
  if (last) {
    if (before === 'between' && isParty(reading, last) && !WAYS.test(lowerAt(reading, at - 1))) return before;
    const shared = pastAdverbs(reading, last.endToken);
    if (before === 'neither' || actsAt(shared)) return formAt(reading, shared);
    if (isSubject && isParty(reading, last) && pairActs(reading, shared, byFirst))
      return formAt(reading, shared);
  }
  if (/^(and|nor|or)$/.test(before)) {
    const other = byEnd.get(at);
    const start = other ? other.firstToken - 1 : -1;
    if (other && lowerAt(reading, start) === 'between' && !WAYS.test(lowerAt(reading, start - 1)))
      return 'between';
  }
  // "Pressure on [Osk] hospitals": the noun behind is what bears it.
  if (/^\p{Ll}{3,}s$/u.test(formAt(reading, endToken)) && !NO_PLURALS.test(next)) return null;
  const governed = lowerAt(reading, at - 1);
  if (
    before === 'by' &&
    (DONE_BY.test(governed) || (GOVERNMENT_VERBS.has(governed) && governed.endsWith('ed')))
  )
    return before;
  if (before === 'with' && DEALING.test(governed)) return before;
  if (/^(?:on|against)$/.test(before) && BURDENS.test(governed)) return before;
  return ACTOR_PREPOSITIONS.has(before) && TIES.test(governed) ? before : null;
}

/** Words between what is sought and the word that says so. */
const SOUGHT_REACH = 4;

/** Whether a noun is what somebody asks of another, or gets from one. */
function isSought(reading: Reading, noun: number): boolean {
  for (let i = noun - 1; i >= noun - SOUGHT_REACH && sameSentence(reading, i, noun); i--)
    if (
      /^(?:seek|seeks|sought|seeking|want|wants|wanted|demand|demands|demanded|demanding|request|requests|requested|requesting|buy|buys|bought|buying|order|orders|ordered|ordering|secure|secured|securing|get|getting|obtain|obtained)$/.test(
        lowerAt(reading, i),
      )
    )
      return true;
  return false;
}

/** Words in -s that are no nouns, or whose bearers a state speaks through. */
const NO_PLURALS =
  /^(?:has|was|is|does|says|unless|across|towards|besides|officials|authorities|leaders|diplomats)$/;

/** What joins a subject to what it is. */
const COPULAS = /^(?:is|was|remains|remained|seems|seemed|appears|appeared|sounds|sounded)$/;

/** Words that a clause between commas has at most. */
const LONGEST_CLAUSE = 18;

/** The verb behind a clause on the name ("[Osk], which has long hesitated, [refused]"), or null. */
function verbBehindClause(reading: Reading, end: number): number | null {
  if (formAt(reading, end) !== ',' || !/^(?:which|whose|long|once|already)$/.test(lowerAt(reading, end + 1)))
    return null;
  for (let i = end + 2; i < end + LONGEST_CLAUSE && sameSentence(reading, end, i); i++)
    if (formAt(reading, i) === ',') return pastAdverbs(reading, i + 1);
  return null;
}

/** The last name of the list that goes on behind a name ("[Osk], Vell and [Sudria]"), or null where there is none. */
function lastOfList(reading: Reading, end: number, byFirst: Neighbours['byFirst']): Find | null {
  for (let i = end; sameSentence(reading, end, i); ) {
    const { token, isConjunction } = pastJoint(reading, i, 1);
    const other = token === i ? undefined : byFirst.get(token);
    if (!other) return null;
    if (isConjunction) return other;
    i = other.endToken;
  }
  return null;
}

/** Behind "the Osk government": a building or a body of the town's own. */
const PLACE_HOLDERS = /^(?:building|buildings|district|quarter|hospital|school)$/;

const isMood = (reading: Reading, i: number, byFirst: Neighbours['byFirst']): boolean =>
  MOODS.has(lowerAt(reading, i)) || (lowerAt(reading, i).endsWith('ing') && acts(reading, i, byFirst));

/** Whether a find is one that acts: no mere town ("Osk and the Harbour League had been holding talks"). */
const isParty = ({ knowledge }: Reading, { kind, candidates }: Find): boolean =>
  kind === 'country' ||
  kind === 'institution' ||
  (knowledge !== null && candidates.some(({ alias }) => alias === 'metonym'));

const pairActs = (reading: Reading, verb: number, byFirst: Neighbours['byFirst']): boolean =>
  doesWith(reading, verb) ||
  (/^(are|were)$/.test(lowerAt(reading, verb)) && isMood(reading, pastAdverbs(reading, verb + 1), byFirst));
