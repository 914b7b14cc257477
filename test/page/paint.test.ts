// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { indexMentions } from '../../lib/page/hit-test';
import {
  emphasise,
  highlightColours,
  mentionsToPaint,
  type PaintedMention,
  paint,
} from '../../lib/page/paint';
import type { Analysis, EntityKind, Mention } from '../../lib/types/analysis';

class PlainHighlight extends Set<unknown> {
  priority = 0;
  constructor(...ranges: unknown[]) {
    super(ranges);
  }
}
const highlights = new Map<string, PlainHighlight>();
const css = { highlights } as unknown as typeof CSS;
beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('Highlight', PlainHighlight);
});

const mention = (id: number, entity: string, start: number, form: Mention['form'] = 'name'): Mention => ({
  id,
  entity,
  start,
  end: start + 3,
  form,
  detector: 'test',
  metonym: null,
  isDemonym: false,
});
const analysis = (mentions: Mention[], kinds: Record<string, EntityKind>): Analysis =>
  ({ mentions, entities: Object.entries(kinds).map(([id, kind]) => ({ id, kind })) }) as unknown as Analysis;
const painted = (kind: EntityKind, isUncertain = false, node: Node = document.body): PaintedMention => ({
  mention: mention(0, 'e1', 0),
  kind,
  isUncertain,
  range: { startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 } as unknown as StaticRange,
});

describe('which mentions are painted', () => {
  const kinds: EntityKind[] = ['person', 'country'];
  const all = analysis(
    [
      mention(0, 'e1', 0),
      mention(1, 'e2', 10),
      mention(2, 'e1', 20),
      mention(3, 'e1', 60),
      mention(4, 'e3', 70),
      mention(5, 'e2', 80, 'pronoun'),
    ],
    { e1: 'person', e2: 'country', e3: 'other' },
  );
  const blocks = [
    { kind: 'paragraph', start: 0, end: 40 },
    { kind: 'heading', start: 42, end: 50 },
    { kind: 'paragraph', start: 52, end: 90 },
  ] as const;
  test.each([
    ['all', kinds, [0, 1, 2, 3]],
    ['first-in-section', kinds, [0, 1, 3]],
    ['first-in-section', ['country'], [1]],
    ['all', [], []],
    ['off', kinds, []],
  ] as const)('%s of %j', (density, shown, ids) => {
    expect(mentionsToPaint(all, blocks, density, shown).map(({ id }) => id)).toEqual(ids);
  });
});

describe('paint', () => {
  test('groups by kind, what is not decided apart, and takes all of it back', () => {
    const unpaint = paint(
      [painted('person'), painted('country'), painted('person', true), painted('person')],
      css,
    );
    expect([...highlights].map(([name, { size }]) => [name, size])).toEqual([
      ['attache-person', 2],
      ['attache-country', 1],
      ['attache-uncertain', 1],
    ]);
    highlights.set('page-own', new PlainHighlight());
    emphasise('flash', [painted('person').range], css);
    unpaint();
    expect([...highlights.keys()]).toEqual(['page-own']);
  });

  test('replaces what was painted before', () => {
    paint([painted('person')], css);
    paint([painted('country')], css);
    expect([...highlights.keys()]).toEqual(['attache-country']);
  });

  test('leaves alone what another script has painted since', () => {
    const unpaint = paint([painted('person')], css);
    paint([painted('person'), painted('country')], css);
    unpaint();
    expect([...highlights.keys()]).toEqual(['attache-person', 'attache-country']);
  });

  test('paints no more than anybody reads', () => {
    paint(
      Array.from({ length: 50_000 }, () => painted('person')),
      css,
    );
    expect(highlights.get('attache-person')?.size).toBe(10_000);
  });
});

test('colours are those of the palette, for light and for dark ground, on screens alone', () => {
  const palette = {
    light: { person: '#111111', country: '#222222', institution: '#333333' },
    dark: { person: '#aaaaaa', country: '#bbbbbb', institution: '#cccccc' },
  };
  expect(highlightColours(palette, false)).toMatch(/attache-country\) \{ text-decoration-color: #222222/);
  expect(highlightColours(palette, true)).toMatch(/attache-person\) \{ text-decoration-color: #aaaaaa/);
  expect(highlightColours(palette, true).match(/@media (\w+)/g)).toEqual(['@media screen', '@media screen']);
});

test('a mention across nodes is found from both', () => {
  const [one, two] = [document.createTextNode('Ada '), document.createTextNode('Marin')];
  const across = {
    ...painted('person'),
    range: { startContainer: one, startOffset: 0, endContainer: two, endOffset: 5 } as unknown as StaticRange,
  };
  const index = indexMentions([across]);
  expect(index.get(one)).toEqual([across]);
  expect(index.get(two)).toEqual([across]);
});
