import type { PackCandidate } from '../../types/knowledge';
import { STOP_WORDS } from '../lexicon/words';
import {
  candidatesAt,
  formAt,
  isCapitalised,
  isShouting,
  isTitleCase,
  lowerAt,
  type Reading,
  sameSentence,
} from '../reading';
import { type Find, sharingAll } from './find';

/** Common nouns that close names of bodies in lower case. */
const NOUNS = /^(?:network|group|movement|militia|brigades?|cartel|gang|party|clan|front)$/;
/** Words that such a name has at most before its noun. */
const LONGEST = 3;

/**
 * Bodies that news write with a common noun in lower case: "the [Orrani network]", "Marin's [Renewal party]". The pack has to
 * have the whole name or, of a party, a party under the words before the noun. Leaves lines in capitals and headlines.
 */
export function commonNounBodies(reading: Reading, sentences = reading.tokens.sentences): Find[] {
  if (!reading.knowledge) return [];
  const finds: Find[] = [];
  for (const { firstToken, endToken } of sentences) {
    if (isShouting(reading, firstToken) || isTitleCase(reading, firstToken)) continue;
    for (let i = firstToken + 1; i < endToken; i++) {
      if (!isCapitalised(reading, i - 1) || !NOUNS.test(formAt(reading, i))) continue;
      const find = bodyBefore(reading, firstToken, i);
      if (find) finds.push(find);
    }
  }
  return finds;
}

/** The longest name that a noun closes, or null. */
function bodyBefore(reading: Reading, first: number, noun: number): Find | null {
  const isParty = lowerAt(reading, noun) === 'party';
  for (let from = Math.max(first, noun - LONGEST); from < noun; from++) {
    if (!isCapitalRun(reading, from, noun)) continue;
    const whole = institutionsOf(reading, from, noun + 1);
    const named = whole.length === 0 && isParty ? partiesOf(reading, from, noun) : whole;
    if (named.length === 0) continue;
    return {
      firstToken: from,
      endToken: noun + 1,
      kind: 'institution',
      detector: 'common-noun-body',
      score: SURE,
      candidates: sharingAll(named, SURE),
      isDemonym: false,
    };
  }
  return null;
}

/** How sure it is that a name with its noun is the body's. */
const SURE = 0.9;

/** Words with a capital that say which one of several is spoken of, and no name: "the [Opposition] party". */
const STANDING = /^(?:opposition|ruling|governing|coalition|majority|minority)$/;

/** Whether words have each a capital of their own: "The party" has the sentence's. */
const isCapitalRun = (reading: Reading, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    const lower = lowerAt(reading, i);
    if (!isCapitalised(reading, i) || reading.tokens.gaps[i + 1] !== 1) return false;
    if (STOP_WORDS.has(lower) || STANDING.test(lower)) return false;
  }
  return sameSentence(reading, first, end);
};

const institutionsOf = (reading: Reading, first: number, end: number): readonly PackCandidate[] =>
  candidatesAt(reading, first, end).filter(
    ({ entity }) => reading.knowledge?.entity(entity).kind === 'institution',
  );

const partiesOf = (reading: Reading, first: number, end: number): readonly PackCandidate[] =>
  institutionsOf(reading, first, end).filter(
    ({ entity, alias }) =>
      alias !== 'acronym' && /\bparty\b/.test(reading.knowledge?.entity(entity).subkind ?? ''),
  );
