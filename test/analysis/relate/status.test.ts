import { describe } from 'vitest';
import { checkTold } from './told';

describe('what governs an event', () => {
  checkTold([
    ['Ada Marin agreed to meet Bo Lindqvist.', 'Ada Marin AGREE Bo Lindqvist (planned)'],
    ['Ada Marin is due to visit Sudland.', 'Ada Marin AGREE Sudland (planned)'],
    ['Ada Marin will meet Bo Lindqvist.', 'Ada Marin AGREE Bo Lindqvist (planned)'],
    ['Ada Marin refused to meet Bo Lindqvist.', 'Ada Marin REJECT Bo Lindqvist'],
    ['Ada Marin failed to meet Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (denied)'],
    ['Ada Marin never met Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (denied)'],
    ['Ada Marin hopes to meet Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (possible)'],
    ['Norland threatened to expel Sudish diplomats.', 'Norland THREATEN Sudland'],
    ['Norland will impose sanctions on Sudland.', 'Norland THREATEN Sudland (planned)'],
    ['Norland promised to release three Sudish sailors.', 'Norland CONCEDE Sudland (planned)'],
    ['Norland stopped sending arms to Sudland.', 'Norland SANCTION Sudland'],
    ['Norland began bombing Sudish towns.', 'Norland ASSAULT Sudland'],
    ['Would Norland attack Sudland?'],
    ['Norland threatened to close the strait if Sudland lands troops.', 'Norland THREATEN Sudland'],
  ]);
});

describe('who says it', () => {
  checkTold([
    ['Norland denied that it had attacked Sudland.', 'Norland ASSAULT Sudland (denied by Norland)'],
    ['Sudland claimed that Norland had shelled a border village.', 'Sudland ACCUSE Norland'],
    [
      'Norland accused Sudland of attacking Estmark.',
      'Norland ACCUSE Sudland',
      'Sudland ASSAULT Estmark (claimed by Norland)',
    ],
    ['Norland was accused of spying on Sudland.'],
    ['Norland was accused of bombing Sudland.', 'Norland ASSAULT Sudland (claimed)'],
    ['Ada Marin said that Sudland must withdraw.', 'Ada Marin REQUEST Sudland'],
    ['Norland demanded that Sudland release the sailors.', 'Norland REQUEST Sudland'],
    [
      'Norland urged Sudland to meet Estmark.',
      'Norland REQUEST Sudland',
      'Sudland CONSULT Estmark (called_for)',
    ],
    ['“Sudland has betrayed our trust,” said Ada Marin.', 'Ada Marin ACCUSE Sudland'],
    ['“We welcome the offer of Estmark,” Ada Marin said.', 'Ada Marin SUPPORT Estmark'],
    ['Norland will send tents to Estmark, officials said.', 'Norland AGREE Estmark (planned)'],
    [
      'Norland attacked Estmark, Carla Esteban said.',
      'Carla Esteban ACCUSE Norland',
      'Norland ASSAULT Estmark (claimed by Carla Esteban)',
    ],
  ]);
});
