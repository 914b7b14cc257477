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

describe('what is asked for, and what is only asked', () => {
  checkTold([
    ['Ada Marin asked Bo Lindqvist for help.', 'Ada Marin REQUEST Bo Lindqvist'],
    ['Ada Marin asked Bo Lindqvist to leave.', 'Ada Marin REQUEST Bo Lindqvist'],
    ['Ada Marin asked Bo Lindqvist about the harbour.'],
    ['Ada Marin asked Bo Lindqvist whether he would leave.'],
    ['Ada Marin called Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Norland sank what Ada Marin calls Sudish ships.'],
    ['Norland executed a Sudish citizen.', 'Norland ASSAULT Sudland'],
    ['Norland executed a Sudish order.'],
  ]);
});

describe('who is summoned', () => {
  checkTold([
    ['Ada Marin summoned the Sudish ambassador.', 'Ada Marin ACCUSE Sudland'],
    ["Ada Marin summoned Sudland's ambassador Bo Lindqvist.", 'Ada Marin ACCUSE Bo Lindqvist'],
    ['Ada Marin summoned Bo Lindqvist.'],
  ]);
});
