import { describe, expect, test } from 'vitest';
import { hashWord, nameWords } from '../../lib/knowledge/fold';
import { checksum, packDate, packPrior, unpackDate, unpackPrior } from '../../lib/knowledge/layout';
import { openPack } from '../../lib/knowledge/open-pack';
import { type SmallFact, smallPack, smallPackFile } from '../small-pack';

const ENTITIES = [
  { id: 'Q1', kind: 'country', label: 'Norland', country: 'NL', names: { Norlander: 'demonym' } },
  { id: 'Q2', kind: 'country', label: 'Sudia', country: 'SE' },
  { id: 'Q900', kind: 'institution', label: 'League of Rivers', subkind: 'igo', names: { LoR: 'acronym' } },
  { id: 'x:b-rivers', kind: 'institution', label: 'League of Rivers Council', prominence: 80 },
  { id: 'Q70', kind: 'person', label: 'Ada Marin', gender: 'f', country: 'NL' },
  { id: 'Q7', kind: 'person', label: 'Bo Lind', gender: 'm', country: 'NL', prominence: 90 },
  { id: 'x:p-ada', kind: 'person', label: 'Ada Marin', country: 'SE', prominence: 60 },
] as const;
const minister = {
  property: 'P39',
  officeClass: 'foreign-minister',
  of: 'Q1',
  value: 'Foreign Minister',
} as const;
const FACTS: readonly SmallFact[] = [
  { ...minister, subject: 'Q70', start: '2024-05-10' },
  { ...minister, subject: 'Q7', start: '2019-02', end: '2024-05-10' },
  {
    subject: 'Q7',
    property: 'P39',
    officeClass: 'head-of-state',
    of: 'Q1',
    value: 'President',
    start: '2024-06-01',
  },
  { subject: 'Q1', property: 'P463', object: 'Q900', membership: 'member', start: '1990' },
  { subject: 'Q2', property: 'P463', object: 'Q900', membership: 'member', start: '1990', end: '2022-03-16' },
];
const pack = smallPack(ENTITIES, FACTS);
const idOf = (index: number) => pack.entity(index).id;
const at = (id: string) => pack.indexOf(id) as number;

describe('entities', () => {
  test.each(ENTITIES.map((entity) => [entity.id, entity] as const))('%s is found by its id', (id, given) => {
    const { label, kind, qid, country } = pack.entity(at(id));
    expect({ label, kind, country }).toEqual({
      label: given.label,
      kind: given.kind,
      country: 'country' in given ? given.country : null,
    });
    expect(qid).toBe(id.startsWith('Q') ? id : null);
  });

  test.each(['Q3', 'Q0', 'Q', 'x:nobody', '', 'Q99999999999'])('"%s" is nobody', (id) => {
    expect(pack.indexOf(id)).toBeNull();
  });

  test('a place outside of the pack is a mistake', () => {
    expect(() => pack.entity(99)).toThrow('No entity 99');
  });

  test('countries are found by code, and no other code is one', () => {
    expect(idOf(pack.country('NL') as number)).toBe('Q1');
    expect(pack.country('FR')).toBeNull();
  });

  test('a search finds the beginnings of words, the best known first', () => {
    expect(pack.search('ma ada', 5).map(({ id }) => id)).toEqual(['Q70', 'x:p-ada']);
    expect(pack.search('league', 1).map(({ id }) => id)).toEqual(['Q900']);
    expect(pack.search(' ', 5)).toEqual([]);
  });
});

describe('names', () => {
  const words = (text: string) => Int32Array.from(nameWords(text), hashWord);

  test('candidates come with the highest prior first, whatever the case and the diacritics', () => {
    expect(pack.candidates('ADA MARÍN').map(({ entity }) => idOf(entity))).toEqual(['Q70', 'x:p-ada']);
    expect(pack.candidates('Ada')).toEqual([]);
  });

  test.each([
    ['the League of Rivers Council met', 1, 5],
    ['the League of Rivers met', 1, 4],
    ['the League of Nations met', 1, null],
  ])('the longest name in "%s"', (text, first, end) => {
    const tokens = words(text);
    expect(pack.longestName(tokens, first, tokens.length)?.endToken ?? null).toBe(end);
  });

  test('an exact name has exactly the tokens given, and no more are read', () => {
    const tokens = words('League of Rivers Council');
    expect(pack.exactName(tokens, 0, 3)?.endToken).toBe(3);
    expect(pack.exactName(tokens, 0, 2)).toBeNull();
    expect(pack.longestName(tokens, 0, 3)?.endToken).toBe(3);
  });

  test('punctuation inside a name counts as no word', () => {
    const [league, of, rivers] = words('League of Rivers') as unknown as [number, number, number];
    expect(pack.longestName(Int32Array.of(league, of, -2, rivers), 0, 4)?.endToken).toBe(4);
    expect(pack.longestName(Int32Array.of(league, -1, of, rivers), 0, 4)).toBeNull();
  });
});

