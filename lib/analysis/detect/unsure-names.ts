import type { EntityKind } from '../../types/analysis';
import { isTitle } from '../lexicon/words';
import { flagsAt, formAt, isSentenceStart, lowerAt, type Reading } from '../reading';
import { WordFlag } from '../tokens/word-flags';
import { type Find, surfaceOf } from './find';

/**
 * How sure the names of a kind must be, on average over a text, to be shown as that kind: below, fewer than half of them are
 * right on the development sets.
 */
const LEAST: Readonly<Partial<Record<EntityKind, number>>> = {
  person: 0.46,
  institution: 0.5,
};

/** How sure a title makes a person. */
const TITLED = 0.85;

/**
 * What neither the pack knows nor the text shows to be a person or a body stays a name, but of no kind that is told of: an
 * acronym of trade ("the API"), a product, a word in a headline. All uses of a name in the text decide together, those that no
 * detector took for a name against it; a surname stands or falls with the full name.
 */
export function unsureNames(reading: Reading, finds: readonly Find[]): Find[] {
  const shares = new Map<string, { sum: number; count: number }>();
  const singles = new Set<string>();
  const covered = new Uint8Array(reading.tokens.count);
  for (const find of finds) {
    covered.fill(1, find.firstToken, find.endToken);
    if (!isOpen(find)) continue;
    const key = keyOf(reading, find);
    const share = shares.get(key) ?? { sum: 0, count: 0 };
    shares.set(key, { sum: share.sum + scoreOf(reading, find), count: share.count + 1 });
    if (find.endToken - find.firstToken === 1) singles.add(formAt(reading, find.firstToken));
  }
  if (singles.size > 0)
    for (let i = 0; i < reading.tokens.count; i++) {
      if (covered[i] || !(flagsAt(reading, i) & WordFlag.HAS_UPPER) || isSentenceStart(reading, i)) continue;
      const form = formAt(reading, i);
      if (!singles.has(form)) continue;
      for (const kind of ['person', 'institution'] as const) {
        const share = shares.get(`${kind} ${form}`);
        if (share) share.count++;
      }
    }
  return finds.map((find) => {
    const least = LEAST[find.kind];
    if (least === undefined || !isOpen(find)) return find;
    const share = shares.get(keyOf(reading, find));
    return share && share.sum / share.count < least ? { ...find, kind: 'other' as const } : find;
  });
}

/** Whether only the text says what a name is. */
const isOpen = ({ detector, kind, candidates }: Find): boolean =>
  (detector === 'tagger' || detector === 'repeated-name') &&
  candidates.length === 0 &&
  LEAST[kind] !== undefined;

/** A person behind his title is a person ("Mr [Karl]", "President [Osk]"). */
const scoreOf = (reading: Reading, { kind, firstToken, score }: Find): number =>
  kind === 'person' && isTitle(lowerAt(reading, firstToken - 1)) ? Math.max(score, TITLED) : score;

/** What the uses of one name share: the surname of a person, else the whole name. */
const keyOf = (reading: Reading, find: Find): string =>
  `${find.kind} ${find.kind === 'person' ? formAt(reading, find.endToken - 1) : surfaceOf(reading, find)}`;
