import { describe, expect, test } from 'vitest';
import type { OfficeClass } from '../../../lib/types/knowledge';
import { Draft } from '../../../scripts/knowledge/draft';
import { isOfficial, officeClassIn } from '../../../scripts/knowledge/office-of';
import {
  closeTerms,
  doubtStarts,
  endWithLeadership,
  mergeTerms,
  yieldSeats,
} from '../../../scripts/knowledge/terms';

type Row = readonly [person: string, value: string, start: string | null, end: string | null, source: string];
const SOURCES = {
  terms: '2025-12-15',
  curated: '2025-12-15',
  factbook: '2026-01-15',
  'wikidata-2022': '2022-07-31',
} as const;

function terms(
  rows: readonly Row[],
  officeClass: 'head-of-state' | 'foreign-minister' | 'finance-minister' | 'minister' = 'head-of-state',
) {
  const draft = new Draft();
  for (const [id, asOf] of Object.entries(SOURCES))
    draft.sources.set(id, { id, title: id, licence: 'CC0-1.0', asOf });
  for (const [subject, value, start, end, source] of rows)
    draft.state({ subject, property: 'P39', value, officeClass, of: 'Q1', start, end, source });
  doubtStarts(draft);
  yieldSeats(draft);
  mergeTerms(draft);
  closeTerms(draft);
  return draft.statements
    .map(({ subject, start, end, endIsInferred }) => `${subject} ${start}..${end}${endIsInferred ? '*' : ''}`)
    .sort();
}

test('an open term goes where a younger source ends it under another wording', () => {
  const rows: readonly Row[] = [
    ['ada', 'Minister of Ports', '2021-01-20', null, 'wikidata-2022'],
    ['ada', 'Minister for Ports and Canals', '2021-01-20', '2025-01-20', 'curated'],
    ['bo', 'Minister of Ports', '2021-01-20', '2022-01-20', 'wikidata-2022'],
    ['bo', 'Minister for Ports and Canals', '2021-01-20', null, 'curated'],
  ];
  expect(terms(rows, 'minister')).toEqual([
    'ada 2021-01-20..2025-01-20',
    'bo 2021-01-20..2022-01-20',
    'bo 2021-01-20..null',
  ]);
});

