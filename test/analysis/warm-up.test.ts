import { expect, test } from 'vitest';
import { nameSteps } from '../../lib/analysis/analyse';
import { WARM_UP } from '../../lib/analysis/warm-up';
import { linkWorld } from './link-world';

test('the warming-up goes through every stage that finds names', () => {
  const stages = new Set<string>();
  const steps = nameSteps(WARM_UP, { knowledge: linkWorld, tagger: null });
  let step = steps.next();
  for (; !step.done; step = steps.next()) stages.add(step.value);
  expect([...stages]).toEqual(['tokenise', 'detect', 'corefer', 'link', 'assemble']);
  expect(new Set(step.value.names.mentions.map(({ form }) => form))).toEqual(new Set(['name', 'pronoun']));
});
