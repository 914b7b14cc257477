import { expect, test } from 'vitest';
import { openHolding } from '../../lib/knowledge/governments';
import type { Holding, OfficeClass, Statement } from '../../lib/types/knowledge';

const SOURCE = { id: 'list', title: 'A list', licence: 'CC0-1.0', asOf: '2025-12-15' };
const term = (subject: number, officeClass: OfficeClass, start: string, end: string | null): Statement => ({
  id: `s${subject}`,
  subject,
  property: 'P39',
  object: null,
  value: officeClass === 'head-of-state' ? 'President of Norland' : officeClass,
  officeClass,
  of: 1,
  membership: null,
  start,
  end,
  endIsInferred: false,
  source: SOURCE,
  asOf: SOURCE.asOf,
});
const MINISTER = term(9, 'foreign-minister', '2024-03-01', null);
const OLD_PREMIER = term(2, 'head-of-government', '2024-03-01', '2026-05');

test.each<[string, Statement, readonly Statement[], string, Holding]>([
  ['under the same premier', MINISTER, [OLD_PREMIER], '2026-09-01', 'holds'],
  [
    'after another took over',
    MINISTER,
    [OLD_PREMIER, term(3, 'head-of-government', '2026-05', null)],
    '2026-09-01',
    'may-hold',
  ],
  [
    'before that',
    MINISTER,
    [OLD_PREMIER, term(3, 'head-of-government', '2026-05', null)],
    '2026-04-01',
    'holds',
  ],
  [
    'after a second term of the same premier',
    MINISTER,
    [OLD_PREMIER, term(2, 'head-of-government', '2026-05', null)],
    '2026-09-01',
    'holds',
  ],
  [
    'under a new president who leads no government',
    MINISTER,
    [term(2, 'head-of-government', '2024-03-01', null), term(3, 'head-of-state', '2026-05-01', null)],
    '2026-09-01',
    'holds',
  ],
  [
    'under a new president where presidents lead it',
    MINISTER,
    [
      term(2, 'head-of-government', '2022-03-01', null),
      term(2, 'head-of-state', '2022-03-01', '2026-03-11'),
      term(3, 'head-of-state', '2026-03-11', null),
    ],
    '2026-09-01',
    'may-hold',
  ],
  [
    'under a new supreme leader above the president',
    MINISTER,
    [
      term(2, 'head-of-government', '2022-03-01', null),
      term(2, 'head-of-state', '2022-03-01', null),
      { ...term(3, 'head-of-state', '2026-03-11', null), value: 'Supreme Leader of Norland' },
    ],
    '2026-09-01',
    'holds',
  ],
  [
    'whose end is known',
    { ...MINISTER, end: '2026-10-01' },
    [OLD_PREMIER, term(3, 'head-of-government', '2026-05', null)],
    '2026-09-01',
    'holds',
  ],
  [
    'who is no minister but a judge',
    { ...MINISTER, officeClass: 'other' },
    [OLD_PREMIER, term(3, 'head-of-government', '2026-05', null)],
    '2026-09-01',
    'holds',
  ],
])('a minister %s', (_, minister, leaders, day, expected) => {
  const tell = openHolding((of, officeClass) =>
    leaders.filter((leader) => leader.of === of && leader.officeClass === officeClass),
  );
  expect(tell(minister, day)).toBe(expected);
});
