import { describe } from 'vitest';
import { checkTold } from './told';

describe('warnings and threats', () => {
  checkTold([
    ['Norland warned Sudland not to leave.', 'Norland THREATEN Sudland'],
    ['Norland warned Sudland that it would retaliate.', 'Norland THREATEN Sudland'],
    ['Norland warned Sudland of consequences.', 'Norland THREATEN Sudland'],
    ['Norland warned that it would strike if Sudland lands troops.', 'Norland THREATEN Sudland'],
    ['Ada Marin said Sudland would face consequences.', 'Ada Marin THREATEN Sudland'],
    ['Ada Marin warned that Sudland will pay a price.', 'Ada Marin THREATEN Sudland'],
    [
      'Ada Marin said Norland would bomb Sudland if Sudland attacked Estmark.',
      'Norland THREATEN Sudland',
      'Sudland ASSAULT Estmark (hypothetical)',
    ],
    // Cautions and forecasts, and conditions that nobody states as his own.
    ['The League of Isles warned Sudland of famine.'],
    ['The League of Isles warned that Sudland could suffer a famine.'],
    ['The League of Isles said Norland will face a recession.'],
    ['The League of Isles warned that millions would starve if Norland blocks aid.'],
    ['Norland warned Sudland about the storm.'],
    ['Norland issued a warning to Sudland about a storm.'],
    [
      'If Norland attacks Sudland, Estmark will bomb Norland.',
      'Norland ASSAULT Sudland (hypothetical)',
      'Estmark ASSAULT Norland (hypothetical)',
    ],
  ]);
});

describe('blame', () => {
  checkTold([
    ['Carla Esteban said Norland had broken the truce.', 'Carla Esteban ACCUSE Norland'],
    ['Carla Esteban said Norland sheltered militants.', 'Carla Esteban ACCUSE Norland'],
    ['Carla Esteban said Norland had violated the treaty.', 'Carla Esteban ACCUSE Norland'],
    [
      'Carla Esteban said Norland had attacked Estmark.',
      'Carla Esteban ACCUSE Norland',
      'Norland ASSAULT Estmark (claimed by Carla Esteban)',
    ],
    ['Sudland said Norland had shelled a border village.', 'Sudland ACCUSE Norland'],
    ['Bo Lindqvist said Norland must withdraw.', 'Bo Lindqvist REQUEST Norland'],
    // Praise, news of others, and guesses.
    ['The League of Isles said Norland broke the cycle of transmission.'],
    ['The League of Isles said Norland broke the record.'],
    ['Norland declared the emergency over, Carla Esteban said.'],
    ['The League of Isles said Norland sheltered a million people.'],
    ['Bo Lindqvist said Norland must have been involved.'],
    ['Bo Lindqvist said Norland should have met Estmark.', 'Norland CONSULT Estmark (hypothetical)'],
    ['Norland denied that Estmark had broken the truce.'],
    ['Norland fears that Estmark has broken the truce.'],
  ]);
});

describe('who is asked, and who is blamed', () => {
  checkTold([
    ['Ada Marin said Sudland should be expelled from the group.'],
    ['Ada Marin said Bo Lindqvist should remain suspended.'],
    ['Ada Marin said the raiders should be tried by Sudland.', 'Ada Marin REQUEST Sudland'],
    ['Ada Marin said Sudland should leave the group.', 'Ada Marin REQUEST Sudland'],
    ['Norlandic officials said Norlandic and Sudish forces killed ten rebels.'],
    ['Norlandic officials said Sudish forces killed ten rebels.'],
    ['Norlandic officials said Sudish police found and seized a boatload of heroin.'],
    ['Norlandic officials said Sudish forces killed ten villagers.', 'Norland ACCUSE Sudland'],
  ]);
});

describe('a capital that speaks', () => {
  checkTold([
    ['Norland is far. Oska demanded that Sudland lay down its arms.', 'Norland REQUEST Sudland'],
    [
      'Norland is far. Ada Marin, in Oska, demanded that Sudland lay down its arms.',
      'Ada Marin REQUEST Sudland',
    ],
  ]);
});
