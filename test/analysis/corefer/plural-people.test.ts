import { expect, test } from 'vitest';
import type { Description } from '../../../lib/analysis/corefer/descriptions';
import type { Linked } from '../../../lib/analysis/corefer/linked';
import { Past } from '../../../lib/analysis/corefer/past';
import { pluralPeople } from '../../../lib/analysis/corefer/plural-people';
import type { OfficeClass } from '../../../lib/types/knowledge';
import { readingOf } from '../small-world';

const somebody = (
  label: string,
  officeClass: OfficeClass | null,
  kind: Linked['kind'] = 'person',
): Linked => ({
  chain: { kind, finds: [], name: label, surfaces: new Set([label]), candidates: [], offices: [] },
  decision: { kind: 'unknown', others: [], scores: [] },
  kind,
  label,
  entity: null,
  country: null,
  gender: null,
  officeClass,
  byDescription: false,
});

const ministers = (head: string, count: number): Description => ({
  firstToken: 12,
  endToken: 15,
  kind: 'people',
  phrase: null,
  of: null,
  head,
  count,
});

function whoIn(people: readonly Linked[], description: Description): readonly string[] | null {
  const reading = readingOf('One met two and three and four in the old town hall. The two ministers smiled.');
  const past = new Past(reading);
  people.forEach((one, i) => {
    past.remember(i, one);
  });
  return (
    pluralPeople(description, {
      reading,
      past,
      holderOf: () => null,
      holderOn: () => null,
      countryLedBy: () => null,
      organOf: () => null,
      entityOf: () => null,
    })?.map(({ label }) => label) ?? null
  );
}

const berg = somebody('Berg', 'foreign-minister');
const sol = somebody('Sol', 'foreign-minister');
const keller = somebody('Keller', 'head-of-state');
const union = somebody('Union', null, 'institution');

test('"the two ministers" are the last two who may be ministers, in the order of the text', () => {
  expect(whoIn([berg, sol, keller, union], ministers('ministers', 2))).toEqual(['Berg', 'Sol']);
});

test('of three in one sentence it is not told which two', () => {
  expect(whoIn([berg, sol, somebody('Orr', 'foreign-minister')], ministers('ministers', 2))).toBeNull();
});

test('fewer people than it says: nobody', () => {
  expect(whoIn([berg, keller, union], ministers('ministers', 2))).toBeNull();
  expect(whoIn([berg, sol], ministers('ministers', 3))).toBeNull();
});

test('"the two leaders" may be anybody', () => {
  expect(whoIn([berg, keller, union], ministers('leaders', 2))).toEqual(['Berg', 'Keller']);
});
