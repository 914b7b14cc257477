import { FACILITY_HEADS, HONORIFICS, isTitle, NAME_PARTICLES, ORGANISATION_HEADS } from '../lexicon/words';
import { officeBefore } from '../offices/office-phrase';
import {
  flagsAt,
  isCapitalised,
  isShouting,
  isTitleCase,
  lowerAt,
  type Reading,
  sameSentence,
} from '../reading';
import { WordFlag } from '../tokens/word-flags';
import { runAt } from './capital-runs';
import type { Find } from './find';

/**
 * People after their title or office: "Foreign Minister [Ada Marin]", "Mr [Okoye]", "presidential aide [Li Na]".
 * Leaves a title that stands alone, and a run that reads like a body ("President's Office").
 */
export function titledPeople(reading: Reading, sentences = reading.tokens.sentences): Find[] {
  const finds: Find[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken + 1; i < endToken; i++) {
      const isCapital = isCapitalised(reading, i);
      const isBehindCapital = isCapitalised(reading, i - 1);
      if (!isCapital && !isBehindCapital) continue;
      const hasHonorific = isBehindCapital && HONORIFICS.has(lowerAt(reading, i - 1));
      if (!isCapital && !(hasHonorific && isParticle(reading, i))) continue;
      if (isTitleWord(reading, i) || !sameSentence(reading, i - 1, i)) continue;
      if (!hasHonorific && !officeBefore(reading, i)) continue;
      if (isShouting(reading, i) || isTitleCase(reading, i)) continue;
      let head = i;
      while (isParticle(reading, head) && !isCapitalised(reading, head)) head++;
      const run = runAt(reading, head, endToken);
      if (!run || holdsOrganisation(reading, i, run.endToken)) continue;
      // What is called after somebody: "King Harald [Airport]".
      if (FACILITY_HEADS.has(lowerAt(reading, run.endToken - 1))) continue;
      if (flagsAt(reading, i) & WordFlag.ALL_CAPS && run.endToken - i === 1) continue;
      const size = run.endToken - i;
      finds.push({
        firstToken: i,
        endToken: run.endToken,
        kind: 'person',
        detector: hasHonorific ? 'honorific' : 'title',
        score: size > 1 ? 0.9 : 0.8,
        candidates: [],
        isDemonym: false,
      });
      i = run.endToken;
    }
  }
  return finds;
}

const isParticle = (reading: Reading, i: number): boolean => NAME_PARTICLES.has(lowerAt(reading, i));

const isTitleWord = (reading: Reading, i: number): boolean => {
  const lower = lowerAt(reading, i);
  return isTitle(lower) || /^(general|prime|foreign|vice|deputy|elect)$/.test(lower);
};

function holdsOrganisation(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (ORGANISATION_HEADS.has(lowerAt(reading, i))) return true;
  return false;
}
