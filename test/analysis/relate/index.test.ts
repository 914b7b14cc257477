import { describe, expect, test } from 'vitest';
import { checkTold, told } from './told';

const MET = 'Norland and Sudland held talks.';
const SINCE = 'The sea was calm. The harbour was full. A ship left.';

test('“they” are the two that came together, for as long as a reader keeps them in mind', () => {
  expect(told(`${MET} They signed a treaty.`)).toContain('Norland SUPPORT Sudland');
  expect(told(`${MET} ${SINCE} They signed a treaty.`)).not.toContain('Norland SUPPORT Sudland');
});

describe('those who agree to do something together agree once', () => {
  checkTold([
    ['Norland and Sudland agreed to meet.', 'Norland AGREE Sudland (planned)'],
    ['Ada Marin and Bo Lindqvist agreed to also hold talks.', 'Ada Marin AGREE Bo Lindqvist (planned)'],
    ['Norland and Sudland agreed to a truce.', 'Norland AGREE Sudland'],
  ]);
});

describe('the two sides', () => {
  checkTold([
    [
      'Norland and Sudland held talks. The two sides signed a treaty.',
      'Norland CONSULT Sudland',
      'Norland SUPPORT Sudland',
    ],
    [
      'Norland, Sudland and Estmark held talks. The two sides signed a treaty.',
      'Norland CONSULT Sudland',
      'Norland CONSULT Estmark',
      'Sudland CONSULT Estmark',
    ],
  ]);
});

describe('whose forces are told of', () => {
  checkTold([
    ['Norlandic authorities say police have arrested two Sudish men.', 'Norland COERCE Sudland'],
    ['Carla Esteban says police have arrested two Sudish men.'],
  ]);
});
