import { expect, test } from 'vitest';
import { told } from './told';

const MET = 'Norland and Sudland held talks.';
const SINCE = 'The sea was calm. The harbour was full. A ship left.';

test('“they” are the two that came together, for as long as a reader keeps them in mind', () => {
  expect(told(`${MET} They signed a treaty.`)).toContain('Norland SUPPORT Sudland');
  expect(told(`${MET} ${SINCE} They signed a treaty.`)).not.toContain('Norland SUPPORT Sudland');
});
