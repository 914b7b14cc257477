import type { Weighed } from './features';

/** What a chain is linked to. */
export type Decision =
  | {
      readonly kind: 'linked';
      readonly best: Weighed;
      readonly score: number;
      readonly others: readonly Weighed[];
      readonly scores: readonly number[];
    }
  | { readonly kind: 'uncertain'; readonly options: readonly Weighed[]; readonly scores: readonly number[] }
  | { readonly kind: 'unknown'; readonly others: readonly Weighed[]; readonly scores: readonly number[] };

/** At this probability and above a link is told as sure; see `scripts/tune-links.ts` for precision and recall at others. */
export const SURE = 0.7;
/** Candidates that together have less than this are none that the reader should be asked about. */
const LIKELY = 0.6;
/** Where some one of many bodies is meant, candidates that together have less are none of them. */
const LEAST = 0.15;
/** From here on some one of the candidates is surely meant, and so many times likelier than the next is the one that most texts mean. */
const NEARLY_SURE = 0.85;
const CHIEF = 2;
/** A rival with this share of the winner's probability makes the choice a question, where nothing but fame speaks. */
const RIVAL = 0.1;

/**
 * Chooses among the weighed candidates of a chain: one of them, none, or a question with the candidates. `isShared` tells
 * that the name is one that many bodies have ("the Senate"): some one of them is meant, known or not.
 */
export function decide(weighed: readonly Weighed[], isShared: boolean): Decision {
  const options = [...weighed].sort((a, b) => b.sum - a.sum || a.entity.index - b.entity.index);
  const best = options[0];
  if (!best) return { kind: 'unknown', others: [], scores: [] };
  const weights = options.map(({ sum }) => Math.exp(sum));
  const total = 1 + weights.reduce((a, b) => a + b, 0);
  const scores = weights.map((weight) => weight / total);
  const score = scores[0] as number;
  const isContested = options
    .slice(1)
    .some(
      (other, i) =>
        isRival(best, other) &&
        isStrong(best, other, (scores[i + 1] as number) / score) &&
        !(score >= SURE && isOutranked(best, other)),
    );
  const known = (total - 1) / total;
  const isAsked = known >= LIKELY || (isShared && known >= LEAST);
  if (isContested && isAsked && (score < SURE || !hasContext(best)))
    return { kind: 'uncertain', options, scores };
  if (isAsked && options.slice(1).some((other) => areAlikeBySurname(best, other)))
    return { kind: 'uncertain', options, scores };
  // Of bodies, or a town and its region, of one country that share a name one is hardly ever meant but the chief one.
  const second = scores[1] ?? 0;
  if (
    score < SURE &&
    !isContested &&
    best.entity.country !== null &&
    known >= NEARLY_SURE &&
    score >= CHIEF * second
  )
    return { kind: 'linked', best, score, others: options.slice(1), scores };
  if (score >= SURE) return { kind: 'linked', best, score, others: options.slice(1), scores };
  return { kind: 'unknown', others: options, scores };
}

/** Whether two candidates are things that a reader would confuse: two places, two bodies, two people, of one name. */
function isRival(best: Weighed, other: Weighed): boolean {
  if (other.candidate.alias === 'metonym' || best.candidate.alias === 'metonym') return false;
  if (isGeographic(best) && isGeographic(other)) return best.entity.country !== other.entity.country;
  if (best.entity.kind !== other.entity.kind) return false;
  if (best.entity.kind === 'person') return true;
  // Of bodies without a country nobody knows that they are in different ones.
  const [here, there] = [best.entity.country, other.entity.country];
  return here !== there && (here === null) === (there === null);
}

const weightsOf = ({ clues }: Weighed, isMeant: (feature: string) => boolean): number =>
  clues.reduce((sum, { feature, weight }) => (isMeant(feature) ? sum + weight : sum), 0);

/** What being in or out of office weighs for somebody who is told by the surname alone. */
const bySurname = (one: Weighed): number => weightsOf(one, (feature) => feature === 'bareSurname');

/** "Bush", while one of two is president: by the surname alone whoever is in office is meant. */
const isOutranked = (best: Weighed, other: Weighed): boolean =>
  bySurname(other) > 0 && bySurname(best) - bySurname(other) >= IN_OFFICE;

/** Log-odds that an office held on the day gives more than one that is over. */
const IN_OFFICE = 1;

/** "Clinton", of whom two held high office: whether the text tells no more of the better known one than of another. */
function areAlikeBySurname(best: Weighed, other: Weighed): boolean {
  const byText = (one: Weighed): number =>
    weightsOf(one, (feature) => OF_TEXT.has(feature) || feature === 'gender');
  return (
    bySurname(other) > 0 && bySurname(other) >= bySurname(best) && byText(best) - byText(other) < TELLING
  );
}

/** Log-odds that clues of the text give one candidate more than another where they tell two namesakes apart. */
const TELLING = 0.3;

/** Whether a rival is one that the name is often used of, or that the text leaves likely. */
const isStrong = (best: Weighed, other: Weighed, share: number): boolean =>
  (share > RIVAL &&
    !(isCapital(best) && share < OF_TOWN && other.candidate.prior <= RIVAL * best.candidate.prior)) ||
  (isGeographic(best) &&
    isGeographic(other) &&
    other.candidate.alias === 'full' &&
    other.candidate.prior > RIVAL * best.candidate.prior);

/** Whether a candidate is a state's capital: a town that is seldom called so has to have more for it. */
const isCapital = ({ entity }: Weighed): boolean => entity.subkind === 'capital';
const OF_TOWN = 0.25;

const isGeographic = ({ entity }: Weighed): boolean => entity.kind === 'country' || entity.kind === 'place';

/** Clues of the text itself; the rest is what the pack knows before reading. */
const OF_TEXT = new Set([
  'countryNear',
  'officeFits',
  'officeOf',
  'company',
  'genericName',
  'regionAfter',
  'liesIn',
  'listed',
  'governedAs',
  'holderTold',
  'ownerTold',
]);

const hasContext = ({ clues }: Weighed): boolean =>
  clues.some(({ feature, weight }) => OF_TEXT.has(feature) && weight > 0.3);
