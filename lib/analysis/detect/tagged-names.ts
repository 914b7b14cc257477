import type { EntityKind } from '../../types/analysis';
import { ABBREVIATED_OFFICES, HONORIFICS, OFFICE_HEADS, OFFICE_MODIFIERS } from '../lexicon/words';
import { formAt, isShouting, isTitleCase, lowerAt, type Reading } from '../reading';
import type { Tagger } from '../tag/model-file';
import { type TaggedSpan, tag } from '../tag/tag';
import type { Find } from './find';

const KINDS: Readonly<Record<TaggedSpan['type'], EntityKind>> = {
  PER: 'person',
  ORG: 'institution',
  LOC: 'place',
  MISC: 'other',
};

/** How sure a span of a probability is, measured on the development sets: the tagger is overconfident. */
function calibrated(probability: number): number {
  const points: readonly (readonly [number, number])[] = [
    [0, 0.1],
    [0.55, 0.41],
    [0.75, 0.53],
    [0.86, 0.66],
    [0.99, 0.9],
    [1, 0.95],
  ];
  const above = points.findIndex(([p]) => p >= probability);
  const [p1, y1] = points[Math.max(0, above - 1)] as readonly [number, number];
  const [p2, y2] = points[above < 0 ? points.length - 1 : above] as readonly [number, number];
  return p2 === p1 ? y2 : y1 + ((y2 - y1) * (probability - p1)) / (p2 - p1);
}

/**
 * Names that the statistical tagger sees, without the titles before them. Leaves headlines in capitals and in title case,
 * where every word looks like a name.
 */
export function taggedNames(reading: Reading, tagger: Tagger): Find[] {
  return tag(reading.tokens, tagger).flatMap((span) => {
    if (isShouting(reading, span.firstToken) || isTitleCase(reading, span.firstToken)) return [];
    let { firstToken } = span;
    if (span.type === 'PER') {
      while (firstToken < span.endToken - 1 && isTitle(reading, firstToken)) firstToken++;
      if (firstToken === span.endToken - 1 && isTitle(reading, firstToken)) return [];
    }
    if (span.type === 'ORG' && /^the$/i.test(formAt(reading, firstToken)) && span.endToken - firstToken > 1)
      firstToken++;
    return [
      {
        firstToken,
        endToken: span.endToken,
        kind: KINDS[span.type],
        detector: 'tagger',
        score: calibrated(span.probability),
        candidates: [],
        isDemonym: false,
      },
    ];
  });
}

const isTitle = (reading: Reading, i: number): boolean => {
  const lower = lowerAt(reading, i);
  return (
    HONORIFICS.has(lower) ||
    OFFICE_HEADS.has(lower) ||
    ABBREVIATED_OFFICES.has(lower) ||
    OFFICE_MODIFIERS.has(lower)
  );
};
