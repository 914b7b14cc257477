import { expect, test } from 'vitest';
import { namesInSpan } from '../../../lib/analysis/detect/tagged-edges';
import type { TaggedSpan } from '../../../lib/analysis/tag/tag';
import { readMarked, writeMarked } from '../../marked-text';
import { readingOf } from '../small-world';

/** The text with the spans of a tagger, which its marks tell, as the names that they hold. */
function namesIn(marked: string): string {
  const { text, spans } = readMarked(marked);
  const reading = readingOf(text);
  const { starts, ends } = reading.tokens;
  const names = spans.flatMap(({ start, end, mark }) =>
    namesInSpan(reading, {
      firstToken: starts.indexOf(start),
      endToken: ends.indexOf(end) + 1,
      type: mark as TaggedSpan['type'],
      probability: 1,
    }),
  );
  return writeMarked(
    text,
    names.map(({ firstToken, endToken, type }) => ({
      start: starts[firstToken] as number,
      end: ends[endToken - 1] as number,
      mark: type,
    })),
  );
}

test.each([
  ['[OSK - The League|ORG] fell silent.', 'OSK - The [League|ORG] fell silent.'],
  ['[The Harbour Union|ORG] struck.', 'The [Harbour Union|ORG] struck.'],
  [
    'So said The [Osk Times|ORG] and the [Osk Post|ORG].',
    'So said [The Osk Times|ORG] and the [Osk Post|ORG].',
  ],
  [
    '[Norlandic Air Force Press|ORG] Secretary Orr left.',
    '[Norlandic Air Force|ORG] Press Secretary Orr left.',
  ],
  ['© [Osk Foods Limited 2008|MISC]. All rights.', '© [Osk Foods Limited|ORG] 2008. All rights.'],
  [
    'A word to [Mr von Halm|MISC] from [Messrs Orr|ORG].',
    'A word to Mr [von Halm|PER] from Messrs [Orr|PER].',
  ],
  ['[HORN WARNS|MISC] OF FLOODS IN THE NORTH', '[HORN|MISC] WARNS OF FLOODS IN THE NORTH'],
  ['The [Council and the Commission|ORG] met.', 'The [Council|ORG] and the [Commission|ORG] met.'],
  ['The [Council of Osk and the Harbour|ORG] met.', 'The [Council of Osk and the Harbour|ORG] met.'],
  ['[Foreign Minister Horn|PER] left.', 'Foreign Minister [Horn|PER] left.'],
  ['[Prime Minister|PER] left.', 'Prime Minister left.'],
  ['[Will Horn|PER] give way, or not?', 'Will [Horn|PER] give way, or not?'],
  ['[Ada Marin 6-4|PER], 6-2.', '[Ada Marin|PER] 6-4, 6-2.'],
  ['They beat [Osk 6-0|LOC] at home.', 'They beat [Osk|LOC] 6-0 at home.'],
  ['The [Sector 12|LOC] is closed.', 'The [Sector 12|LOC] is closed.'],
  ['[Lam Wai|PER]-ming and [Kim Sun|PER]-ho spoke.', '[Lam Wai-ming|PER] and [Kim Sun-ho|PER] spoke.'],
  ['The pro-[Osk League|ORG] won.', 'The pro-[Osk|LOC] [League|ORG] won.'],
  ['[Anti-Osk Front|ORG] won.', 'Anti-[Osk|LOC] [Front|ORG] won.'],
  ['It was [Harbour Council Ada Marin|ORG].', 'It was [Harbour Council|ORG] [Ada Marin|PER].'],
  ['[Parliament and Commission|ORG] agree.', '[Parliament|ORG] and [Commission|ORG] agree.'],
])('%s', (marked, expected) => {
  expect(namesIn(marked)).toBe(expected);
});

test.each([
  // A dash within a name, a firm called by two surnames, a body that a title begins, a hyphen that makes an adjective.
  'The [Osk-Norland Line|ORG] opened.',
  '[Horn and Marin|ORG] sued.',
  '[Dr Orr Foundation|ORG] gave.',
  'The [Ada Marin|PER]-led party and the [Theo Horn|PER]-era law.',
  'The [Theo Horn|PER]-backed list and an [Ada Orr|PER]-like voice.',
  'In [Osk 2030|MISC] it says so.',
  'The pro-[Osk|LOC] league.',
  // A given name, in a sentence that asks nothing; one that the pack knows.
  '[Will Horn|PER] gave way.',
  '[May Horn|PER] was asked.',
])('stays as it is: %s', (marked) => {
  expect(namesIn(marked)).toBe(marked);
});
