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
import { constituency } from './constituency';
import { countryNear } from './country-near';
import type { FactBook } from './fact-book';
import { fame } from './fame';
import type { Answer, Feature, SceneFeature, SceneQuestion, Weighed } from './features';
import { foundBy } from './found-by';
import { gender } from './gender';
import { genericName } from './generic-name';
import { holderTold } from './holder-told';
import { introduction } from './introduction';
import { kindFits } from './kind-fits';
import { kindOfThing } from './kind-of-thing';
import { lifetime } from './lifetime';
import { neighbours } from './neighbours';
import { officeFits, officeOf } from './office-fits';
import { ownerTold } from './owner-told';
import { prior } from './prior';
import { regionAfter } from './region-after';
import { routeTaken } from './route-taken';
import type { Scene } from './scene';
import { sourceNamed } from './source-named';
import { spelling } from './spelling';
import { standing } from './standing';
import { thinkable } from './thinkable';
import { topic } from './topic';
import { WEIGHTS } from './weights';

/** A feature with its name, under which its weights stand in `weights.ts`. */
type Named =
  | readonly [name: string, of: 'candidate', ask: Feature]
  | readonly [name: string, of: 'scene', ask: SceneFeature];

/**
 * The features by name. Their weights stand in `weights.ts`, under the name or, where a feature tells cases apart, `name.case`.
 * What those of the candidate alone say on the first pass they would say again on the second.
 */
export const FEATURES: readonly Named[] = [
  ['kindOfThing', 'candidate', kindOfThing],
  ['prior', 'candidate', prior],
  ['fame', 'candidate', fame],
  ['aliasKind', 'candidate', aliasKind],
  ['routeTaken', 'candidate', routeTaken],
  ['kindFits', 'candidate', kindFits],
  ['foundBy', 'candidate', foundBy],
  ['officeFits', 'candidate', officeFits],
  ['officeOf', 'candidate', officeOf],
  ['introduction', 'candidate', introduction],
  ['countryNear', 'scene', countryNear],
  ['regionAfter', 'scene', regionAfter],
  ['constituency', 'scene', constituency],
  ['holderTold', 'scene', holderTold],
  ['ownerTold', 'scene', ownerTold],
  ['genericName', 'scene', genericName],
  ['bareSurname', 'scene', bareSurname],
  ['standing', 'candidate', standing],
  ['bareDemonym', 'candidate', bareDemonym],
  ['spelling', 'candidate', spelling],
  ['neighbours', 'candidate', neighbours],
  ['lifetime', 'candidate', lifetime],
  ['company', 'scene', company],
  ['topic', 'candidate', topic],
  ['sourceNamed', 'candidate', sourceNamed],
  ['gender', 'candidate', gender],
];

/** The weights by feature and case, '' for none: they are asked for each candidate, and keys would have to be joined first. */
const weightsByCase = new Map<string, Map<string, number>>();
for (const [key, weight] of Object.entries(WEIGHTS)) {
  const [feature = '', said = ''] = key.split('.');
  const cases = weightsByCase.get(feature) ?? new Map<string, number>();
  weightsByCase.set(feature, cases.set(said, weight));
}

/** What a feature said, and what that weighs. */
export interface Said {
  readonly feature: string;
  readonly answer: Answer;
  /** As the reader is told it, with its log-odds. */
  readonly clue: Clue;
}

/** A candidate with all that the features say of it. */
export interface Assessed {
  readonly candidate: LinkCandidate;
  readonly question: SceneQuestion;
  readonly answers: readonly Said[];
}

/** Asks every feature about every candidate of a chain. `before` is what was said on an earlier pass over the same chain. */
export function assess(
  reading: Reading,
  scene: Scene,
  book: FactBook,
  chain: Chain,
  knowledge: Knowledge,
  before: readonly Assessed[] = [],
): Assessed[] {
  const words = foldName(chain.name).split(' ').filter(Boolean);
  const candidates = candidatesOf(reading, scene, book, chain, knowledge);
  return thinkable(reading, scene, book, chain, words, candidates).map((candidate) => {
    const question: SceneQuestion = {
      reading,
      scene,
      book,
      chain,
      words,
      candidate,
      entity: book.entity(candidate.entity),
      facts: () => book.facts(candidate.entity),
    };
    const known = before.find((one) => isSame(one.candidate, candidate));
    return { candidate, question, answers: known ? askAgain(question, known.answers) : askAll(question) };
  });
}

const isSame = (a: LinkCandidate, b: LinkCandidate): boolean =>
  a.entity === b.entity && a.route === b.route && a.alias === b.alias && a.prior === b.prior;

function askAll(question: SceneQuestion): Said[] {
  const answers: Said[] = [];
  for (const [feature, , ask] of FEATURES) {
    const answer = ask(question);
    if (answer) answers.push(said(feature, answer));
  }
  return answers;
}

/** The answers in the same order, of which those that rest on the candidate alone are taken from an earlier pass. */
function askAgain(question: SceneQuestion, earlier: readonly Said[]): Said[] {
  const answers: Said[] = [];
  let at = 0;
  for (const [feature, of, ask] of FEATURES) {
    const known = earlier[at]?.feature === feature ? earlier[at++] : undefined;
    if (of === 'candidate') {
      if (known) answers.push(known);
      continue;
    }
    const answer = ask(question);
    if (answer) answers.push(said(feature, answer));
  }
  return answers;
}

function said(feature: string, answer: Answer): Said {
  const weight = answer.value * (weightsByCase.get(feature)?.get(answer.case ?? '') ?? 0);
  return { feature, answer, clue: { feature, weight, detail: answer.detail } };
}

/** Under which name the weight of what a feature said stands in `weights.ts`. */
export const keyOf = ({ feature, answer }: Said): string =>
  answer.case ? `${feature}.${answer.case}` : feature;

/** Sums the weights of what the features said; clues that weigh nothing are left out. */
export function weigh({ candidate, question, answers }: Assessed): Weighed {
  const clues: Clue[] = [];
  let sum = 0;
  for (const { clue } of answers) {
    sum += clue.weight;
    if (Math.abs(clue.weight) >= 0.05) clues.push(clue);
  }
  return { candidate, entity: question.entity, sum, clues };
}
