import { ADDRESSING_VERBS, GOVERNMENT_VERBS, SHARED_VERBS, STATE_MATTERS } from '../lexicon/government-verbs';
import { flagsAt, formAt, isSentenceStart, lowerAt, type Reading, sameSentence } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import { type Find, type FindsByToken, findsBy } from './find';
import { kindOf } from './known-names';

/** What belongs to a place, and not to the government that sits there. */
const OF_PLACE = new Set(
  'mayor airport streets street outskirts suburbs suburb city residents university stadium metro museum squares square hotel hospital population weather main old central city-centre downtown neighbourhood neighborhood district districts region embassy'.split(
    ' ',
  ),
);
const PLACE_PREPOSITIONS = new Set(
  'in at near outside around across inside to from through via into toward towards of throughout visiting visited left reached entered'.split(
    ' ',
  ),
);
const ACTOR_PREPOSITIONS = new Set('with by between against'.split(' '));
const AUXILIARIES = new Set('has have had will would could may might must should does did'.split(' '));

/**
 * Capitals and buildings that act, speak or own: they stand for their government or body, and carry the word that shows
 * it. "[Baku]'s agenda", "[Washington] said"; a capital where something happens stays a place ("met in Baku").
 */
export function metonyms(reading: Reading, finds: readonly Find[]): Find[] {
  const neighbours: Neighbours = {
    byFirst: findsBy(finds, reading.tokens.count, ({ firstToken }) => firstToken),
    byEnd: findsBy(finds, reading.tokens.count, ({ endToken }) => endToken),
  };
  const surnames = lastWordsOfUnknown(reading, finds);
  return finds.map((find) => {
    const { knowledge } = reading;
    const metonym = find.candidates.find(({ alias }) => alias === 'metonym');
    if (!metonym || !knowledge || find.kind === 'person') return find;
    const isOnlyMetonym = find.candidates.every(({ alias }) => alias === 'metonym');
    if (surnames.has(lowerAt(reading, find.endToken - 1))) return find;
    // A building or a street is no town: what it does, those do who sit there.
    const isSeat = find.candidates.every(({ entity }) => knowledge.entity(entity).kind !== 'place');
    const reason =
      actingWord(reading, find, neighbours, isSeat) ??
      (isOnlyMetonym && !PLACE_PREPOSITIONS.has(lowerAt(reading, find.firstToken - 1))
        ? formAt(reading, find.firstToken)
        : null);
    if (!reason) return isOnlyMetonym ? { ...find, kind: 'place' as const } : find;
    const kind = kindOf(knowledge.entity(metonym.entity).kind);
    return { ...find, kind, candidates: [{ ...metonym, prior: 0.9 }], metonym: { reason }, isDemonym: false };
  });
}

/** The last words of longer names that the pack does not know: after "Ada Osk", "Osk said" is hardly the town. */
function lastWordsOfUnknown(reading: Reading, finds: readonly Find[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { firstToken, endToken, candidates, kind } of finds)
    if (endToken - firstToken > 1 && candidates.length === 0 && (kind === 'place' || kind === 'person'))
      found.add(lowerAt(reading, endToken - 1));
  return found;
}

/** Finds by their first token and by the token after their last. */
interface Neighbours {
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

/** What governments are ("is ready to talk"), and towns are not. */
const MOODS = new Set(
  'ready willing unwilling prepared determined reluctant keen eager considering preparing planning trying seeking pushing pressing weighing urging calling demanding insisting expected'.split(
    ' ',
  ),
);

/** The word that shows that a place acts as a government, or null. */
function actingWord(
  reading: Reading,
  { firstToken, endToken }: Find,
  { byFirst, byEnd }: Neighbours,
  isSeat: boolean,
): string | null {
  let before = lowerAt(reading, firstToken - 1);
  if (before === 'the') before = lowerAt(reading, firstToken - 2);
  if (PLACE_PREPOSITIONS.has(before)) return null;
  const next = lowerAt(reading, endToken);
  // "Karsia state sued": a region of that name, and no verb.
  if (next === 'state') return null;
  if (/^[’']s?$/.test(next)) {
    const owned = lowerAt(reading, endToken + 1);
    return OF_PLACE.has(owned) ||
      OF_PLACE.has(lowerAt(reading, endToken + 2)) ||
      /^\p{Lu}/u.test(formAt(reading, endToken + 1))
      ? null
      : formAt(reading, endToken + 1);
  }
  const actsAt = (verb: number): boolean =>
    acts(reading, verb, byFirst) || (isSeat && SHARED_VERBS.has(lowerAt(reading, verb)));
  if (actsAt(endToken)) return formAt(reading, endToken);
  if (ADDRESSING_VERBS.has(before)) return formAt(reading, firstToken - 1);
  if (/^(is|was)$/.test(next) && MOODS.has(lowerAt(reading, endToken + 1)))
    return formAt(reading, endToken + 1);
  if (
    AUXILIARIES.has(next) &&
    (isSentenceStart(reading, firstToken) ||
      /^(,|and|but|that|while|neither|nor|either|as|if|when|because|whether|;)$/.test(before))
  )
    return formAt(reading, endToken);
  // "Neither Berlin nor Paris commented", "Moscow and Kyiv agreed": one of a pair that acts.
  if (/^(and|nor|or)$/.test(next)) {
    const other = byFirst.get(lowerAt(reading, endToken + 1) === 'the' ? endToken + 2 : endToken + 1);
    if (other && (actsAt(other.endToken) || /^neither|between$/.test(before)))
      return before === 'between' ? 'between' : formAt(reading, other.endToken);
  }
  if (/^(and|nor|or)$/.test(before)) {
    const other = byEnd.get(firstToken - 1);
    if (other && lowerAt(reading, other.firstToken - 1) === 'between') return 'between';
  }
  return ACTOR_PREPOSITIONS.has(before) &&
    /^(ties|relations|talks|tensions|contacts|dialogue|cooperation|co-operation|war|agreement|deal|trade)$/.test(
      lowerAt(reading, firstToken - 2),
    )
    ? before
    : null;
}
