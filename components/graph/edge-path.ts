import type { Point } from './plane';

/** A line between two nodes as it is drawn. */
export interface EdgePath {
  /** SVG path data. */
  readonly d: string;
  /** The middle of the line, where its sign stands. */
  readonly middle: Point;
  /** Points along the line, evenly. */
  readonly points: readonly Point[];
  /** Direction at the middle in degrees, never upside down. */
  readonly angle: number;
}

/** From the middle of a node to where its lines end. */
const NODE = 10;
/** How far each further line between the same two bends. */
const BEND = 26;
/** Pieces that a line is measured in. */
const STEPS = 20;

/** The line from one node to another; `bend` as in `StoryEdge`. Null where they stand on each other. */
export function edgePath(from: Point, to: Point, bend: number): EdgePath | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 2 * NODE) return null;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const side = bend * BEND;
  const control = { x: (from.x + to.x) / 2 - dy * side, y: (from.y + to.y) / 2 + dx * side };
  const start = towards(from, control);
  const end = towards(to, control);
  const middle = onCurve(start, control, end, 0.5);
  const points = Array.from({ length: STEPS + 1 }, (_, i) => onCurve(start, control, end, i / STEPS));
  const degrees = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  const line = side === 0 ? `L${at(end)}` : `Q${at(control)} ${at(end)}`;
  return {
    d: `M${at(start)}${line}`,
    middle,
    points,
    angle: degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees,
  };
}

/** How near a line may come to a node that it does not end at. */
const CLEAR = 11;

/** The line from one node to another, bent further where it would run through others. */
export function clearPath(from: Point, to: Point, bend: number, others: readonly Point[]): EdgePath | null {
  const side = bend < 0 ? -1 : 1;
  let best: EdgePath | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const by of [bend, bend + side, bend === 0 ? -1 : bend + 2 * side]) {
    const path = edgePath(from, to, by);
    const hits = others.filter(({ x, y }) =>
      path?.points.some((at) => Math.hypot(at.x - x, at.y - y) < CLEAR),
    ).length;
    if (hits < fewest) [best, fewest] = [path, hits];
    if (fewest === 0) break;
  }
  return best;
}

function onCurve(from: Point, control: Point, to: Point, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * NODE, y: from.y + ((to.y - from.y) / length) * NODE };
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
