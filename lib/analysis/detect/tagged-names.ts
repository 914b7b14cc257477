import type { EntityKind } from '../../types/analysis';
import { DOCUMENT_HEADS } from '../lexicon/words';
import { lowerAt, type Reading } from '../reading';
import { inParts, type Steps } from '../steps';
import { WordClass } from '../tag/lexicon';
import type { Tagger } from '../tag/model-file';
import { type TaggedSpan, tag } from '../tag/tag';
import { type Find, findsBy } from './find';
import { candidatesOfSpan, isPeople, KIND_OF_TYPE, kindOfSpan } from './kind-of-span';
import { knownName, nameHintsOf } from './known-names';
import { namesInSpan } from './tagged-edges';

/** Spans that are looked up at a stretch. */
const STRETCH = 512;

/** Probabilities of spans, and shares of spans with about these that were right. */
const CALIBRATION: readonly (readonly [number, number])[] = [
  [0, 0.1],
  [0.55, 0.41],
  [0.75, 0.53],
  [0.86, 0.66],
  [0.99, 0.9],
  [1, 0.95],
];

/** How sure a span of a probability is, measured on the development sets: the tagger is overconfident. */
function calibrated(probability: number): number {
  const above = CALIBRATION.findIndex(([p]) => p >= probability);
  const [p1, y1] = CALIBRATION[Math.max(0, above - 1)] as readonly [number, number];
  const [p2, y2] = CALIBRATION[above < 0 ? CALIBRATION.length - 1 : above] as readonly [number, number];
  return p2 === p1 ? y2 : y1 + ((y2 - y1) * (probability - p1)) / (p2 - p1);
}

/**
 * Names that the statistical tagger sees, told of the names that the pack knows; without the titles before them. A span that
 * is a name of the pack gets its candidates, and the pack says which places are countries.
 */
export function* taggedNames(reading: Reading, tagger: Tagger, known: readonly Find[]): Steps<Find[]> {
  const hints = reading.knowledge ? nameHintsOf(reading, known) : null;
  yield;
  const spans = yield* tag(reading.tokens, tagger, hints);
  const knownAt = findsBy(known, reading.tokens.count, ({ firstToken }) => firstToken);
  const finds: Find[] = [];
  yield* inParts(spans, STRETCH, (part) => {
    for (const span of part) for (const name of namesInSpan(reading, span)) finds.push(findOf(name));
  });
  return finds;

  function findOf(span: TaggedSpan): Find {
    const { firstToken, endToken } = span;
    // Most spans that the pack knows are among the known names.
    const there = knownAt.get(firstToken);
    const name = there?.endToken === endToken ? there : knownName(reading, firstToken, endToken);
    return {
      firstToken,
      endToken,
      kind: isDocument(reading, span, name)
        ? 'other'
        : reading.knowledge
          ? kindOfSpan(reading, span, name)
          : kindByWord(span, tagger.classes(lowerAt(reading, firstToken)), endToken - firstToken),
      detector: 'tagger',
      score: calibrated(span.probability),
      candidates: candidatesOfSpan(reading, span, name),
      isDemonym: span.type === 'MISC' && name !== null && isPeople(name),
    };
  }
}

/** The kind of a tagged span where there is no pack: the tagger's own word lists know the countries of one word. */
const kindByWord = ({ type }: TaggedSpan, classes: number, size: number): EntityKind =>
  size === 1 &&
  ((type === 'LOC' && classes & WordClass.COUNTRY) || (type === 'MISC' && classes & WordClass.DEMONYM))
    ? 'country'
    : KIND_OF_TYPE[type];

/** "White Paper", "Osk Treaty": what reads like a body and is called a document, unless the pack has a body of that name. */
const isDocument = (
  reading: Reading,
  { type, firstToken, endToken }: TaggedSpan,
  name: Find | null,
): boolean =>
  type === 'ORG' &&
  endToken - firstToken > 1 &&
  DOCUMENT_HEADS.has(lowerAt(reading, endToken - 1)) &&
  name?.kind !== 'institution';
