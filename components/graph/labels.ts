import type { Point } from './plane';

/** A name that wants to stand in a picture. */
export interface Label {
  readonly id: string;
  readonly text: string;
  /** Where the middle of its line may be, the best place first. */
  readonly places: readonly Point[];
  /** Width of one of its letters, in pixels. */
  readonly letter: number;
  /** Points that it must keep off, besides all nodes and names: such as other lines, which it would seem to name. */
  readonly avoids?: readonly Point[];
  /** Stands on what it avoids rather than nowhere. */
  readonly isNeeded?: boolean;
}

/** Narrow letter of the sidebar's type at 12 pixels, measured over names. */
export const NAME_LETTER = 6.8;
/** Height of a line of names. */
const LINE = 15;
/** Half the width of a node. */
const NODE = 7;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where names can stand without covering another, a node or what they avoid: those first in the list win, and one without a
 * free place is left out. `fixed` come before all, and stand in their best place where none is free.
 */
export function placedLabels(
  labels: readonly Label[],
  nodes: readonly Point[],
  fixed: ReadonlySet<string>,
): ReadonlyMap<string, Point> {
  const taken: Box[] = nodes.map(({ x, y }) => boxAround({ x, y }, NODE, NODE));
  const placed = new Map<string, Point>();
  const inOrder = [...labels].sort((a, b) => Number(fixed.has(b.id)) - Number(fixed.has(a.id)));
  for (const { id, text, places, letter, avoids = [], isNeeded = false } of inOrder) {
    const boxOf = (place: Point) => boxAround(place, (text.length * letter) / 2, LINE / 2);
    const free = places.filter((place) => {
      const box = boxOf(place);
      return !taken.some((other) => isOver(box, other));
    });
    const clear = free.find((place) => {
      const box = boxOf(place);
      return !avoids.some((point) => isIn(point, box));
    });
    const place = clear ?? (isNeeded ? free[0] : undefined) ?? (fixed.has(id) ? places[0] : undefined);
    if (!place) continue;
    placed.set(id, place);
    taken.push(boxOf(place));
  }
  return placed;
}

const boxAround = ({ x, y }: Point, across: number, down: number): Box => ({
  left: x - across,
  right: x + across,
  top: y - down,
  bottom: y + down,
});

const isOver = (a: Box, b: Box): boolean =>
  a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;

const isIn = ({ x, y }: Point, box: Box): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

/** A name no longer than a picture has room for. */
export function shortened(text: string, most = 22): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** A place at which a name stays inside a picture of a given width. */
export function insideWidth(place: Point, text: string, letter: number, width: number): Point {
  const half = (text.length * letter) / 2 + 2;
  return { x: width > 2 * half ? Math.min(Math.max(place.x, half), width - half) : width / 2, y: place.y };
}
