import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { dateOf, isHistorical } from '../../../lib/analysis/relate/when';
import { articleOf } from '../marked-finds';
import { knowledge, read } from './told';

/** Thursday. */
const DAY = '2026-03-12';

describe('expressions of time, from the day of the article', () => {
  test.each([
    ['on Tuesday', true, '2026-03-10'],
    ['on Tuesday', false, '2026-03-17'],
    ['on Thursday', true, '2026-03-12'],
    ['yesterday', true, '2026-03-11'],
    ['on November 26', true, '2025-11-26'],
    ['last September', true, '2025-09'],
    ['in 2024', true, '2024'],
    ['in June', false, '2026-06'],
    ['in March', false, '2026-03'],
    ['in February', false, '2027-02'],
    ['last year', true, '2025'],
    ['two days ago', true, '2026-03-10'],
    ['in recent years', true, null],
    ['this time', true, null],
    ['a year', true, null],
    ['in two years', true, null],
    ['in a year', false, '2027'],
    ['in the last year', true, '2025'],
    ['three days later', true, null],
    ['the same week', true, null],
  ] as const)('%s (past: %s) is %s', (expression, isPast, date) => {
    expect(dateOf(expression, isPast, DAY)).toBe(date);
  });
});

test.each([
  ['Norland and Sudland agreed to a truce and will meet in June.', ['happened null', 'planned 2026-06']],
  ['Ada Marin met Bo Lindqvist and praised him on Monday.', ['happened 2026-03-09', 'happened 2026-03-09']],
])('what is done and what is to come do not share a time: %s', (text, times) => {
  expect(read(text).relations.map(({ status, date }) => `${status} ${date}`)).toEqual(times);
});

test('what lies months back is history', () => {
  expect(isHistorical('2024', DAY)).toBe(true);
  expect(isHistorical('2025-09', DAY)).toBe(true);
  expect(isHistorical('2026-03-10', DAY)).toBe(false);
  expect(isHistorical(null, DAY)).toBe(false);
});

test.each([
  ['Ada Marin met Bo Lindqvist on Monday.', null],
  ['Ada Marin met Bo Lindqvist last month.', null],
  ['Ada Marin met Bo Lindqvist in 2019.', '2019'],
  ['Ada Marin met Bo Lindqvist on 15 August 2025.', '2025-08-15'],
])('in an article without a day: %s', (text, date) => {
  expect(analyse(articleOf(text), { knowledge, tagger: null }).relations.map((one) => one.date)).toEqual([
    date,
  ]);
});

// The article is of a Thursday.
test.each([
  ['Ada Marin meets Bo Lindqvist on Friday.', 'planned', '2026-03-13'],
  ['Ada Marin is meeting Bo Lindqvist tomorrow.', 'planned', '2026-03-13'],
  ['Ada Marin visits Sudland on 30 March.', 'planned', '2026-03-30'],
  ['Norland is sending grain to Sudland in June.', 'planned', '2026-06'],
  ['Ada Marin meets Bo Lindqvist next week.', 'planned', null],
  ['Ada Marin meets Bo Lindqvist.', 'happened', null],
  // What is talked about may have been or is to be.
  ['Officials know about Ada Marin’s visit to Sudland on Saturday.', 'possible', '2026-03-14'],
  ['Ada Marin is visiting Sudland this week.', 'happened', null],
  ['Ada Marin met Bo Lindqvist on Friday.', 'happened', '2026-03-06'],
  ['Ada Marin has met Bo Lindqvist on Friday.', 'happened', '2026-03-06'],
  ['Ada Marin was meeting Bo Lindqvist on Friday.', 'happened', '2026-03-06'],
  ['Ada Marin met Bo Lindqvist, who visits Norland on Friday.', 'happened', null],
  // What is said is told when it is said.
  ['Norland accuses Sudland on Friday.', 'happened', '2026-03-06'],
])('the present with a day to come tells a plan: %s', (text, status, date) => {
  const [relation] = read(text).relations;
  expect([relation?.status, relation?.date]).toEqual([status, date]);
});

test.each([
  // What is told in the present has no day of the past.
  ['Norland accuses Sudland of raids in 2022.', null],
  ['Norland accused Sudland of raids in 2022.', '2022'],
  ['Norland is meeting Sudland tomorrow.', '2026-03-13'],
])('%s', (text, date) => {
  expect(read(text).relations.find(({ type }) => type !== 'ASSAULT')?.date ?? null).toBe(date);
});

test('a relation carries its place, day, mode, topic and the mentions that name its parties', () => {
  const text = 'Ada Marin met Bo Lindqvist in Port Hale on Tuesday for talks on fishing.';
  const { relations, mentions, entities } = read(text);
  expect(relations).toHaveLength(1);
  const [relation] = relations;
  expect(relation).toMatchObject({
    date: '2026-03-10',
    mode: 'in-person',
    time: 'current',
    isSymmetric: true,
    place: { name: 'Port Hale' },
    detail: 'fishing',
    cameo: '040',
  });
  const [evidence] = relation?.evidence ?? [];
  expect(text.slice(evidence?.cue.start, evidence?.cue.end)).toBe('met');
  const named = [evidence?.subjectMention, evidence?.objectMention].map((id) => mentions[id as number]);
  expect(named.map((mention) => text.slice(mention?.start, mention?.end))).toEqual([
    'Ada Marin',
    'Bo Lindqvist',
  ]);
  expect(named.map((mention) => mention?.entity)).toEqual([relation?.subject, relation?.object]);
  expect(entities.length).toBeGreaterThan(2);
});

test('one event told twice is one relation with two sentences; a claim and its denial stay apart', () => {
  const twice = read(
    'Ada Marin met Bo Lindqvist on Tuesday. The meeting went well. Ada Marin and Bo Lindqvist met in Port Hale.',
  );
  expect(twice.relations.map(({ type, evidence }) => [type, evidence.length])).toEqual([['CONSULT', 2]]);
  const both = read(
    'Norland accused Sudland of attacking Estmark. Sudland denied that it had attacked Estmark.',
  );
  expect(
    both.relations
      .filter(({ type }) => type === 'ASSAULT')
      .map(({ status }) => status)
      .sort(),
  ).toEqual(['claimed', 'denied']);
});

test.each([
  ['The war began in 2014 when Norland invaded Sudland.', 'historical'],
  ['In 2014, the League said that Norland had invaded Sudland.', 'historical'],
  ['Norland invaded Sudland in 2014.', 'historical'],
  ['Norland, which joined the League in 2014, invaded Sudland.', 'current'],
  ['Norland invaded Sudland for the first time since 2014.', 'current'],
  ['The war began on Monday when Norland invaded Sudland.', 'current'],
])('%s is %s', (text, time) => {
  expect(read(text).relations.map((relation) => relation.time)).toEqual([time]);
});

test.each([
  ['In 2006, Norland joined talks with Sudland, and in 2008 opened a port.', '2006'],
  ['Norland held talks with Sudland, and in 2008 both signed.', '2008'],
  ['Bo Lindqvist will visit Norland for the first time since leaving it in 2008.', null],
  ['In 1940, Ada Marin took part in the 1941 Norlandic invasion of Sudland.', '1941'],
])('a year of another verb, or of the noun itself: %s', (text, date) => {
  expect(read(text).relations[0]?.date).toBe(date);
});
