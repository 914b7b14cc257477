import { analyse } from '../../lib/analysis/analyse';
import { nameChains } from '../../lib/analysis/corefer/name-chains';
import type { Find } from '../../lib/analysis/detect/find';
import { linkChains } from '../../lib/analysis/link/link-chains';
import { stateOffices } from '../../lib/analysis/offices/stated-offices';
import { finish } from '../../lib/analysis/steps';
import type { Analysis, EntityLink } from '../../lib/types/analysis';
import { readMarked, writeMarked } from '../marked-text';
import { smallPack } from '../small-pack';
import { articleOf, findAt, readingWith, tokenAt } from './marked-finds';

/** Two made-up countries with governments, bodies and namesakes, which the tests of linking share. */
export const linkWorld = smallPack(
  [
    {
      id: 'Q1',
      kind: 'country',
      label: 'Norland',
      country: 'NO',
      prior: 0.97,
      names: {
        Norlandic: { kind: 'adjective', prior: 0.97 },
        Norlander: { kind: 'demonym', prior: 0.97 },
        Osk: { kind: 'metonym', prior: 0.2 },
      },
    },
    {
      id: 'Q2',
      kind: 'country',
      label: 'Sudria',
      country: 'ES',
      prior: 0.97,
      names: {
        Sudrian: { kind: 'adjective', prior: 0.97 },
        Vell: { kind: 'metonym', prior: 0.2 },
        Marbury: { kind: 'metonym', prior: 0.2 },
        Islandic: { kind: 'adjective', prior: 0.5 },
      },
    },
    { id: 'Q3', kind: 'place', label: 'Osk', country: 'NO', subkind: 'capital', prior: 0.75 },
    { id: 'Q4', kind: 'place', label: 'Vell', country: 'ES', subkind: 'capital', prior: 0.75 },
    // One name, two places.
    { id: 'Q5', kind: 'country', label: 'Karsia', country: 'GE', prior: 0.8 },
    { id: 'Q6', kind: 'place', label: 'Karsia', country: 'NO', subkind: 'region', prior: 0.18 },
    // A capital and a region far from it.
    { id: 'Q71', kind: 'place', label: 'Marbury', country: 'ES', subkind: 'capital', prior: 0.5 },
    { id: 'Q72', kind: 'place', label: 'Marbury', country: 'NO', subkind: 'region', prior: 0.1 },
    { id: 'Q7', kind: 'place', label: 'Upper Fell', country: 'NO', subkind: 'region', prior: 0.95 },
    {
      id: 'Q10',
      kind: 'institution',
      label: 'Senate of Norland',
      country: 'NO',
      names: { Senate: { kind: 'short', prior: 0.3 } },
    },
    {
      id: 'Q11',
      kind: 'institution',
      label: 'Senate of Sudria',
      country: 'ES',
      names: { Senate: { kind: 'short', prior: 0.3 } },
    },
    {
      id: 'Q12',
      kind: 'institution',
      label: 'Harbour Union',
      subkind: 'igo',
      prior: 0.98,
      names: { HU: { kind: 'acronym', prior: 0.9 } },
    },
    { id: 'Q13', kind: 'institution', label: 'Northern Defence Alliance', prior: 0.98 },
    { id: 'Q14', kind: 'institution', label: 'Tern Steel', country: 'NO', prior: 0.95 },
    {
      id: 'Q20',
      kind: 'person',
      label: 'Ada Marin',
      country: 'NO',
      gender: 'f',
      prominence: 180,
      prior: 0.97,
      names: { Marin: { kind: 'surname', prior: 0.6 } },
    },
    {
      id: 'Q21',
      kind: 'person',
      label: 'Bruno Keller',
      country: 'ES',
      gender: 'm',
      prominence: 170,
      prior: 0.97,
      names: { Keller: { kind: 'surname', prior: 0.5 } },
    },
    { id: 'Q22', kind: 'person', label: 'Ines Sol', country: 'ES', gender: 'f', prior: 0.97 },
    { id: 'Q23', kind: 'person', label: 'Olaf Berg', country: 'NO', gender: 'm', prior: 0.97 },
    // A famous poet, long dead, and a singer of the same surname.
    {
      id: 'Q24',
      kind: 'person',
      label: 'William Quill',
      gender: 'm',
      prominence: 220,
      prior: 0.97,
      names: { Quill: { kind: 'surname', prior: 0.8 } },
    },
    {
      id: 'Q25',
      kind: 'person',
      label: 'Daniel Ferro',
      country: 'NO',
      gender: 'm',
      prior: 0.95,
      names: { Ferro: { kind: 'surname', prior: 0.6 } },
    },
    {
      id: 'Q27',
      kind: 'institution',
      label: 'Osk Wanderers',
      country: 'NO',
      subkind: 'football club',
      names: { Wanderers: { kind: 'short', prior: 0.4 } },
    },
    { id: 'Q28', kind: 'institution', label: 'Rivers Agency', country: 'NO', prior: 0.6 },
    // Leads the country today, and no list has her surname.
    { id: 'Q29', kind: 'person', label: 'Lena al-Harun', country: 'ES', gender: 'f', prior: 0.9 },
    {
      id: 'Q31',
      kind: 'country',
      label: 'Ostland',
      country: 'SE',
      prior: 0.97,
      names: { Islandic: { kind: 'adjective', prior: 0.5 } },
    },
    { id: 'Q30', kind: 'person', label: 'Harald IV', country: 'SE', gender: 'm', prior: 0.9 },
    { id: 'Q33', kind: 'person', label: 'Ulla Ven', country: 'SE', gender: 'f', prior: 0.97 },
    // A senator and her colleague of the lower house; a prince and a pope, who go by their titles.
    { id: 'Q34', kind: 'person', label: 'Vera Tindal', country: 'NO', gender: 'f', prior: 0.9 },
    { id: 'Q35', kind: 'person', label: 'Otto R. Tindal', country: 'NO', gender: 'm', prior: 0.9 },
    { id: 'Q36', kind: 'person', label: 'Prince Edvin', country: 'NO', gender: 'm', prior: 0.75 },
    { id: 'Q37', kind: 'country', label: 'Sacred See', country: 'VA', prior: 0.97 },
    { id: 'Q38', kind: 'person', label: 'Clement XX', country: 'VA', gender: 'm', prior: 0.97 },
    {
      id: 'Q39',
      kind: 'person',
      label: 'Hedda Moor',
      country: 'NO',
      gender: 'f',
      subkind: 'novelist',
      prior: 0.8,
    },
    // What acronyms mean in other countries.
    {
      id: 'Q40',
      kind: 'institution',
      label: 'Sudrian Wire',
      country: 'ES',
      subkind: 'news agency',
      prior: 0.9,
      names: { SW: { kind: 'acronym', prior: 0.7 }, SWIRE: { kind: 'acronym', prior: 0.7 } },
    },
    ...['GE', 'SE', 'NO', 'VA'].map((country, i) => ({
      id: `Q${41 + i}`,
      kind: 'institution' as const,
      label: `${country} Workers`,
      country,
      subkind: 'party',
      names: { SW: { kind: 'acronym' as const, prior: 0.06 } },
    })),
    { id: 'Q45', kind: 'institution', label: 'Ostland Rail', country: 'SE', prior: 0.9 },
    { id: 'Q48', kind: 'institution', label: 'Bank of Norland', country: 'NO', subkind: 'central bank' },
    {
      id: 'Q49',
      kind: 'institution',
      label: 'Federal Reserve',
      country: 'NO',
      subkind: 'central bank',
      prior: 0.95,
    },
    { id: 'Q50', kind: 'institution', label: 'State Council', country: 'NO', prior: 0.95 },
    {
      id: 'Q84',
      kind: 'institution',
      label: 'Department of Health',
      subkind: 'government agency',
      prior: 0.95,
    },
    { id: 'Q46', kind: 'person', label: 'Pia Holm', country: 'NO', gender: 'f', prior: 0.97 },
    { id: 'Q47', kind: 'person', label: 'Leif Osk', country: 'NO', gender: 'm', prior: 0.97 },
    { id: 'Q51', kind: 'place', label: 'Hollmark', country: 'NO', subkind: 'region', prior: 0.95 },
    { id: 'Q52', kind: 'person', label: 'Sven Dahl', country: 'NO', gender: 'm', prior: 0.97 },
    {
      id: 'Q53',
      kind: 'institution',
      label: 'Foreign Ministry of Norland',
      country: 'NO',
      subkind: 'foreign-ministry',
      names: { 'Foreign Ministry': { kind: 'short', prior: 0.3 } },
    },
    {
      id: 'Q54',
      kind: 'institution',
      label: 'Foreign Ministry of Sudria',
      country: 'ES',
      subkind: 'foreign-ministry',
      names: { 'Foreign Ministry': { kind: 'short', prior: 0.3 } },
    },
    // Two towns of one name, and a body that is hardly ever meant by it.
    { id: 'Q86', kind: 'place', label: 'Lorn', country: 'NO', prior: 0.47 },
    { id: 'Q87', kind: 'place', label: 'Lorn', country: 'ES', prior: 0.47 },
    { id: 'Q88', kind: 'institution', label: 'Lorn', country: 'SE', prominence: 10, prior: 0.004 },
    // Known to all ages: one who led a country and lives, and one of no office.
    {
      id: 'Q73',
      kind: 'person',
      label: 'Nora Vane',
      country: 'NO',
      gender: 'f',
      prominence: 240,
      prior: 0.97,
      names: { Vane: { kind: 'surname', prior: 0.9 } },
    },
    {
      id: 'Q74',
      kind: 'person',
      label: 'Knut Ebb',
      gender: 'm',
      prominence: 240,
      prior: 0.97,
      names: { Ebb: { kind: 'surname', prior: 0.9 } },
    },
    // Two of one surname who led a country, the one better known, and a third who did not.
    {
      id: 'Q77',
      kind: 'person',
      label: 'Karl Tamm',
      country: 'NO',
      gender: 'm',
      prominence: 200,
      prior: 0.97,
      names: { Tamm: { kind: 'surname', prior: 0.8 } },
    },
    {
      id: 'Q78',
      kind: 'person',
      label: 'Mia Tamm',
      country: 'NO',
      gender: 'f',
      prior: 0.97,
      names: { Tamm: { kind: 'surname', prior: 0.02 } },
    },
    {
      id: 'Q79',
      kind: 'person',
      label: 'Karl Rebas',
      country: 'NO',
      gender: 'm',
      prominence: 200,
      prior: 0.97,
      names: { Rebas: { kind: 'surname', prior: 0.9 } },
    },
    {
      id: 'Q80',
      kind: 'person',
      label: 'Mia Rebas',
      country: 'NO',
      gender: 'f',
      prior: 0.97,
      names: { Rebas: { kind: 'surname', prior: 0.02 } },
    },
    // Two of one surname, of whom one is in office.
    {
      id: 'Q81',
      kind: 'person',
      label: 'Ada Holm',
      country: 'FI',
      gender: 'f',
      prominence: 240,
      prior: 0.97,
      names: { Holm: { kind: 'surname', prior: 0.6 } },
    },
    {
      id: 'Q82',
      kind: 'person',
      label: 'Nils Holm',
      country: 'NO',
      gender: 'm',
      prominence: 225,
      prior: 0.97,
      names: { Holm: { kind: 'surname', prior: 0.27 } },
    },
    // The office in a building, and a firm that is called like one.
    { id: 'Q75', kind: 'institution', label: 'Ebb House', country: 'NO', subkind: 'executive', prior: 0.9 },
    { id: 'Q76', kind: 'institution', label: 'Tide House', country: 'NO', subkind: 'company', prior: 0.9 },
    { id: 'Q55', kind: 'person', label: 'Olaf Lund', country: 'ES', gender: 'm', prior: 0.97 },
    {
      id: 'Q56',
      kind: 'person',
      label: 'Knut Lie',
      country: 'NO',
      prior: 0.97,
      names: { Lie: { kind: 'surname', prior: 0.1 } },
    },
    { id: 'Q26', kind: 'person', label: 'Rita Berg', country: 'NO', gender: 'f', prior: 0.97 },
    { id: 'Q83', kind: 'person', label: 'Bela Quast', country: 'NO', gender: 'm', prior: 0.97 },
  ],
  [
    {
      subject: 'Q56',
      property: 'P39',
      value: 'Speaker of the Norlandic Assembly',
      officeClass: 'speaker',
      of: 'Q1',
      start: '2024-01-01',
    },
    {
      subject: 'Q20',
      property: 'P39',
      value: 'Prime Minister of Norland',
      officeClass: 'head-of-government',
      of: 'Q1',
      start: '2022-01-10',
    },
    {
      subject: 'Q83',
      property: 'P39',
      value: 'Prime Minister of Norland',
      officeClass: 'head-of-government',
      of: 'Q1',
      start: '2016-01-10',
      end: '2022-01-10',
    },
    {
      subject: 'Q81',
      property: 'P39',
      value: 'Prime Minister of Ostland',
      officeClass: 'head-of-government',
      of: 'Q31',
      start: '2024-01-10',
    },
    ...['Q77', 'Q78', 'Q79', 'Q82'].map((subject) => ({
      subject,
      property: 'P39' as const,
      value: 'Prime Minister of Norland',
      officeClass: 'head-of-government' as const,
      of: 'Q1',
      start: '2010-01-10',
      end: '2014-01-10',
    })),
    {
      subject: 'Q73',
      property: 'P39',
      value: 'Prime Minister of Norland',
      officeClass: 'head-of-government',
      of: 'Q1',
      start: '2010-01-10',
      end: '2014-01-10',
    },
    {
      subject: 'Q74',
      property: 'P39',
      value: 'Prime Minister of Norland',
      officeClass: 'head-of-government',
      of: 'Q1',
      start: '2030-01-10',
    },
    {
      subject: 'Q33',
      property: 'P39',
      value: 'President of Ostland',
      officeClass: 'head-of-state',
      of: 'Q31',
      start: '2022-01-10',
    },
    {
      subject: 'Q23',
      property: 'P39',
      value: 'Foreign Minister of Norland',
      officeClass: 'foreign-minister',
      of: 'Q1',
      start: '2023-03-01',
    },
    {
      subject: 'Q21',
      property: 'P39',
      value: 'President of Sudria',
      officeClass: 'head-of-state',
      of: 'Q2',
      start: '2021-05-01',
    },
    {
      subject: 'Q22',
      property: 'P39',
      value: 'Foreign Minister of Sudria',
      officeClass: 'foreign-minister',
      of: 'Q2',
      start: '2024-01-01',
    },
    {
      subject: 'Q55',
      property: 'P39',
      value: 'Finance Minister of Sudria',
      officeClass: 'finance-minister',
      of: 'Q2',
      start: '2024-01-01',
    },
    {
      subject: 'Q26',
      property: 'P39',
      value: 'Finance Minister of Norland',
      officeClass: 'finance-minister',
      of: 'Q1',
      start: '2024-01-01',
    },
    {
      subject: 'Q26',
      property: 'P39',
      value: 'Chancellor of the Purse of Norland',
      officeClass: 'finance-minister',
      of: 'Q1',
      start: '2024-01-01',
    },
    {
      subject: 'Q46',
      property: 'P39',
      value: 'Governor of the Bank of Norland',
      officeClass: 'central-bank-head',
      of: 'Q1',
      start: '2024-01-01',
    },
    {
      subject: 'Q47',
      property: 'P39',
      value: 'Secretary-General of the Northern Defence Alliance',
      officeClass: 'head-of-body',
      of: 'Q13',
      start: '2024-01-01',
    },
    {
      subject: 'Q29',
      property: 'P39',
      value: 'Prime Minister of Sudria',
      officeClass: 'head-of-government',
      of: 'Q2',
      start: '2024-01-01',
    },
    {
      subject: 'Q30',
      property: 'P39',
      value: 'King of Ostland',
      officeClass: 'head-of-state',
      of: 'Q31',
      start: '2010-01-01',
    },
    {
      subject: 'Q34',
      property: 'P39',
      value: 'Norlandic senator',
      officeClass: 'legislator',
      of: 'Q1',
      start: '2022-01-01',
    },
    {
      subject: 'Q35',
      property: 'P39',
      value: 'Member of the Lower House',
      officeClass: 'legislator',
      of: 'Q1',
      start: '2022-01-01',
    },
    {
      subject: 'Q38',
      property: 'P39',
      value: 'Pope',
      officeClass: 'head-of-state',
      of: 'Q37',
      start: '2020-01-01',
    },
    {
      subject: 'Q52',
      property: 'P39',
      value: 'Member of the Lower House from Hollmark',
      officeClass: 'legislator',
      of: 'Q1',
      start: '2022-01-01',
    },
    {
      subject: 'Q52',
      property: 'P39',
      value: 'Minister of Health of Norland',
      officeClass: 'minister',
      of: 'Q1',
      start: '2023-01-01',
    },
    {
      subject: 'Q52',
      property: 'P39',
      value: 'Vice President of Norland',
      officeClass: 'vice-president',
      of: 'Q1',
      start: '2023-01-01',
    },
    { subject: 'Q24', property: 'P570', value: '1820-03-01' },
    { subject: 'Q2', property: 'P37', value: 'Spanish' },
    { subject: 'Q53', property: 'P361', object: 'Q1' },
    { subject: 'Q20', property: 'P26', object: 'Q52' },
    { subject: 'Q45', property: 'P571', value: '2031' },
    { subject: 'Q12', property: 'P571', value: '1991' },
    {
      subject: 'Q80',
      property: 'P39',
      value: 'Mayor of Osk',
      officeClass: 'mayor',
      of: 'Q1',
      start: '2040-01-01',
    },
    { subject: 'Q26', property: 'P40', object: 'Q23' },
    { subject: 'Q5', property: 'P36', value: 'Vell' },
    { subject: 'Q31', property: 'P36', value: 'Upper Fell' },
    { subject: 'Q1', property: 'P37', value: 'Norlandic' },
  ],
  {
    domains: ['no NO', 'es ES'],
    'given-names': ['daniel dan danny'],
    'people-like-states': ['ostland'],
    'titles-of-countries': ['pope VA', 'taoiseach NO'],
  },
);

