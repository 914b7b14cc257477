import { expect, test } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Analysis, Relation } from '../../../lib/types/analysis';
import { smallPack } from '../../small-pack';

/** A small world: four countries with people, one alliance. */
export const knowledge = smallPack(
  [
    {
      id: 'Q1',
      kind: 'country',
      label: 'Norland',
      country: 'NO',
      names: { Norlandic: 'adjective', Norlanders: 'demonym', Oska: 'metonym' },
    },
    {
      id: 'Q2',
      kind: 'country',
      label: 'Sudland',
      country: 'SE',
      names: { Sudish: 'adjective', Sudlanders: 'demonym', Marn: 'metonym' },
    },
    {
      id: 'Q3',
      kind: 'country',
      label: 'Estmark',
      country: 'EE',
      names: { Estmarkish: 'adjective', Estmarkers: 'demonym' },
    },
    {
      id: 'Q4',
      kind: 'country',
      label: 'Westria',
      country: 'IE',
      names: { Westrian: 'adjective', Westrians: 'demonym' },
    },
    {
      id: 'Q5',
      kind: 'institution',
      label: 'League of Isles',
      names: { 'the League': 'short', LOI: 'acronym' },
    },
    { id: 'Q6', kind: 'person', label: 'Ada Marin', country: 'NO', gender: 'f', names: { Marin: 'surname' } },
    {
      id: 'Q7',
      kind: 'person',
      label: 'Bo Lindqvist',
      country: 'SE',
      gender: 'm',
      names: { Lindqvist: 'surname' },
    },
    {
      id: 'Q8',
      kind: 'person',
      label: 'Carla Esteban',
      country: 'EE',
      gender: 'f',
      names: { Esteban: 'surname' },
    },
    {
      id: 'Q9',
      kind: 'person',
      label: 'Dov Wenzel',
      country: 'IE',
      gender: 'm',
      names: { Wenzel: 'surname' },
    },
    { id: 'Q10', kind: 'place', label: 'Oska', country: 'NO' },
    { id: 'Q11', kind: 'place', label: 'Marn', country: 'SE' },
    { id: 'Q12', kind: 'place', label: 'Port Hale', country: 'IE' },
    { id: 'Q13', kind: 'institution', label: 'Sea Brigades' },
    { id: 'Q14', kind: 'institution', label: 'Red Lantern', subkind: 'armed group' },
    { id: 'Q15', kind: 'institution', label: 'Oska Rovers', subkind: 'sports club' },
    { id: 'Q16', kind: 'institution', label: 'Isles Bench', subkind: 'court' },
    { id: 'Q17', kind: 'institution', label: 'Sea Trade Concord', subkind: 'igo' },
    { id: 'Q18', kind: 'institution', label: 'Harbour Wire', subkind: 'media' },
    {
      id: 'Q20',
      kind: 'institution',
      label: 'Tidal Party',
      subkind: 'party',
      names: { Ebb: { kind: 'short', prior: 0.1 } },
    },
    { id: 'Q19', kind: 'person', label: 'Vera Holt', country: 'NO', names: { Holt: 'surname' } },
  ],
  [
    {
      subject: 'Q19',
      property: 'P39',
      value: 'President of Norland',
      officeClass: 'head-of-state',
      of: 'Q1',
      start: '2025-01-01',
      asOf: '2026-03-01',
    },
  ],
);

/** The analysis of a text of a Thursday, 12 March 2026, with the small world's pack. */
export const read = (text: string, published = '2026-03-12'): Analysis =>
  analyse(
    {
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      title: null,
      url: null,
      publisher: null,
      published,
      lang: 'en',
    },
    { knowledge, tagger: null },
  );

/** What a text tells, one line a relation in order of their cues: `Ada Marin CONSULT Bo Lindqvist`, with ` (planned)` where it did not happen. */
export function told(text: string): string[] {
  const { relations, entities } = read(text);
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const cueOf = ({ evidence }: Relation): number => evidence[0]?.cue.start ?? 0;
  return [...relations]
    .sort(
      (a, b) =>
        cueOf(a) - cueOf(b) ||
        (name(a.subject) < name(b.subject) ? -1 : 1) ||
        (name(a.object) < name(b.object) ? -1 : 1),
    )
    .map(({ subject, type, object, status, claimedBy }) => {
      const by = claimedBy ? ` by ${name(claimedBy)}` : '';
      return `${name(subject)} ${type} ${name(object)}${status === 'happened' ? '' : ` (${status}${by})`}`;
    });
}

/** Of what a text tells only what it tells as a fact. */
export const facts = (text: string): string[] => told(text).filter((line) => !/\((?!planned)/.test(line));

/** A sentence and the lines that it tells, in any order. */
export type Case = readonly [sentence: string, ...lines: string[]];

const checkEach = (cases: readonly Case[], read: (text: string) => string[]): void => {
  test.each(cases.map(([sentence, ...lines]) => ({ sentence, lines })))(
    '$sentence',
    ({ sentence, lines }) => {
      expect(read(sentence).sort()).toEqual([...lines].sort());
    },
  );
};

/** Tests of sentences with all that they tell. */
export const checkTold = (cases: readonly Case[]): void => checkEach(cases, told);

/** Tests of sentences with the facts and plans alone that they tell. */
export const checkFacts = (cases: readonly Case[]): void => checkEach(cases, facts);
