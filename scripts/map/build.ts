// Makes public/world.json: outlines of the world's countries by ISO 3166-1 alpha-2, as the map of a story draws them.
// Sources: Natural Earth 1:110m and 1:50m (public domain) by way of world-atlas; codes of CLDR (Unicode licence).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(require.resolve(name), 'utf8'));

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Outline = (Polygon | MultiPolygon) & { id?: string; properties?: object };

const codes: Record<string, { _numeric?: string }> = read('cldr-core/supplemental/codeMappings.json')
  .supplemental.codeMappings;
const alpha2 = new Map(
  Object.entries(codes).flatMap(([code, { _numeric }]) =>
    /^[A-Z]{2}$/.test(code) && _numeric ? [[_numeric, code] as const] : [],
  ),
);
/** Lands that the outlines have without a number. */
const UNNUMBERED: Readonly<Record<string, string>> = { Kosovo: 'XK' };
/** Whose status is disputed between governments; they are drawn with a broken line, as nobody's. */
const DISPUTED = new Set(['XK', 'EH', 'TW', 'PS', 'N. Cyprus', 'Somaliland']);
/** A point in Crimea, which the outlines draw with Russia; it is cut off and drawn as disputed. */
const CRIMEA: [number, number] = [34.1, 45.2];

const world: Countries = read('world-atlas/countries-110m.json');
const outlines: Outline[] = [];
for (const country of world.objects.countries.geometries as Outline[]) {
  const name = (country.properties as { name: string }).name;
  const code = UNNUMBERED[name] ?? alpha2.get(String(country.id)) ?? null;
  const kept = { type: country.type, arcs: country.arcs } as Outline;
  if (code) kept.id = code;
  if (DISPUTED.has(code ?? name)) kept.properties = { disputed: true };
  if (kept.type === 'MultiPolygon' && code === 'RU') {
    const at = kept.arcs.findIndex((arcs) => geoContains(feature(world, { type: 'Polygon', arcs }), CRIMEA));
    if (at === -1) throw new Error('Crimea is no longer a polygon of its own in the outlines');
    outlines.push({ type: 'Polygon', arcs: kept.arcs[at] as number[][], properties: { disputed: true } });
    kept.arcs = kept.arcs.filter((_, i) => i !== at);
  }
  outlines.push(kept);
}

// Small countries have no outline at this scale: a point each, from the finer outlines.
const fine: Countries = read('world-atlas/countries-50m.json');
const drawn = new Set(outlines.map(({ id }) => id));
const points: Record<string, readonly [number, number]> = {};
for (const country of fine.objects.countries.geometries) {
  const code = alpha2.get(String(country.id));
  if (!code || drawn.has(code) || code === 'AQ') continue;
  const shape = feature(fine, country);
  if (geoArea(shape) === 0) continue;
  const [x, y] = geoCentroid(shape);
  points[code] = [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}

const { arcs, transform } = world;
const atlas = {
  type: 'Topology',
  arcs,
  transform,
  objects: { countries: { type: 'GeometryCollection', geometries: outlines } },
  points,
};
writeFileSync(path.resolve(import.meta.dirname, '../../public/world.json'), `${JSON.stringify(atlas)}\n`);
console.log(`${outlines.length} outlines, ${Object.keys(points).length} points`);
