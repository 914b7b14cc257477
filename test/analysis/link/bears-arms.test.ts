import { expect, test } from 'vitest';
import { bearsArms } from '../../../lib/analysis/link/bears-arms';
import { findsOf } from '../small-world';

test.each([
  ['The [NF|institution] shelled Osk.', true],
  ['Two [NF|institution] fighters left, and Osk is quiet.', true],
  ['They deny arming the [NF|institution].', true],
  ['The [NF|institution] attacked the old town.', true],
  ['A road in [NF|institution]-held land was closed.', true],
  ['The [NF|institution] attacked the plan for the town.', false],
  ['The [NF|institution] said the army had shelled Osk.', false],
  ['The [NF|institution] attacked the law.', false],
])('%s %s', (marked, fights) => {
  const { reading, finds } = findsOf(marked);
  const chain = {
    kind: 'institution' as const,
    finds,
    name: 'NF',
    surfaces: new Set<string>(),
    candidates: [],
    offices: [],
  };
  expect(bearsArms(reading, chain)).toBe(fights);
});
