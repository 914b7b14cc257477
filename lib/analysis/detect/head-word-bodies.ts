import { CONNECTORS, ORGANISATION_HEADS } from '../lexicon/words';
import { formAt, isShouting, isTitleCase, lowerAt, type Reading } from '../reading';
import { runsIn } from './capital-runs';
import type { Find } from './find';

/** Heads that make an institution wherever they stand in a run; the others must end it or be followed by "of" or "for". */
const STRONG = new Set(
  'ministry department party university committee commission court parliament senate association federation organization organisation institute foundation agency union council authority embassy secretariat'.split(
    ' ',
  ),
);

/** Bodies by their head word: "[Ministry of Trade]", "[Harbour Workers' Union]". Leaves a head word that stands alone. */
export function headWordBodies(reading: Reading, sentences = reading.tokens.sentences): Find[] {
  const finds: Find[] = [];
  for (const { firstToken, endToken } of sentences) {
    if (isShouting(reading, firstToken) || isTitleCase(reading, firstToken)) continue;
    for (const run of runsIn(reading, firstToken, endToken, true)) {
      const head = headIn(reading, run.firstToken, run.endToken);
      if (head < 0) continue;
      let first = run.firstToken;
      let end = run.endToken;
      if (/^(the|a|an)$/i.test(formAt(reading, first))) first++;
      // "X of Y and Z": what follows a connector that the name does not need is left out.
      for (let i = head + 1; i < end; i++)
        if (/^(and|on|in|to|with)$/.test(lowerAt(reading, i)) && !STRONG.has(lowerAt(reading, head))) end = i;
      while (end > first && CONNECTORS.has(lowerAt(reading, end - 1))) end--;
      if (end - first < 2) continue;
      finds.push({
        firstToken: first,
        endToken: end,
        kind: 'institution',
        detector: 'head-word',
        score: STRONG.has(lowerAt(reading, head)) ? 0.75 : 0.55,
        candidates: [],
        isDemonym: false,
      });
    }
  }
  return finds;
}

function headIn(reading: Reading, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const lower = lowerAt(reading, i);
    if (!ORGANISATION_HEADS.has(lower)) continue;
    if (STRONG.has(lower) || i === end - 1 || /^(of|for)$/.test(lowerAt(reading, i + 1))) return i;
  }
  return -1;
}
