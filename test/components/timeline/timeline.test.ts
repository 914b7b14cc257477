import { expect, test } from 'vitest';
import { timelineOf } from '../../../components/timeline/timeline';
import { bigStory } from '../../fakes/big-story';

const report = bigStory();

test('puts what is dated in order around the day of the article, offices with it, and the rest apart', () => {
  const { years, undated } = timelineOf(report);
  expect(
    years.map(({ year, entries }) => [year, ...entries.map(({ kind, date }) => `${kind} ${date}`)]),
  ).toEqual([
    ['2019', 'relation 2019'],
    ['2023', 'office 2023-10-16'],
    ['2024', 'office 2024-12-21'],
    ['2025', 'relation 2025-03-03', 'relation 2025-03-04', 'article 2025-03-05', 'relation 2025-05'],
  ]);
  expect(undated.map(({ id }) => id)).toEqual(['r3', 'r4', 'r5', 'r7', 'r8', 'r9']);
});

test('tells the start of no office that has ended, and of nobody without a part', () => {
  const { analysis } = report;
  const background = analysis.background.map((relation) => ({ ...relation, tense: 'past' as const }));
  const kinds = (of: typeof analysis) =>
    timelineOf({ ...report, analysis: of }).years.flatMap(({ entries }) => entries.map(({ kind }) => kind));
  expect(kinds({ ...analysis, background })).not.toContain('office');
  expect(kinds({ ...analysis, relations: [] })).toEqual(['article']);
});
