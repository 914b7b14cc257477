import { type GeoProjection, geoArea, geoCentroid, geoDistance, geoEqualEarth } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Outlines of the world's countries by ISO alpha-2; small ones are points. As `scripts/map/build.ts` makes it. */
export interface WorldAtlas extends Topology<{ countries: GeometryCollection<{ disputed?: boolean }> }> {
  readonly points: Readonly<Record<string, readonly [number, number]>>;
}

/** One outline; `id` is the country's code, missing where nobody's. */
export type Outline = Feature<Geometry, { disputed?: boolean } | null>;

/** The outlines of an atlas. */
export function outlinesOf(atlas: WorldAtlas): readonly Outline[] {
  return (feature(atlas, atlas.objects.countries) as FeatureCollection).features as Outline[];
}

/** Where a country is: its outline's biggest piece (overseas parts would pull a map apart) or its point; null where unknown. */
export function coreOf(atlas: WorldAtlas, outlines: readonly Outline[], country: string): Geometry | null {
  const geometry = outlines.find(({ id }) => id === country)?.geometry;
  if (geometry?.type === 'MultiPolygon') {
    const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
    return pieces.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  }
  const point = atlas.points[country];
  return geometry ?? (point ? { type: 'Point', coordinates: [...point] } : null);
}

/** In steradians; what is larger, from China up, is shown as far as it is near the others. */
const HUGE = 0.18;
/** In radians: so near to the others a part of a huge country is shown. */
const NEAR = 0.35;

/**
 * What a map of several countries closes in on: of a huge one among smaller ones no more than is near them, or one point,
 * since all of Russia would leave its neighbours too small to be seen.
 */
export function framedBy(cores: readonly Geometry[]): readonly Geometry[] {
  const small = cores.filter((core) => geoArea(core) < HUGE);
  if (small.length === 0) return cores;
  const centres = small.map((core) => geoCentroid(core));
  return cores.map((core) => {
    if (core.type !== 'Polygon' || geoArea(core) < HUGE) return core;
    const outline = (core.coordinates[0] ?? []) as [number, number][];
    const away = outline.map((point) => Math.min(...centres.map((centre) => geoDistance(point, centre))));
    const near = outline.filter((_, i) => (away[i] as number) < NEAR);
    const nearest = outline[away.indexOf(Math.min(...away))] as [number, number];
    return { type: 'MultiPoint', coordinates: near.length > 0 ? near : [nearest] };
  });
}

/** Degrees around a lone country, so that it is seen among its neighbours. */
const AROUND = 9;
const WORLD: Geometry = { type: 'Sphere' } as unknown as Geometry;

/**
 * The projection of a map of given size: Equal Earth (Šavrič, Patterson and Jenny 2018), in which no country looks bigger
 * than it is, turned to the middle of the countries given and closed in on them; all the world where none is given.
 */
export function projectionFor(
  cores: readonly Geometry[],
  { width, height }: { readonly width: number; readonly height: number },
): GeoProjection {
  const inside: [[number, number], [number, number]] = [
    [8, 8],
    [Math.max(width - 8, 9), Math.max(height - 8, 9)],
  ];
  if (cores.length === 0)
    return geoEqualEarth()
      .rotate([-11, 0])
      .fitExtent(inside, WORLD as never);
  const centres = cores.map((core) => geoCentroid(core));
  const radians = centres.map(([longitude]) => (longitude * Math.PI) / 180);
  const middle = (Math.atan2(sum(radians.map(Math.sin)), sum(radians.map(Math.cos))) * 180) / Math.PI;
  const corners = centres.flatMap(([x, y]) => [
    [x - AROUND, Math.max(y - AROUND, -80)],
    [x + AROUND, Math.min(y + AROUND, 80)],
  ]);
  const shown: Geometry = {
    type: 'GeometryCollection',
    geometries: [...cores, { type: 'MultiPoint', coordinates: corners }],
  };
  return geoEqualEarth().rotate([-middle, 0]).fitExtent(inside, shown);
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
