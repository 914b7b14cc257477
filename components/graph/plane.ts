/** A place in the plane; x grows to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where each node of a graph stands, by id. */
export type Layout = ReadonlyMap<string, Point>;
