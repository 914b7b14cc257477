import type { Clue } from '../../types/analysis';
import type { Knowledge } from '../../types/knowledge';
import type { Chain } from '../corefer/chain';
import { foldName } from '../corefer/fold-name';
import type { Reading } from '../reading';
import { aliasKind } from './alias-kind';
import { bareDemonym } from './bare-demonym';
import { bareSurname } from './bare-surname';
import { candidatesOf, type LinkCandidate } from './candidates';
import { capitalTold } from './capital-told';
import { company } from './company';
import { constituency } from './constituency';
import { countryNear } from './country-near';
import type { FactBook } from './fact-book';
import { fame } from './fame';
import type { Answer, Feature, SceneFeature, SceneQuestion, Weighed } from './features';
import { foundBy } from './found-by';
import { gender } from './gender';
import { generation } from './generation';
import { genericName } from './generic-name';
import { governedAs } from './governed-as';
import { holderTold } from './holder-told';
import { introduction } from './introduction';
import { kindFits } from './kind-fits';
import { kindOfThing } from './kind-of-thing';
import { liesIn } from './lies-in';
import { lifetime } from './lifetime';
import { listed } from './listed';
import { neighbours } from './neighbours';
import { officeFits, officeOf } from './office-fits';
import { ownerTold } from './owner-told';
import { prior } from './prior';
import { regionAfter } from './region-after';
import { routeTaken } from './route-taken';
import type { Scene } from './scene';
import { sharedAdjective } from './shared-adjective';
import { sourceNamed } from './source-named';
import { spelledOut } from './spelled-out';
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
  ['liesIn', 'scene', liesIn],
  ['listed', 'scene', listed],
  ['governedAs', 'candidate', governedAs],
  ['capitalTold', 'candidate', capitalTold],
  ['constituency', 'scene', constituency],
  ['holderTold', 'scene', holderTold],
  ['ownerTold', 'scene', ownerTold],
  ['genericName', 'scene', genericName],
  ['sharedAdjective', 'scene', sharedAdjective],
  ['bareSurname', 'scene', bareSurname],
  ['standing', 'candidate', standing],
  ['bareDemonym', 'candidate', bareDemonym],
  ['spelling', 'candidate', spelling],
  ['spelledOut', 'candidate', spelledOut],
  ['neighbours', 'candidate', neighbours],
  ['lifetime', 'candidate', lifetime],
  ['company', 'scene', company],
  ['topic', 'candidate', topic],
  ['sourceNamed', 'candidate', sourceNamed],
  ['gender', 'candidate', gender],
  ['generation', 'candidate', generation],
];

/** The features with their weights by case, '' for none: keys would have to be joined for each candidate. */
const WEIGHED = FEATURES.map(([feature, of, ask]) => ({
  feature,
  isOfScene: of === 'scene',
  ask: ask as SceneFeature,
  weights: new Map<string, number>(),
}));
for (const [key, weight] of Object.entries(WEIGHTS)) {
  const [name, said = ''] = key.split('.');
  WEIGHED.find(({ feature }) => feature === name)?.weights.set(said, weight);
}

/** What a feature said, and what that weighs. */
export interface Said {
  /** Its place in `FEATURES`. */
  readonly place: number;
  readonly answer: Answer;
  /** As the reader is told it, with its log-odds. */
  readonly clue: Clue;
}

/** A candidate with all that the features say of it. */
export interface Assessed {
  readonly candidate: LinkCandidate;
  readonly question: SceneQuestion;
  /** In the order of `FEATURES`, without those that have nothing to say. */
  readonly answers: readonly Said[];
}

/** The candidates of a chain with what is said of them, seen from a scene. */
export type AssessedIn = (scene: Scene) => readonly Assessed[];

/**
 * Asks every feature about every candidate of a chain. What those of the candidate alone say in one scene is kept for the
 * next.
 */
export function assess(reading: Reading, book: FactBook, chain: Chain, knowledge: Knowledge): AssessedIn {
  const words = foldName(chain.name).split(' ').filter(Boolean);
  const candidatesIn = candidatesOf(reading, book, chain, knowledge);
  let before: readonly Assessed[] = [];
  return (scene) => {
    before = thinkable(reading, scene, book, chain, words, candidatesIn(scene)).map((candidate) => {
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
      return { candidate, question, answers: askAll(question, known?.answers) };
    });
    return before;
  };
}

const isSame = (a: LinkCandidate, b: LinkCandidate): boolean =>
  a.entity === b.entity && a.route === b.route && a.alias === b.alias && a.prior === b.prior;

/** What all features say; those of the candidate alone say again what they said in an earlier scene. */
function askAll(question: SceneQuestion, earlier?: readonly Said[]): Said[] {
  const answers: Said[] = [];
  let next = 0;
  for (let place = 0; place < WEIGHED.length; place++) {
    const before = earlier?.[next]?.place === place ? earlier[next++] : null;
    const said = earlier && !WEIGHED[place]?.isOfScene ? before : askOne(question, place);
    if (said) answers.push(said);
  }
  return answers;
}

/** What the feature at a place of `FEATURES` says. */
function askOne(question: SceneQuestion, place: number): Said | null {
  const { feature, ask, weights } = WEIGHED[place] as (typeof WEIGHED)[number];
  const answer = ask(question);
  if (!answer) return null;
  const weight = answer.value * (weights.get(answer.case ?? '') ?? 0);
  return { place, answer, clue: { feature, weight, detail: answer.detail } };
}

/** Under which name the weight of what a feature said stands in `weights.ts`. */
export const keyOf = ({ answer, clue }: Said): string =>
  answer.case ? `${clue.feature}.${answer.case}` : clue.feature;

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
