import { expect, test } from 'vitest';
import { daySpokenOf, daysAroundChange } from '../../../lib/analysis/corefer/day-spoken-of';
import type { Description } from '../../../lib/analysis/corefer/descriptions';
import type { Reading } from '../../../lib/analysis/reading';
import { readMarked } from '../../marked-text';
import { readingOf } from '../small-world';

/** What is told of the marked description of an article of 1 June 2025. */
function askOf<Answer>(marked: string, ask: (reading: Reading, description: Description) => Answer): Answer {
  const { text, spans } = readMarked(marked);
  const reading = readingOf(text);
  const { starts, ends } = reading.tokens;
  return ask(reading, {
    firstToken: starts.indexOf(spans[0]?.start ?? -1),
    endToken: ends.indexOf(spans[0]?.end ?? -1) + 1,
    kind: 'person',
    phrase: null,
    of: null,
    head: 'president',
    count: 1,
  });
}

test.each([
  ['[The Norlandic president|x] left.', '2025-06-01'],
  ['[The Norlandic president|x] said so in May 2025.', '2025-06-01'],
  ['[The Norlandic president|x] called the 2019 vote unfair.', '2025-06-01'],
  ['In 2019, [the Norlandic president|x] left.', '2019'],
  ['[The Norlandic president|x] visited Osk in 2019.', '2019'],
  ['Seen [its leader|x] today.', '2025-06-01'],
  // A time that is not told exactly, or that may be another deed's.
  ['Seventy years ago, [the Norlandic president|x] left.', null],
  ['[The Norlandic president|x] left last year.', null],
  ['In the 1990s [the Norlandic president|x] left.', null],
  ['[The Norlandic president|x] said the war of 2019 was lost.', null],
  ['Osk, which fell in 2019, thanked [the Norlandic president|x].', null],
  ['Between 2011 and 2019 [the Norlandic president|x] left.', null],
  // Whoever is gone is no longer the holder.
  ['Osk confirmed that Norland killed [its leader|x].', null],
  ['They spoke at the funeral of [the Norlandic president|x].', null],
  ['[The Norlandic president|x] has been ousted.', null],
  ['[The Norlandic president|x] died in Osk.', null],
])('%s', (marked, day) => {
  expect(askOf(marked, daySpokenOf)).toBe(day);
});

test.each([
  '[The Norlandic president|x] resigned on Sunday.',
  '[The Norlandic president|x] has been replaced.',
  '[The Norlandic president|x] died in Osk.',
  'Osk confirmed that Norland ousted [its leader|x].',
])('%s: who held the office before is meant', (marked) => {
  expect(askOf(marked, daysAroundChange)).toEqual(['2025-05-24', '2025-06-09']);
});

test.each([
  '[The Norlandic president|x] left on Sunday.',
  '[The Norlandic president|x] replaced the flag.',
  'In 2019 [the Norlandic president|x] resigned.',
  'Decades ago [the Norlandic president|x] died.',
])('%s: no news of a change', (marked) => {
  expect(askOf(marked, daysAroundChange)).toBeNull();
});
