import {
  HONORIFICS,
  isCompanyForm,
  isTitle,
  NAME_PARTICLES,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  ORGANISATION_HEADS,
} from '../lexicon/words';
import {
  flagsAt,
  formAt,
  isCapitalised,
  isSentenceStart,
  isShouting,
  isTitleCase,
  lowerAt,
  type Reading,
  sameSentence,
} from '../reading';
import type { TaggedSpan } from '../tag/tag';
import { WordFlag } from '../tokens/word-flags';
import { knownName } from './known-names';
import { isHeadlineVerb } from './shown-names';

/** The spans that one span is by some rule of writing; null where the rule leaves it as it is, as most do with most. */
type Step = (reading: Reading, span: TaggedSpan) => readonly TaggedSpan[] | null;

/** Steps from what the tagger saw to names, in order. */
const STEPS: readonly Step[] = [
  withoutDateline,
  withoutStance,
  withoutAuxiliary,
  withoutHeadlineVerb,
  withoutTitles,
  withoutScore,
  withoutYear,
  withGivenName,
  pairOfBodies,
  bodyThenPerson,
  withoutOfficeWord,
  withArticle,
];

/**
 * The names that a tagged span holds, its edges set by rules of writing: without what stands before a name ("OSK - ", "Mr",
 * "the") or behind it (a score), whole where a hyphen cut it ("Lam Wai-[ming]"), and apart where two are joined.
 */
export function namesInSpan(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] {
  let spans: readonly TaggedSpan[] = [span];
  for (const step of STEPS) {
    const [only] = spans;
    spans =
      spans.length === 1 && only
        ? (step(reading, only) ?? spans)
        : spans.flatMap((each) => step(reading, each) ?? [each]);
  }
  return spans;
}

/** "OSK - [The League]": a dash with blanks around it joins no name. */
function withoutDateline(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const { gaps } = reading.tokens;
  for (let i = span.endToken - 2; i > span.firstToken; i--)
    if (/^[-–—]$/.test(formAt(reading, i)) && gaps[i] !== 0 && gaps[i + 1] !== 0)
      return [{ ...span, firstToken: i + 1 }];
  return null;
}

const STANCES = new Set(['pro', 'anti', 'non', 'ex', 'post', 'pre']);

/** "pro-[Osk] [League]", "Anti-[Osk] [League]": what somebody is for or against is no part of his name. */
function withoutStance(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const { firstToken, endToken } = span;
  const first = STANCES.has(lowerAt(reading, firstToken)) ? firstToken + 2 : firstToken;
  if (
    first >= endToken ||
    !isHyphen(reading, first - 1) ||
    !STANCES.has(lowerAt(reading, first - 2)) ||
    span.type === 'PER'
  )
    return null;
  const rest = first + 1;
  if (rest >= endToken || reading.tokens.gaps[rest] === 0) return [{ ...span, firstToken: first }];
  return [
    { ...span, firstToken: first, endToken: rest, type: 'LOC' },
    { ...span, firstToken: rest },
  ];
}

const AUXILIARIES = new Set(
  'will would can could may might must shall should does did has have is was'.split(' '),
);

/** "Will [Marin] give way?": the verb that begins a question is no given name, unless the pack knows one of that name. */
function withoutAuxiliary(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const { firstToken, endToken } = span;
  const { sentences } = reading.tokens;
  const end = sentences[reading.sentenceOf[firstToken] as number]?.endToken ?? endToken;
  return span.type === 'PER' &&
    endToken - firstToken > 1 &&
    AUXILIARIES.has(lowerAt(reading, firstToken)) &&
    isSentenceStart(reading, firstToken) &&
    (formAt(reading, end - 1) === '?' || formAt(reading, end - 2) === '?') &&
    !knownName(reading, firstToken, endToken)
    ? [{ ...span, firstToken: firstToken + 1 }]
    : null;
}

/** "[HORN] WARNS [OSK]": what headlines in capitals tell that somebody does is no part of a name. */
function withoutHeadlineVerb(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const { firstToken, endToken } = span;
  if (!isShouting(reading, firstToken)) return null;
  for (let i = firstToken + 1; i < endToken; i++) {
    if (!isHeadlineVerb(lowerAt(reading, i)) || knownName(reading, firstToken, i + 1)) continue;
    const before = { ...span, endToken: i };
    return i + 1 < endToken ? [before, { ...span, firstToken: i + 1 }] : [before];
  }
  return null;
}

/** "Mr [von Halm]", "Foreign Minister [Horn]". A form of address makes whoever follows a person. */
function withoutTitles(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const last = span.endToken - 1;
  let { firstToken } = span;
  const isAddressed =
    HONORIFICS.has(lowerAt(reading, firstToken)) && isCapitalised(reading, firstToken) && firstToken < last;
  const isPerson =
    span.type === 'PER' ||
    (isAddressed && !range(firstToken + 1, span.endToken).some((i) => holdsBody(reading, i)));
  if (!isPerson) return null;
  while (firstToken < last && isTitleAt(reading, firstToken)) firstToken++;
  if (firstToken === last && (isTitleAt(reading, last) || NAME_PARTICLES.has(lowerAt(reading, last))))
    return [];
  return firstToken === span.firstToken && span.type === 'PER'
    ? null
    : [{ ...span, firstToken, type: 'PER' }];
}

