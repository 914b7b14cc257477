import { describe, expect, test } from 'vitest';
import { Draft } from '../../../scripts/knowledge/draft';
import { joinPeople } from '../../../scripts/knowledge/join-people';

interface Person {
  readonly label: string;
  readonly qid?: string;
  readonly country?: string;
  readonly fame?: number;
  readonly subkind?: string;
  readonly start?: string;
}

/** What is left of people after joining, as `name qid`, and whose the terms are. */
function joined(people: readonly Person[]): { readonly people: string[]; readonly terms: string[] } {
  const draft = new Draft();
  for (const { start, ...given } of people) {
    const { id } = draft.insert({ kind: 'person', fame: 60, ...given });
    if (start)
      draft.state({
        subject: id,
        property: 'P39',
        value: 'President',
        officeClass: 'head-of-state',
        of: 'Q1',
        start,
        source: 'terms',
      });
  }
  joinPeople(draft);
  return {
    people: [...draft.entities.values()].map(({ label, qid }) => `${label} ${qid}`),
    terms: draft.statements.map(({ subject }) => subject),
  };
}

describe('one person of two sources', () => {
  test.each<[string, readonly Person[], readonly string[]]>([
    [
      'a holder without an id is the one person of that name',
      [
        { label: 'Ada Marin', qid: 'Q1' },
        { label: 'Ada Marin', country: 'NL', start: '2020-01-01' },
      ],
      ['Ada Marin Q1'],
    ],
    [
      'not one of another country',
      [
        { label: 'Ada Marin', qid: 'Q1', country: 'BE' },
        { label: 'Ada Marin', country: 'NL', start: '2020-01-01' },
      ],
      ['Ada Marin Q1', 'Ada Marin null'],
    ],
    [
      'but the one whom all the world knows, wherever she was born',
      [
        { label: 'Ada Marin', qid: 'Q1', country: 'BE', fame: 200 },
        { label: 'Ada Marin', country: 'NL', start: '2020-01-01' },
      ],
      ['Ada Marin Q1'],
    ],
    [
      'not an actor',
      [
        { label: 'Ada Marin', qid: 'Q1', subkind: 'film actor' },
        { label: 'Ada Marin', country: 'NL', start: '2020-01-01' },
      ],
      ['Ada Marin Q1', 'Ada Marin null'],
    ],
    [
      'nor one of two namesakes',
      [
        { label: 'Ada Marin', qid: 'Q1' },
        { label: 'Ada Marin', qid: 'Q2' },
        { label: 'Ada Marin', country: 'NL', start: '2020-01-01' },
      ],
      ['Ada Marin Q1', 'Ada Marin Q2', 'Ada Marin null'],
    ],
    [
      'two holders of one office at one time differ by a middle name',
      [
        { label: 'Ada Luisa Marin', country: 'NL', start: '2020-01-02' },
        { label: 'Ada Marin', qid: 'Q1', country: 'NL', start: '2020-01-01' },
        { label: 'Ada Luisa Marin', qid: 'Q3', country: 'BE' },
      ],
      ['Ada Marin Q1', 'Ada Luisa Marin Q3'],
    ],
  ])('%s', (_, people, expected) => {
    expect(joined(people).people).toEqual(expected);
  });

  test('the terms go to the person that stays', () => {
    const { terms } = joined([
      { label: 'Ada Marin', qid: 'Q1' },
      { label: 'Ada Marin', country: 'NL', start: '2020-01-01' },
    ]);
    expect(terms).toEqual(['Q1']);
  });
});
