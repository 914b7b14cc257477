import { expect, test } from 'vitest';
import { isLanguage } from '../../../lib/analysis/detect/languages';
import { findsOf, markFinds } from '../small-world';

test.each([
  ['She speaks [Norlandic|country 0.9 known-name people].', true],
  ['He learned Vellish and [Norlandic|country 0.9 known-name people] at school.', true],
  ['[Norlandic|country 0.9 known-name people] was taught in the town.', true],
  ['A paper published in [Norlandic|country 0.9 known-name people], it closed.', true],
  ['It was translated into [Norlandic|country 0.9 known-name people].', true],
  ['A play in [Norlandic|country 0.9 known-name people] drew a crowd.', false],
  ['The play in [Norlandic|country 0.9 known-name people], which is long, closed.', true],
  ['She was born in [Norlandic|country 0.9 known-name people] and Vellish waters.', false],
  ['She is the best in [Norlandic|country 0.9 known-name people]-born poetry.', false],
  ['She taught [Norlandic|country 0.9 known-name people] officers.', false],
  ['He studied [Norlandic|country 0.9 known-name people] policy.', false],
  ['[Norlandic|country 0.9 known-name people] was the ship.', false],
  ['He arrived in [Norlandic|country 0.9 known-name people] waters.', false],
  ['She speaks [Norland|country].', false],
])('%s', (marked, isOne) => {
  const { reading, finds } = findsOf(marked);
  expect(
    markFinds(
      reading,
      finds.filter((find) => isLanguage(reading, find)),
    ) !== marked.replace(/\[([^|]*)\|[^\]]*\]/g, '$1'),
  ).toBe(isOne);
});
