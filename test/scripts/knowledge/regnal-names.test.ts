import { expect, test } from 'vitest';
import { Draft } from '../../../scripts/knowledge/draft';
import { addRegnalNames, regnalName } from '../../../scripts/knowledge/regnal-names';

test.each([
  ['Aldo VI', 'Aldo'],
  ['Aldo Bruno II', 'Aldo Bruno'],
  ['Aldo of Norland', 'Aldo'],
  ['Aldo, Grand Duke of Norland', 'Aldo'],
  ['Aldo-Bruno', 'Aldo-Bruno'],
  ['Aldo bin Bruno Al Sudri', 'Aldo'],
  ['Pope Aldo', null],
  ['Shaykh Aldo', null],
])('%s reigns as %s', (label, name) => {
  expect(regnalName(label)).toBe(name);
});

test('those who reign go by their title and that name, and nobody else does', () => {
  const draft = new Draft();
  const add = (label: string, value: string, gender: string | null, officeClass = 'head-of-state') => {
    const person = draft.add({ kind: 'person', label, country: null, fame: 100 });
    person.gender = gender;
    draft.state({
      subject: person.id,
      property: 'P39',
      value,
      officeClass: officeClass as 'head-of-state',
      start: '2000-01-01',
      source: 'curated',
    });
    return () => [...person.aliases.keys()].filter((alias) => alias !== label);
  };
  const king = add('Aldo VI', 'King of Norland', null);
  const queen = add('Berta II of Sudria', 'monarch of Sudria', 'f');
  const emir = add('Ciro bin Aldo', 'emir of Karsia', 'm');
  const president = add('Dario Vell', 'President of Karsia', 'm');
  const crown = add('Edo Vell', 'King of Arms', 'm', 'other');
  addRegnalNames(draft);
  expect(king()).toEqual(['King Aldo']);
  expect(queen()).toEqual(['Queen Berta']);
  expect(emir()).toEqual(['Emir Ciro', 'Sheikh Ciro']);
  expect([president(), crown()]).toEqual([[], []]);
});
