import { expect, test } from 'vitest';
import { peopleLikeStates } from '../../../lib/analysis/detect/people-like-states';
import { findsOf, markFinds } from '../small-world';

test.each([
  ['[Kenya|country] told a small crowd she was tired.', '[Kenya|person] told a small crowd she was tired.'],
  [
    '[Chad|country] said that he would never go to [Chad|country].',
    '[Chad|person] said that he would never go to [Chad|country].',
  ],
  // Who is introduced as what no state is.
  ['[Jordan|country], a Green, said no.', '[Jordan|person], a Green, said no.'],
  ['[Jordan|country], the old Osk Green, left.', '[Jordan|person], the old Osk Green, left.'],
  [
    "[Georgia|country], the committee's chairwoman, left.",
    "[Georgia|person], the committee's chairwoman, left.",
  ],
  ['[Chad|country] (G-Osk) left.', '[Chad|person] (G-Osk) left.'],
  ['[Jordan|country], who chairs the panel, left.', '[Jordan|person], who chairs the panel, left.'],
  ['[India|country], a teacher from Osk, left.', '[India|person], a teacher from Osk, left.'],
  ['[Chad|country], 34, told the court of it.', '[Chad|person], 34, told the court of it.'],
  ['[Chad|country], 34 men and a dog left.', null],
  ['[Jordan|country], a key ally of Osk, left.', null],
  ['[Jordan|country], a neighbour of Osk, left.', null],
  ['[Georgia|country], a Green stronghold, voted.', null],
  ['[Jordan|country], the host of the senator, left.', null],
  ['[Israel|country], whose lawmaker left, agreed.', null],
  ['[Norland|country], a Green, left.', null],
  // The state itself; a state nobody is called after; its people.
  ['[Jordan|country] said it would build what he had asked for.', null],
  ['[Norland|country] said he had left.', null],
  ['[Israel|country 0.9 known-name people] said he had left.', null],
  // Whom the text names in full: by surname, and a town also by given name; not a state that speaks of itself or to another.
  ['[Vell|country] told reporters that it rained. [Ada Vell|person] left.', null],
  [
    '[Vell|country] told reporters that the day was long. [Ada Vell|person] left.',
    '[Vell|person] told reporters that the day was long. [Ada Vell|person] left.',
  ],
  [
    '[Osk|place] told the court she had left. [Osk Marin|person] was calm.',
    '[Osk|person] told the court she had left. [Osk Marin|person] was calm.',
  ],
  ['[Vell|country] said the day was long. [Vell Marin|person] left.', null],
  ['[Vell|country] told [Norland|country] that the day was long. [Ada Vell|person] left.', null],
  ['[Vell|country] paid. [Ada Vell|person] left.', null],
  // Whom "he" may mean: somebody named or spoken of before, or between.
  ['[Ada Marin|person] came. [Jordan|country] said she was welcome.', null],
  ['A pilot fell ill. [Jordan|country] said he had landed in time.', null],
  ['The king came. [Jordan|country] said he was well.', null],
  ['[Jordan|country] told the driver he was free.', null],
  ['[Jordan|country] said on Monday he would see. He left.', null],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  const all = markFinds(reading, finds);
  expect(markFinds(reading, peopleLikeStates(reading, finds))).toBe(expected ?? all);
});
