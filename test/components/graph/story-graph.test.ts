import { expect, test } from 'vitest';
import { EDGE_KINDS, edgesOf, neighboursOf, storyGraph } from '../../../components/graph/story-graph';
import { bigStory } from '../../fakes/big-story';

const report = bigStory();
const whole = storyGraph(report, new Set(EDGE_KINDS));
const lines = (graph = whole) => graph.edges.map(({ id }) => id);

test('draws each standing of a pair as a line of its own, and what was known apart', () => {
  expect(lines()).toEqual(
    expect.arrayContaining(['e4-e5-claimed', 'e4-e5-denied', 'e1-e5-open', 'e1-e2-told', 'e1-e4-known']),
  );
  const bends = whole.edges
    .filter(({ source, target }) => source === 'e4' && target === 'e5')
    .map(({ bend }) => bend);
  expect(new Set(bends).size).toBe(bends.length);
});

test('points arrows the way that relations go', () => {
  const edge = (id: string) => whole.edges.find((each) => each.id === id)!;
  expect(edge('e1-e2-told')).toMatchObject({ pointsAtTarget: false, pointsAtSource: false });
  expect(edge('e1-e5-open')).toMatchObject({ pointsAtTarget: true, pointsAtSource: false });
  expect(edge('e4-e5-denied')).toMatchObject({ pointsAtTarget: false, pointsAtSource: true });
});

test('leaves out kinds of lines, and with them whom nothing else joins', () => {
  const told = storyGraph(report, new Set(['told']));
  expect(told.edges.every(({ kind }) => kind === 'told')).toBe(true);
  expect(told.nodes.map(({ id }) => id)).not.toContain('e8');
  expect(told.apart.map(({ id }) => id)).toContain('e8');
  expect(whole.apart.map(({ id }) => id)).toEqual(['e10']);
});

test('knows who is beside whom', () => {
  expect([...neighboursOf(whole, 'e8')].sort()).toEqual(['e4', 'e8']);
  expect(edgesOf(whole, 'e8').map(({ id }) => id)).toEqual(['e4-e8-open']);
});
