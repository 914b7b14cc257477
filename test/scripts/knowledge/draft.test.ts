import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Draft } from '../../../scripts/knowledge/draft';
import { packNames } from '../../../scripts/knowledge/names';
import { addPersonForms } from '../../../scripts/knowledge/person-forms';
import { readCsv, readJsonLines, readTable, wordedDateOf } from '../../../scripts/knowledge/read-source';

const person = (label: string, more: object = {}) => ({ kind: 'person' as const, label, fame: 100, ...more });

describe('joining', () => {
  test('by id, whatever the name', () => {
    const draft = new Draft();
    const ada = draft.add(person('Ada Marin', { qid: 'Q7' }));
    expect(draft.add(person('Marin Ada Luisa', { qid: 'Q7' }))).toBe(ada);
  });
  test.each([
    ['of one country', 'Ada Marin', 'NL', true],
    ['in another order and spelling', 'MARÍN, Ada', 'NL', true],
    ['of another country', 'Ada Marin', 'SE', false],
    ['of no country', 'Ada Marin', null, false],
    ['of which one is a part', 'Ada Marin Lund', 'NL', false],
  ])('names %s', (_, label, country, isSame) => {
    const draft = new Draft();
    const ada = draft.add(person('Ada Marin', { qid: 'Q7', country: 'NL' }));
    expect(draft.add(person(label, { country })) === ada).toBe(isSame);
  });
  test('refuses where two are possible, and says so', () => {
    const draft = new Draft();
    const both = ['Q7', 'Q8'].map((qid) => draft.add(person('Ada Marin', { qid, country: 'NL' })));
    expect(both).not.toContain(draft.add(person('Ada Marin', { country: 'NL' })));
    expect([...draft.dropped.keys()]).toEqual(['name stays ambiguous within its country']);
  });
  test('two ids are two entities', () => {
    const draft = new Draft();
    expect(draft.add(person('Ada Marin', { qid: 'Q7' }))).not.toBe(
      draft.add(person('Ada Marin', { qid: 'Q8' })),
    );
  });
  test('codes that are no country are dropped, old ones read as those of today', () => {
    const draft = new Draft();
    draft.codes = new Set(['FR']);
    expect(draft.add(person('Ada Marin', { country: 'FX' })).country).toBe('FR');
    expect(draft.add(person('Bo Lind', { country: 'XQ' })).country).toBeNull();
    expect([...draft.dropped.keys()]).toEqual(['code of no country: XQ']);
  });
  test('of two kinds of one form the telling one stands', () => {
    const draft = new Draft();
    const norland = draft.add({ kind: 'country', label: 'Norland', country: 'NL', fame: 200 });
    draft.alias(norland, 'Norlander', 'native');
    draft.alias(norland, 'Norlander', 'adjective');
    draft.alias(norland, 'Norlander', 'native');
    expect(norland.aliases.get('Norlander')).toBe('adjective');
  });
});

describe('names of people', () => {
  const namesOf = (label: string, more: object = {}) => {
    const draft = new Draft();
    const spain = draft.add({ kind: 'country', label: 'Sudria', country: 'ES', fame: 200 });
    draft.state({ subject: spain.id, property: 'P37', value: 'Spanish', source: 'test' });
    const entity = draft.add(person(label, more));
    entity.goesBySurname = true;
    addPersonForms(draft);
    return [...entity.aliases.keys()];
  };
  test.each([
    ['Ada Luisa Marin', 'Ada Marin'],
    ['Ada Marin', 'Marin'],
    ['Anna van der Lind', 'van der Lind'],
    ['Boris Petrovsky', 'Petrovskyy'],
  ])('%s is also %s', (label, form) => {
    expect(namesOf(label)).toContain(form);
  });
  test.each([
    ['Ada II of Norland', 'Norland'],
    ['Bo Lind, 2nd Earl of Vest', 'Vest'],
    ['Ada IV', 'IV'],
    ['Ada Marin Jr.', 'Jr.'],
  ])('%s is not %s', (label, form) => {
    expect(namesOf(label)).not.toContain(form);
  });
  test('of two Spanish family names the last is the mother’s and not said alone', () => {
    expect(namesOf('Ada Marin Lund', { country: 'ES' })).not.toContain('Ada Lund');
    expect(namesOf('Ada Marin Lund', { country: 'SE' })).toContain('Ada Lund');
  });
  test('only Hungarians are called by their family name first', () => {
    expect(namesOf('Ada Marin', { country: 'HU' })).toContain('Marin Ada');
    expect(namesOf('Ada Marin', { country: 'SE', fame: 200 })).not.toContain('Marin Ada');
  });
  test('a surname that comes first is the first word', () => {
    expect(namesOf('Lin Mei', { country: 'CN' })).toContain('Lin');
  });
});

