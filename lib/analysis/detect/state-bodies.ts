import type { PackCandidate } from '../../types/knowledge';
import { OFFICE_HEADS, PERSON_VERBS, STATE_FORCES, STOP_WORDS } from '../lexicon/words';
import { bodiesOfCountries } from '../link/elided-country';
import {
  candidatesAt,
  flagsAt,
  formAt,
  isCapitalised,
  lowerAt,
  type Reading,
  sameSentence,
  textOf,
} from '../reading';
import { WordFlag } from '../tokens/word-flags';
import type { Find } from './find';

/**
 * Bodies of a state under the state's name and a common noun: "the [Norlandic navy]", "[U.S. Government]". In lower case a
 * force and a parliament count where the pack has them, and "the Norlandic government" is the country. Leaves what the noun merely qualifies
 * ("Norlandic military aid").
 */
export function stateBodies(reading: Reading, finds: readonly Find[]): Find[] {
  return finds.map((find, i) => {
    const end = find.kind === 'country' || find.isDemonym ? endOfBody(reading, find) : find.endToken;
    if (end === find.endToken || (finds[i + 1]?.firstToken ?? end) < end) return find;
    const candidates = bodiesNamed(reading, find, end);
    if (candidates.length === 0 && !isCapitalised(reading, end - 1)) return find;
    return {
      ...find,
      endToken: end,
      kind: 'institution',
      detector: 'state-body',
      isDemonym: false,
      candidates,
    };
  });
}

/** What the pack has under the whole name or, for the state that a find names, under the noun. */
function bodiesNamed(reading: Reading, find: Find, end: number): readonly PackCandidate[] {
  const { knowledge } = reading;
  if (!knowledge) return [];
  const whole = candidatesAt(reading, find.firstToken, end).filter(
    ({ entity }) => knowledge.entity(entity).kind === 'institution',
  );
  const country = find.candidates[0] && knowledge.entity(find.candidates[0].entity).country;
  // Three armies were called "Norlandic Army": in lower case the state's own is meant, or the state.
  const own =
    isCapitalised(reading, end - 1) || whole.length === 1
      ? whole
      : whole.filter(({ entity }) => knowledge.entity(entity).country === country);
  if (own.length > 0) return own;
  return country ? bodiesOfCountries(knowledge, textOf(reading, find.endToken, end), [country]) : [];
}

function endOfBody(reading: Reading, { firstToken, endToken: at, isDemonym }: Find): number {
  if (reading.tokens.gaps[at] !== 1 || !sameSentence(reading, firstToken, at)) return at;
  const noun = lowerAt(reading, at);
  const second = lowerAt(reading, at + 1);
  if (noun === 'government' && isCapitalised(reading, at)) return unlessQualifying(at + 1);
  if (STATE_FORCES.has(noun) || (isDemonym && noun === 'parliament')) return unlessQualifying(at + 1);
  return FIRST_OF_TWO.has(noun) && STATE_FORCES.has(`${noun} ${second}`) ? unlessQualifying(at + 2) : at;

  /** The end, where what follows is no further noun but an office, ranks, or a verb. */
  function unlessQualifying(end: number): number {
    if (!sameSentence(reading, firstToken, end)) return end;
    const next = lowerAt(reading, end);
    const isOpen =
      (flagsAt(reading, end) & WordFlag.PUNCTUATION) !== 0 ||
      /^['’]s?$/.test(formAt(reading, end)) ||
      STOP_WORDS.has(next) ||
      OFFICE_HEADS.has(next) ||
      PERSON_VERBS.has(next) ||
      RANKS_AND_VERBS.test(next);
    return isOpen ? end : at;
  }
}

/** First words of forces of two ("air force"). */
const FIRST_OF_TWO = new Set([...STATE_FORCES].flatMap((force) => /^(\S+) /.exec(force)?.[1] ?? []));

const RANKS_AND_VERBS =
  /^(?:officers?|officials?|generals?|commanders?|has|\w+ed|fell|won|lost|began|sent|took|went|came|left|held|met|hit|shot|fought)$/;
