import { expect, test } from 'vitest';
import { read } from './told';

/** The days of the events of a text, each with the number of its sentences: `2014×1`. */
const days = (text: string): string[] =>
  read(text)
    .relations.map(({ date, time, evidence }) => `${date ?? '-'} ${time} ×${evidence.length}`)
    .sort();

test.each([
  // What happened years ago is not what is told without a day.
  ['Norland attacked Sudland in 2014. Norland attacked Sudland.', '- current ×1', '2014 historical ×1'],
  ['Norland attacked Sudland. In 2014, Norland attacked Sudland.', '- current ×1', '2014 historical ×1'],
  [
    'Norland attacked Sudland in 2014. Norland attacked Sudland in 2020.',
    '2014 historical ×1',
    '2020 historical ×1',
  ],
  [
    'Ada Marin met Bo Lindqvist on Monday. Ada Marin met Bo Lindqvist on Tuesday.',
    '2026-03-09 current ×1',
    '2026-03-10 current ×1',
  ],
  ['Norland denied that it attacked Sudland. Norland attacked Sudland.', '- current ×1', '- current ×1'],
  // One event, told again.
  ['Norland attacked Sudland on Monday. Norland attacked Sudland.', '2026-03-09 current ×2'],
  ['Norland attacked Sudland. Norland attacked Sudland on Monday.', '2026-03-09 current ×2'],
  ['Norland attacked Sudland in 2014. In 2014, Norland attacked Sudland.', '2014 historical ×2'],
  ['Norland attacked Sudland in May 2014. Norland attacked Sudland in 2014.', '2014-05 historical ×2'],
  ['Ada Marin met Bo Lindqvist. Bo Lindqvist met Ada Marin in Port Hale.', '- current ×2'],
])('%s', (text, ...expected) => {
  expect(days(text)).toEqual(expected.sort());
});
