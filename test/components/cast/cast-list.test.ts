import { expect, test } from 'vitest';
import { castOf, countriesOf, filteredCast, firstOf, groupedCast } from '../../../components/cast/cast-list';
import { START } from '../../../components/place';
import { bigStory } from '../../fakes/big-story';

const cast = castOf(bigStory());
const names = (entities: readonly { readonly name: string }[]) => entities.map(({ name }) => name);

test('leaves out who is only described and not surely known', () => {
  const report = bigStory();
  const mentions = report.analysis.mentions.map((mention) =>
    mention.entity === 'e6' ? { ...mention, form: 'nominal' as const } : mention,
  );
  const without = castOf({ ...report, analysis: { ...report.analysis, mentions } });
  expect(names(without)).toEqual(names(cast).filter((name) => name !== 'Northern Fisheries Board'));
});

test.each([
  [{ typed: 'jonsd' }, ['Hanna Jónsdóttir']],
  [{ typed: ' MARIN' }, ['Ada Marin']],
  [{ kind: 'institution' as const }, ['Northern Fisheries Board', 'European Commission']],
  [{ country: 'PT' }, ['Portugal', 'Rui Sampaio']],
  [{ country: 'PT', kind: 'person' as const }, ['Rui Sampaio']],
  [{ typed: 'nobody' }, []],
])('searches and filters: %o', (filter, found) => {
  expect(names(filteredCast(cast, { ...START.cast, ...filter }))).toEqual(found);
});

test('groups by kind and by country, those without a country last', () => {
  expect(groupedCast(cast, 'importance')).toHaveLength(1);
  expect(groupedCast(cast, 'kind').map(({ key }) => key)).toEqual(['person', 'country', 'institution']);
  const byCountry = groupedCast(cast, 'country');
  expect(byCountry.map(({ key }) => key)).toEqual(['NO', 'PT', 'IS', 'MT', 'none']);
  expect(byCountry.flatMap(({ entities }) => entities)).toHaveLength(cast.length);
  expect(groupedCast([], 'importance')).toEqual([]);
  expect(countriesOf(cast)).toEqual(['NO', 'PT', 'IS', 'MT']);
});

test('begins with the first of a cast, under the headings of those alone', () => {
  const groups = groupedCast(cast, 'kind');
  const people = groups[0]?.entities.length ?? 0;
  expect(firstOf(groups, people + 1).map(({ key, entities }) => [key, entities.length])).toEqual([
    ['person', people],
    ['country', 1],
  ]);
  expect(firstOf(groups, people)).toHaveLength(1);
  expect(firstOf(groups, 0)).toEqual([]);
  expect(firstOf(groups, cast.length)).toEqual(groups);
});
