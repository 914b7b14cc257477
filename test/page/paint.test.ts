// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { indexMentions } from '../../lib/page/hit-test';
import {
  emphasise,
  mentionsToPaint,
  ofOneEntity,
  type PaintedMention,
  paint,
  unpaintAll,
} from '../../lib/page/paint';
import type { Analysis, EntityKind, Mention } from '../../lib/types/analysis';

class PlainHighlight extends Set<unknown> {
  priority = 0;
  constructor(...ranges: unknown[]) {
    super(ranges);
  }
}
const LOOK = { palette: 'calm', ground: 'dark' } as const;
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
  detector: 'known-name',
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
  test('what stands for several has the card of none', () => {
    const both = [mention(0, 'e1', 0), mention(1, 'e2', 10, 'nominal'), mention(2, 'e3', 10, 'nominal')];
    expect(ofOneEntity(both).map(({ id }) => id)).toEqual([0]);
  });
});

describe('paint', () => {
  test('groups by kind, what is not decided apart, and takes all of it back', () => {
    const unpaint = paint(
      [painted('person'), painted('country'), painted('person', true), painted('person')],
      LOOK,
      css,
    );
    expect([...highlights].map(([name, { size }]) => [name, size])).toEqual([
      ['attache-person-calm-dark', 2],
      ['attache-country-calm-dark', 1],
      ['attache-uncertain-calm-dark', 1],
    ]);
    highlights.set('page-own', new PlainHighlight());
    emphasise('flash', [painted('person').range], 'dark', css);
    unpaint();
    expect([...highlights.keys()]).toEqual(['page-own']);
  });

  test('replaces what was painted before', () => {
    paint([painted('person')], LOOK, css);
    paint([painted('country')], LOOK, css);
    expect([...highlights.keys()]).toEqual(['attache-country-calm-dark']);
  });

  test('leaves nothing in the look of before', () => {
    paint([painted('person'), painted('country')], LOOK, css);
    paint([painted('person')], { palette: 'grey', ground: 'light' }, css);
    expect([...highlights.keys()]).toEqual(['attache-person-grey-light']);
  });

  test('leaves alone what another script has painted since', () => {
    const unpaint = paint([painted('person')], LOOK, css);
    paint([painted('person'), painted('country')], LOOK, css);
    unpaint();
    expect([...highlights.keys()]).toEqual(['attache-person-calm-dark', 'attache-country-calm-dark']);
  });

  test('takes away what another left, lines and marks in whatever look', () => {
    paint([painted('person')], LOOK, css);
    emphasise('marked', [painted('person').range], 'light', css);
    highlights.set('page-own', new PlainHighlight());
    unpaintAll(css);
    expect([...highlights.keys()]).toEqual(['page-own']);
  });

  test('paints no more than anybody reads', () => {
    paint(
      Array.from({ length: 50_000 }, () => painted('person')),
      LOOK,
      css,
    );
    expect(highlights.get('attache-person-calm-dark')?.size).toBe(10_000);
  });
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
