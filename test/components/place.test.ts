import { expect, test } from 'vitest';
import { backed, freshPlace, opened, readPlace, START, viewOf } from '../../components/place';

test('a place comes back as it was kept', () => {
  const place = {
    ...START,
    tab: 'graph' as const,
    trail: ['e1', 'e4'],
    cast: { typed: 'mar', kind: 'person' as const, country: 'NO', order: 'kind' as const },
    relations: { standing: 'denied' as const, party: 'e2' },
    scroll: { cast: 120, e1: 30 },
  };
  expect(readPlace(JSON.parse(JSON.stringify(place)))).toEqual(place);
});

test.each([
  null,
  'cast',
  {
    tab: 'nonsense',
    trail: [1, '', null],
    cast: { kind: 'ship', order: 3 },
    relations: 7,
    scroll: { cast: '9', map: -4 },
  },
])('what was kept wrong is as at the start: %o', (kept) => {
  expect(readPlace(kept)).toEqual(START);
});

test('pages of entities are opened one from another and gone back from one by one', () => {
  const second = opened(opened(START, 'e1'), 'e2');
  expect([viewOf(START), viewOf(second)]).toEqual(['cast', 'e2']);
  expect(viewOf(backed(second))).toBe('e1');
  expect(backed(backed(second)).trail).toEqual([]);
  expect(opened(second, 'e1').trail).toEqual(['e1']);
});

test('a new page begins in the same view and order, with nothing filtered', () => {
  const place = readPlace({
    tab: 'map',
    trail: ['e1'],
    cast: { typed: 'x', order: 'country' },
    scroll: { map: 5 },
  });
  expect(freshPlace(place)).toEqual({ ...START, tab: 'map', cast: { ...START.cast, order: 'country' } });
});