describe('priors', () => {
  const priorOf = (draft: Draft, name: string, id: string, bearers = 0, level: number | null = null) =>
    (packNames(draft, {
      wordLevel: () => level,
      bearers: () => bearers,
      givenNames: () => 0,
      namesakes: () => 0,
    })
      .find(({ text }) => text === name)
      ?.candidates.find(({ entity }) => entity.id === id)?.prior ?? 0) / 255;
  const brand = (fame: number) => {
    const draft = new Draft();
    draft.add({ kind: 'institution', label: 'Target', qid: 'Q9', fame });
    return draft;
  };
  test('a brand of an everyday word has a low one, and of a word of its own a high one', () => {
    expect(priorOf(brand(100), 'Target', 'Q9', 0, 1)).toBeLessThan(0.2);
    expect(priorOf(brand(100), 'Target', 'Q9', 0, null)).toBeGreaterThan(0.8);
  });
  test('a word that a ministry goes by has a high one, though everybody uses it', () => {
    const ministry = (subkind: string) => {
      const draft = new Draft();
      const given = {
        kind: 'institution',
        label: 'Ministry of Storms',
        qid: 'Q9',
        fame: 130,
        subkind,
      } as const;
      draft.alias(draft.add(given), 'Lighthouse', 'full');
      return draft;
    };
    expect(priorOf(ministry('defence-ministry'), 'Lighthouse', 'Q9', 0, 4)).toBeGreaterThan(0.75);
    expect(priorOf(ministry('company'), 'Lighthouse', 'Q9', 0, 4)).toBeLessThan(0.6);
  });
  test("the name of a land or region is hardly ever its university's or club's, and a town's may be", () => {
    const twin = (subkind: string, body: string) => {
      const draft = new Draft();
      draft.add({ kind: 'place', label: 'Upper Fell', qid: 'Q8', fame: 100, subkind });
      const given = { kind: 'institution', label: 'University of Upper Fell', qid: 'Q9', fame: 120 } as const;
      draft.alias(draft.add({ ...given, subkind: body }), 'Upper Fell', 'full');
      return draft;
    };
    expect(priorOf(twin('region', 'university'), 'Upper Fell', 'Q9')).toBeLessThan(0.15);
    expect(priorOf(twin('city', 'university'), 'Upper Fell', 'Q9')).toBeGreaterThan(0.4);
    expect(priorOf(twin('region', 'igo'), 'Upper Fell', 'Q9')).toBeGreaterThan(0.4);
  });
  test("an acronym of a state's service leaves little to others of no fame", () => {
    const shareOf = (subkind: string): number => {
      const draft = new Draft();
      const bodies = [
        ['Q8', 'Bureau of Open Secrets', subkind, 150],
        ['Q9', 'Band of Old Singers', 'organisation', 120],
      ] as const;
      for (const [qid, label, sort, fame] of bodies)
        draft.alias(draft.add({ kind: 'institution', qid, label, subkind: sort, fame }), 'BOS', 'acronym');
      return priorOf(draft, 'BOS', 'Q9');
    };
    expect(shareOf('intelligence')).toBeLessThan(0.5 * shareOf('company'));
  });
  test('a surname means its bearer the less, the more people have it', () => {
    const draft = new Draft();
    draft.add(person('Ada Marin', { qid: 'Q7', fame: 190 }));
    addPersonForms(draft);
    expect(priorOf(draft, 'Marin', 'Q7', 1)).toBeGreaterThan(0.7);
    expect(priorOf(draft, 'Marin', 'Q7', 200)).toBeLessThan(0.1);
  });
});

test('parties of many countries keep their common name, other bodies only where they are known', () => {
  const bodiesNamed = (subkind: string) => {
    const draft = new Draft();
    for (let i = 0; i < 20; i++)
      draft.insert({
        kind: 'institution',
        qid: `Q${i + 1}`,
        label: 'Harbour Party',
        subkind,
        country: `A${String.fromCharCode(65 + i)}`,
        fame: 100,
      });
    return packNames(draft)[0]?.candidates.length;
  };
  expect({ party: bodiesNamed('party'), club: bodiesNamed('club') }).toEqual({ party: 20, club: 12 });
});

describe('a malformed source', () => {
  const folder = () => {
    const made = mkdtempSync(path.join(tmpdir(), 'source-'));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return made;
  };
  test.each([
    ['a\tb\n1\t2\n1\t2\t3\n', ['a'], 'people.tsv:3: 3 cells, but the header has 2'],
    ['a\tb\n', ['c'], 'people.tsv:1: no column "c"'],
  ])('a table', (text, needed, message) => {
    const root = folder();
    writeFileSync(path.join(root, 'people.tsv'), text);
    expect(() => readTable(root, 'people.tsv', needed)).toThrow(message);
  });
  test('JSON lines and CSV', () => {
    const root = folder();
    writeFileSync(path.join(root, 'a.jsonl'), '{"a":1}\n{"a":\n');
    writeFileSync(path.join(root, 'a.csv'), 'a,b\n"1,2\n');
    expect(() => readJsonLines(root, 'a.jsonl')).toThrow('a.jsonl:2:');
    expect(() => readCsv(root, 'a.csv')).toThrow('a.csv:');
  });
  test.each([
    ['12 December 2019', '2019-12-12'],
    ['since March 2021', '2021-03'],
    ['2020', '2020'],
    ['long ago', null],
  ])('the date in "%s"', (text, date) => {
    expect(wordedDateOf(text)).toBe(date);
  });
});
