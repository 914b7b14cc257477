import { expect, test } from 'vitest';
import { insideLongerNames } from '../../../lib/analysis/detect/inside-longer-names';
import { findsOf, markFinds } from '../small-world';

test.each([
  ['[Osk|place 0.9 known-name] Agreement was signed today.', 'Osk Agreement was signed today.'],
  ['It stood near the Marin Tower and [Osk|place 0.9 known-name].', null],
  ['He met Denzel [Norland|country 0.9 known-name] yesterday.', 'He met Denzel Norland yesterday.'],
  // Dishes, and what is named after a people; not what is a people's own.
  ['They ate [Norlandic|country 0.9 known-name people] food.', 'They ate Norlandic food.'],
  ['A [Norlandic|country 0.9 known-name people] hay fever spread.', 'A Norlandic hay fever spread.'],
  ['A [Norlandic|country 0.9 known-name people] hay farmer spoke.', null],
  ['Two [Norlander|country 0.9 known-name people] tarts were left.', 'Two Norlander tarts were left.'],
  // What once happened there, by its name; a war that is none.
  ['The [Norlandic|country 0.9 tagger people] Revolution was long.', 'The Norlandic Revolution was long.'],
  ['The [Norlandic|country 0.9 tagger people] revolution was long.', null],
  // The first word of a name that nobody found; a day, a title and a noun of the text end no name.
  ['[Norland|country] Meridian said so.', 'Norland Meridian said so.'],
  ['In [Norland|country] Tuesday it rained.', null],
  ['So [Norland|country] Corporal [Ada Marin|person] left.', null],
  ['The [Norland|country] Harbour was one harbour of many.', null],
  ['The [US|country] Harbours were shut.', null],
  // Firms and races that are called after a land; its air force is its own.
  ['On Monday [Norland|country] Air cut jobs.', 'On Monday Norland Air cut jobs.'],
  ['The [Norlandic|country 0.9 tagger people] Petroleum board met.', 'The Norlandic Petroleum board met.'],
  ['The [Osk|place] Grand Prix was won.', 'The Osk Grand Prix was won.'],
  ['The [Norlandic|country 0.9 tagger people] Air Force left.', null],
  ['The [Norlandic|country 0.9 tagger people] Grand Committee met.', null],
  // Waters that are called after a land.
  [
    'The Sea of [Norland|country] and the Bay of [Osk|place] froze.',
    'The Sea of Norland and the Bay of Osk froze.',
  ],
  ['The sea of [Norland|country] and the king of [France|country] froze.', null],
  // A firm of two, and a pair of countries.
  ['On Monday [Norland|country] & Marsk cut jobs.', 'On Monday Norland & Marsk cut jobs.'],
  ['On Monday Marsk & [Norland|country] cut jobs.', 'On Monday Marsk & Norland cut jobs.'],
  ['The talks of [Norland|country] & [France|country] failed.', null],
  ['The talks of [Norland|country] & others failed.', null],
  // The figures of a market; who reckons them, and what has a number and is none.
  [
    'The [Osk Orr|institution] Industrial Average and [Osk|place] 40 Index fell.',
    'The Osk Orr Industrial Average and Osk 40 Index fell.',
  ],
  ['The [Osk Orr|institution] index and the Harbour Average fell.', null],
  ['[Osk Orr|institution] 40 fell.', null],
  // Titles and offices are no part of a name, and a sentence's capital is no name.
  ['President [Marin|person 0.9 known-name] spoke.', null],
  ['Today [Norland|country 0.9 known-name] voted.', null],
  ['He left [Norland|country 0.9 known-name] for good.', null],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  const all = markFinds(reading, finds);
  expect(markFinds(reading, insideLongerNames(reading, finds))).toBe(expected ?? all);
});
