import { expect, test } from 'vitest';
import { repeatedNames } from '../../../lib/analysis/detect/repeated-names';
import { findsOf, markFinds } from '../small-world';

test.each([
  // A surname after the full name; the family's name first where the language has it so.
  ['[Regina Ip|person] came. Then Ip agreed.', '[Regina Ip|person] came. Then [Ip|person] agreed.'],
  ['[You Si-kun|person] came. At noon You left.', '[You Si-kun|person] came. At noon [You|person] left.'],
  // A coined word that was a body elsewhere.
  [
    'The [HWU|institution] met. At night the HWU voted.',
    'The [HWU|institution] met. At night the [HWU|institution] voted.',
  ],
  // One name has one kind, unless the text is sure of another.
  [
    '[Jarra|place] lies high. In [Jarra|place] it rains. [Jarra|person 0.5] has a mayor.',
    '[Jarra|place] lies high. In [Jarra|place] it rains. [Jarra|place] has a mayor.',
  ],
  [
    '[Jarra|place] lies high. In [Jarra|place] it rains. [Jarra|person] has a hat.',
    '[Jarra|place] lies high. In [Jarra|place] it rains. [Jarra|person] has a hat.',
  ],
  // Capitals of a headline.
  [
    'IP LEAVES PARTY IN ANGER\n[Regina Ip|person] left.',
    '[IP|person] LEAVES PARTY IN ANGER\n[Regina Ip|person] left.',
  ],
  // A word that is also a word, part of a longer name, or never vouched for.
  ['[Bela Horn|person] came. Horn players left, as one horn was lost.', null],
  ['[Bela Horn|person] came by the Golden Horn Bridge.', null],
  ['[Bela Horn|person 0.4] came. Then Horn agreed.', null],
  ['[Ada Friday|person] came. On Friday it rained.', null],
])('%s', (marked, expected) => {
  const { reading, finds } = findsOf(marked);
  const all = markFinds(reading, finds);
  expect(markFinds(reading, repeatedNames(reading, finds))).toBe(expected ?? all);
});
