import { expect, test } from 'vitest';
import {
  filteredRelations,
  groupedRelations,
  mentionInside,
  partiesOf,
  standingsIn,
} from '../../../components/relations/relation-list';
import { bigStory } from '../../fakes/big-story';

const report = bigStory();
const { relations } = report.analysis;
const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);

test('filters by standing and party', () => {
  expect(ids(filteredRelations(relations, { standing: 'open', party: null }))).toEqual(['r2', 'r7', 'r8']);
  expect(ids(filteredRelations(relations, { standing: null, party: 'e2' }))).toEqual(['r1']);
  expect(ids(filteredRelations(relations, { standing: 'denied', party: 'e1' }))).toEqual([]);
});

test('sets a denial beside what it denies, and nothing else', () => {
  const groups = groupedRelations(relations);
  expect(groups.filter(({ isDisputed }) => isDisputed).map((group) => ids(group.relations))).toEqual([
    ['r4', 'r5'],
  ]);
  expect(ids(groups.flatMap((group) => group.relations)).sort()).toEqual([...ids(relations)].sort());
  // Two denials, or the same between others, are no dispute.
  const denied = relations.filter(({ status }) => status === 'denied');
  expect(groupedRelations(denied).some(({ isDisputed }) => isDisputed)).toBe(false);
  const elsewhere = relations.map((relation) =>
    relation.id === 'r5' ? { ...relation, object: 'e7' } : relation,
  );
  expect(groupedRelations(elsewhere).some(({ isDisputed }) => isDisputed)).toBe(false);
});

test('counts standings and names parties by importance', () => {
  expect(standingsIn(relations)).toEqual([
    ['told', 5],
    ['open', 3],
    ['claimed', 1],
    ['denied', 1],
  ]);
  expect(ids(partiesOf(report))).not.toContain('e10');
  expect(partiesOf(report)[0]?.id).toBe('e1');
});

test('finds the mention by which a stretch of text is shown', () => {
  const { start, end } = report.analysis.mentions[3]!;
  expect(mentionInside(report, { start, end })).toBe(3);
  expect(mentionInside(report, { start: end, end: end + 1 })).toBeNull();
});
