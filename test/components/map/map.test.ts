import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { countriesOfStory } from '../../../components/map/story-map';
import { coreOf, framedBy, outlinesOf, projectionFor, type WorldAtlas } from '../../../components/map/world';
import { bigStory } from '../../fakes/big-story';

const atlas: WorldAtlas = JSON.parse(readFileSync('public/world.json', 'utf8'));
const outlines = outlinesOf(atlas);

test('names the countries of a story first, then those of its people', () => {
  const report = bigStory();
  const entities = report.analysis.entities.filter(({ id }) => id !== 'e5');
  const countries = countriesOfStory({ ...report, analysis: { ...report.analysis, entities } });
  expect(countries.map(({ country, entity }) => [country, entity])).toEqual([
    ['NO', 'e4'],
    ['IS', 'e7'],
    ['MT', 'e8'],
    ['PT', null],
  ]);
  expect(countries[0]?.others).toEqual(['e1']);
});

test.each([
  ['NO', [10, 61]],
  ['BR', [-50, -10]],
  ['UA', [31, 49]],
  ['AZ', [48, 40.3]],
] as const)('has %s where it is', (country, point) => {
  const outline = outlines.find(({ id }) => id === country)!;
  expect(geoContains(outline, [...point])).toBe(true);
});

test('gives disputed land to nobody', () => {
  const owner = (point: [number, number]) => outlines.find((outline) => geoContains(outline, point));
  expect(owner([34.1, 45.2])).toMatchObject({ properties: { disputed: true } });
  expect(owner([34.1, 45.2])?.id).toBeUndefined();
  expect(owner([33.5, 35.3])?.id).toBeUndefined();
});

test('has small countries as points, and no country twice', () => {
  expect(coreOf(atlas, outlines, 'MT')).toEqual({ type: 'Point', coordinates: atlas.points.MT });
  expect(coreOf(atlas, outlines, 'ZZ')).toBeNull();
  const codes = outlines.flatMap(({ id }) => id ?? []);
  expect(new Set([...codes, ...Object.keys(atlas.points)]).size).toBe(
    codes.length + Object.keys(atlas.points).length,
  );
});

test('shows of a huge country what is near the others, and all of it where it is alone', () => {
  const frame = (...codes: string[]) => framedBy(codes.map((code) => coreOf(atlas, outlines, code)!));
  const size = { width: 340, height: 240 };
  const scale = (...codes: string[]) => projectionFor(frame(...codes), size).scale();
  expect(scale('UA', 'AZ', 'RU')).toBeGreaterThan(2 * scale('RU'));
  expect(scale('UA', 'AZ', 'RU')).toBeGreaterThan(0.4 * scale('UA', 'AZ'));
  expect(frame('RU', 'CN')).toEqual(['RU', 'CN'].map((code) => coreOf(atlas, outlines, code)));
  // One that is far from all others is still on the map, by its nearest point.
  const [, far] = frame('MT', 'AU');
  expect(far).toMatchObject({ type: 'MultiPoint' });
  expect((far as { coordinates: unknown[] }).coordinates).toHaveLength(1);
});

test('closes in on the countries given, across the date line too', () => {
  const size = { width: 340, height: 240 };
  const cores = ['FJ', 'NZ', 'WS'].map((country) => coreOf(atlas, outlines, country)!);
  const projection = projectionFor(cores, size);
  for (const point of [
    [175, -40],
    [178, -18],
    [-172, -13.6],
  ] as [number, number][]) {
    const [x, y] = projection(point)!;
    expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
  }
  expect(projection.scale()).toBeGreaterThan(2 * projectionFor([], size).scale());
});
