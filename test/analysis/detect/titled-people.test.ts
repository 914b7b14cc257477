import { expect, test } from 'vitest';
import { titledPeople } from '../../../lib/analysis/detect/titled-people';
import { foundIn } from '../small-world';

test.each([
  'Foreign Minister [Bela Horn|person] spoke first.',
  'He thanked Mr [Okoye|person] and Mrs [von Arx|person].',
  'Dr [J. P. Tamm|person] agreed.',
  'The presidential aide [Li Na|person] was there.',
  'Spokeswoman [Ines dos Reis|person] declined.',
  // A title that stands alone, a body, and a word that no title is.
  'The Foreign Minister spoke first.',
  'The Prime Minister of Norland spoke first.',
  "The President's Office was closed.",
  'He asked President Energy Corporation for help.',
  'He landed at King Harald Airport and left by Mr Horn Avenue.',
  'Harbour Bela Horn was closed.',
  'MINISTER BELA HORN SPOKE FIRST',
])('%s', (marked) => {
  expect(foundIn(marked, titledPeople)).toBe(marked);
});
