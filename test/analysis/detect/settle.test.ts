import { expect, test } from 'vitest';
import type { Find } from '../../../lib/analysis/detect/find';
import { settle } from '../../../lib/analysis/detect/settle';
import type { PackCandidate } from '../../../lib/types/knowledge';
import { smallPack } from '../../small-pack';
import { readingWith } from '../marked-finds';
import { readingOf } from '../small-world';

const find = (
  firstToken: number,
  endToken: number,
  detector: Find['detector'],
  more: Partial<Find> = {},
): Find => ({
  firstToken,
  endToken,
  kind: 'institution',
  detector,
  score: 0.9,
  candidates: [],
  isDemonym: false,
  ...more,
});
const reading = readingOf('the a b c d e f g h i');
const spans = (finds: readonly Find[]): string =>
  settle(reading, finds)
    .map(({ firstToken, endToken, detector }) => `${firstToken}-${endToken} ${detector}`)
    .join(', ');

test("the tagger's span stands against a longer known name and any pattern", () => {
  expect(spans([find(0, 4, 'known-name'), find(0, 2, 'tagger'), find(1, 3, 'title')])).toBe('0-2 tagger');
});

test('what the tagger saw at the end alone of a name that is surely known is a part of it', () => {
  const end = find(3, 4, 'tagger');
  expect(spans([find(1, 4, 'known-name'), end])).toBe('1-4 known-name');
  expect(spans([find(1, 4, 'known-name', { score: 0.8 }), end])).toBe('3-4 tagger');
  expect(spans([find(1, 4, 'known-name', { kind: 'person' }), end])).toBe('3-4 tagger');
  expect(spans([find(0, 4, 'known-name'), end])).toBe('3-4 tagger');
});

test('what the tagger saw at the head alone of a pair that is one land is a part of it', () => {
  const pair = readingOf('the Osk and Vell a');
  const head = find(1, 2, 'tagger');
  const land = find(1, 4, 'known-name', { kind: 'place' });
  const spansOf = (finds: readonly Find[]) =>
    settle(pair, finds).map(({ firstToken, endToken }) => `${firstToken}-${endToken}`);
  expect(spansOf([land, head])).toEqual(['1-4']);
  expect(spansOf([{ ...land, score: 0.8 }, head])).toEqual(['1-2']);
  expect(spansOf([{ ...land, kind: 'institution' }, head])).toEqual(['1-2']);
});

test('what the tagger saw at the head alone of a body is a part of its name, but not where it is', () => {
  const spansOf = (text: string, end: number) =>
    settle(readingOf(text), [find(1, end, 'known-name'), find(1, 2, 'tagger')]).map(
      ({ firstToken, endToken }) => `${firstToken}-${endToken}`,
    );
  expect(spansOf('the Norlandic Harbour Guild met', 4)).toEqual(['1-4']);
  expect(spansOf('the Guild in Osk met', 4)).toEqual(['1-2']);
  expect(spansOf('the Osk 24 percent', 3)).toEqual(['1-2']);
});

test('of two known names the longer stands', () => {
  expect(spans([find(1, 2, 'known-name'), find(0, 3, 'known-name')])).toBe('0-3 known-name');
});

test('a known name that the tagger passed over stays where it is a country, a seat of government, or several words', () => {
  const others = [find(9, 10, 'tagger')];
  expect(spans([...others, find(0, 1, 'known-name')])).toBe('9-10 tagger');
  expect(spans([...others, find(0, 1, 'known-name', { kind: 'country' })])).toBe(
    '0-1 known-name, 9-10 tagger',
  );
  // A building that its government goes by, and the office in it.
  const pack = smallPack([
    { id: 'Q1', kind: 'country', label: 'Norland', country: 'NO' },
    { id: 'Q2', kind: 'institution', label: 'Office in the Mill', country: 'NO' },
    { id: 'Q3', kind: 'institution', label: 'Mill Works', country: 'ES' },
  ]);
  const entityOf = (label: string): number => (pack.candidates(label)[0] as PackCandidate).entity;
  const seatOf = (other: string): string => {
    const mill = find(0, 1, 'known-name', {
      score: 0.6,
      candidates: [
        { entity: entityOf('Norland'), alias: 'metonym', prior: 0.6 },
        { entity: entityOf(other), alias: 'full', prior: 0.35 },
      ],
    });
    const seen = readingWith('the a b c d e f g h i', pack, '2025-06-01');
    return settle(seen, [...others, mill])
      .map(({ firstToken, endToken }) => `${firstToken}-${endToken}`)
      .join(', ');
  };
  expect(seatOf('Office in the Mill')).toBe('0-1, 9-10');
  expect(seatOf('Mill Works')).toBe('9-10');
  // What is no word, and stands for a body.
  const coinedIn = (text: string, kind: 'institution' | 'other' = 'institution') =>
    settle(readingOf(`${text} b c d e f g h i j`), [
      ...others,
      find(0, 1, 'known-name', { score: 0.8, kind }),
    ]).length;
  expect([coinedIn('OS5'), coinedIn('OfD'), coinedIn('OF'), coinedIn('Osk')]).toEqual([2, 2, 1, 1]);
  expect(coinedIn('OS5', 'other')).toBe(1);
  expect(spans([...others, find(0, 2, 'known-name')])).toBe('0-2 known-name, 9-10 tagger');
  expect(spans([...others, find(0, 2, 'known-name', { score: 0.2 })])).toBe('9-10 tagger');
});

test('patterns speak where no tagger does; a form of address always', () => {
  expect(spans([find(0, 2, 'title'), find(5, 7, 'head-word')])).toBe('0-2 title, 5-7 head-word');
  expect(spans([find(9, 10, 'tagger'), find(0, 2, 'title'), find(5, 7, 'head-word')])).toBe('9-10 tagger');
  expect(spans([find(9, 10, 'tagger'), find(0, 2, 'honorific')])).toBe('0-2 honorific, 9-10 tagger');
});
