import type { EntityKind } from '../../types/analysis';
import type { AliasKind, Knowledge, PackCandidate, PackEntityKind } from '../../types/knowledge';
import { MONTHS, NAME_PARTICLES, STOP_WORDS } from '../lexicon/words';
import {
  flagsAt,
  formAt,
  isCapitalised,
  isSentenceStart,
  isShouting,
  lowerAt,
  type Reading,
  sameSentence,
} from '../reading';
import { type NameHints, nameHints } from '../tag/hints';
import { WordFlag } from '../tokens/word-flags';
import { type Find, isMixedAcronym, isOfPeople } from './find';
import { isHeadlineOwner, isHeadlineSubject } from './shown-names';
import { isPersonBySpeech } from './speaks';

/**
 * Names of the pack, the longest at each place, where the letter case fits: a name is written with capitals, an acronym
 * in capitals alone. Leaves words that merely look like a name ("us", "turkey prices", "In May").
 */
export function knownNames(reading: Reading, sentences = reading.tokens.sentences): Find[] {
  const { knowledge, packWords } = reading;
  if (!knowledge) return [];
  const finds: Find[] = [];
  for (const { firstToken, endToken } of sentences) {
    let i = firstToken;
    while (i < endToken) {
      const find = canStart(reading, i) ? nameAt(i, endToken) : null;
      if (find) finds.push(find);
      i = find ? find.endToken : i + 1;
    }
  }
  return finds;

  function nameAt(i: number, end: number): Find | null {
    let limit = end;
    // The longest name may fail on its case, and a shorter one hold.
    for (let attempts = 0; attempts < 4; attempts++) {
      const match = knowledge?.longestName(packWords, i, limit);
      if (!match) return null;
      let last = match.endToken;
      while (last > i + 1 && packWords[last - 1] === -2) last--;
      const find = findOf(reading, i, last, match.name);
      if (find) return find;
      limit = last - 1;
      if (limit <= i) return null;
    }
    return null;
  }
}

/** The name of the pack that exactly these tokens are, which the text shows to be a name; or null. */
export function knownName(reading: Reading, firstToken: number, endToken: number): Find | null {
  const match = reading.knowledge?.exactName(reading.packWords, firstToken, endToken);
  return match ? findOf(reading, firstToken, endToken, match.name, true) : null;
}

/** A name of the pack as a find of the kind that most of its uses have; null where the writing does not allow it. */
function findOf(
  reading: Reading,
  firstToken: number,
  endToken: number,
  name: number,
  isName = false,
): Find | null {
  const { knowledge } = reading;
  const candidates = fitting(reading, firstToken, endToken, knowledge?.candidatesOf(name) ?? [], isName);
  if (candidates.length === 0) return null;
  const { kind, share } = kindOfMost(candidates, knowledge);
  return {
    firstToken,
    endToken,
    kind,
    detector: 'known-name',
    score: Math.min(0.98, share),
    candidates,
    isDemonym: candidates[0] !== undefined && isOfPeople(candidates[0]),
  };
}

/** The kind that most uses of a name have, and their share; the kind named first where two are equal. */
function kindOfMost(
  candidates: readonly PackCandidate[],
  knowledge: Knowledge | null,
): { kind: EntityKind; share: number } {
  // A capital that may stand for its government is a place, until the text shows that it acts.
  const kindAs = ({ alias, entity }: PackCandidate): EntityKind =>
    alias === 'metonym' ? 'place' : kindOf(knowledge?.entity(entity).kind ?? 'place');
  const [only] = candidates;
  if (only && candidates.length === 1) return { kind: kindAs(only), share: only.prior };
  const kinds: EntityKind[] = [];
  const shares: number[] = [];
  for (const candidate of candidates) {
    const { alias, prior } = candidate;
    const kind = kindAs(candidate);
    const at = kinds.indexOf(kind);
    if (at < 0) {
      kinds.push(kind);
      shares.push(prior);
      continue;
    }
    const known = shares[at] as number;
    // Many bearers of a surname make it no likelier that one of them is meant.
    shares[at] = alias === 'surname' ? Math.max(known, prior) : known + prior;
  }
  const share = Math.max(...shares);
  return { kind: kinds[shares.indexOf(share)] as EntityKind, share };
}

/** Known names as the tagger is told of them. */
export function nameHintsOf(reading: Reading, known: readonly Find[]): NameHints {
  const { knowledge, tokens } = reading;
  const names = known.map(({ firstToken, endToken, kind, candidates, score }) => {
    const top =
      candidates.find(({ entity }) => kindOf(knowledge?.entity(entity).kind ?? 'place') === kind) ??
      candidates[0];
    return { firstToken, endToken, kind, alias: top?.alias ?? 'full', prior: score };
  });
  return nameHints(names, tokens.count);
}

