import type { Clue } from '../../types/analysis';
import type { Knowledge } from '../../types/knowledge';
import type { Chain } from '../corefer/chain';
import { foldName } from '../corefer/fold-name';
import type { Reading } from '../reading';
import { aliasKind } from './alias-kind';
import { bareDemonym } from './bare-demonym';
import { bareSurname } from './bare-surname';
import { candidatesOf, type LinkCandidate } from './candidates';
import { company } from './company';
import { countryNear } from './country-near';
import type { FactBook } from './fact-book';
import { fame } from './fame';
import type { Answer, Feature, Question, Weighed } from './features';
import { foundBy } from './found-by';
import { gender } from './gender';
import { genericName } from './generic-name';
import { introduction } from './introduction';
import { kindFits } from './kind-fits';
import { kindOfThing } from './kind-of-thing';
import { lifetime } from './lifetime';
import { neighbours } from './neighbours';
import { officeFits, officeOf } from './office-fits';
import { prior } from './prior';
import { regionAfter } from './region-after';
import { routeTaken } from './route-taken';
import type { Scene } from './scene';
import { spelling } from './spelling';
import { standing } from './standing';
import { thinkable } from './thinkable';
import { topic } from './topic';
import { WEIGHTS } from './weights';

/** The features by name. Their weights stand in `weights.ts`, under the name or, where a feature tells cases apart, `name.case`. */
export const FEATURES: readonly (readonly [string, Feature])[] = [
  ['kindOfThing', kindOfThing],
  ['prior', prior],
  ['fame', fame],
  ['aliasKind', aliasKind],
  ['routeTaken', routeTaken],
  ['kindFits', kindFits],
  ['foundBy', foundBy],
  ['officeFits', officeFits],
  ['officeOf', officeOf],
  ['introduction', introduction],
  ['countryNear', countryNear],
  ['regionAfter', regionAfter],
  ['genericName', genericName],
  ['bareSurname', bareSurname],
  ['standing', standing],
  ['bareDemonym', bareDemonym],
  ['spelling', spelling],
  ['neighbours', neighbours],
  ['lifetime', lifetime],
  ['company', company],
  ['topic', topic],
  ['gender', gender],
];

/** What a feature said. */
export interface Said {
  readonly feature: string;
  readonly answer: Answer;
}

/** A candidate with all that the features say of it. */
export interface Assessed {
  readonly candidate: LinkCandidate;
  readonly question: Question;
  readonly answers: readonly Said[];
}

/** Asks every feature about every candidate of a chain. */
export function assess(
  reading: Reading,
  scene: Scene,
  book: FactBook,
  chain: Chain,
  knowledge: Knowledge,
): Assessed[] {
  const words = foldName(chain.name).split(' ').filter(Boolean);
  const candidates = candidatesOf(reading, scene, book, chain, knowledge);
  return thinkable(reading, scene, book, chain, words, candidates).map((candidate) => {
    const question: Question = {
      reading,
      scene,
      book,
      chain,
      words,
      candidate,
      entity: book.entity(candidate.entity),
      facts: () => book.facts(candidate.entity),
    };
    const answers: Said[] = [];
    for (const [feature, ask] of FEATURES) {
      const answer = ask(question);
      if (answer) answers.push({ feature, answer });
    }
    return { candidate, question, answers };
  });
}

/** Under which name the weight of what a feature said stands in `weights.ts`. */
export const keyOf = ({ feature, answer }: Said): string =>
  answer.case ? `${feature}.${answer.case}` : feature;

/** The weights by feature and case, '' for none: they are asked for each candidate, and keys would have to be joined first. */
const weightsByCase = new Map<string, Map<string, number>>();
for (const [key, weight] of Object.entries(WEIGHTS)) {
  const [feature = '', said = ''] = key.split('.');
  const cases = weightsByCase.get(feature) ?? new Map<string, number>();
  weightsByCase.set(feature, cases.set(said, weight));
}

/** Sums the weights of what the features said; clues that weigh nothing are left out. */
export function weigh({ candidate, question, answers }: Assessed): Weighed {
  const clues: Clue[] = [];
  let sum = 0;
  for (const { feature, answer } of answers) {
    const weight = answer.value * (weightsByCase.get(feature)?.get(answer.case ?? '') ?? 0);
    sum += weight;
    if (Math.abs(weight) >= 0.05) clues.push({ feature, weight, detail: answer.detail });
  }
  return { candidate, entity: question.entity, sum, clues };
}