/** The analysis of a text by the small world, without a tagger. */
export const analysisOf = (
  text: string,
  published: string | null = '2025-06-01',
  url: string | null = null,
): Analysis => analyse(articleOf(text, { url, published }), { knowledge: linkWorld, tagger: null });

/** How a link is marked: the entity's id, `?` where it is uncertain, `unknown`. */
export const markOf = (link: EntityLink): string =>
  link.kind === 'linked' ? link.entity : link.kind === 'uncertain' ? '?' : 'unknown';

/** The marked sentence's text with its mentions of the marked places marked with what they were linked to. */
export function linkedIn(marked: string, published?: string | null, url?: string): string {
  const { text, spans } = readMarked(marked);
  const { mentions, entities } = analysisOf(text, published, url);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return writeMarked(
    text,
    spans.flatMap(({ start, end }) => {
      const mention = mentions.find((one) => one.start === start && one.end === end);
      const entity = mention && byId.get(mention.entity);
      return [{ start, end, mark: entity ? markOf(entity.link) : 'nothing' }];
    }),
  );
}

/** The weight of a feature's clue for the entity that a text's name at first sight means; null where it said nothing. */
export function clueFor(text: string, entity: string, feature: string, published?: string): number | null {
  for (const { link } of analysisOf(text, published).entities) {
    const options =
      link.kind === 'linked'
        ? [link, ...link.ruledOut]
        : link.kind === 'uncertain'
          ? link.candidates
          : link.ruledOut;
    const clue = options.find((one) => one.entity === entity)?.clues.find((one) => one.feature === feature);
    if (clue) return clue.weight;
  }
  return null;
}

/**
 * A text whose names are given, marked by their kinds ("[Karl Marin|person]"), as a tagger would find them; the same with
 * each name marked with what it was linked to.
 */
export function linkedNames(marked: string): string {
  const { text, spans } = readMarked(marked);
  const reading = readingWith(text, linkWorld, '2025-06-01');
  const finds = spans.map(
    (span): Find => ({
      ...findAt(reading, span, span.mark as Find['kind']),
      candidates: linkWorld.candidates(text.slice(span.start, span.end)),
    }),
  );
  const chains = finish(nameChains(reading, finds));
  finish(stateOffices(reading, chains, finds));
  const linked = finish(linkChains(reading, chains));
  return writeMarked(
    text,
    spans.map(({ start, end }) => {
      const first = tokenAt(reading, start);
      const one = linked.find(({ chain }) => chain.finds.some(({ firstToken }) => firstToken === first));
      const { decision } = one ?? {};
      return {
        start,
        end,
        mark:
          decision?.kind === 'linked'
            ? decision.best.entity.id
            : decision?.kind === 'uncertain'
              ? '?'
              : 'unknown',
      };
    }),
  );
}