/** A pack's kind as a kind of mention. */
export const kindOf = (kind: PackEntityKind): EntityKind => (kind === 'office' ? 'other' : kind);

/** Particles of one surname: "van den der Berg" has more than any. */
const MOST_PARTICLES = 3;

function canStart(reading: Reading, i: number): boolean {
  const flags = flagsAt(reading, i);
  if (flags & WordFlag.HAS_UPPER) return true;
  if (!NAME_PARTICLES.has(lowerAt(reading, i))) return false;
  if (formAt(reading, i + 1) === '-') return isCapitalised(reading, i + 2);
  // "von der Berg": behind a word with a capital it belongs to that name.
  let next = i + 1;
  while (NAME_PARTICLES.has(lowerAt(reading, next)) && next - i < MOST_PARTICLES) next++;
  return isCapitalised(reading, next) && !isCapitalised(reading, i - 1);
}

/** The candidates whose kind of alias the writing allows. A word that is known to be a name (`isName`) is no other word. */
function fitting(
  reading: Reading,
  first: number,
  end: number,
  candidates: readonly PackCandidate[],
  isName: boolean,
): readonly PackCandidate[] {
  if (!isWrittenAsName(reading, first, end)) return [];
  const isSingle = end - first === 1;
  if (!isSingle) return candidates;
  const form = formAt(reading, first);
  const lower = lowerAt(reading, first);
  const flags = flagsAt(reading, first);
  if (form.length < 2 || (form.includes('.') && form.replace(/\./g, '').length < 2)) return [];
  const shouts = isShouting(reading, first);
  const allows = (alias: AliasKind): boolean => {
    if (alias === 'acronym')
      return (
        ((flags & WordFlag.ALL_CAPS) !== 0 &&
          !(
            shouts &&
            SHOUTED_WORDS.has(lower) &&
            !isHeadlineSubject(reading, first) &&
            !isHeadlineOwner(reading, first) &&
            // "WILL THE US JOIN?": no pronoun has an article.
            lowerAt(reading, first - 1) !== 'the'
          )) ||
        (form.length > 3 && (flags & WordFlag.CAPITALISED) !== 0 && !reading.lowerForms.has(lower)) ||
        isMixedAcronym(form) ||
        // "G7": one letter and a number.
        /^[A-Z]\d+$/.test(form)
      );
    // A short word in capitals is an acronym of something else ("MAY", "CHAD" stand in headlines alone); "MI5" is no word.
    return !(flags & WordFlag.ALL_CAPS) || shouts || form.length > 3 || alias === 'short' || /\d/.test(form);
  };
  const kept = candidates.every(({ alias }) => allows(alias))
    ? candidates
    : candidates.filter(({ alias }) => allows(alias));
  if (kept.length === 0 || isName) return kept;
  const isSubject = shouts && (isHeadlineSubject(reading, first) || isHeadlineOwner(reading, first));
  if (MONTHS.has(lower) && !isPersonBySpeech(reading, first) && !isSubject) return [];
  const isAcronym =
    (flags & WordFlag.ALL_CAPS) !== 0 && (!shouts || isSubject || lowerAt(reading, first - 1) === 'the');
  if (STOP_WORDS.has(lower) && !isAcronym && !MONTHS.has(lower)) return [];
  // "Turkey prices": at the head of a sentence, a word that the text also has in lower case.
  if (isSentenceStart(reading, first) && reading.lowerForms.has(lower) && !shouts && !isAcronym) return [];
  return kept;
}

/** Words that headlines in capitals use far more often than the bodies of that name. */
const SHOUTED_WORDS = new Set(
  'us who is it in on at as an am car pm was may can will for and the all are'.split(' '),
);

function isWrittenAsName(reading: Reading, first: number, end: number): boolean {
  if (!sameSentence(reading, first, end - 1)) return false;
  // "Mr President" is a form of address, and "US$5" a sum of money.
  if (/^(mr|mrs|ms|messrs)\.?$/.test(lowerAt(reading, first))) return false;
  if (formAt(reading, end) === '$' && reading.tokens.gaps[end] === 0) return false;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const flags = flagsAt(reading, i);
    if (flags & (WordFlag.PUNCTUATION | WordFlag.NUMBER)) continue;
    if (flags & WordFlag.HAS_UPPER) capitals++;
    else if (formAt(reading, i).length > 3 && !NAME_PARTICLES.has(lowerAt(reading, i))) return false;
  }
  // The last word of a name carries a capital, "and" or "of" never ends one.
  return capitals > 0 && (flagsAt(reading, end - 1) & (WordFlag.HAS_UPPER | WordFlag.NUMBER)) !== 0;
}
