import { describe, expect, test } from 'vitest';
import { Draft } from '../../../scripts/knowledge/draft';
import { addPersonForms } from '../../../scripts/knowledge/person-forms';

test.each([
  ['Ada Luisa Marin', 'SE', ['Ada Marin']],
  ['Ada Luisa Marin (judge)', 'SE', ['Ada Marin']],
  ['Ada Luisa Marin Junior', 'SE', ['Ada Marin']],
  // Two syllables of a given name, none of which is left out.
  ['Tan Wei Ling', 'SG', []],
  ['Tan Wei Ling', 'MY', []],
  ['Ada W. Tan', 'SG', ['Ada Tan']],
  ['Aminah Zarina Hassan', 'MY', ['Aminah Hassan']],
])('%s of %s is also %j', (label, country, forms) => {
  const draft = new Draft();
  const person = draft.add({ kind: 'person', label, country, fame: 60 });
  addPersonForms(draft);
  expect([...person.aliases.keys()].filter((text) => text !== label)).toEqual(forms);
});

test('a surname with the Arabic article goes without it, too, and with its other spelling', () => {
  const draft = new Draft();
  const person = draft.add({ kind: 'person', label: 'Omar el-Marin', country: 'EG', fame: 200 });
  addPersonForms(draft);
  expect([...person.aliases.keys()]).toEqual(expect.arrayContaining(['el-Marin', 'Marin', 'al-Marin']));
});

test.each([
  // Where what stands behind a given name is the father's, it goes by itself; where it is no title or syllable.
  ['Selam Dawit', 'ET', true],
  ['Selam Dawit', 'SE', false],
  ['Sri Wulandari', 'ID', false],
  ['Tan Wei Ling', 'MY', false],
])('%s of %s goes by the given name: %j', (label, country, isSo) => {
  const draft = new Draft();
  const person = draft.add({ kind: 'person', label, country, fame: 200 });
  addPersonForms(draft);
  expect(person.aliases.get(label.split(' ')[0] as string) === 'surname').toBe(isSo);
});

describe('whoever led a state', () => {
  /** A leader whose term ended on some day, after the rules for names. */
  function leader(end: string | null, label = 'Marta Lukyan', town: string | null = null) {
    const draft = new Draft();
    const state = draft.add({
      qid: 'Q1',
      kind: 'country',
      label: 'Marinia',
      subkind: 'sovereign state',
      country: 'AM',
      fame: 180,
    });
    if (town) draft.add({ kind: 'place', label: town, country: 'SE', fame: 90 });
    const person = draft.add({ kind: 'person', label, country: 'AM', fame: 60 });
    draft.alias(person, 'Martha Lukhian', 'full');
    draft.alias(person, 'Martha Lukean', 'full');
    const term = { officeClass: 'head-of-state', of: state.id, start: '1990', end } as const;
    draft.state({ subject: person.id, property: 'P39', value: 'President', source: 'terms', ...term });
    addPersonForms(draft);
    return person.aliases;
  }
  test('goes by the surname in all its spellings', () => {
    const aliases = leader('2008');
    for (const form of ['Lukyan', 'Lukian', 'Lukean']) expect(aliases.get(form)).toBe('surname');
    expect(aliases.has('Lukhian')).toBe(false);
  });
  test('unless long ago, or where a town is called so', () => {
    expect(leader('1999').has('Lukyan')).toBe(false);
    expect(leader('2008', 'Marta Lukyan', 'Lukyan').has('Lukyan')).toBe(false);
  });
});
