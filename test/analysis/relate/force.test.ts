import { describe } from 'vitest';
import { checkTold } from './told';

describe('force', () => {
  checkTold([
    ['Norland attacked Sudland overnight.', 'Norland ASSAULT Sudland'],
    ['Norlandic troops attacked Sudland.', 'Norland ASSAULT Sudland'],
    ['Red Lantern attacked Sudland.', 'Red Lantern ASSAULT Sudland'],
    ['The Sea Brigades attacked Bo Lindqvist.', 'Sea Brigades ASSAULT Bo Lindqvist'],
    ['Ada Marin attacked Bo Lindqvist with a knife.', 'Ada Marin ASSAULT Bo Lindqvist'],
    ['Norlandic and Sudish troops clashed at the border.', 'Norland ASSAULT Sudland'],
    ['Norland destroyed a Sudish refinery.', 'Norland ASSAULT Sudland'],
    ["Norlandic troops storm Sudland's embassy.", 'Norland ASSAULT Sudland'],
    ['Norland bombed Sudland over the harbour.', 'Norland ASSAULT Sudland'],
    ["Norland's attack on Sudland killed ten.", 'Norland ASSAULT Sudland'],
  ]);
});

describe('words and votes', () => {
  checkTold([
    ['Ada Marin attacked Bo Lindqvist in a speech in Oska.', 'Ada Marin ACCUSE Bo Lindqvist'],
    ['Ada Marin attacked Bo Lindqvist.', 'Ada Marin ACCUSE Bo Lindqvist'],
    ['Ada Marin threatened to attack Sudland.', 'Ada Marin THREATEN Sudland'],
    ["Ada Marin attacked Sudland's government.", 'Ada Marin ACCUSE Sudland'],
    ['Ada Marin attacked Sudland over the harbour.', 'Ada Marin ACCUSE Sudland'],
    ['Norland attacked Bo Lindqvist over his remarks.', 'Norland ACCUSE Bo Lindqvist'],
    ['The League of Isles attacked Norland in a statement.', 'League of Isles ACCUSE Norland'],
    ['Ada Marin attacked Sudland on Harbour Wire.', 'Ada Marin ACCUSE Sudland'],
    ["Ada Marin's attack on Bo Lindqvist was criticised.", 'Ada Marin ACCUSE Bo Lindqvist'],
    ['Norland hit Sudland with tariffs.', 'Norland SANCTION Sudland'],
    // Nobody is armed, and no side of speech is told either.
    ['Ada Marin attacked Sudland.'],
    ['Norland and Sudland clash in Port Hale on Sunday in the Isles Cup.'],
    ['Norland fights Sudland in court.'],
    ['The League of Isles fought Norland over the budget.'],
    ['Ada Marin destroyed Bo Lindqvist in the debate.'],
    ['Ada Marin battled Bo Lindqvist for the presidency.'],
  ]);
});