describe('terms', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'three rows of one person in one office are one term, open where the youngest source has no end',
      [
        ['ada', 'President', '2003-10-31', '2022', 'wikidata-2022'],
        ['ada', 'President of Norland', '2003-10-31', null, 'curated'],
        ['ada', 'President', '2003', null, 'factbook'],
      ],
      ['ada 2003-10-31..null'],
    ],
    [
      'a second time in office is a term of its own',
      [
        ['ada', 'President', '2003-01-01', '2011-01-01', 'wikidata-2022'],
        ['ada', 'President', '2023-01-01', null, 'factbook'],
      ],
      ['ada 2003-01-01..2011-01-01', 'ada 2023-01-01..null'],
    ],
    [
      'days that were compiled by hand are believed, and two such terms stay two',
      [
        ['ada', 'President', '2019-07-08', null, 'curated'],
        ['ada', 'President', '2019-07-08', '2023-05-24', 'terms'],
        ['ada', 'President', '2023-06-26', null, 'terms'],
      ],
      ['ada 2019-07-08..2023-05-24', 'ada 2023-06-26..null'],
    ],
    [
      'a later holder closes an open term',
      [
        ['ada', 'President', '2017-05-14', null, 'wikidata-2022'],
        ['bo', 'President', '2024-07-28', null, 'factbook'],
      ],
      ['ada 2017-05-14..2024-07-28*', 'bo 2024-07-28..null'],
    ],
    [
      'a president does not close the reign beside it',
      [
        ['ada', 'Supreme Leader', '1989-06-04', null, 'curated'],
        ['bo', 'President', '2024-07-28', null, 'factbook'],
      ],
      ['ada 1989-06-04..null', 'bo 2024-07-28..null'],
    ],
    [
      'whoever has left again does not close the term of one whom a younger source names',
      [
        ['ada', 'President', '2015-01-01', null, 'curated'],
        ['bo', 'President', '2016-01-01', '2017-01-01', 'wikidata-2022'],
      ],
      ['ada 2015-01-01..null', 'bo 2016-01-01..2017-01-01'],
    ],
    [
      'a start since which two others came and went is not believed',
      [
        ['ada', 'President', '2005-06-23', null, 'factbook'],
        ['bo', 'President', '2010-01-01', '2014-01-01', 'wikidata-2022'],
        ['eva', 'President', '2014-01-01', '2018-01-01', 'wikidata-2022'],
      ],
      ['ada null..null', 'bo 2010-01-01..2014-01-01', 'eva 2014-01-01..2018-01-01'],
    ],
    [
      'and gives way to another source’s',
      [
        ['ada', 'President', '2005-06-23', null, 'factbook'],
        ['ada', 'President', '2025-06-23', null, 'curated'],
        ['bo', 'President', '2010-01-01', '2014-01-01', 'wikidata-2022'],
        ['eva', 'President', '2014-01-01', '2018-01-01', 'wikidata-2022'],
      ],
      ['ada 2025-06-23..null', 'bo 2010-01-01..2014-01-01', 'eva 2014-01-01..2018-01-01'],
    ],
    [
      'of two starts on one day of different years the more trusted source’s is right',
      [
        ['ada', 'President', '2005-06-23', null, 'factbook'],
        ['ada', 'President', '2025-06-23', null, 'curated'],
      ],
      ['ada 2025-06-23..null'],
    ],
    [
      'of two starts the earlier counts: a re-election begins no term',
      [
        ['ada', 'President', '2024-01-20', null, 'factbook'],
        ['ada', 'President', '2019-01-24', null, 'curated'],
      ],
      ['ada 2019-01-24..null'],
    ],
    [
      'an acting holder closes nothing',
      [
        ['ada', 'President', '2015-01-01', null, 'curated'],
        ['bo', 'Acting President', '2016-01-01', null, 'curated'],
      ],
      ['ada 2015-01-01..null', 'bo 2016-01-01..null'],
    ],
    [
      'a row that ends before it starts is dropped',
      [['ada', 'President', '2019-03-11', '2012-11-05', 'wikidata-2022']],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(terms(rows)).toEqual(expected);
  });

  test('a treasurer beside a minister of finance is no successor of him', () => {
    const rows: Row[] = [
      ['ada', 'Minister for Finance', '2022-05-01', null, 'wikidata-2022'],
      ['bo', 'Treasurer', '2022-06-01', null, 'wikidata-2022'],
    ];
    expect(terms(rows, 'finance-minister')).toEqual(['ada 2022-05-01..null', 'bo 2022-06-01..null']);
  });
});

test('a seat goes to whom the terms by hand name, not to one who shares months of that time', () => {
  const draft = new Draft();
  const day = (subject: string, start: string, end: string | null, source: string): void =>
    draft.state({
      subject,
      property: 'P39',
      value: 'Minister of Foreign Affairs',
      officeClass: 'foreign-minister',
      of: 'Q1',
      start,
      end,
      source,
    });
  day('ada', '2017-05-17', '2022-05-20', 'terms');
  day('bo', '2020-07-06', '2022-07-04', 'wikidata-2022');
  day('eva', '2022-05-20', '2024-01-11', 'wikidata-2022');
  expect(yieldSeats(draft)).toBe(1);
  expect(draft.statements.map(({ subject, officeClass }) => `${subject} ${officeClass}`)).toEqual([
    'ada foreign-minister',
    'bo minister',
    'eva foreign-minister',
  ]);
});

test.each([
  [
    'an open term of an older source lasted until its day',
    '2021-01-01',
    ['ada foreign-minister', 'bo minister'],
  ],
  ['one that began after it is another', '2023-01-01', ['ada foreign-minister', 'bo foreign-minister']],
])('%s', (_, start, expected) => {
  const draft = new Draft();
  draft.sources.set('wikidata-2022', { id: 'wikidata-2022', title: '', licence: '', asOf: '2022-07-31' });
  const office = { property: 'P39', value: 'Minister', officeClass: 'foreign-minister', of: 'Q1' } as const;
  draft.state({ ...office, subject: 'ada', start: '2019-05-30', source: 'terms' });
  draft.state({ ...office, subject: 'bo', start, source: 'wikidata-2022' });
  yieldSeats(draft);
  expect(draft.statements.map(({ subject, officeClass }) => `${subject} ${officeClass}`)).toEqual(expected);
});

