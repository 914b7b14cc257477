// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fitted, seen } from '../../components/graph/camera';
import { insideWidth, placedLabels, shortened } from '../../components/graph/labels';
import { heightFor, layoutInSlices } from '../../components/graph/layout';
import type { Layout } from '../../components/graph/plane';
import { shortNames } from '../../components/graph/short-names';
import { EDGE_KINDS, kindsAtFirst, storyGraph } from '../../components/graph/story-graph';
import { standingOf } from '../../components/standing';
import { timelineOf } from '../../components/timeline/timeline';
import { analyse } from '../../lib/analysis/analyse';
import { openTagger } from '../../lib/analysis/tag/model-file';
import { openPack } from '../../lib/knowledge/open-pack';
import { type PageReading, readPage } from '../../lib/page/read-page';
import { openPage } from '../page/open-page';

const root = path.resolve(import.meta.dirname, '../..');
/** A JSON line with a `text` and the day it was `published`: an article that is not the project's to keep. */
const KEPT_ELSEWHERE = path.resolve(root, '../shared/eval/relations/seed-raw.jsonl');

const opened = <Opened>(name: string, read: (buffer: ArrayBuffer) => Opened): Opened => {
  const { buffer, byteOffset, length } = readFileSync(path.join(root, 'public', name));
  return read(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
};
const resources = { knowledge: opened('knowledge.bin', openPack), tagger: opened('tagger.bin', openTagger) };

/** The report of a page, with its graph as it is shown first and its timeline. */
function told(html: string) {
  const { article } = readPage(openPage(html)) as PageReading;
  const report = { article, analysis: analyse(article, resources) };
  const whole = storyGraph(report, new Set(EDGE_KINDS));
  const graph = storyGraph(report, kindsAtFirst(whole));
  const names = shortNames(report, whole.nodes);
  return { report, whole, graph, names, timeline: timelineOf(report) };
}

/** How many nodes get their names where the graph is so wide. */
function named({ graph, names }: ReturnType<typeof told>, width: number): number {
  const size = { width, height: heightFor({ ...graph, names }, width) };
  const slices = layoutInSlices({ ...graph, names, size });
  let slice = slices.next();
  while (!slice.done) slice = slices.next();
  const layout: Layout = slice.value;
  const camera = fitted(layout, size);
  const at = graph.nodes.map(({ id }) => seen(camera, layout.get(id)!));
  const labels = graph.nodes.map(({ id }, i) => {
    const text = shortened(names.get(id)!);
    const places = [16, -16].map((by) => insideWidth({ x: at[i]!.x, y: at[i]!.y + by }, text, 6.8, width));
    return { id, text, places, letter: 6.8 };
  });
  return placedLabels(labels, at, new Set()).size;
}

/** What must hold of the picture of every story. */
function isUnderstandable(story: ReturnType<typeof told>): void {
  const { report, whole, graph, names, timeline } = story;
  const { relations } = report.analysis;
  const lines = whole.edges.map(({ source, target, kind }) => `${[source, target].sort()} ${kind}`);
  expect(new Set(lines).size).toBe(lines.length);
  for (const { source, target } of whole.edges) expect(source).not.toBe(target);
  // Each relation is on one line, of its own standing.
  for (const relation of relations)
    expect(graph.edges.filter((edge) => edge.relations.includes(relation)).map(({ kind }) => kind)).toEqual([
      standingOf(relation),
    ]);
  // A name stands for one node, and most are as short as the article has them.
  expect(new Set(graph.nodes.map(({ id }) => names.get(id))).size).toBe(graph.nodes.length);
  expect(graph.nodes.filter(({ id }) => names.get(id)!.length > 22).length).toBeLessThanOrEqual(
    graph.nodes.length / 5,
  );
  expect(named(story, 345)).toBeGreaterThanOrEqual(graph.nodes.length * 0.8);
  const dates = timeline.entries.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  const dated = timeline.entries.flatMap((entry) => (entry.kind === 'relation' ? [entry.relation] : []));
  expect([...dated, ...timeline.undated].toSorted(byId)).toEqual(relations.toSorted(byId));
  expect(timeline.entries.filter(({ kind }) => kind === 'article')).toHaveLength(1);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

test('the graph and the timeline of the demo article are understood', () => {
  isUnderstandable(told(readFileSync(path.join(root, 'demo/article.html'), 'utf8')));
});

describe.skipIf(!existsSync(KEPT_ELSEWHERE))('the article that is kept elsewhere', () => {
  const story = () => {
    const line = readFileSync(KEPT_ELSEWHERE, 'utf8').split('\n')[0] as string;
    const { text, published } = JSON.parse(line) as { text: string; published: string };
    const escaped = (part: string) => part.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const [title = '', ...blocks] = text.split(/\n+/);
    return told(
      `<!doctype html><html lang="en"><head><title>${escaped(title)}</title><meta property="og:type" content="article">
      <meta property="article:published_time" content="${published}"></head><body><article><h1>${escaped(title)}</h1>
      ${blocks.map((block) => `<p>${escaped(block)}</p>`).join('\n')}</article></body></html>`,
    );
  };

  test('has a graph and a timeline that are understood', () => isUnderstandable(story()));

  test('has its people by their surnames, its places as no bodies, and its visits in order', () => {
    const { graph, names, timeline, report } = story();
    const called = graph.nodes.map(({ id }) => names.get(id));
    expect(called).toEqual(expect.arrayContaining(['Bayramov', 'Hajiyev', 'Tajani', 'Aliyev', 'Nato', 'EU']));
    for (const { name, kind } of graph.nodes)
      if (/^(Baku|Rome|Brussels)$/.test(name)) expect([name, kind]).toEqual([name, 'place']);
    const nameOf = (id: string) => report.analysis.entities.find((entity) => entity.id === id)?.name;
    const events = timeline.entries.flatMap((entry) =>
      entry.kind === 'relation'
        ? [`${entry.date} ${nameOf(entry.relation.subject)} ${nameOf(entry.relation.object)}`]
        : [],
    );
    const at = (event: string) => events.indexOf(event);
    expect(at('2024 Ilham Aliyev Italy')).toBeGreaterThanOrEqual(0);
    expect(at('2025-09 Sergio Mattarella Azerbaijan')).toBeGreaterThan(at('2024 Ilham Aliyev Italy'));
    expect(at('2025-11-26 Jeyhun Bayramov Ignazio La Russa')).toBeGreaterThan(
      at('2025-09 Sergio Mattarella Azerbaijan'),
    );
  });
});
