import type { MembershipStatus } from '../../lib/types/knowledge';

/** A membership whose days are known: ISO code of the country, name of the body, start, end. */
export type DatedMembership = readonly [
  country: string,
  body: string,
  start: string | null,
  end: string | null,
];

/**
 * Entries of the Factbook's list of participation that are no memberships: missions to which a country sends people,
 * programmes and funds on whose boards it sits, and bodies that are no more.
 */
export const NO_MEMBERSHIPS = new Set(
  'UNMISS MONUSCO UNISFA UNOCI UNIFIL UNMIL MINURSO UNAMID UNTSO MINUSTAH UNFICYP UNSOM UNMOGIP MINUSCA UNDOF MINUSMA ATMIS UNVIM UNSOS UNSMIL UNMIT UNMIS UNMHA UNAMA MINURCAT MNJTF UNRWA UNHCR UNITAR UNDP WFP UNOPS UNFPA UNICEF UNEP UNECA UNCDF UNOOSA UNCTAD ESCAP EPA EAEC G-8 NAFTA CSN none NC ITUC WFTU GCTU ICRM IFRCS ISO IMSO ITSO EITI FIFA CBI CARIBCAN BA ITC ECB'.split(
    ' ',
  ),
);

/** The Factbook's words for how a country takes part, as a status; null where it is no membership. */
export const STATUS: Readonly<Record<string, MembershipStatus | null>> = {
  '': 'member',
  permanent: 'member',
  temporary: null,
  observer: 'observer',
  associate: 'associate',
  'candidate country': 'candidate',
  suspended: 'suspended',
  signatory: null,
  NGOs: null,
  'national committees': null,
};

const all = (body: string, start: string, countries: string): DatedMembership[] =>
  countries.split(' ').map((country) => [country, body, start, null]);
const elected = (start: string, end: string, countries: string): DatedMembership[] =>
  countries.split(' ').map((country) => [country, 'United Nations Security Council', start, end]);

/** Memberships whose days readers ask for: accessions, withdrawals and elected seats. Facts, compiled by hand. */
export const DATED_MEMBERSHIPS: readonly DatedMembership[] = [
  ...all('European Union', '1958-01-01', 'BE FR DE IT LU NL'),
  ...all('European Union', '1973-01-01', 'DK IE'),
  ...all('European Union', '1981-01-01', 'GR'),
  ...all('European Union', '1986-01-01', 'ES PT'),
  ...all('European Union', '1995-01-01', 'AT FI SE'),
  ...all('European Union', '2004-05-01', 'CY CZ EE HU LV LT MT PL SK SI'),
  ...all('European Union', '2007-01-01', 'BG RO'),
  ...all('European Union', '2013-07-01', 'HR'),
  ['GB', 'European Union', '1973-01-01', '2020-01-31'],
  ...all('NATO', '1949-04-04', 'BE CA DK FR IS IT LU NL NO PT GB US'),
  ...all('NATO', '1952-02-18', 'GR TR'),
  ...all('NATO', '1955-05-06', 'DE'),
  ...all('NATO', '1982-05-30', 'ES'),
  ...all('NATO', '1999-03-12', 'CZ HU PL'),
  ...all('NATO', '2004-03-29', 'BG EE LV LT RO SK SI'),
  ...all('NATO', '2009-04-01', 'AL HR'),
  ...all('NATO', '2017-06-05', 'ME'),
  ...all('NATO', '2020-03-27', 'MK'),
  ...all('NATO', '2023-04-04', 'FI'),
  ...all('NATO', '2024-03-07', 'SE'),
  ...all('BRICS', '2024-01-01', 'EG ET IR AE'),
  ...all('BRICS', '2025-01-06', 'ID'),
  ...all('ASEAN', '2025-10-26', 'TL'),
  ['RU', 'Council of Europe', '1996-02-28', '2022-03-16'],
  ['QA', 'OPEC', '1961', '2019-01-01'],
  ['EC', 'OPEC', '2007', '2020-01-01'],
  ['AO', 'OPEC', '2007-01-01', '2024-01-01'],
  ['NE', 'ECOWAS', '1975-05-28', '2025-01-29'],
  ['ML', 'ECOWAS', '1975-05-28', '2025-01-29'],
  ['BF', 'ECOWAS', '1975-05-28', '2025-01-29'],
  ['NI', 'OAS', '1950', '2023-11-19'],
  ['GE', 'CIS', '1993-12', '2009-08-18'],
  ['US', 'WHO', '1948', '2026-01-22'],
  ['BI', 'ICC', '2004', '2017-10-27'],
  ['PH', 'ICC', '2011', '2019-03-17'],
  ['HU', 'ICC', '2002', '2026-06-02'],
  ...elected('2022-01-01', '2023-12-31', 'AL BR GA GH AE'),
  ...elected('2023-01-01', '2024-12-31', 'EC JP MT MZ CH'),
  ...elected('2024-01-01', '2025-12-31', 'DZ GY KR SL SI'),
  ...elected('2025-01-01', '2026-12-31', 'DK GR PK PA SO'),
  ...elected('2026-01-01', '2027-12-31', 'BH CO CD LV LR'),
];

/** Bodies that a reader knows by name stand before those known to few; by name or short name. */
export const WELL_KNOWN_BODIES: readonly string[] =
  'United Nations|European Union|NATO|G7|G20|World Health Organization|International Monetary Fund|World Bank|World Trade Organization|OPEC|African Union|ASEAN|BRICS|Arab League|OSCE|Council of Europe|Commonwealth of Nations|OECD|International Criminal Court|International Atomic Energy Agency|INTERPOL|UNESCO|United Nations Security Council|European Commission|European Parliament|European Council|European Central Bank|Shanghai Cooperation Organisation|Organization of Turkic States|Gulf Cooperation Council|ECOWAS|Mercosur|UNICEF|UNHCR'.split(
    '|',
  );
