import { describe } from 'vitest';
import { checkTold } from './told';

describe('sport, weather and outlets', () => {
  checkTold([
    ['Oska Rovers met the League of Isles.'],
    ['Oska Rovers flew to Sudland.'],
    ['Norland beat Sudland 2-0, attacked by the striker who scored both goals against Sudland.'],
    ['Storm Marin hit Sudland.'],
    ['Hurricane Marin slammed Sudland.'],
    ['Norland and Sudland met in the hockey final.'],
    ['Norland met Sudland in the match for third place.'],
    // Real events, though a storm or a match is near.
    ['After the earthquake, Norland accused Sudland of theft.', 'Norland ACCUSE Sudland'],
    ["Norlandic troops storm Sudland's embassy.", 'Norland ASSAULT Sudland'],
    ['After the storm, Norlandic troops shelled Sudland.', 'Norland ASSAULT Sudland'],
    ['Ada Marin met Bo Lindqvist at the final.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Norland expelled three Sudish diplomats after the match.', 'Norland SANCTION Sudland'],
  ]);
});