/** "[Ada Marin] 6-4", "beat [Osk] 2-0": a person's name ends in no figures, and no place's in two with a dash. */
function withoutScore(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  let { endToken } = span;
  const isScored =
    span.type === 'LOC' &&
    (/^\d+[-–]\d+$/.test(formAt(reading, endToken - 1)) ||
      (/^\d+$/.test(formAt(reading, endToken - 1)) && isHyphen(reading, endToken - 2)));
  if (span.type !== 'PER' && !isScored) return null;
  while (
    endToken > span.firstToken &&
    (flagsAt(reading, endToken - 1) & WordFlag.NUMBER ||
      /^(?:[-–—]|\d+[-–]\d+)$/.test(formAt(reading, endToken - 1)))
  )
    endToken--;
  if (endToken === span.endToken) return null;
  return endToken === span.firstToken ? [] : [{ ...span, endToken }];
}

/** "[Osk Foods Limited] 2008": a year behind a company's form is that of a copyright line. */
function withoutYear(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const last = span.endToken - 1;
  return last > span.firstToken + 1 &&
    /^(19|20)\d\d$/.test(formAt(reading, last)) &&
    isCompanyForm(lowerAt(reading, last - 1))
    ? [{ ...span, endToken: last, type: 'ORG' }]
    : null;
}

/** What stands behind a hyphen and a surname in English, and is no half of a given name. */
const TAILS =
  /^(led|era|like|born|held|made|run|style|type|based|only|esque|free|wide|bound|level|host|aide|ally|.*ed|.*ing)$/;

/** "[Lam Wai-ming]": the lower half of a given name of two syllables belongs to it. */
function withGivenName(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const { firstToken, endToken } = span;
  const { gaps } = reading.tokens;
  const half = formAt(reading, endToken + 1);
  return span.type === 'PER' &&
    endToken - firstToken > 1 &&
    isHyphen(reading, endToken) &&
    gaps[endToken] === 0 &&
    gaps[endToken + 1] === 0 &&
    /^[a-z]{2,6}$/.test(half) &&
    (!TAILS.test(half) || /^[a-z]{1,2}ing$/.test(half)) &&
    formAt(reading, endToken - 1).length < 6
    ? [{ ...span, endToken: endToken + 2 }]
    : null;
}

/** "[Parliament] and [Commission]": two bodies called by one word each are two, and so are those with an article each. */
function pairOfBodies(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const { firstToken, endToken } = span;
  if (span.type !== 'ORG' || !holdsBody(reading, endToken - 1)) return null;
  for (let i = firstToken + 1; i < endToken - 1; i++) {
    if (lowerAt(reading, i) !== 'and' || !holdsBody(reading, i - 1)) continue;
    const hasArticle = lowerAt(reading, i + 1) === 'the';
    if (!hasArticle && endToken - firstToken !== 3) continue;
    const second = hasArticle ? i + 2 : i + 1;
    if (second < endToken)
      return [
        { ...span, endToken: i },
        { ...span, firstToken: second },
      ];
  }
  return null;
}

/** "[Osk Council] [Ada Marin]": a person whom the pack knows, behind a body that he heads, is no part of its name. */
function bodyThenPerson(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const { firstToken, endToken } = span;
  if (span.type !== 'ORG') return null;
  for (let at = firstToken + 1; at <= endToken - 2; at++)
    if (holdsBody(reading, at - 1) && knownName(reading, at, endToken)?.kind === 'person')
      return [
        { ...span, endToken: at },
        { ...span, firstToken: at, type: 'PER' },
      ];
  return null;
}

/** "[Harbour House] Press Secretary": the first word of an office is no part of the body before it, which the pack knows. */
function withoutOfficeWord(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const { type, firstToken, endToken } = span;
  const last = endToken - 1;
  return type === 'ORG' &&
    last > firstToken &&
    OFFICE_MODIFIERS.has(lowerAt(reading, last)) &&
    OFFICE_HEADS.has(lowerAt(reading, endToken)) &&
    sameSentence(reading, last, endToken) &&
    !knownName(reading, firstToken, endToken) &&
    knownName(reading, firstToken, last)
    ? [{ ...span, endToken: last }]
    : null;
}

/** "the [Harbour Union]", but "in [The Osk Times]": a capital where no sentence begins makes the article a part of a body's name. */
function withArticle(reading: Reading, span: TaggedSpan): readonly TaggedSpan[] | null {
  const { type, firstToken, endToken } = span;
  const isBefore = lowerAt(reading, firstToken - 1) === 'the';
  const at = isBefore ? firstToken - 1 : firstToken;
  if ((!isBefore && lowerAt(reading, at) !== 'the') || !sameSentence(reading, at, firstToken)) return null;
  const isPart =
    type === 'ORG' &&
    isCapitalised(reading, at) &&
    !isSentenceStart(reading, at) &&
    !(flagsAt(reading, at - 1) & WordFlag.PUNCTUATION) &&
    !isTitleCase(reading, at) &&
    !isShouting(reading, at);
  const first = isPart ? at : at + 1;
  return first < endToken && first !== firstToken ? [{ ...span, firstToken: first }] : null;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

const HYPHENS = new Set(['-', '‐', '‑', '–']);

const isHyphen = (reading: Reading, i: number): boolean => HYPHENS.has(formAt(reading, i));

const holdsBody = (reading: Reading, i: number): boolean => ORGANISATION_HEADS.has(lowerAt(reading, i));

const isTitleAt = (reading: Reading, i: number): boolean =>
  isTitle(lowerAt(reading, i)) || OFFICE_MODIFIERS.has(lowerAt(reading, i));
