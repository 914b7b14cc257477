// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Cast } from '../../components/cast/Cast';
import { START } from '../../components/place';
import { Relations } from '../../components/relations/Relations';
import { Timeline } from '../../components/timeline/Timeline';
import type { ViewProps } from '../../components/view';
import { crowdedStory } from '../fakes/crowded-story';
import { idleTime } from '../fakes/idle-time';
import { sayIn } from '../fakes/say';

const undated = crowdedStory(100);
const { analysis } = undated;
const report = {
  ...undated,
  analysis: { ...analysis, relations: analysis.relations.map((one) => ({ ...one, date: '2025-03-01' })) },
};
const shared = (isWhole: boolean): ViewProps => ({
  say: sayIn('en'),
  locale: 'en',
  report,
  firstLine: () => null,
  flag: () => null,
  pointed: null,
  isWhole,
  onReveal: vi.fn(),
  onMark: vi.fn(),
  onOpen: vi.fn(),
});
const relations = (isWhole: boolean) => (
  <Relations {...shared(isWhole)} filter={START.relations} onFilter={vi.fn()} />
);
const cast = (isWhole: boolean) => (
  <Cast {...shared(isWhole)} filter={{ ...START.cast, order: 'kind' }} onFilter={vi.fn()} />
);
const timeline = (isWhole: boolean) => <Timeline {...shared(isWhole)} />;
const VIEWS = [
  ['cast', cast, '.cast > li, h2'],
  ['relations', relations, '.relations > li'],
  ['timeline', timeline, '.timeline > li'],
] as const;

const box = document.createElement('div');
const show = (view: Parameters<typeof render>[0]): void => void act(() => render(view, box));
const keys = (rows: string): readonly string[] =>
  [...box.querySelectorAll(rows)].map(({ textContent }) => textContent ?? '');
afterEach(() => {
  show(null);
  vi.unstubAllGlobals();
});

test.each(VIEWS)(
  '%s: the rest of a long list comes in idle time, in its order, to the last row',
  (_view, view, rows) => {
    const idle = idleTime();
    show(view(true));
    const all = keys(rows);
    expect(idle.count, 'a list that is whole waits for nothing').toBe(0);
    show(null);
    show(view(false));
    const begun = keys(rows).length;
    expect(begun).toBeGreaterThan(10);
    expect(begun).toBeLessThan(all.length);
    act(() => idle.comes());
    expect(keys(rows).length, 'in turns').toBeGreaterThan(begun);
    expect(keys(rows).length, 'in turns').toBeLessThan(all.length);
    while (idle.count > 0) act(() => idle.comes());
    expect(keys(rows)).toEqual(all);
  },
);

test('a view that is left adds no more rows', () => {
  const idle = idleTime();
  show(relations(false));
  expect(idle.count).toBe(1);
  show(null);
  expect(idle.count).toBe(0);
});
