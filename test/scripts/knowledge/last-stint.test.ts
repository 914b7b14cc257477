import { expect, test } from 'vitest';
import { type Held, lastStint } from '../../../scripts/knowledge/office-holders-2022';

const held = (pos_id: string, start: string, end?: string): Held => ({
  term: { pos_id, start, ...(end ? { end } : {}) } as unknown as Held['term'],
  position: undefined,
});

test.each<[string, readonly Held[], string | undefined]>([
  ['one term', [held('1', '2017-01-03')], '2017-01-03'],
  [
    'terms that follow one another',
    [
      held('1', '2021-01-03', '2021-01-18'),
      held('1', '2017-01-03', '2019-01-03'),
      held('1', '2019-01-03', '2021-01-03'),
    ],
    '2017-01-03',
  ],
  ['a break between them', [held('1', '2021-01-03'), held('1', '2013-01-03', '2019-01-03')], '2021-01-03'],
  ['another seat before', [held('1', '2021-01-03'), held('2', '2019-01-03', '2021-01-03')], '2021-01-03'],
  ['an end that nobody knows', [held('1', '2021-01-03'), held('1', '2019-01-03')], '2021-01-03'],
  ['none', [], undefined],
])('the last stint in a seat: %s', (_, seats, start) => {
  expect(lastStint(seats)[0]?.term.start).toBe(start);
});
