import type { Find } from './find';

/**
 * Detectors whose spans stand when two overlap, the surest first. The tagger has weighed the names of the pack with
 * everything around them, so its span counts more than theirs; patterns fill what neither saw.
 */
const ORDER = ['combining-form', 'bracketed-acronym', 'tagger', 'known-name', 'title', 'head-word'];

/** A known name that the tagger passed over needs this share of its form's uses. */
const LEAST_PASSED_OVER = 0.5;
const LEAST_ALONE = 0.25;

/** Settles overlaps once: of two finds that share a token the surer detector's stays, then the longer. In text order. */
export function settle(finds: readonly Find[]): Find[] {
  const isTagged = finds.some(({ detector }) => detector === 'tagger');
  const ranked = finds
    .filter(
      ({ detector, score }) =>
        detector !== 'known-name' || score >= (isTagged ? LEAST_PASSED_OVER : LEAST_ALONE),
    )
    .sort(
      (a, b) =>
        ORDER.indexOf(a.detector) - ORDER.indexOf(b.detector) ||
        b.endToken - b.firstToken - (a.endToken - a.firstToken) ||
        a.firstToken - b.firstToken,
    );
  const taken = new Set<number>();
  const kept: Find[] = [];
  for (const find of ranked) {
    let isFree = true;
    for (let i = find.firstToken; i < find.endToken; i++) if (taken.has(i)) isFree = false;
    if (!isFree) continue;
    for (let i = find.firstToken; i < find.endToken; i++) taken.add(i);
    kept.push(find);
  }
  return kept.sort((a, b) => a.firstToken - b.firstToken);
}
