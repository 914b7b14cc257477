import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPack } from '../../lib/knowledge/open-pack';
import type { OfficeClass } from '../../lib/types/knowledge';

const bytes = readFileSync(path.join(import.meta.dirname, '../../public/knowledge.bin'));
const pack = openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const table = readFileSync(path.join(import.meta.dirname, 'countries.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string, string, string]);

/** Codes of the countries that a form may mean, the likeliest first. */
const countriesOf = (form: string): (string | null)[] =>
  pack
    .candidates(form)
    .map(({ entity }) => pack.entity(entity))
    .filter(({ kind }) => kind === 'country')
    .map(({ country }) => country);
const firstOf = (form: string): string => {
  const first = pack.candidates(form)[0];
  if (!first) return 'nobody';
  const { kind, country, label } = pack.entity(first.entity);
  return kind === 'country' ? (country ?? label) : label;
};

describe('every member of the United Nations', () => {
  test('there are 193 of them', () => {
    expect(new Set(table.map(([iso]) => iso)).size).toBe(193);
  });

  test.each(table)('%s: %s', (iso, short, official, adjective, people, capital) => {
    const own = pack.country(iso) as number;
    expect({ [short]: firstOf(short), [official]: firstOf(official) }).toEqual({
      [short]: iso,
      [official]: iso,
    });
    for (const form of [adjective, people]) if (form) expect(countriesOf(form), form).toContain(iso);
    const seats = pack.statements(own).filter(({ property }) => property === 'P36');
    expect(seats.map(({ value }) => value)).toEqual([capital]);
    expect(seats[0]?.object, capital).not.toBeNull();
  });
});

describe('countries that are taken for one another', () => {
  test.each([
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Nigerien', 'NE'],
    ['Nigerian', 'NG'],
    ['Republic of the Congo', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
    ['DRC', 'CD'],
    ['Guinea', 'GN'],
    ['Guinea-Bissau', 'GW'],
    ['Equatorial Guinea', 'GQ'],
    ['Papua New Guinea', 'PG'],
    ['South Korea', 'KR'],
    ['North Korea', 'KP'],
    ['DPRK', 'KP'],
    ['Dominica', 'DM'],
    ['Dominican Republic', 'DO'],
    ['Georgia', 'GE'],
    ['Jordan', 'JO'],
    ['Ireland', 'IE'],
    ['North Macedonia', 'MK'],
    ['Macedonia', 'MK'],
    ['Samoa', 'WS'],
    ['American Samoa', 'American Samoa'],
    ['Austria', 'AT'],
    ['Australia', 'AU'],
    ['Slovakia', 'SK'],
    ['Slovenia', 'SI'],
    ['Türkiye', 'TR'],
    ['Palestine', 'PS'],
    ['Soviet', 'Soviet Union'],
    ['Austro-Hungarian', 'Austria-Hungary'],
    ['West German', 'West Germany'],
  ])('%s is %s', (form, meant) => {
    expect(firstOf(form)).toBe(meant);
  });

  test.each([
    ['Congo', ['CD', 'CG']],
    ['Congolese', ['CD', 'CG']],
    ['Dominican', ['DM', 'DO']],
    ['Korea', ['KP', 'KR']],
    ['Guinean', ['GN']],
    ['Georgia', ['GE']],
  ])('%s may be any of %j', (form, codes) => {
    expect(countriesOf(form).sort()).toEqual(codes);
  });

  test.each([
    ['Dutch', 'NL'],
    ['French', 'FR'],
    ['British', 'GB'],
    ['American', 'US'],
    ['Danish', 'DK'],
    ['Norwegian', 'NO'],
    ['Australian', 'AU'],
    ['Chinese', 'CN'],
  ])('%s is said of a state and not of its territories', (form, code) => {
    const meant = pack.candidates(form).map(({ entity, prior }) => ({ ...pack.entity(entity), prior }));
    expect(meant[0]).toMatchObject({ kind: 'country', country: code });
    expect(meant[0]?.prior).toBeGreaterThan(0.9);
    expect(meant.filter(({ subkind }) => subkind === 'territory')).toEqual([]);
  });

  test.each([
    ['Washington', 'Q61'],
    ['London', 'Q84'],
    ['Seoul', 'Q8684'],
    ['Kyiv', 'Q1899'],
    ['Istanbul', 'Q406'],
  ])('the city of %s has its id', (name, qid) => {
    const places = pack.candidates(name).map(({ entity }) => pack.entity(entity));
    expect(places.find(({ kind }) => kind === 'place')?.qid).toBe(qid);
  });

  test.each([
    ['US military', 'Q11211'],
    ['U.S. Armed Forces', 'Q11211'],
    ['CIA', 'Q37230'],
    ['AFP', 'Q40464'],
  ])('%s is first of all the body that all know', (name, qid) => {
    const [first, second] = pack.candidates(name);
    expect(pack.entity(first?.entity as number).qid).toBe(qid);
    expect(first?.prior).toBeGreaterThan(2 * (second?.prior ?? 0));
  });

  test('relatives are told by their name, parties and offices in words', () => {
    const facts = pack.known('person', 0).flatMap(({ index }) => [...pack.statements(index)]);
    const kin = facts.filter(({ property }) => /^P(22|25|26|40|1038|3373)$/.test(property));
    expect(kin.length).toBeGreaterThan(500);
    expect(kin.filter(({ object, value }) => pack.entity(object as number).label !== value)).toEqual([]);
    const slugs = facts.filter(
      ({ property, value }) =>
        (property === 'P39' || property === 'P102') && /^[a-z]+([-_][a-z]+)*$/.test(value),
    );
    expect([...new Set(slugs.map(({ value }) => value))].filter((value) => /[-_]/.test(value))).toEqual([]);
    expect(slugs.filter(({ property }) => property === 'P102')).toEqual([]);
  });

  test('Georgia may be the state, too', () => {
    expect(pack.candidates('Georgia').map(({ entity }) => pack.entity(entity).kind)).toContain('place');
  });
});

describe('who holds an office on 1 December 2025', () => {
  const holders = (officeClass: OfficeClass, of: string, day = '2025-12-01') =>
    pack
      .holdersOn(officeClass, pack.country(of) ?? (pack.candidates(of)[0]?.entity as number), day)
      .map(({ subject }) => pack.entity(subject).label);
  test.each<[OfficeClass, string, string]>([
    ['head-of-state', 'AZ', 'Ilham Aliyev'],
    ['foreign-minister', 'AZ', 'Jeyhun Bayramov'],
    ['head-of-state', 'IT', 'Sergio Mattarella'],
    ['head-of-government', 'IT', 'Giorgia Meloni'],
    ['foreign-minister', 'IT', 'Antonio Tajani'],
    ['foreign-minister', 'SM', 'Luca Beccari'],
    ['head-of-body', 'NATO', 'Mark Rutte'],
    ['head-of-state', 'FR', 'Emmanuel Macron'],
    ['head-of-government', 'JP', 'Sanae Takaichi'],
    ['head-of-state', 'US', 'Donald Trump'],
  ])('%s of %s is %s, and no one else', (officeClass, of, name) => {
    expect(holders(officeClass, of)).toEqual([name]);
  });

  test.each<[string, OfficeClass, RegExp]>([
    ['Hikmet Hajiyev', 'adviser', /^Assistant to the President of Azerbaijan/],
    ['Boris Ruge', 'other', /Assistant Secretary General/],
    ['Ignazio La Russa', 'speaker', /Senate/],
    ['Lorenzo Fontana', 'speaker', /Chamber of Deputies/],
    ['Adil Karimli', 'minister', /Culture/],
    ['Alessandro Giuli', 'minister', /Culture/],
    ['Jeyhun Bayramov', 'foreign-minister', /Foreign Affairs/],
    ['Luca Beccari', 'foreign-minister', /Foreign/],
    ['Rovshan Najaf', 'head-of-body', /SOCAR/],
    ['Rashad Aslanov', 'ambassador', /Italy/],
  ])('%s', (name, officeClass, label) => {
    const person = pack.candidates(name)[0]?.entity as number;
    const offices = pack.officesOn(person, '2025-12-01');
    expect(offices.map((office) => office.officeClass)).toContain(officeClass);
    expect(offices.some(({ value }) => label.test(value))).toBe(true);
  });

  test('a king of several states is first that of his own', () => {
    const king = pack.candidates('Charles III')[0]?.entity as number;
    expect(pack.officesOn(king, '2025-12-01')[0]?.value).toBe('King of the United Kingdom');
  });

  test.each([
    ['Political and Security Committee', 'institution'],
    ['North Atlantic Council', 'institution'],
    ['COP29', 'institution'],
    ['World Urban Forum', 'institution'],
    ['Italy-Azerbaijan University', 'institution'],
    ['APA', 'institution'],
    ['South Caucasus', 'place'],
    ['Middle East', 'place'],
  ])('%s is there', (name, kind) => {
    expect(pack.candidates(name).map(({ entity }) => pack.entity(entity).kind)).toContain(kind);
  });

  test('memberships end', () => {
    const members = (body: string, day: string) =>
      pack
        .membersOn(pack.candidates(body)[0]?.entity as number, day)
        .filter(({ membership }) => membership === 'member')
        .map(({ subject }) => pack.entity(subject).country);
    expect(members('Council of Europe', '2021-01-01')).toContain('RU');
    expect(members('Council of Europe', '2025-12-01')).not.toContain('RU');
    expect(members('European Union', '2019-06-01')).toContain('GB');
    expect(members('European Union', '2025-12-01')).toHaveLength(27);
    expect(members('NATO', '2022-12-31')).not.toContain('FI');
    expect(members('NATO', '2025-12-01')).toHaveLength(32);
    expect(members('United Nations Security Council', '2025-12-01')).toHaveLength(15);
  });
});
