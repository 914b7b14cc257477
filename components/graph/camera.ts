import type { Layout, Point, Size } from './plane';

/** How the plane is seen: `scale` pixels a unit, the plane's 0, 0 at pixel `x`, `y`. */
export interface Camera extends Point {
  readonly scale: number;
}

const CLOSEST = 4;
/** Room at the edges for the names that stand under the nodes, and above for the buttons. */
const MARGIN = { x: 30, top: 44, bottom: 34 };

/** The camera that sees a whole layout, at most at its own size. */
export function fitted(layout: Layout, { width, height }: Size): Camera {
  const points = [...layout.values()];
  if (points.length === 0) return { x: width / 2, y: height / 2, scale: 1 };
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const inside = { width: width - 2 * MARGIN.x, height: height - MARGIN.top - MARGIN.bottom };
  const scale = Math.min(
    1.15,
    Math.max(inside.width, 40) / Math.max(right - left, 1),
    Math.max(inside.height, 40) / Math.max(bottom - top, 1),
  );
  return {
    scale,
    x: width / 2 - ((left + right) / 2) * scale,
    y: MARGIN.top + inside.height / 2 - ((top + bottom) / 2) * scale,
  };
}

/** Where a point of the plane is seen, in pixels. */
export function seen({ x, y, scale }: Camera, point: Point): Point {
  return { x: point.x * scale + x, y: point.y * scale + y };
}

/** A camera nearer by a factor, with what is seen at a pixel staying there. */
export function zoomed(camera: Camera, by: number, at: Point, smallest: number): Camera {
  const scale = Math.min(CLOSEST, Math.max(smallest * 0.6, camera.scale * by));
  const real = scale / camera.scale;
  return { scale, x: at.x - (at.x - camera.x) * real, y: at.y - (at.y - camera.y) * real };
}

/** A camera moved over the plane. */
export function moved(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** The camera moved as little as makes a point be seen well inside. */
export function showing(camera: Camera, point: Point, { width, height }: Size): Camera {
  const { x, y } = seen(camera, point);
  const within = (at: number, from: number, to: number): number =>
    at < from ? from - at : at > to ? to - at : 0;
  return moved(camera, within(x, 40, width - 40), within(y, 30, height - 40));
}

/** The nearest node in a direction from another (arrow keys), or null: what is off to the side counts double. */
export function nearestInDirection(layout: Layout, from: string, dx: number, dy: number): string | null {
  const start = layout.get(from);
  if (!start) return null;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, { x, y }] of layout) {
    const along = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    // Two to one, so that every node lies in at least one of the four directions.
    if (id === from || along <= 0 || aside > 2 * along) continue;
    const cost = along + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
