import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { StoryGraph } from './story-graph';

/** A place in the plane; x grows to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each node stands, by id. */
export type Layout = ReadonlyMap<string, Point>;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly room: number;
}

/** Until it has cooled: half of d3-force's own default, which keeps 100 nodes below 200 ms and looks the same. */
const TICKS = 150;
/** Small enough that a slice of 100 nodes stays below one frame. */
const TICKS_A_SLICE = 6;

/**
 * Lays a graph out by forces (d3-force: Verlet integration, Barnes–Hut repulsion), in slices: after each it yields, so that
 * whoever runs it may let the reader in between. Gives places in a box of the given proportions, the centre of mass at
 * 0, 0. The same graph always lies the same.
 * @param aspect width of the box by its height
 */
export function* layoutInSlices(
  { nodes, edges }: Pick<StoryGraph, 'nodes' | 'edges'>,
  aspect: number,
): Generator<void, Layout> {
  const bodies: Body[] = nodes.map(({ id, name }) => ({ id, room: 26 + Math.min(name.length, 16) * 1.6 }));
  const pairs = new Map(edges.map((edge) => [`${edge.source} ${edge.target}`, edge]));
  const links = [...pairs.values()].map(({ source, target }) => ({ source, target }));
  // What pulls to the middle pulls more along the shorter side.
  const across = Math.min(Math.max(aspect, 0.4), 2.5);
  const simulation = forceSimulation(bodies)
    .stop()
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(95),
    )
    .force('charge', forceManyBody().strength(-320).distanceMax(420))
    .force('collide', forceCollide<Body>(({ room }) => room).iterations(2))
    .force('x', forceX(0).strength(0.06 / across))
    .force('y', forceY(0).strength(0.06 * across));
  simulation.alphaDecay(1 - 0.001 ** (1 / TICKS));
  for (let ticks = 0; ticks < TICKS; ticks += TICKS_A_SLICE) {
    simulation.tick(TICKS_A_SLICE);
    yield;
  }
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** Runs a layout to its end in pauses of the page. Gives null where it was called off. */
export async function layOut(
  graph: Pick<StoryGraph, 'nodes' | 'edges'>,
  aspect: number,
  signal: AbortSignal,
): Promise<Layout | null> {
  const slices = layoutInSlices(graph, aspect);
  for (;;) {
    if (signal.aborted) return null;
    const slice = slices.next();
    if (slice.done) return slice.value;
    await new Promise((resume) => setTimeout(resume));
  }
}
