import { expect, test } from 'vitest';
import { linkedIn, linkedNames } from '../link-world';

test.each([
  '[Ada Marin|Q20] flew to [Sudria|Q2].',
  // In office on the day, so known by the surname alone.
  '[Marin|Q20] refused to comment.',
  // Of two who led a country the surname alone tells neither, but for an address; of two of whom one did, him.
  'In [Norland|Q1] they met [Tamm|?] on Tuesday.',
  'In [Norland|Q1] they met Mr [Tamm|Q77] on Tuesday.',
  'In [Norland|Q1] they met [Rebas|Q79] on Tuesday.',
  // A dead poet's surname means somebody else.
  'A word from [Quill|unknown] made the day.',
  // One name, two places: asked, until the text speaks of one.
  'Crowds marched in [Karsia|?] on Tuesday.',
  'An [Islandic|?] minister left [Norland|Q1].',
  'In [Ostland|Q31] an [Islandic|Q31] minister spoke.',
  // A region behind a town's name.
  '[Sudria|unknown], [Upper Fell|Q7], elected a council.',
  // A body that every country has.
  'The [Senate|?] passed the bill.',
  'In [Norland|Q1] the [Senate|Q10] passed the bill.',
  'The [Sudrian|Q2] budget reached the [Senate|Q11] late.',
  'VELL - The [Senate|Q11] passed the bill.',
  "[Norland|Q1] left when [Sudria|Q2]'s [Senate|Q11] passed the bill.",
  // Of a body that the pack does not have in that country no other is meant.
  "[Ostland|Q31]'s [Senate|unknown] passed the bill.",
])('%s', (marked) => {
  expect(linkedIn(marked)).toBe(marked);
});

test('the outlet tells whose senate is meant where the text does not', () => {
  const marked = 'The [Senate|Q10] passed the bill late in the evening, and the [Senate|Q10] rose.';
  expect(linkedIn(marked, '2025-06-01', 'https://news.example.no/story')).toBe(marked);
});

test('the day counts: before her term a surname alone is not hers', () => {
  expect(linkedIn('[Marin|Q20] refused to comment.', '1990-02-01')).toBe(
    '[Marin|unknown] refused to comment.',
  );
});

