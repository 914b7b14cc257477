import { expect, test } from 'vitest';
import { fitted, nearestInDirection, seen, showing, zoomed } from '../../../components/graph/camera';
import { clearPath, edgePath } from '../../../components/graph/edge-path';
import { insideWidth, placedLabels, shortened } from '../../../components/graph/labels';
import { heightFor, layOut } from '../../../components/graph/layout';
import type { Layout } from '../../../components/graph/plane';
import { EDGE_KINDS, storyGraph } from '../../../components/graph/story-graph';
import { bigStory } from '../../fakes/big-story';
import { crowdedStory } from '../../fakes/crowded-story';

const graph = storyGraph(bigStory(), new Set(EDGE_KINDS));
const SIZE = { width: 340, height: 320 };
const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
const run = () => layOut({ ...graph, names, size: SIZE }, new AbortController().signal) as Promise<Layout>;

test('lays the same graph the same, with no two on each other', async () => {
  const [a, b] = [await run(), await run()];
  expect([...a]).toEqual([...b]);
  const points = [...a.values()];
  points.forEach((p, i) => {
    for (const q of points.slice(i + 1)) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(30);
  });
});

test.each([340, 700])('is legible with 40 nodes in a picture %i pixels wide', async (width) => {
  const story = storyGraph(crowdedStory(40), new Set(EDGE_KINDS));
  const called = new Map(story.nodes.map(({ id, name }) => [id, name]));
  const size = { width, height: heightFor({ nodes: story.nodes, names: called }, width) };
  const layout = (await layOut({ ...story, names: called, size }, new AbortController().signal)) as Layout;
  const camera = fitted(layout, size);
  // Nothing is made smaller than it is read.
  expect(camera.scale).toBeGreaterThan(0.85);
  const at = story.nodes.map(({ id }) => seen(camera, layout.get(id)!));
  const labels = story.nodes.map(({ id, name }, i) => ({
    id,
    text: name,
    places: [16, -16].map((by) => insideWidth({ x: at[i]!.x, y: at[i]!.y + by }, name, 6.8, width)),
    letter: 6.8,
  }));
  expect(placedLabels(labels, at, new Set()).size).toBeGreaterThanOrEqual(36);
});

test('can be called off', async () => {
  const stop = new AbortController();
  const running = layOut({ ...graph, names, size: SIZE }, stop.signal);
  stop.abort();
  expect(await running).toBeNull();
});

test('fits all into view, keeps what is under the pointer when zooming, and brings one into view', async () => {
  const layout = await run();
  const camera = fitted(layout, SIZE);
  for (const point of layout.values()) {
    const { x, y } = seen(camera, point);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(SIZE.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(SIZE.height);
  }
  const point = layout.get('e1')!;
  const before = seen(camera, point);
  const after = seen(zoomed(camera, 1.5, before, camera.scale), point);
  expect(after.x).toBeCloseTo(before.x);
  expect(after.y).toBeCloseTo(before.y);
  const moved = seen(showing({ x: 900, y: -700, scale: 1 }, point, SIZE), point);
  expect(moved.x).toBeCloseTo(SIZE.width - 40);
  expect(moved.y).toBeCloseTo(30);
  expect(zoomed(camera, 1000, before, camera.scale).scale).toBe(4);
});

test('goes to the nearest in a direction', () => {
  const layout = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 50, y: 5 }],
    ['c', { x: 20, y: 90 }],
  ]);
  expect(nearestInDirection(layout, 'a', 1, 0)).toBe('b');
  expect(nearestInDirection(layout, 'a', 0, 1)).toBe('c');
  expect(nearestInDirection(layout, 'a', -1, 0)).toBeNull();
});

test('lines end beside their nodes and bend to either side', () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  expect(edgePath(from, to, 0)).toMatchObject({ d: 'M10.0 0.0L90.0 0.0', middle: { x: 50, y: 0 }, angle: 0 });
  expect(edgePath(from, to, 1)!.middle.y).toBeGreaterThan(5);
  expect(edgePath(from, to, -1)!.middle.y).toBeLessThan(-5);
  expect(edgePath(to, from, 0)!.angle).toBe(0);
  expect(edgePath(from, from, 0)).toBeNull();
});

test('a line bends around a node that stands on its way', () => {
  const [from, to, way] = [
    { x: 0, y: 0 },
    { x: 200, y: 0 },
    { x: 100, y: 2 },
  ];
  expect(clearPath(from, to, 0, [])!.d).toBe(edgePath(from, to, 0)!.d);
  const around = clearPath(from, to, 0, [way])!;
  for (const { x, y } of around.points) expect(Math.hypot(x - way.x, y - way.y)).toBeGreaterThan(10);
});

test('names cover neither each other nor nodes, and keep off other lines', () => {
  const label = (id: string, x: number, avoids: readonly { x: number; y: number }[] = []) => ({
    id,
    text: 'Ada Marin',
    places: [
      { x, y: 0 },
      { x, y: 40 },
    ],
    letter: 6,
    avoids,
  });
  const placed = placedLabels(
    [label('a', 0), label('b', 20), label('c', 30), label('d', 200, [{ x: 205, y: 3 }])],
    [{ x: 500, y: 0 }],
    new Set(),
  );
  expect(Object.fromEntries(placed)).toEqual({
    a: { x: 0, y: 0 },
    b: { x: 20, y: 40 },
    d: { x: 200, y: 40 },
  });
  const onLine = { ...label('e', 300, [{ x: 300, y: 1 }]), places: [{ x: 300, y: 0 }] };
  expect(placedLabels([onLine], [], new Set()).size).toBe(0);
  expect(placedLabels([{ ...onLine, isNeeded: true }], [], new Set()).size).toBe(1);
  const crowded = [
    { x: 0, y: 0 },
    { x: 0, y: 40 },
  ];
  expect([...placedLabels([label('a', 0), label('c', 1)], crowded, new Set(['c']))]).toEqual([
    ['c', { x: 1, y: 0 }],
  ]);
  expect(shortened('Northern Fisheries Board of the Isles')).toBe('Northern Fisheries Bo…');
  expect(insideWidth({ x: 5, y: 1 }, 'Ada', 6, 100)).toEqual({ x: 11, y: 1 });
});
