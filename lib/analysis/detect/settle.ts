import { formAt, lowerAt, type Reading } from '../reading';
import { type Find, isMixedAcronym } from './find';

/**
 * Detectors whose spans stand when two overlap, the surest first. The tagger has weighed the names of the pack with
 * everything around them, so its span counts more than theirs; patterns fill what neither saw.
 */
const ORDER = [
  'combining-form',
  'listed-fields',
  'bracketed-acronym',
  'named-force',
  'common-noun-body',
  'titled-list',
  'tagger',
  'shown-name',
  'known-name',
  'honorific',
  'title',
  'head-word',
];

const RANKS = new Map(ORDER.map((detector, rank) => [detector, rank]));
const rankOf = ({ detector }: Find): number => RANKS.get(detector) ?? -1;

/** Patterns that serve where no tagger reads; it has weighed the same clues. */
const WITHOUT_TAGGER = new Set(['title', 'head-word']);

/** From this share of its uses on a name of several words is one, whatever the tagger saw in it. */
const SURELY_KNOWN = 0.9;

/** Settles overlaps once: of two finds that share a token the surer detector's stays, then the longer. In text order. */
export function settle(reading: Reading, finds: readonly Find[]): Find[] {
  const isTagged = finds.some(({ detector }) => detector === 'tagger');
  const isInside = wholeNames(reading, finds);
  const standing = finds.filter((find) =>
    find.detector === 'known-name'
      ? find.score >= (isTagged ? leastPassedOver(reading, find) : LEAST_ALONE)
      : find.detector === 'tagger'
        ? !isInside(find)
        : !isTagged || !WITHOUT_TAGGER.has(find.detector),
  );
  const ranked = [...Map.groupBy(standing, rankOf)]
    .sort(([a], [b]) => a - b)
    .flatMap(([, ofRank]) =>
      ofRank.sort(
        (a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken) || a.firstToken - b.firstToken,
      ),
    );
  const taken = new Uint8Array(ranked.reduce((end, { endToken }) => Math.max(end, endToken), 0));
  const kept: Find[] = [];
  for (const find of ranked) {
    let isFree = true;
    for (let i = find.firstToken; i < find.endToken; i++) if (taken[i]) isFree = false;
    if (!isFree) continue;
    taken.fill(1, find.firstToken, find.endToken);
    kept.push(find);
  }
  return kept.sort((a, b) => a.firstToken - b.firstToken);
}

/**
 * Whether a find is the end of a longer name of the pack that is surely one ("Reform [UK]"), the beginning of a body's ("[Norlandic]
 * Authority"), or the first of a pair that is one land ("[Antigua] and Barbuda"). Leaves people's names, which begin with titles, too, and articles.
 */
function wholeNames(reading: Reading, finds: readonly Find[]): (find: Find) => boolean {
  const starts = new Map<number, number>();
  const pairs = new Map<number, number>();
  const bodies = new Map<number, number>();
  for (const { detector, kind, score, firstToken, endToken } of finds)
    if (
      detector === 'known-name' &&
      kind !== 'person' &&
      score >= SURELY_KNOWN &&
      endToken - firstToken > 1 &&
      lowerAt(reading, firstToken) !== 'the'
    ) {
      starts.set(endToken, firstToken);
      // "Osk 24" may be a station, or a share ("Osk 24 percent").
      if (kind === 'institution' && !/\d/.test(formAt(reading, endToken - 1)))
        bodies.set(firstToken, endToken);
      if (kind !== 'institution' && /^(?:and|&)$/.test(lowerAt(reading, firstToken + 1)))
        pairs.set(firstToken, endToken);
    }
  return ({ firstToken, endToken }) =>
    (starts.get(endToken) ?? firstToken) < firstToken ||
    (pairs.get(firstToken) ?? endToken) > endToken ||
    // Where a body is, or another beside it, is told as well: "the [Harbour Club] in Osk".
    ((bodies.get(firstToken) ?? endToken) > endToken &&
      !/^(?:in|at|and|&)$/.test(lowerAt(reading, endToken)));
}

/** Below this share of its form's uses nothing is made of a known name. */
const LEAST_ALONE = 0.25;

/**
 * The share that a known name needs which the tagger passed over. A single word that it took for none is hardly ever one,
 * unless it is known for the seat of a government ("the Kremlin"), or no word at all ("MI5").
 */
function leastPassedOver(reading: Reading, find: Find): number {
  const { firstToken, endToken, kind, isDemonym } = find;
  if (kind === 'country' || isDemonym || endToken - firstToken > 1 || isSeat(reading, find)) return 0.5;
  return kind === 'institution' && isCoined(formAt(reading, firstToken)) ? COINED : 2;
}

/** "MI5", "AfD", "PiS": letters and figures as no word and no shouting has them. */
const isCoined = (form: string): boolean => isMixedAcronym(form) || /^\p{Lu}+\d{1,2}$/u.test(form);

/** The share of its uses that such an acronym needs. */
const COINED = 0.7;

/** From this share of its uses on a name is a seat's. */
const OF_SEAT = 0.9;

/** Whether a name is mostly that of a building: its government's, which sits there, and that of the office in it. */
function isSeat({ knowledge }: Reading, { candidates }: Find): boolean {
  const [top] = candidates;
  if (!knowledge || top?.alias !== 'metonym') return false;
  const { country } = knowledge.entity(top.entity);
  let share = 0;
  for (const { entity, prior } of candidates)
    if (knowledge.entity(entity).country === country) share += prior;
  return share >= OF_SEAT;
}
