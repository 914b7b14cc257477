import { expect, test } from 'vitest';
import { coarseHint, type HintedName, nameHints } from '../../../lib/analysis/tag/hints';

const name = (firstToken: number, endToken: number, more: Partial<HintedName> = {}): HintedName => ({
  firstToken,
  endToken,
  kind: 'institution',
  alias: 'full',
  prior: 0.8,
  ...more,
});

test('tokens outside names have no code; inside, each place in the name has its own', () => {
  const { code, first, end } = nameHints([name(1, 4), name(5, 6)], 7);
  expect([...code].map((one) => one > 0)).toEqual([false, true, true, true, false, true, false]);
  expect(new Set([code[1], code[2], code[3], code[5]]).size).toBe(4);
  expect([first[2], end[2], first[5], end[5]]).toEqual([1, 4, 5, 6]);
});

test('kind, sort of form and prior tell codes apart; the coarse code is of kind and place alone', () => {
  const code = (more: Partial<HintedName>): number => nameHints([name(0, 1, more)], 1).code[0] as number;
  const codes = [code({}), code({ prior: 0.2 }), code({ alias: 'acronym' }), code({ kind: 'person' })];
  expect(new Set(codes).size).toBe(4);
  expect(coarseHint(code({ prior: 0.2 }))).toBe(coarseHint(code({ alias: 'acronym' })));
  expect(coarseHint(code({ kind: 'person' }))).not.toBe(coarseHint(code({})));
  expect(coarseHint(0)).toBe(0);
});
