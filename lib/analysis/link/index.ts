import type { Clue } from '../../types/analysis';
import type { Knowledge } from '../../types/knowledge';
import type { Chain } from '../corefer/chain';
import type { Reading } from '../reading';
import { countryNear } from './country-near';
import type { Feature, Question, Scene, Weighed } from './features';
import { kindFits } from './kind-fits';
import { lifetime } from './lifetime';
import { officeFits } from './office-fits';
import { aliasKind, fame, prior } from './prior';
import { spelling } from './spelling';
import { WEIGHTS } from './weights';

/** The features by name; their weights stand in `weights.ts`. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  prior,
  fame,
  aliasKind,
  kindFits,
  officeFits,
  countryNear,
  spelling,
  lifetime,
};

/** What a chain is linked to. */
export type Decision =
  | {
      readonly kind: 'linked';
      readonly best: Weighed;
      readonly score: number;
      readonly others: readonly Weighed[];
    }
  | { readonly kind: 'uncertain'; readonly options: readonly Weighed[]; readonly scores: readonly number[] }
  | { readonly kind: 'unknown'; readonly others: readonly Weighed[] };

/** At this probability and above a link is told as sure. Below, half of the links of the development sets were wrong. */
const SURE = 0.62;
/** A rival with this share of the winner's weight makes the choice a question, where nothing but fame speaks. */
const RIVAL = 0.12;

/** Decides which entity of the pack a chain means, if any. */
export function link(reading: Reading, scene: Scene, chain: Chain, knowledge: Knowledge): Decision {
  const options = chain.candidates
    .map((candidate, rank) =>
      weigh({ reading, scene, chain, candidate, entity: knowledge.entity(candidate.entity), rank }),
    )
    .sort((a, b) => b.sum - a.sum || a.entity.index - b.entity.index);
  const best = options[0];
  if (!best) return { kind: 'unknown', others: [] };
  const weights = options.map(({ sum }) => Math.exp(sum));
  const total = 1 + weights.reduce((a, b) => a + b, 0);
  const scores = weights.map((weight) => weight / total);
  const score = scores[0] as number;
  const rival = options
    .slice(1)
    .find((other, i) => (scores[i + 1] as number) > RIVAL * score && isRival(best, other));
  if (rival && !hasContext(best)) return { kind: 'uncertain', options, scores };
  if (score >= SURE) return { kind: 'linked', best, score, others: options.slice(1) };
  return { kind: 'unknown', others: options };
}

/** Whether two candidates are things that a reader would confuse: both well known, or of kinds that share names. */
const isRival = (best: Weighed, other: Weighed): boolean =>
  best.entity.kind !== 'person' &&
  other.entity.kind !== 'person' &&
  (best.entity.kind !== 'institution' || best.entity.country !== other.entity.country) &&
  other.candidate.alias !== 'metonym';

const hasContext = ({ clues }: Weighed): boolean =>
  clues.some(
    ({ feature, weight }) => (feature === 'countryNear' || feature === 'officeFits') && weight > 0.3,
  );

function weigh(question: Question): Weighed {
  const clues: Clue[] = [];
  let sum = WEIGHTS.bias ?? 0;
  for (const [feature, ask] of Object.entries(FEATURES)) {
    const answer = ask(question);
    if (!answer) continue;
    const weight = answer.value * (WEIGHTS[feature] ?? 0);
    sum += weight;
    if (weight !== 0) clues.push({ feature, weight, detail: answer.detail });
  }
  return { candidate: question.candidate, entity: question.entity, sum, clues };
}
