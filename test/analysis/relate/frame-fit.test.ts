import { describe } from 'vitest';
import { checkTold } from './told';

describe('where cases are taken', () => {
  checkTold([
    ['Norland took Sudland to court.', 'Norland ACCUSE Sudland'],
    ['Norland took Sudland to the Isles Bench.', 'Norland ACCUSE Sudland'],
    ['Norland took Sudland to the Sea Trade Concord over fish.', 'Norland ACCUSE Sudland'],
    // Whom one takes along, and what is only brought there.
    ['Norland took Ada Marin to the Sea Trade Concord.'],
    ['Norland brought Sudland to the Sea Trade Concord.'],
    ['Norland took Sudland to the beach.'],
  ]);
});