describe('facts on a day', () => {
  test.each([
    ['2024-05-10', ['Q70', 'Q7']],
    ['2024-05-09', ['Q7']],
    ['2018-12-31', []],
    ['2025-11-26', ['Q70']],
  ])('foreign minister on %s', (day, holders) => {
    expect(pack.holdersOn('foreign-minister', at('Q1'), day).map(({ subject }) => idOf(subject))).toEqual(
      holders,
    );
  });

  test('an open term may hold for 18 months after its source spoke, and is not told later than four years', () => {
    const [term] = pack.statements(at('Q70'));
    const on = (day: string) => pack.holding(term as never, day);
    expect([on('2026-12-31'), on('2027-12-31'), on('2030-06-01'), on('2024-05-09')]).toEqual([
      'holds',
      'may-hold',
      'ended',
      'not-yet',
    ]);
  });

  test('the offices of a person, the highest first', () => {
    expect(pack.officesOn(at('Q7'), '2025-01-01').map(({ value }) => value)).toEqual(['President']);
    expect(pack.officesOn(at('Q7'), '2020-01-01').map(({ value }) => value)).toEqual(['Foreign Minister']);
  });

  test('members of a body, without those who have left', () => {
    const members = (day: string) => pack.membersOn(at('Q900'), day).map(({ subject }) => idOf(subject));
    expect(members('2020-01-01')).toEqual(['Q1', 'Q2']);
    expect(members('2025-01-01')).toEqual(['Q1']);
    expect(pack.membersOn(at('x:b-rivers'), '2025-01-01')).toEqual([]);
  });

  test('every fact has its source and day', () => {
    for (const { source, asOf } of pack.statements(at('Q7')))
      expect({ licence: source.licence, asOf }).toEqual({ licence: 'CC0-1.0', asOf: '2025-12-31' });
  });
});

describe('a file that is no good', () => {
  const good = smallPackFile(ENTITIES, FACTS);
  const changed = (change: (view: DataView) => void) => {
    const copy = good.slice(0);
    change(new DataView(copy));
    return copy;
  };
  test.each([
    ['is empty', new ArrayBuffer(0), 'cut short: 0 bytes'],
    ['is no pack', changed((view) => view.setUint32(0, 1)), 'no knowledge pack'],
    ['is newer', changed((view) => view.setUint32(4, 99, true)), 'version 99'],
    ['is cut within a word', good.slice(0, good.byteLength - 1), 'cut short'],
    ['is cut in its last part', good.slice(0, good.byteLength - 8), 'cut short in "texts"'],
    ['is cut to its header', good.slice(0, 24), 'cut short'],
    ['has another checksum', changed((view) => view.setUint32(8, 1, true)), 'checksum'],
    ['has a byte changed', changed((view) => view.setUint8(good.byteLength - 400, 255)), 'checksum'],
  ])('%s', (_, file, message) => {
    expect(() => openPack(file)).toThrow(message);
  });

  test('the same entities and facts give the same bytes', () => {
    expect(Buffer.from(smallPackFile(ENTITIES, FACTS)).equals(Buffer.from(good))).toBe(true);
  });
});

describe('layout', () => {
  test.each(['2025-12-01', '1900-01-01', '2059-12-31', '2024-02', '2024', '1869', '0044'])(
    'the date %s',
    (date) => {
      expect(unpackDate(packDate(date))).toBe(date);
    },
  );
  test('what is earlier than 1900 is kept by its year, and none stays none', () => {
    expect(unpackDate(packDate('1689-04-11'))).toBe('1689');
    expect(unpackDate(packDate(null))).toBeNull();
    expect(() => packDate('2060-01-01')).toThrow('2060-01-01');
  });
  test.each([0.001, 0.01, 0.3, 0.5, 0.9, 0.995])('the prior %d stays near', (prior) => {
    expect(Math.abs(unpackPrior(packPrior(prior)) - prior)).toBeLessThan(0.03);
  });
  test('the checksum sees every word and its place', () => {
    expect(checksum(Uint32Array.of(1, 2))).not.toBe(checksum(Uint32Array.of(2, 1)));
  });
});
