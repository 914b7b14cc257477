import { expect, test } from 'vitest';
import { linkedIn, linkedNames } from '../link-world';

test.each([
  '[Ada Marin|Q20] flew to [Sudria|Q2].',
  // In office on the day, so known by the surname alone.
  '[Marin|Q20] refused to comment.',
  // A dead poet's surname means somebody else.
  'A word from [Quill|unknown] made the day.',
  // One name, two places: asked, until the text speaks of one.
  'Crowds marched in [Karsia|?] on Tuesday.',
  // A region behind a town's name.
  '[Sudria|unknown], [Upper Fell|Q7], elected a council.',
  // A body that every country has.
  'The [Senate|?] passed the bill.',
  'In [Norland|Q1] the [Senate|Q10] passed the bill.',
  'The [Sudrian|Q2] budget reached the [Senate|Q11] late.',
  'VELL - The [Senate|Q11] passed the bill.',
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
  // An acronym that the text spells out means that and nothing else.
  [
    'The [Hill Users|institution] ([HU|institution]) met; the [HU|institution] agreed.',
    'The [Hill Users|unknown] ([HU|unknown]) met; the [HU|unknown] agreed.',
  ],
  ['[Marin|place] lies on the coast.', '[Marin|unknown] lies on the coast.'],
])('%s', (marked, linked) => {
  expect(linkedNames(marked)).toBe(linked);
});