test.each([
  ['Foreign Secretary of India', 'IN', true],
  ['Home Secretary', 'IN', true],
  ['Foreign Secretary of the United Kingdom', 'GB', false],
  ['Minister of External Affairs of India', 'IN', false],
])('%s is an official below a minister: %s %s', (label, country, expected) => {
  expect(isOfficial(label, country)).toBe(expected);
});

describe('officeClassIn', () => {
  const draft = new Draft();
  const norland = draft.insert({ kind: 'country', label: 'Norland', qid: 'Q1', country: 'NL', fame: 200 });
  draft.alias(norland, 'Norlander', 'adjective');
  test.each([
    ['President of Norland', 'head-of-state'],
    ['President of the Republic', 'head-of-state'],
    ['President', 'head-of-state'],
    ['Prime Minister', 'head-of-government'],
    ['President of the Supreme Court', 'other'],
    ['President of Vestmark', 'other'],
    ['Premier of Vestmark', 'governor'],
    ['Minister of Foreign Affairs', 'foreign-minister'],
    ['Shadow Minister of Foreign Affairs', 'other'],
    ['Prime Minister, Vestmark Executive', 'governor'],
    ['Chief Minister of Vestmark', 'governor'],
    ['Prime Minister, Minister of Finance', 'finance-minister'],
    ['Acting Prime Minister of Norland', 'head-of-government'],
    ['Federal Chancellor of Norland', 'head-of-government'],
    ['Lord Chancellor of Norland', 'other'],
    ['Private Secretary to the Prime Minister of Norland', 'other'],
    ["Head of the Prime Minister's Office", 'other'],
    ["Minister in the Prime Minister's Office of Norland", 'minister'],
    ['Minister of State for Foreign Affairs', 'minister'],
    ['Deputy Prime Minister and Minister of Foreign Affairs', 'deputy-head-of-government'],
    ['State Minister of Foreign Affairs for Trade', 'minister'],
    ['Chief Minister, Vestmark', 'governor'],
    ['Secretary of State for Foreign Affairs', 'foreign-minister'],
    ['State Secretary for Finance of Norland', 'minister'],
    ['Minister Delegate for Foreign Affairs', 'minister'],
    ['Minister for Defence Materiel', 'minister'],
    ['Minister for Defence Science and Personnel', 'minister'],
    ['Secretary of the National Security and Defense Council', 'minister'],
    ['Minister for Defence of Norland', 'defence-minister'],
    ['Chief Secretary to the Treasury', 'minister'],
    ['Governor of the Bank of Norland', 'central-bank-head'],
    ['Deputy Governor of the Bank of Norland', 'other'],
  ])('%s is %s', (label, officeClass) => {
    expect(officeClassIn(label, norland)).toBe(officeClass);
  });
});

test('what a head of government took while he led ends when he leads no more', () => {
  const draft = new Draft();
  const state = (value: string, officeClass: OfficeClass, start: string, end: string | null, of = 'Q1') =>
    draft.state({ subject: 'ada', property: 'P39', value, officeClass, of, start, end, source: 'terms' });
  state('Prime Minister', 'head-of-government', '2019-07-24', '2022-09-06');
  state('Minister for Ports', 'minister', '2019-07-26', null);
  state('Minister for Canals', 'minister', '2015-01-01', null);
  state('Member of Parliament', 'legislator', '2019-12-12', null);
  state('Minister for Ports of Ostland', 'minister', '2019-07-26', null, 'Q2');
  expect(endWithLeadership(draft)).toBe(1);
  expect(draft.statements.map(({ end }) => end)).toEqual(['2022-09-06', '2022-09-06', null, null, null]);
});
