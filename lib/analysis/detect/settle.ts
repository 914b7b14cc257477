import type { Find } from './find';

/** Detectors whose spans stand for themselves when two overlap, the strongest first. */
const STRENGTH: Readonly<Record<string, number>> = {
  'combining-form': 0.3,
  'bracketed-acronym': 0.3,
  title: 0.12,
  'known-name': 0.1,
  'head-word': 0.05,
  tagger: 0.1,
};

/**
 * Settles overlaps once: of two finds that share a token the better stays, where longer and surer is better; two finds
 * of the same span become one that has the candidates of the one and the kind of the surer. In text order.
 */
export function settle(finds: readonly Find[]): Find[] {
  const bySpan = new Map<string, Find>();
  for (const find of finds) {
    const key = `${find.firstToken}-${find.endToken}`;
    const known = bySpan.get(key);
    bySpan.set(key, known ? joined(known, find) : find);
  }
  const ranked = [...bySpan.values()].sort(
    (a, b) => worth(b) - worth(a) || a.firstToken - b.firstToken || b.endToken - a.endToken,
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

/** Length counts most: names inside names are not names. */
const worth = ({ firstToken, endToken, score, detector }: Find): number =>
  Math.min(endToken - firstToken, 6) * 0.5 + score + (STRENGTH[detector] ?? 0);

function joined(a: Find, b: Find): Find {
  const surer = a.score + (STRENGTH[a.detector] ?? 0) >= b.score + (STRENGTH[b.detector] ?? 0) ? a : b;
  const known = a.candidates.length > 0 ? a : b;
  return {
    ...surer,
    candidates: known.candidates,
    isDemonym: known.isDemonym,
    score: 1 - (1 - a.score) * (1 - b.score),
    detector: surer.detector,
  };
}
