import { describe, expect, test } from 'vitest';
import { checkFacts, checkTold, told } from './told';

describe('whom words without a name stand for', () => {
  checkFacts([
    [
      'Ada Marin flew to Sudland on Tuesday. She later met Bo Lindqvist.',
      'Ada Marin CONSULT Sudland',
      'Ada Marin CONSULT Bo Lindqvist',
    ],
    ['Norland said it had sent tents to Estmark.', 'Norland AID Estmark'],
    ['Norlandic and Sudish officials met in Port Hale.', 'Norland CONSULT Sudland'],
    ['A group of Norlandic diplomats met Bo Lindqvist.', 'Norland CONSULT Bo Lindqvist'],
    ['The Sea Brigades freed two Norlandic sailors.', 'Sea Brigades RETREAT Norland'],
  ]);
});

describe('who and what belongs to a meeting', () => {
  checkFacts([
    [
      "Norland's president, Ada Marin, and her Sudish counterpart, Bo Lindqvist, met in Port Hale.",
      'Ada Marin CONSULT Bo Lindqvist',
    ],
    ["Norland's president, Ada Marin, and Bo Lindqvist met.", 'Ada Marin CONSULT Bo Lindqvist'],
    [
      'Ada Marin, Bo Lindqvist and Carla Esteban met.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Ada Marin CONSULT Carla Esteban',
      'Bo Lindqvist CONSULT Carla Esteban',
    ],
    ['Norland is preparing to attack Sudland.', 'Norland THREATEN Sudland (planned)'],
  ]);
  test('its purpose is no second meeting', () => {
    const one = ['Ada Marin CONSULT Bo Lindqvist'];
    expect(told('Ada Marin and Bo Lindqvist met in Port Hale to discuss the war.')).toEqual(one);
    expect(told('Ada Marin held talks with Bo Lindqvist to review the treaty with him.')).toEqual(one);
    expect(told('Ada Marin flew to Sudland to meet Bo Lindqvist.')).toHaveLength(2);
    expect(told('Ada Marin hopes to meet Bo Lindqvist.')).toHaveLength(1);
  });
});

describe('whom a group of a country stands for', () => {
  checkTold([
    ['Ada Marin negotiated with the Sudish government.', 'Ada Marin CONSULT Sudland'],
    ['Ada Marin negotiated with the Sudish company.'],
    ['A Sudish company sued Norland.'],
    ['Sudish militants shelled Norland.'],
    ['Norland trains Sudish troops.', 'Norland AID Sudland'],
    ['Norland trains Sudish opposition forces.'],
    ['Norland trains Sudish rebels.'],
    // Whose instrument they are is told, and whose state they are not.
    ['Norland-backed Sudish forces took the town.'],
    ['Westria bombed Norland-backed Sudish forces.'],
    ['The Norland-backed Sudish government accused Westria.', 'Sudland ACCUSE Westria'],
    ['Ada Marin urged the Sudish people to speak out.', 'Ada Marin REQUEST Sudland'],
    ['Ada Marin urged the Norlandic public to stay calm.'],
  ]);
});

describe('who acts beside whom', () => {
  checkTold([
    ['The Sea Brigades and Red Lantern fought to topple the king.'],
    ['The Sea Brigades and Red Lantern clashed on Monday.', 'Sea Brigades ASSAULT Red Lantern'],
    ['Ada Marin and Bo Lindqvist attended the meeting on the Norlandic side.'],
    ['Ada Marin has opposed it and Bo Lindqvist, founder of a bank, took to the streets.'],
    [
      'Ada Marin met Bo Lindqvist and Carla Esteban, founder of a bank.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Ada Marin CONSULT Carla Esteban',
    ],
    [
      'Ada Marin, former head of a union and a well-known Sudish leader, wrote: "We worked together on many issues."',
    ],
  ]);
});

describe('whose decision it is, and what sums up a clause', () => {
  checkTold([
    ['Ada Marin is at odds with Sudland over its decision to allow Norlandic visits.'],
    ['Sudland announced its decision to allow Norlandic visits.', 'Sudland CONCEDE Norland (planned)'],
    ['Carla Esteban spoke of new members like Sudland, remarks welcomed by Bo Lindqvist.'],
    ['Norland is far from Sudland, a country praised by Carla Esteban.', 'Carla Esteban SUPPORT Sudland'],
    ['Ada Marin called for a conference on Sudland.'],
    ['Ada Marin called on Sudland.', 'Ada Marin REQUEST Sudland'],
    ['Norlandic and Sudish troops clash with rebels.'],
    ['Norlandic and Sudish troops clash on the border.', 'Norland ASSAULT Sudland'],
    [
      'Ada Marin met Bo Lindqvist. Sudish officials said they held talks with Estmark.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Sudland CONSULT Estmark',
    ],
    ['The Norlandic ministry issued a warning to Norlanders in Sudland.'],
    ['The Norlandic ministry issued a warning to Sudland.', 'Norland THREATEN Sudland'],
    ['Ada Marin said Sudish police had detained two men.'],
  ]);
});

describe('what concerns his own side alone', () => {
  checkTold([
    ['Ada Marin pledged Norlandic cooperation on security.'],
    ['Ada Marin pledged cooperation with Sudland.', 'Ada Marin AGREE Sudland (planned)'],
    ['Ada Marin met Norlandic soldiers in Port Hale.'],
    ['Ada Marin met Sudish soldiers in Port Hale.', 'Ada Marin CONSULT Sudland'],
    ['Ada Marin dismissed the government of Norland.'],
    ['Ada Marin said she would hold talks with members of the ousted government. Norland is far.'],
    ['Norlandic police say they have arrested two Sudish men.', 'Norland COERCE Sudland'],
  ]);
});
