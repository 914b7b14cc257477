import { describe } from 'vitest';
import { checkTold } from './told';

describe('what a third party says of others is its claim', () => {
  checkTold([
    [
      'The League of Isles said Norland had attacked Sudland.',
      'Norland ASSAULT Sudland (claimed by League of Isles)',
    ],
    [
      'Carla Esteban said that Ada Marin had met Bo Lindqvist in secret.',
      'Ada Marin CONSULT Bo Lindqvist (claimed by Carla Esteban)',
    ],
    [
      'Carla Esteban said Norland had apologised to Estmark.',
      'Norland CONCEDE Estmark (claimed by Carla Esteban)',
    ],
    [
      'According to Carla Esteban, Norland bombed Sudland.',
      'Norland ASSAULT Sudland (claimed by Carla Esteban)',
    ],
    [
      'Talks between Norland and Sudland resumed, Carla Esteban said.',
      'Norland CONSULT Sudland (claimed by Carla Esteban)',
    ],
    ['Carla Esteban said Norland would bomb Sudland.', 'Norland ASSAULT Sudland (possible by Carla Esteban)'],
    [
      'Carla Esteban said that Norland was preparing to bomb Sudland.',
      'Norland ASSAULT Sudland (possible by Carla Esteban)',
    ],
    [
      'Norland is preparing to attack Sudland, Westrian officials believe.',
      'Norland ASSAULT Sudland (possible by Westria)',
    ],
    ['Norland has withdrawn from Estmark: Bo Lindqvist', 'Norland RETREAT Estmark (claimed by Bo Lindqvist)'],
    ['Bo Lindqvist: Norland has withdrawn from Estmark', 'Norland RETREAT Estmark (claimed by Bo Lindqvist)'],
  ]);
});

describe('who was there, or is sure of it, tells a fact', () => {
  checkTold([
    ['Ada Marin said she had met Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Bo Lindqvist said Ada Marin had met him.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Norland said Ada Marin had met Carla Esteban.', 'Ada Marin CONSULT Carla Esteban'],
    ['Norland said it had bombed Sudland.', 'Norland ASSAULT Sudland'],
    ['Sudland said Norland had sent tents to Sudland.', 'Norland AID Sudland'],
    ['Carla Esteban confirmed that Ada Marin had met Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Officials said Norland had bombed Sudland.', 'Norland ASSAULT Sudland'],
    ['Carla Esteban said Norland had condemned Sudland.', 'Norland ACCUSE Sudland'],
    ['Ada Marin, who met Bo Lindqvist, is well, Carla Esteban said.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Fishing deal: Norland bombed Sudland.', 'Norland ASSAULT Sudland'],
  ]);
});

describe('a state and whoever leads it are one', () => {
  checkTold([
    ['The Norlandic army chief criticised Vera Holt.'],
    ["Vera Holt accused Norland's army chief of lying."],
    ['The Norlandic army chief criticised Ada Marin.', 'Norland ACCUSE Ada Marin'],
    ["Norland's police arrested Vera Holt.", 'Norland COERCE Vera Holt'],
    ["Vera Holt defended Norland's record.", 'Vera Holt SUPPORT Norland'],
  ]);
});
