import type { EntityKind } from '../../types/analysis';
import type { AliasKind, PackCandidate, PackEntityKind } from '../../types/knowledge';
import { FUNCTION_WORDS, MONTHS, NAME_PARTICLES } from '../lexicon/words';
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
import { WordFlag } from '../tokens/word-flags';
import type { Find } from './find';

/** Below this share of a name's uses nothing is made of a name of one word. */
const LEAST_PRIOR_SINGLE = 0.25;
const LEAST_PRIOR = 0.03;

/**
 * Names of the pack, the longest at each place, where the letter case fits: a name is written with capitals, an acronym
 * in capitals alone. Leaves words that merely look like a name ("us", "turkey prices", "In May").
 */
export function knownNames(reading: Reading): Find[] {
  const { knowledge, tokens, packWords } = reading;
  if (!knowledge) return [];
  const finds: Find[] = [];
  for (const { firstToken, endToken } of tokens.sentences) {
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
      const candidates = fitting(reading, i, last, knowledge?.candidatesOf(match.name) ?? []);
      if (candidates.length > 0) return findOf(i, last, candidates);
      limit = last - 1;
      if (limit <= i) return null;
    }
    return null;
  }

  function findOf(firstToken: number, endToken: number, candidates: readonly PackCandidate[]): Find | null {
    const share = new Map<EntityKind, number>();
    for (const { entity, prior } of candidates) {
      const kind = kindOf(knowledge?.entity(entity).kind ?? 'place');
      share.set(kind, (share.get(kind) ?? 0) + prior);
    }
    const [kind, score] = [...share].sort((a, b) => b[1] - a[1])[0] as [EntityKind, number];
    const isSingle = endToken - firstToken === 1;
    if (score < (isSingle ? LEAST_PRIOR_SINGLE : LEAST_PRIOR)) return null;
    const isDemonym = candidates[0]?.alias === 'demonym' || candidates[0]?.alias === 'adjective';
    return {
      firstToken,
      endToken,
      kind,
      detector: 'known-name',
      score: Math.min(0.98, score),
      candidates,
      isDemonym,
    };
  }
}

/** A pack's kind as a kind of mention. */
export const kindOf = (kind: PackEntityKind): EntityKind => (kind === 'office' ? 'other' : kind);

function canStart(reading: Reading, i: number): boolean {
  const flags = flagsAt(reading, i);
  if (flags & WordFlag.HAS_UPPER) return true;
  return (
    NAME_PARTICLES.has(lowerAt(reading, i)) && formAt(reading, i + 1) === '-' && isCapitalised(reading, i + 2)
  );
}

/** The candidates whose kind of alias the writing allows. */
function fitting(
  reading: Reading,
  first: number,
  end: number,
  candidates: readonly PackCandidate[],
): readonly PackCandidate[] {
  if (!isWrittenAsName(reading, first, end)) return [];
  const isSingle = end - first === 1;
  if (!isSingle) return candidates;
  const form = formAt(reading, first);
  const lower = lowerAt(reading, first);
  const flags = flagsAt(reading, first);
  if (form.replace(/\./g, '').length < 2) return [];
  const shouts = isShouting(reading, first);
  const allows = (alias: AliasKind): boolean => {
    if (alias === 'acronym')
      return (
        ((flags & WordFlag.ALL_CAPS) !== 0 && !(shouts && SHOUTED_WORDS.has(lower))) ||
        (form.length > 3 && (flags & WordFlag.CAPITALISED) !== 0 && !reading.lowerForms.has(lower))
      );
    // A short word in capitals is an acronym of something else ("MAY", "CHAD" stand in headlines alone).
    return !(flags & WordFlag.ALL_CAPS) || shouts || form.length > 3 || alias === 'short';
  };
  const kept = candidates.filter(({ alias }) => allows(alias));
  if (kept.length === 0) return [];
  if (MONTHS.has(lower) && !isPersonBySpeech(reading, first)) return [];
  if (FUNCTION_WORDS.has(lower) && !(flags & WordFlag.ALL_CAPS && !shouts) && !MONTHS.has(lower)) return [];
  // "Turkey prices": at the head of a sentence, a word that the text also has in lower case.
  if (isSentenceStart(reading, first) && reading.lowerForms.has(lower) && !shouts) return [];
  return kept;
}

/** Words that headlines in capitals use far more often than the bodies of that name. */
const SHOUTED_WORDS = new Set(
  'us who is it in on at as an am un car pm was may can will for and the all are ap'.split(' '),
);

/** "May told", "May's": a month neither speaks nor owns. */
const isPersonBySpeech = (reading: Reading, i: number): boolean =>
  /^(told|said|says|resigned|warned|added|insisted|announced|met|visited|will|has|had|refused|urged)$/.test(
    lowerAt(reading, i + 1),
  ) && !/^(in|of|by|since|until|last|this|next|early|late|mid)$/.test(lowerAt(reading, i - 1));

function isWrittenAsName(reading: Reading, first: number, end: number): boolean {
  if (!sameSentence(reading, first, end - 1)) return false;
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
