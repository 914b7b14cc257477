import { expect, test } from 'vitest';
import { compoundPeoples } from '../../../lib/analysis/detect/compound-peoples';
import { findsOf, markFinds, smallWorld } from '../small-world';

test.each([
  // Another people than the state's, unknown or known.
  ['The South [Norlandic|country] league met.', 'The [South Norlandic|other] league met.'],
  ['A Latin [Norlandic|country] singer.', 'A [Latin Norlandic|other] singer.'],
  ['A Pan-[Norlandic|country] congress.', 'A [Pan-Norlandic|other] congress.'],
  ['The [Anglo|country 0.9 combining-form]-[Norlandic|country] talks.', null],
  ['The [Anglo|country 0.9 combining-form]-[Norlandic|country] War.', 'The [Anglo-Norlandic|other] War.'],
  ['The [Osko|country 0.9 combining-form]-[Norlandic|country] War.', 'The [Osko-Norlandic|other] War.'],
  ['The [Osko|country 0.9 combining-form]-[Norlandic|country] talks.', null],
  ['[African|other] [Norlandic|country] voters.', '[African Norlandic|other] voters.'],
  ['The East [Turkic|country] team won.', 'The [East Turkic|country] team won.'],
  // Of two peoples before one person the first is not meant; before talks both are.
  [
    'A [Norlandic|country 0.9 tagger people]-[Sudrian|country 0.9 tagger people] singer left.',
    'A Norlandic-[Sudrian|country] singer left.',
  ],
  ['[Norlandic|country 0.9 tagger people]-[Sudrian|country 0.9 tagger people] talks.', null],
  // Known as a whole alone.
  ['The East [Osk|other] team won.', null],
  // A part of the state, a name of its own, a sentence's end.
  ['The western [Norlandic|country] towns.', null],
  ['Ada [Norlandic|country] sang.', null],
  ['He went South. [Norlandic|country] towns are small.', null],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  const known = finds.map((find) => ({
    ...find,
    candidates: smallWorld.candidates(
      reading.tokens.text.slice(
        reading.tokens.starts[find.firstToken],
        reading.tokens.ends[find.endToken - 1],
      ),
    ),
  }));
  expect(markFinds(reading, compoundPeoples(reading, known))).toBe(expected ?? markFinds(reading, finds));
});
