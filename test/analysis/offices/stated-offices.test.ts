import { expect, test } from 'vitest';
import type { Chain } from '../../../lib/analysis/corefer/chain';
import { nameChains } from '../../../lib/analysis/corefer/name-chains';
import { surfaceOf } from '../../../lib/analysis/detect/find';
import { stateOffices } from '../../../lib/analysis/offices/stated-offices';
import { finish } from '../../../lib/analysis/steps';
import { findsOf } from '../small-world';

/** The offices that a marked text states of its people: "Ada Marin: foreign minister of Norland". */
function officesIn(marked: string): string[] {
  const { reading, finds } = findsOf(marked);
  const chains = finish(nameChains(reading, finds));
  finish(stateOffices(reading, chains, finds));
  return chains.flatMap(({ name, offices }: Chain) =>
    offices.map(
      ({ phrase, of }) =>
        `${name}: ${phrase.label}${of ? ` (${surfaceOf(reading, of)})` : ''}, ${phrase.tense}`,
    ),
  );
}

test.each([
  // Before the name, with whose office it is.
  [
    '[Norlandic|country] Foreign Minister [Ada Marin|person] spoke.',
    'Ada Marin: Foreign Minister (Norlandic), current',
  ],
  [
    "[Norland|country]'s foreign minister [Ada Marin|person] spoke.",
    'Ada Marin: foreign minister (Norland), current',
  ],
  // What ends a body's name is no word of the office; each of several by an abbreviation is one.
  [
    'The [Harbour House|institution] press secretary [Ada Marin|person] left.',
    'Ada Marin: press secretary (Harbour House), current',
  ],
  ['Sens. [Ada Marin|person] left.', 'Ada Marin: Senator, current'],
  // Who succeeds whom as what.
  [
    '[Ada Marin|person] took over from [Bela Horn|person] as minister of trade.',
    'Ada Marin: minister of trade, current; Bela Horn: minister of trade, former',
  ],
  [
    '[Ada Marin|person] replaced [Bela Horn|person] as the mayor.',
    'Ada Marin: mayor, current; Bela Horn: mayor, former',
  ],
  // With the name between commas; no list of people, and nobody who tells of the office's holder.
  [
    "[Norland|country]'s foreign minister, [Ada Marin|person], left.",
    'Ada Marin: foreign minister (Norland), current',
  ],
  [
    'They met the head of the [Senate|institution], [Ada Marin|person].',
    'Ada Marin: head of the Senate (Senate), current',
  ],
  ["[Norland|country]'s foreign minister, [Ada Marin|person], and the premier met.", null],
  ["[Norland|country]'s foreign ministers, [Ada Marin|person], left.", null],
  ['They thanked the minister, [Ada Marin|person] said.', null],
  // Behind it: in an apposition, by a verb.
  [
    '[Ada Marin|person], the speaker of the [Senate|institution], left.',
    'Ada Marin: speaker of the Senate (Senate), current',
  ],
  ['[Ada Marin|person], our senator, left.', 'Ada Marin: senator, current'],
  [
    '[Ada Marin|person] is the foreign minister of [Norland|country].',
    'Ada Marin: foreign minister of Norland (Norland), current',
  ],
  // "Its minister" who speaks is somebody else.
  ['[Norland|country] praised [Ada Marin|person], its foreign minister said.', null],
  [
    '[Norland|country] praised [Ada Marin|person], its foreign minister.',
    'Ada Marin: foreign minister, current',
  ],
  // Without its comma.
  [
    '[Ada Marin|person] former foreign minister of [Norland|country] left.',
    'Ada Marin: foreign minister of Norland (Norland), former',
  ],
  // What she was; nobody's: a minister who stands elsewhere in the sentence, a place.
  ['[Ada Marin|person] was foreign minister of [Norland|country].', null],
  ['[Ada Marin|person] thanked the foreign minister.', null],
  ['The minister left [Osk|place].', null],
])('%s', (marked, stated) => {
  expect(officesIn(marked).join('; ')).toBe(stated ?? '');
});
