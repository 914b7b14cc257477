import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { NAME_LETTER, shortened } from './labels';
import type { Layout, Point, Size } from './plane';
import type { StoryGraph } from './story-graph';

/** What is to be laid out, and in how much room. */
export interface LayoutWish extends Pick<StoryGraph, 'nodes' | 'edges'> {
  /** The name that stands at each node, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Of the picture, in pixels. */
  readonly size: Size;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  /** Half of what node and name take, in the simulation's own unit. */
  readonly room: number;
}

/** Until it has cooled: half of d3-force's own default, which keeps 100 nodes below 200 ms and looks the same. */
const TICKS = 150;
/** Small enough that a slice of 100 nodes stays below one frame. */
const TICKS_A_SLICE = 6;
/** Half the height of a node with its name under it. */
const HALF_HEIGHT = 19;
/** Names lie: what is a circle to the simulation is so many times as wide as high in the picture. */
const STRETCH = 2;
/** From the edges of the picture to the middle of a node, across and down; the camera keeps as much free. */
const EDGE = { x: 30, y: 39 };
/** Of a picture this much is left free by the names in it, or lines cannot be told apart. */
const FREE = 2.4;
/** Few nodes are not drawn apart further than by this. */
const MOST_SPREAD = 2;

/** The height in pixels that a graph wants at a width: enough for all its names, within bounds. */
export function heightFor({ nodes, names }: Pick<LayoutWish, 'nodes' | 'names'>, width: number): number {
  const taken = nodes.reduce((sum, { id }) => sum + (2 * roomOf(names.get(id) ?? '')) ** 2 * STRETCH, 0);
  return Math.round(Math.min(Math.max((taken * FREE) / Math.max(width, 1), 300), 680));
}

/**
 * Lays a graph out by forces (d3-force: Verlet integration, Barnes–Hut repulsion) inside a picture, each node with room for
 * its name; in slices: after each it yields, so that whoever runs it may let the reader in between. Gives places in pixels
 * from the middle of the picture. The same graph always lies the same.
 */
export function* layoutInSlices({ nodes, edges, names, size }: LayoutWish): Generator<void, Layout> {
  const bodies: Body[] = nodes.map(({ id }) => ({ id, room: roomOf(names.get(id) ?? '') }));
  const pairs = new Map(edges.map((edge) => [`${edge.source} ${edge.target}`, edge]));
  const links = [...pairs.values()].map(({ source, target }) => ({ source, target }));
  // Half of the picture, in the simulation's unit.
  const half = {
    x: Math.max(size.width / 2 - EDGE.x, 40) / STRETCH,
    y: Math.max(size.height / 2 - EDGE.y, 40),
  };
  const distance = Math.sqrt((4 * half.x * half.y) / Math.max(nodes.length, 1));
  // What pulls to the middle pulls more along the shorter side.
  const across = Math.min(Math.max(half.x / half.y, 0.4), 2.5);
  const simulation = forceSimulation(bodies)
    .stop()
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(Math.min(Math.max(distance, 46), 110)),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(-3.4 * Math.min(distance, 70))
        .distanceMax(6 * distance),
    )
    .force('collide', forceCollide<Body>(({ room }) => room).iterations(3))
    .force('x', forceX(0).strength(0.11 / across))
    .force('y', forceY(0).strength(0.11 * across));
  simulation.alphaDecay(1 - 0.001 ** (1 / TICKS));
  for (let ticks = 0; ticks < TICKS; ticks += TICKS_A_SLICE) {
    for (let i = 0; i < TICKS_A_SLICE; i++) {
      simulation.tick();
      for (const body of bodies) keepInside(body, half);
    }
    yield;
  }
  return spread(bodies, half);
}

/** Runs a layout to its end in pauses of the page. Gives null where it was called off. */
export async function layOut(wish: LayoutWish, signal: AbortSignal): Promise<Layout | null> {
  const slices = layoutInSlices(wish);
  for (;;) {
    if (signal.aborted) return null;
    const slice = slices.next();
    if (slice.done) return slice.value;
    await new Promise((resume) => setTimeout(resume));
  }
}

function roomOf(name: string): number {
  return Math.max(HALF_HEIGHT, (shortened(name).length * NAME_LETTER) / 2 / STRETCH + 2);
}

function keepInside(body: Body, half: Point): void {
  body.x = Math.min(Math.max(body.x ?? 0, -half.x), half.x);
  body.y = Math.min(Math.max(body.y ?? 0, -half.y), half.y);
}

/** Places in pixels, drawn apart to use what room is left: what did not overlap does not then. */
function spread(bodies: readonly Body[], half: Point): Layout {
  const xs = bodies.map(({ x = 0 }) => x);
  const ys = bodies.map(({ y = 0 }) => y);
  const by = (values: readonly number[], room: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { middle: (least + most) / 2, by: Math.min(MOST_SPREAD, (2 * room) / Math.max(most - least, 1)) };
  };
  const [x, y] = [by(xs, half.x), by(ys, half.y)];
  return new Map(
    bodies.map((body) => [
      body.id,
      { x: ((body.x ?? 0) - x.middle) * x.by * STRETCH, y: ((body.y ?? 0) - y.middle) * y.by },
    ]),
  );
}
