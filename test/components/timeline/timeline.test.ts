import { expect, test } from 'vitest';
import { timelineOf } from '../../../components/timeline/timeline';
import { bigStory } from '../../fakes/big-story';

const report = bigStory();

test('puts what is dated in order around the day of the article, new offices with it, and the rest apart', () => {
  const { entries, earlierOffices, undated } = timelineOf(report);
  expect(entries.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
    'relation 2019',
    'office 2024-12-21',
    'relation 2025-03-03',
    'relation 2025-03-04',
    'article 2025-03-05',
    'relation 2025-05',
  ]);
  expect(earlierOffices.map(({ date, office }) => [date, office.holder, office.of])).toEqual([
    ['2023-10-16', 'e1', 'e4'],
  ]);
  expect(undated.map(({ id }) => id)).toEqual(['r3', 'r4', 'r5', 'r7', 'r8', 'r9']);
});

test('tells the start of no office that has ended, and of nobody without a part', () => {
  const { analysis } = report;
  const background = analysis.background.map((relation) => ({ ...relation, tense: 'past' as const }));
  const kinds = (of: typeof analysis) =>
    [timelineOf({ ...report, analysis: of })].flatMap(({ entries, earlierOffices }) =>
      [...entries, ...earlierOffices].map(({ kind }) => kind),
    );
  expect(kinds({ ...analysis, background })).not.toContain('office');
  expect(kinds({ ...analysis, relations: [] })).toEqual(['article']);
});
