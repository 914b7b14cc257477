import { expect, test } from 'vitest';
import { acronymExpansions, bracketedAcronyms } from '../../../lib/analysis/detect/bracketed-acronyms';
import { findsOf, markFinds } from '../small-world';

test.each([
  [
    "The [Harbour Workers' Union|institution] (HWU) met. Later the HWU voted.",
    "The Harbour Workers' Union ([HWU|institution]) met. Later the [HWU|institution] voted.",
  ],
  // Not an acronym of that name, not in capitals, nothing before the brackets.
  [
    "The [Harbour Workers' Union|institution] (QZ) met; QZ is a code.",
    "The Harbour Workers' Union (QZ) met; QZ is a code.",
  ],
  [
    "The [Harbour Workers' Union|institution] (Osk) met in Osk.",
    "The Harbour Workers' Union (Osk) met in Osk.",
  ],
  ['They said so (HWU) and left.', 'They said so (HWU) and left.'],
  // What small letters spell is a thing: words, a word of several parts, a coined word. Not so a body in small letters.
  [
    'A harbour wave unit (HWU) is fast, says the HWU maker.',
    'A harbour wave unit ([HWU|other]) is fast, says the [HWU|other] maker.',
  ],
  [
    'An osk-to-digital box (ODB) and oskDB (ODB).',
    'An osk-to-digital box ([ODB|other]) and oskDB ([ODB|other]).',
  ],
  ['The trade ministry (TM) met.', 'The trade ministry (TM) met.'],
  ['It was a wet day (HWU) in Osk.', 'It was a wet day (HWU) in Osk.'],
  // Behind a place, only letters of its name: there stands who reports as well.
  [
    '[LOWER VELL|place] (AP) and [Latin Osk|place] (LATOS).',
    'LOWER VELL (AP) and Latin Osk ([LATOS|place]).',
  ],
  // Behind a person, only his own initials.
  [
    '[Ada Marin|person] (AM) won before [Bela Horn|person] (BRA).',
    'Ada Marin ([AM|person]) won before Bela Horn (BRA).',
  ],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  expect(markFinds(reading, bracketedAcronyms(reading, finds))).toBe(expected);
});

test('an acronym is told with its long form', () => {
  const { reading, finds } = findsOf("The [Harbour Workers' Union|institution] (HWU) met.");
  expect([...acronymExpansions(reading, finds)]).toEqual([['HWU', "Harbour Workers' Union"]]);
});
