import { expect, test } from 'vitest';
import { Draft } from '../../../scripts/knowledge/draft';
import { addFormerOffices, type Held } from '../../../scripts/knowledge/office-holders-2022';

/** Whose the office is that somebody is said to hold. */
function bodyOf(code: string, label: string): string | null {
  const draft = new Draft();
  draft.add({ kind: 'country', label: 'Sweden', country: 'SE', subkind: 'sovereign state', fame: 150 });
  draft.add({ kind: 'institution', label: 'World Bench', fame: 120 });
  // A party that goes by the letters that the table has for "of no country".
  draft.add({ kind: 'institution', label: 'Inner North Tide', fame: 90, aliases: [['INT', 'acronym']] });
  const { id } = draft.add({ kind: 'person', label: 'Ada Marin', qid: 'Q9', fame: 60 });
  const position = { pos_id: '1', cc: code, kind: 'E', position_label: label } as unknown as Held['position'];
  const term = { pos_id: '1', start: '2020-01-01' } as unknown as Held['term'];
  const person = { qid: 'Q9', name: 'Ada Marin' } as unknown as Held['term'];
  addFormerOffices(draft, [{ person, held: [{ term, position }] }]);
  const of = draft.statements.find(({ subject, property }) => subject === id && property === 'P39')?.of;
  return of ? (draft.entities.get(of)?.label ?? null) : null;
}

test.each([
  ['SE', 'Minister for Fish', 'Sweden'],
  ['INT', 'Judge of the World Bench', 'World Bench'],
  ['INT', 'Judge of the Lower Bench', null],
  ['INT', 'Envoy', null],
])('an office of %s, "%s", is one of %s', (code, label, body) => {
  expect(bodyOf(code, label)).toBe(body);
});