test.each([
  // A full name is met in full: another given name is another person, whose surname is no longer the premier's.
  [
    '[Karl Marin|person] disagreed; [Marin|person] said no more.',
    '[Karl Marin|unknown] disagreed; [Marin|unknown] said no more.',
  ],
  // A short form of the given name is the same person's, and so is a name without its middle part.
  ['[Dan Ferro|person] left [Norland|country].', '[Dan Ferro|Q25] left [Norland|Q1].'],
  ['[Ada Lovis Marin|person] left [Norland|country].', '[Ada Lovis Marin|Q20] left [Norland|Q1].'],
  // But not where the text says that somebody is of another calling, or the bearer of the name holds no office.
  [
    'The chemist [Ada Lovis Marin|person] left [Norland|country].',
    'The chemist [Ada Lovis Marin|unknown] left [Norland|Q1].',
  ],
  ['[Knut Olaf Ebb|person] left [Norland|country].', '[Knut Olaf Ebb|unknown] left [Norland|Q1].'],
  // One whom everybody knows by the surname, before another of that name is told in full; who is not so well known is that other.
  ['[Vane|person] left. [Olga Vane|person] stayed.', '[Vane|Q73] left. [Olga Vane|unknown] stayed.'],
  ['[Tamm|person] left. [Olga Tamm|person] stayed.', '[Tamm|unknown] left. [Olga Tamm|unknown] stayed.'],
  // Whose husband somebody is, by the given name; nobody's of another name or kinship.
  [
    '[Ada Marin|person] thanked her husband [Sven|person].',
    '[Ada Marin|Q20] thanked her husband [Sven|Q52].',
  ],
  [
    "[Ada Marin|person]'s late husband, [Sven|person], left.",
    "[Ada Marin|Q20]'s late husband, [Sven|Q52], left.",
  ],
  [
    '[Ada Marin|person] thanked her brother [Sven|person].',
    '[Ada Marin|Q20] thanked her brother [Sven|unknown].',
  ],
  [
    '[Ada Marin|person] thanked her husband [Karl|person].',
    '[Ada Marin|Q20] thanked her husband [Karl|unknown].',
  ],
  [
    '[Bruno Keller|person] thanked his wife [Sven|person].',
    '[Bruno Keller|Q21] thanked his wife [Sven|unknown].',
  ],
  // A company under its legal name.
  [
    '[Tern Steel Corp.|institution] of [Norland|country] closed.',
    '[Tern Steel Corp.|Q14] of [Norland|Q1] closed.',
  ],
  // The country before a body's name says whose it is.
  ['The [Norlandic Rivers Agency|institution] closed.', 'The [Norlandic Rivers Agency|Q28] closed.'],
  ['The [Sudrian Rivers Agency|institution] closed.', 'The [Sudrian Rivers Agency|unknown] closed.'],
  // Who leads the country spoken of needs no introduction; with its article or without, a surname is a surname.
  [
    '[Al-Harun|person] told [Sudria|country] to wait. [Harun|person] left.',
    '[Al-Harun|Q29] told [Sudria|Q2] to wait. [Harun|Q29] left.',
  ],
  ['[Al-Harun|person] told [Norland|country] to wait.', '[Al-Harun|unknown] told [Norland|Q1] to wait.'],
  // A monarch goes by the given name, behind the title alone.
  ['King [Harald|person] left [Ostland|country].', 'King [Harald|Q30] left [Ostland|Q31].'],
  ['Captain [Harald|person] left [Ostland|country].', 'Captain [Harald|unknown] left [Ostland|Q31].'],
  // A title of one word leaves out whose: "Finance Minister of Norland" is no foreign one, and no secretary.
  ['Minister [Berg|person] left [Norland|country].', 'Minister [Berg|unknown] left [Norland|Q1].'],
  [
    'Foreign Minister [Berg|person] left [Norland|country].',
    'Foreign Minister [Berg|Q23] left [Norland|Q1].',
  ],
  // A seat by its chamber, and only where its country is spoken of.
  ['Senator [Tindal|person] left [Norland|country].', 'Senator [Tindal|Q34] left [Norland|Q1].'],
  ['Lawmaker [Tindal|person] left [Norland|country].', 'Lawmaker [Tindal|unknown] left [Norland|Q1].'],
  ['Senator [Tindal|person] left [Sudria|country].', 'Senator [Tindal|unknown] left [Sudria|Q2].'],
  // A title that is part of the name, and the one pope there is.
  ['Prince [Edvin|person] left [Norland|country].', 'Prince [Edvin|Q36] left [Norland|Q1].'],
  ['Captain [Edvin|person] left [Norland|country].', 'Captain [Edvin|unknown] left [Norland|Q1].'],
  ['Pope [Clement|person] left [Norland|country].', 'Pope [Clement|Q38] left [Norland|Q1].'],
  ['King [Clement|person] left [Norland|country].', 'King [Clement|unknown] left [Norland|Q1].'],
  // What an acronym seldom means does not weigh against what it mostly does, unless its country is spoken of.
  ['[SW|institution] journalists left [Sudria|country].', '[SW|Q40] journalists left [Sudria|Q2].'],
  ['[SW|institution] leaders left [Norland|country].', '[SW|?] leaders left [Norland|Q1].'],
  // Whom the text introduces otherwise is somebody else.
  [
    '[Hedda Moor|person], a novelist, left [Norland|country].',
    '[Hedda Moor|Q39], a novelist, left [Norland|Q1].',
  ],
  [
    '[Hedda Moor|person], a nurse, left [Norland|country].',
    '[Hedda Moor|unknown], a nurse, left [Norland|Q1].',
  ],
  ['[Hedda Moor|person], 34, left [Norland|country].', '[Hedda Moor|unknown], 34, left [Norland|Q1].'],
  // What a longer name adds must be the body's too.
  [
    'In [Norland|country] the [Upper Senate|institution] met; the [Senate|institution] agreed.',
    'In [Norland|Q1] the [Upper Senate|unknown] met; the [Senate|unknown] agreed.',
  ],
  // An acronym that the text spells out means that and nothing else.
  [
    'The [Hill Users|institution] ([HU|institution]) met; the [HU|institution] agreed.',
    'The [Hill Users|unknown] ([HU|unknown]) met; the [HU|unknown] agreed.',
  ],
  ['[Marin|place] lies on the coast.', '[Marin|unknown] lies on the coast.'],
])('%s', (marked, linked) => {
  expect(linkedNames(marked)).toBe(linked);
});

test.each([
  // A building is a place, and the office in it goes by its name; a firm called like a building is none.
  ['In [Norland|country] [Ebb House|place] fell silent.', 'In [Norland|Q1] [Ebb House|Q75] fell silent.'],
  [
    'In [Norland|country] [Tide House|place] fell silent.',
    'In [Norland|Q1] [Tide House|unknown] fell silent.',
  ],
])('%s', (marked, expected) => {
  expect(linkedNames(marked)).toBe(expected);
});

test('of two namesakes who led countries the surname alone means the one in office, and nobody surely before her day', () => {
  const marked = (mark: string) => `It was dark when [Holm|${mark}] spoke.`;
  expect(linkedIn(marked('Q81'))).toBe(marked('Q81'));
  expect(linkedIn(marked('Q81'), '2019-05-01')).not.toBe(marked('Q81'));
});
