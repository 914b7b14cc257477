import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Resources, Stage } from '../lib/analysis/analyse';
import type { Article } from '../lib/types/text';
import { toArticle } from '../scripts/analyse-format';
import { asBuilt } from './as-built';
import { newsText } from './news-text';
import { type BenchRequest, median, processorTime, type Row, timed } from './rows';

const { analyse, analysisSteps, openPack, openTagger, tokenise } =
  await asBuilt<typeof import('./measured')>('measured.ts');

/** Different texts that are read in turn, as a reader's articles are. */
const TEXTS = 16;
/** Runs before the measured ones, after which hardly any code is still compiled. */
const WARM_UPS = 80;

/** Throughput of the stages and of the whole, beside two peers, and how time grows with length. */
export async function bench({ input }: BenchRequest): Promise<readonly Row[]> {
  const resources: Resources = {
    knowledge: openPack(fileOf('knowledge.bin')),
    tagger: openTagger(fileOf('tagger.bin')),
  };
  const texts =
    input && statSync(input).isFile()
      ? [readFileSync(input, 'utf8')]
      : Array.from({ length: TEXTS }, (_, i) => newsText(8000, i + 1));
  const articles = texts.map(articleOf);
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  // Loaded before anything was analysed, compromise would slow what follows, as it cannot in a browser.
  for (const article of articles) analyse(article, resources);
  const { default: nlp } = await import('compromise');
  const { default: model } = await import('wink-eng-lite-web-model');
  const { default: winkNLP } = await import('wink-nlp');
  const wink = winkNLP(model);
  const { its } = wink;
  const whole = timed(
    {
      analyse: inTurn(articles, (article) => analyse(article, resources)),
      names: inTurn(articles, (article) => findNames(article, resources)),
      tokenise: inTurn(texts, tokenise),
      compromise: inTurn(texts, (text) => nlp(text).topics().out('array')),
      'compromise tokens': inTurn(texts, (text) => nlp.tokenize(text).out('array')),
      wink: inTurn(texts, (text) => wink.readDoc(text).entities().out(its.detail)),
    },
    { warmUps: WARM_UPS },
  );
  const rate = (milliseconds: number): number => length / 1e3 / milliseconds;
  const size = `${Math.round(length / 1000)} kB`;
  return [
    {
      what: `whole analysis, ${size}, warm`,
      value: whole.analyse,
      unit: 'ms',
      target: { atMost: 20 },
      reference: { what: 'compromise topics', value: whole.compromise },
    },
    {
      what: `whole analysis, ${size}, throughput`,
      value: rate(whole.analyse),
      unit: 'MB/s',
      target: { atLeast: 0.5 },
      reference: { what: 'wink-nlp entities', value: rate(whole.wink) },
    },
    {
      what: 'tokenise',
      value: rate(whole.tokenise),
      unit: 'MB/s',
      reference: { what: 'compromise tokenize', value: rate(whole['compromise tokens']) },
    },
    namesRow(length, whole.names, whole.wink),
    {
      what: `tokenise to corefer, ${size}, warm`,
      value: whole.names,
      unit: 'ms',
      target: { atMost: 5 },
      reference: { what: 'compromise topics', value: whole.compromise },
    },
    ...[1e5, 1e6].map((length) => {
      const long = articleOf(newsText(length, 7));
      const { names, peer } = timed(
        {
          names: () => findNames(long, resources),
          peer: () => wink.readDoc(long.text).entities().out(its.detail),
        },
        { runs: 3, warmUps: 1 },
      );
      return namesRow(length, names, peer);
    }),
    ...stages(articles, resources).map(([stage, milliseconds]) => ({
      what: `stage ${stage}, ${size}`,
      value: milliseconds,
      unit: 'ms',
    })),
    ...growth(resources),
  ];
}

/** The stages that find names and what they mean, with no relation read. */
function findNames(article: Article, resources: Resources): void {
  for (const stage of analysisSteps(article, resources)) if (stage === 'assemble') return;
}

/** A work on one item after another, over and over. */
function inTurn<Item>(items: readonly Item[], work: (item: Item) => unknown): () => unknown {
  let turn = 0;
  return () => work(items[turn++ % items.length] as Item);
}

/** Their throughput over a text of a length. */
const namesRow = (length: number, milliseconds: number, peer: number): Row => ({
  what: `tokenise to corefer, ${Math.round(length / 1000)} kB, throughput`,
  value: length / 1e3 / milliseconds,
  unit: 'MB/s',
  target: { atLeast: 3 },
  reference: { what: 'wink-nlp entities', value: length / 1e3 / peer },
});

/** Milliseconds of each stage, in order: the mean, since the clock is too coarse for one run of a short stage. */
function stages(articles: readonly Article[], resources: Resources, rounds = 3): [Stage, number][] {
  const times = new Map<Stage, number>();
  for (let round = 0; round < rounds; round++)
    for (const article of articles)
      for (const { stage, time } of stepTimes(article, resources))
        times.set(stage, (times.get(stage) ?? 0) + time);
  return [...times].map(([stage, time]) => [stage, time / (rounds * articles.length)]);
}

/** Processor time of every step of one analysis. */
function stepTimes(article: Article, resources: Resources): { stage: Stage; time: number }[] {
  const steps: { stage: Stage; time: number }[] = [];
  let began = processorTime();
  for (const stage of analysisSteps(article, resources)) {
    steps.push({ stage, time: processorTime() - began });
    began = processorTime();
  }
  // What comes after the last yield.
  steps.push({ stage: 'assemble', time: processorTime() - began });
  return steps;
}

/** Time at growing lengths, what a kilobyte of the longest costs beside one of 10 kB, and the longest step without a pause. */
function growth(resources: Resources): Row[] {
  const measured = [1e3, 1e4, 1e5, 1e6].map((length) => {
    const article = articleOf(newsText(length, 7));
    const runs = Array.from({ length: length > 1e5 ? 1 : 4 }, () => stepTimes(article, resources)).map(
      (steps) => ({
        whole: steps.reduce((sum, { time }) => sum + time, 0),
        longest: Math.max(...steps.map(({ time }) => time)),
      }),
    );
    return {
      length,
      whole: median(runs.map(({ whole }) => whole)),
      longest: median(runs.map(({ longest }) => longest)),
    };
  });
  const perCharacter = measured.map(({ length, whole }) => whole / length);
  return [
    ...measured.map(({ length, whole }) => ({
      what: `whole analysis, ${length / 1e3} kB`,
      value: whole,
      unit: 'ms',
    })),
    {
      what: 'time a character, 1 MB beside 10 kB',
      value: (perCharacter[3] as number) / (perCharacter[1] as number),
      unit: '×',
      target: { atMost: 2 },
    },
    {
      what: 'longest step without a pause, 1 MB',
      value: measured[3]?.longest as number,
      unit: 'ms',
      target: { atMost: 50 },
    },
  ];
}

const articleOf = (text: string): Article => toArticle({ id: 'bench', text, published: '2025-06-02' });

function fileOf(name: string): ArrayBuffer {
  const { buffer, byteOffset, length } = readFileSync(path.join(import.meta.dirname, '../public', name));
  return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
}
