// Fits the weights of the linker's features on gold documents and writes lib/analysis/link/weights.ts.
//   npm run tune:links -- [--try] GOLD.jsonl…      (--try: report alone; part:GOLD.jsonl: a set whose names are linked in part)
// Deterministic. Reports, cross-validated over documents, precision and recall of links at several thresholds.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readNames } from '../lib/analysis/analyse';
import type { Chain } from '../lib/analysis/corefer/chain';
import { factBook } from '../lib/analysis/link/fact-book';
import { sceneOf } from '../lib/analysis/link/scene';
import type { SureLink } from '../lib/analysis/link/ties';
import { type Assessed, assess, keyOf } from '../lib/analysis/link/weigh';
import { finish } from '../lib/analysis/steps';
import { openTagger } from '../lib/analysis/tag/model-file';
import { openPack } from '../lib/knowledge/open-pack';
import { toArticle } from './analyse-format';
import { type Choice, fitWeights, lossOf, sharesOf } from './links/fit';
import { INITIAL_WEIGHTS } from './links/initial-weights';
import { type GoldDocument, goldOf, readGold } from './links/read-gold';

/** How strongly weights are drawn to their initial values; chosen by cross-validation among 0.3, 1, 3 and 10. */
const PULL = 3;
/** Share of the gold answers that are wrong: somebody known whom the annotator did not find, a name left out. */
const NOISE = 0.05;
const FOLDS = 10;
/** As in `linkChains`. */
const FIRM = 0.9;

const here = import.meta.dirname;
const open = <Opened>(name: string, read: (buffer: ArrayBuffer) => Opened): Opened => {
  const { buffer, byteOffset, length } = readFileSync(path.join(here, '../public', name));
  return read(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
};
const knowledge = open('knowledge.bin', openPack);
const tagger = open('tagger.bin', openTagger);

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (paths.length === 0) {
  console.error('usage: tsx scripts/tune-links.ts [--try] GOLD.jsonl…');
  process.exit(2);
}

const keys = Object.keys(INITIAL_WEIGHTS);
const keyIndex = new Map(keys.map((key, i) => [key, i]));
const indexOf = (key: string): number => {
  const known = keyIndex.get(key);
  if (known !== undefined) return known;
  keyIndex.set(key, keys.length);
  return keys.push(key) - 1;
};

interface Labelled {
  readonly fold: number;
  readonly mentions: number;
  readonly choice: Choice;
}

const namesOf = (gold: GoldDocument) => finish(readNames(toArticle(gold), { knowledge, tagger }));

const documents = readGold(paths).map((gold, i) => {
  const names = namesOf(gold);
  return { gold, fold: i % FOLDS, ...names, book: factBook(knowledge, names.reading.asOf) };
});
type Document = (typeof documents)[number];

/** Everything that is to be learnt from, given what a first pass linked. */
function labelled(firstPass: (document: Document) => readonly SureLink[]): Labelled[] {
  return documents.flatMap((document) => {
    const { reading, chains, book, gold, fold } = document;
    const scene = sceneOf(reading, chains, book)(firstPass(document));
    return chains.flatMap((chain) => {
      const assessed = assess(reading, book, chain, knowledge)(scene);
      const label = assessed.length > 0 ? labelOf(gold, document, chain, assessed) : null;
      if (!label) return [];
      const candidates = assessed.map(featuresOf);
      return [
        {
          fold,
          mentions: label.mentions,
          choice: { candidates, right: label.right, weight: Math.sqrt(label.mentions) },
        },
      ];
    });
  });
}

const featuresOf = ({ answers }: Assessed): Map<number, number> =>
  new Map(answers.map((said): [number, number] => [indexOf(keyOf(said)), said.answer.value]));

/** What most of a chain's mentions are by the gold: a candidate, or -1. Null where the gold says nothing of it. */
function labelOf(gold: GoldDocument, { reading }: Document, chain: Chain, assessed: readonly Assessed[]) {
  const votes = new Map<number, number>();
  for (const { firstToken, endToken, isDemonym } of chain.finds) {
    if (isDemonym) continue;
    const answer = goldOf(
      gold,
      reading.tokens.starts[firstToken] as number,
      reading.tokens.ends[endToken - 1] as number,
    );
    if (!answer) continue;
    const right = assessed.findIndex(({ question: { entity } }) =>
      // An entity without an id is right where the gold knows one of its kind.
      entity.qid ? answer.ids.includes(entity.qid) : answer.ids.length > 0 && answer.kind === entity.kind,
    );
    votes.set(right, (votes.get(right) ?? 0) + 1);
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return winner ? { right: winner[0], mentions: winner[1] } : null;
}

const initialOf = (): number[] => keys.map((key) => INITIAL_WEIGHTS[key] ?? 0);

/** Sure links of a first pass with given weights. */
const firstPassWith =
  (weights: readonly number[]) =>
  (document: Document): SureLink[] => {
    const { reading, chains, book } = document;
    const scene = sceneOf(reading, chains, book)([]);
    return chains.flatMap((chain) => {
      const assessed = assess(reading, book, chain, knowledge)(scene);
      const shares = sharesOf(assessed.map(featuresOf), [
        ...weights,
        ...keys.slice(weights.length).map(() => 0),
      ]);
      const best = shares.indexOf(Math.max(...shares));
      const entity = assessed[best]?.question.entity;
      return entity && (shares[best] as number) >= FIRM
        ? [{ chain, entity: entity.index, country: entity.country }]
        : [];
    });
  };

let learnt = labelled(() => []);
let weights = fitWeights(
  learnt.map(({ choice }) => choice),
  initialOf(),
  PULL,
  NOISE,
);
learnt = labelled(firstPassWith(weights));

console.error(
  `${documents.length} documents, ${learnt.length} chains, ${learnt.filter(({ choice }) => choice.right >= 0).length} of them in the pack`,
);
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const own = fitWeights(
    learnt.filter((one) => one.fold !== fold).map(({ choice }) => choice),
    initialOf(),
    PULL,
    NOISE,
  );
  return learnt
    .filter((one) => one.fold === fold)
    .map(({ choice, mentions }) => {
      const shares = sharesOf(choice.candidates, own);
      const score = Math.max(...shares);
      return {
        score,
        mentions,
        isRight: shares.indexOf(score) === choice.right,
        isKnown: choice.right >= 0,
        loss: lossOf(choice, shares, NOISE),
      };
    });
}).flat();
const sum = (list: readonly { readonly mentions: number }[]): number =>
  list.reduce((n, { mentions }) => n + mentions, 0);
console.error(`log-loss ${judged.reduce((total, { loss }) => total + loss, 0).toFixed(1)}`);
const known = sum(judged.filter(({ isKnown }) => isKnown));
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]) {
  const linked = judged.filter(({ score }) => score >= threshold);
  const right = sum(linked.filter(({ isRight }) => isRight));
  console.error(
    `score ≥ ${threshold.toFixed(2)}: precision ${((100 * right) / sum(linked)).toFixed(1)}, recall ${((100 * right) / known).toFixed(1)}`,
  );
}

weights = fitWeights(
  learnt.map(({ choice }) => choice),
  initialOf(),
  PULL,
  NOISE,
);
const lines = keys
  .map((key, i) => [key, weights[i] ?? 0] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, weight]) => `  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${Number(weight.toFixed(2))},`);
const file = `/** Weights of the features in log-odds, fitted on gold documents by \`scripts/tune-links.ts\`; do not edit by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
if (process.argv.includes('--try')) console.log(file);
else writeFileSync(path.join(here, '../lib/analysis/link/weights.ts'), file);
