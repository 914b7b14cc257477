import { describe, expect, test } from 'vitest';
import { checkFacts, checkTold, told } from './told';

describe('active and passive', () => {
  checkFacts([
    ['Ada Marin met Bo Lindqvist in Port Hale.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Bo Lindqvist was received by Ada Marin on Monday.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Sudland was condemned by Norland and Westria.', 'Norland ACCUSE Sudland', 'Westria ACCUSE Sudland'],
    ['Sudland was condemned for the raid.'],
    ['Sanctions were imposed on Sudland by Norland.', 'Norland SANCTION Sudland'],
    ['Norland expelled three Sudish diplomats.', 'Norland SANCTION Sudland'],
    ['Norland gave Estmark 30 generators.', 'Norland AID Estmark'],
    ['Norland moved out of Estmark.', 'Norland RETREAT Estmark'],
    ['Ada Marin moved her family out of Sudland.'],
    ['Ada Marin was welcomed by Bo Lindqvist in Port Hale.', 'Bo Lindqvist CONSULT Ada Marin'],
    ['Ada Marin welcomed the decision of Sudland in Port Hale.', 'Ada Marin SUPPORT Sudland'],
    ['Norland condemned the killing of a trawler’s crew and a Sudish minister.'],
    [
      'Norland condemned the killing of the crew and the Sudish blockade of Estmark.',
      'Norland ACCUSE Sudland',
    ],
    ['Ada Marin met visiting Sudish President Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['After visiting Sudland, Ada Marin left.', 'Ada Marin CONSULT Sudland'],
    ['Norland lost on Sunday against defending champions Sudland.'],
    ['Westrian troops shelled a village in Estmark.', 'Westria ASSAULT Estmark'],
    ['Rebels shelled a village in Estmark.'],
    ['Sudish police arrested two Norlandic journalists.', 'Sudland COERCE Norland'],
  ]);
});

describe('what is traded, and who is dismissed', () => {
  checkTold([
    ['Norland and Sudland traded with each other.', 'Norland COOPERATE Sudland'],
    ['Norland traded grain with Sudland.', 'Norland COOPERATE Sudland'],
    ['Ada Marin and Bo Lindqvist traded barbs.', 'Ada Marin ACCUSE Bo Lindqvist'],
    ['Norland exchanged threats with Sudland.', 'Norland THREATEN Sudland'],
    ['Norland and Sudland traded strikes.', 'Norland ASSAULT Sudland'],
    ['Norland and Sudland traded tariffs.'],
    ["Ada Marin dismissed Bo Lindqvist's proposal.", 'Ada Marin REJECT Bo Lindqvist'],
    ['Ada Marin dismissed Bo Lindqvist.'],
    ['Bo Lindqvist was dismissed by Ada Marin.'],
    ["Norland's finance minister was dismissed by Ada Marin."],
  ]);
});

describe('a day between a verb and what belongs to it', () => {
  checkTold([
    // The "on" of a day is no particle of its verb: a telephone call is no demand.
    ['Ada Marin called Bo Lindqvist on Monday.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Ada Marin called Bo Lindqvist on Tuesday evening.', 'Ada Marin CONSULT Bo Lindqvist'],
    [
      'Ada Marin called Bo Lindqvist and Carla Esteban on Monday.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Ada Marin CONSULT Carla Esteban',
    ],
    ['Bo Lindqvist was called on Monday.'],
    ['Norland insisted on Friday that fishing boats of Sudland were small.'],
    ['Ada Marin agreed on Wednesday with nobody in Sudland.'],
    // The particle stays one where a day stands elsewhere.
    ['Ada Marin called on Sudland on Monday to withdraw.', 'Ada Marin REQUEST Sudland'],
    ['Ada Marin called on Monday on Sudland to withdraw.', 'Ada Marin REQUEST Sudland'],
    ['On Monday, Ada Marin called on Bo Lindqvist to resign.', 'Ada Marin REQUEST Bo Lindqvist'],
    ['Ada Marin turned Bo Lindqvist down on Monday.', 'Ada Marin REJECT Bo Lindqvist'],
    ['Bo Lindqvist spoke on Monday to Ada Marin.', 'Bo Lindqvist CONSULT Ada Marin'],
    ['Ada Marin met over the weekend with Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist'],
  ]);
});

describe('lists, appositions and relative clauses', () => {
  checkFacts([
    [
      'Norland and Westria criticised Sudland and Estmark.',
      'Norland ACCUSE Estmark',
      'Norland ACCUSE Sudland',
      'Westria ACCUSE Estmark',
      'Westria ACCUSE Sudland',
    ],
    [
      'Foreign Minister Ada Marin, who visited Westria last week, praised Estmark.',
      'Ada Marin CONSULT Westria',
      'Ada Marin SUPPORT Estmark',
    ],
    ['Ada Marin, the foreign minister of Norland, thanked Sudland.', 'Ada Marin SUPPORT Sudland'],
    ['The mayor, whom Sudland has accused of theft, is Ada Marin.', 'Sudland ACCUSE Ada Marin'],
    [
      'Norland recalled its ambassador from Sudland and suspended aid to Estmark.',
      'Norland SANCTION Sudland',
      'Norland SANCTION Estmark',
    ],
    ['In Port Hale, Ada Marin and Bo Lindqvist met.', 'Ada Marin CONSULT Bo Lindqvist'],
    [
      'Ada Marin met Bo Lindqvist and Carla Esteban criticised Westria.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Carla Esteban ACCUSE Westria',
    ],
  ]);
});

describe('what only looks like an event', () => {
  checkFacts([
    ['Ada Marin met opposition from senators over Sudland.'],
    ['Norland’s exports met demand in Sudland.'],
    ['Norland beat Sudland 2-0 in the quarter-final at the stadium.'],
    ['Ada Marin discussed the situation in Sudland.'],
    ['Ada Marin, a former ambassador to Sudland, has written a novel set in Estmark.'],
    ['The author told the League of Isles that Norland and Sudland share a border.'],
    ['Ada Marin and Bo Lindqvist gave separate speeches.'],
    [
      'On the sidelines of the League of Isles, Ada Marin met Bo Lindqvist.',
      'Ada Marin CONSULT Bo Lindqvist',
    ],
    ['Ada Marin visited the north of Norland.'],
    ['Officials studied the sanctions against Sudland, which Norland has threatened to veto.'],
  ]);
});

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

test('a denied, possible and called-for event keeps its status', () => {
  expect(told('Ada Marin did not meet Bo Lindqvist.')).toEqual(['Ada Marin CONSULT Bo Lindqvist (denied)']);
  expect(told('Ada Marin may meet Bo Lindqvist.')).toEqual(['Ada Marin CONSULT Bo Lindqvist (possible)']);
  expect(told('Ada Marin should meet Bo Lindqvist.')).toEqual([
    'Ada Marin CONSULT Bo Lindqvist (called_for)',
  ]);
  expect(told('If Norland attacks Sudland, thousands will flee.')).toEqual([
    'Norland ASSAULT Sudland (hypothetical)',
  ]);
});

describe('the subject of a verb behind a relative clause', () => {
  checkFacts([
    [
      'The Norlandic minister who met Bo Lindqvist praised Estmark.',
      'Norland CONSULT Bo Lindqvist',
      'Norland SUPPORT Estmark',
    ],
    ['The treaty that Norland signed with Sudland was welcomed by Estmark.', 'Norland SUPPORT Sudland'],
    ['The law which Norland passed angered Sudland.'],
    ['The man who attacked Bo Lindqvist thanked Estmark.'],
    ['Ada Marin said Bo Lindqvist thanked Estmark.', 'Bo Lindqvist SUPPORT Estmark'],
    [
      'As Ada Marin met Bo Lindqvist Carla Esteban thanked Sudland.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Carla Esteban SUPPORT Sudland',
    ],
  ]);
});

describe('aid and trade', () => {
  checkFacts([
    ['Norland helped Sudland.', 'Norland AID Sudland'],
    ['Norland delivered 40 tents to Sudland.', 'Norland AID Sudland'],
    ['The League of Isles delivered food to Sudland.', 'League of Isles AID Sudland'],
    ['Norland supplied Sudland with tents.', 'Norland AID Sudland'],
    ['Norland treated 20 Sudish soldiers.', 'Norland AID Sudland'],
    ['Norland sold grain to Sudland.', 'Norland COOPERATE Sudland'],
    // Firms are paid, and not all help and treatment is aid.
    ['Harbour Motors Ltd delivered 40 jets to Sudland.'],
    ['Hale Airlines sent planes to Sudland.'],
    ['Norland treats Sudish officials as criminals.'],
    ['Ada Marin helped Norland beat Sudland.'],
    ['Ada Marin helped Norland to win the cup.'],
  ]);
});

describe('what is shot down', () => {
  checkFacts([
    ['Norland shot down a Sudish jet.', 'Norland ASSAULT Sudland'],
    ['Norland said it shot down 50 Sudish drones.', 'Norland ASSAULT Sudland'],
    ['Three Sudish drones were shot down by Norland.', 'Norland ASSAULT Sudland'],
    ['Norlandic troops downed a Sudish helicopter.', 'Norland ASSAULT Sudland'],
    ['Norland shot down a Sudish proposal.', 'Norland REJECT Sudland'],
    ['Norland shot down the idea.'],
    ['Norland shot up the ranks before Sudland.'],
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

describe('who goes, and what is sent back', () => {
  checkTold([
    ['Ada Marin returned to Sudland.', 'Ada Marin CONSULT Sudland'],
    ['Norland returned the islands to Sudland.', 'Norland RETREAT Sudland'],
    ['Ada Marin visited Sudland.', 'Ada Marin CONSULT Sudland'],
    ['Ada Marin visited the Sudish border.'],
    ['Ada Marin visited the Sudland–Westria border.'],
    ["Ada Marin flew the League's helicopters during the war."],
    ['Norland and Sudland spoke on Monday.', 'Norland CONSULT Sudland'],
    ['Norland and Sudland meet on Sunday.', 'Norland AGREE Sudland (planned)'],
    ['The presidents of Norland and Sudland signed a trade deal.', 'Norland SUPPORT Sudland'],
    ['Norlanders and Sudlanders spoke Westrian.'],
  ]);
});

describe('papers and prisoners', () => {
  checkTold([
    ['Norland released three Sudish prisoners.', 'Norland RETREAT Sudland'],
    ['Ada Marin released Bo Lindqvist.', 'Ada Marin RETREAT Bo Lindqvist'],
    ['Ada Marin released a letter from Bo Lindqvist.'],
    ['Ada Marin released the text of a Sudish law.'],
  ]);
});

describe('several who act alike', () => {
  checkTold([
    ['Norland and Sudland are freeing their economies.'],
    ['Norland and Sudland rejected the plan.'],
    ['Norland and Sudland refused to meet.', 'Norland REJECT Sudland'],
    ['Norland and Sudland refused to discuss the map.'],
    ['Norland and Sudland discussed the map.', 'Norland CONSULT Sudland'],
  ]);
});

describe('advice, and an attempt with its owner', () => {
  checkTold([
    ['Ada Marin advised Sudland to wait.', 'Ada Marin REQUEST Sudland'],
    ['Dov Wenzel, who advises Ada Marin on trade, left.'],
    [
      'Ada Marin called it an attempt by Norland to force Sudland to yield.',
      'Norland COERCE Sudland (possible)',
    ],
    ['A decision by Norland to leave angered Ada Marin.'],
    ['Ada Marin says the plan covers towns in Norland and occupied northern Sudland.'],
    [
      'Ada Marin says that Norland and Westria occupied northern Sudland.',
      'Norland COERCE Sudland',
      'Westria COERCE Sudland (claimed by Ada Marin)',
    ],
  ]);
});

describe('headlines, and who was the first', () => {
  checkTold([
    ['Ada Marin to meet Bo Lindqvist in Port Hale', 'Ada Marin AGREE Bo Lindqvist (planned)'],
    ['Norland to send grain to Estmark', 'Norland AGREE Estmark (planned)'],
    ['The chance to meet Bo Lindqvist was lost.'],
    ['Ada Marin became the first Norlandic leader to visit Sudland.', 'Ada Marin CONSULT Sudland'],
    [
      'Ada Marin will become the first Norlandic leader to visit Sudland.',
      'Ada Marin AGREE Sudland (planned)',
    ],
    [
      'Ada Marin will fly to Port Hale, where Bo Lindqvist meets Carla Esteban.',
      'Bo Lindqvist AGREE Carla Esteban (planned)',
      'Ada Marin AGREE Port Hale (planned)',
    ],
    ['Norland bans Sudish seafood.', 'Norland SANCTION Sudland'],
    ['Norland sued Sudland.', 'Norland ACCUSE Sudland'],
    ['Norlandic prosecutors charged a Sudish man.'],
  ]);
});

describe('a verb behind a noun that could be one word with it', () => {
  checkTold([
    [
      'Norlandic officials say Prime Minister Bo Lindqvist will meet Carla Esteban.',
      'Bo Lindqvist AGREE Carla Esteban (planned)',
    ],
    ['The Norlandic decision follows recent rebel attacks on Sudish soldiers.'],
    ['Norlandic government accuses senior Sudish leaders.', 'Norland ACCUSE Sudland'],
    ['Norlandic troops attack Sudish positions.', 'Norland ASSAULT Sudland'],
    ['Norlandic leaders meeting in Port Hale condemned Sudland.', 'Norland ACCUSE Sudland'],
    ['Norlandic officials asked Sudish forces to leave.', 'Norland REQUEST Sudland'],
    ['Norlandic sanctions relief demands angered Sudland.'],
  ]);
});

describe('what a relative clause without a comma narrows down', () => {
  checkTold([
    ['Carla Esteban condemned a raid in Norland that killed two Sudish soldiers.'],
    ['Carla Esteban met a guest from Norland who attacked Sudland.'],
    [
      'Carla Esteban left for Norland, which attacked Sudland.',
      'Norland ASSAULT Sudland',
      'Carla Esteban CONSULT Norland',
    ],
    [
      'Officials cited a statement from the League of Isles that said Norland had bombed Sudland.',
      'Norland ASSAULT Sudland (claimed by League of Isles)',
    ],
  ]);
});

describe('phrases that belong to another word', () => {
  checkTold([
    ['A Norlandic convoy came under fire on the road to Sudland.'],
    ['A Norlandic convoy came to Sudland on Monday.', 'Norland CONSULT Sudland'],
    ['The brothers were arrested in Estmark following a notice by Norland.'],
    ['Two Sudish men were arrested in Estmark by Norland.', 'Norland COERCE Sudland'],
    ['Marin supporters were accused by some officials of the murder of Bo Lindqvist.'],
    ['Norland sent tanks to the coast of Westria amid clashes in Sudland.', 'Norland AID Westria'],
    ['Norland sent tents to the needy in Sudland.', 'Norland AID Sudland'],
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

describe('things that are freed, handed over or occupied in another sense', () => {
  checkTold([
    ['A Norlandic cable released by the League of Isles tells of the war.'],
    ["The list of Ada Marin's remarks was released by Sudland."],
    ['Two Norlandic sailors were released by Sudland.', 'Sudland RETREAT Norland'],
    ['Sudland released Norlandic funds.', 'Sudland RETREAT Norland'],
    ['Ada Marin handed over power to Bo Lindqvist.', 'Ada Marin CONCEDE Bo Lindqvist'],
    ['Norland handed over wheelchairs to Sudland.', 'Norland AID Sudland'],
    ['Norland handed over two suspects to Sudland.', 'Norland COOPERATE Sudland'],
    ['The Sudish seat had been occupied by Norland.'],
    ['Sudish towns had been occupied by Norland.', 'Norland COERCE Sudland'],
    ['Ada Marin summoned Bo Lindqvist to write the rules.'],
    ['Norland summoned the Sudish ambassador.', 'Norland ACCUSE Sudland'],
    ["Norland summoned the Sudish charge d'affaires.", 'Norland ACCUSE Sudland'],
    ['Ada Marin took part in a contest called Bo Lindqvist.'],
    ['Ada Marin called Bo Lindqvist on Monday.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['The Norlandic parliament ratified the treaty between Sudland and Norland.', 'Norland SUPPORT Sudland'],
  ]);
});

describe('who brings others together, and what is done to an aide', () => {
  checkTold([
    ['Norland and Sudland have agreed to a truce brokered by Estmark.', 'Norland AGREE Sudland'],
    [
      'Estmark brokered a deal between Norland and Sudland.',
      'Estmark CONSULT Norland',
      'Estmark CONSULT Sudland',
      'Norland SUPPORT Sudland',
    ],
    ["Norland freed Bo Lindqvist's aide."],
    ['Norland freed Bo Lindqvist.', 'Norland RETREAT Bo Lindqvist'],
    ['Norland declared two Sudish envoys persona non grata.', 'Norland SANCTION Sudland'],
    ['Norland lodged a protest with Sudland.', 'Norland ACCUSE Sudland'],
  ]);
});

describe('headlines that join and go on', () => {
  checkTold([
    ['Ada Marin, Bo Lindqvist to meet in Port Hale', 'Ada Marin AGREE Bo Lindqvist (planned)'],
    ['Ada Marin calls off summit with Bo Lindqvist', 'Ada Marin REJECT Bo Lindqvist'],
    [
      'Ada Marin meets Bo Lindqvist, accuses Estmark',
      'Ada Marin CONSULT Bo Lindqvist',
      'Ada Marin ACCUSE Estmark',
    ],
    ['Norland sanctions package stalls Sudland'],
  ]);
});

describe('what each does to the other, and letters', () => {
  checkTold([
    ['Norland and Sudland accused each other of spying.', 'Norland ACCUSE Sudland', 'Sudland ACCUSE Norland'],
    ['Norland accused another of spying.'],
    ['Ada Marin wrote to Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Ada Marin wrote a book to Bo Lindqvist.'],
    ['Ada Marin received a letter from Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Ada Marin received a medal from Bo Lindqvist.'],
    ['Norland objected to Sudish plans.', 'Norland ACCUSE Sudland'],
    ['Norland voted against Sudland.', 'Norland REJECT Sudland'],
    ['Norland voted against aid to Sudland.'],
    ['Norland closed its embassy in Sudland.', 'Norland SANCTION Sudland'],
    [
      'Norland says it is willing to pull its troops out of neighbouring Sudland.',
      'Norland CONCEDE Sudland (planned)',
    ],
    ['Norland threatened to deliver crushing blows to Sudland.', 'Norland THREATEN Sudland'],
    ['Dov Wenzel tried to assassinate Ada Marin.', 'Dov Wenzel ASSAULT Ada Marin'],
    [
      'Dov Wenzel was suspected of an attempt to assassinate Ada Marin.',
      'Dov Wenzel ASSAULT Ada Marin (possible)',
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

describe('what is provided, returned, welcomed or helped with', () => {
  checkTold([
    ['Norland provided Sudland with grain.', 'Norland AID Sudland'],
    ['Norland provided Sudland with progress reports.'],
    ['Norland will leave, provided Sudland attacks Estmark.', 'Sudland ASSAULT Estmark (hypothetical)'],
    ['Norland began to return to Sudland any sailors who had come.'],
    ['Ada Marin began to return to Sudland.', 'Ada Marin CONSULT Sudland'],
    ['Norland welcomed the extradition of two Sudish spies.'],
    ['Norland welcomed the Sudish vote.', 'Norland SUPPORT Sudland'],
    ['Norland worked to conclude a deal with Sudland.', 'Norland SUPPORT Sudland (possible)'],
    [
      'Estmark accused Norland of helping Sudland detain Dov Wenzel.',
      'Estmark ACCUSE Norland',
      'Sudland COERCE Dov Wenzel (claimed by Estmark)',
    ],
    ['Sudland was struck by Cyclone Ada.'],
    ['Norland restarted talks with Sudland.', 'Norland CONSULT Sudland'],
    ['Norland sought to restart talks with Sudland.', 'Norland CONSULT Sudland (possible)'],
  ]);
});

describe('who goes on acting behind a comma', () => {
  checkTold([
    [
      'Ada Marin met Bo Lindqvist in Port Hale, negotiated with Estmark and accused Westria.',
      'Ada Marin CONSULT Bo Lindqvist',
      'Ada Marin CONSULT Estmark',
      'Ada Marin ACCUSE Westria',
    ],
    [
      'Norland, backed by Sudland, asked Estmark to leave.',
      'Sudland SUPPORT Norland',
      'Norland REQUEST Estmark',
    ],
    ['Norland, backed by Sudland, warned Estmark.', 'Sudland SUPPORT Norland', 'Norland THREATEN Estmark'],
    ['Ada Marin arrived in Port Hale, welcomed by a crowd.', 'Ada Marin CONSULT Port Hale'],
    ['The talks with Sudland are over, said Ada Marin.'],
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

describe('two of a headline, and a capital that refuses', () => {
  checkTold([
    ['Norland, Sudland hold rare talks', 'Norland CONSULT Sudland'],
    ['Norland, Sudland agree to extend truce', 'Norland AGREE Sudland', 'Norland CONCEDE Sudland (planned)'],
    ['Sudland is far. An invitation from Norland was rejected by Marn.', 'Sudland REJECT Norland'],
    ['Oska, Norland is far.'],
  ]);
});

describe('what is warned of, who comes in arms, and whose release is asked for', () => {
  checkTold([
    [
      'Carla Esteban warned against Norland imposing sanctions on Sudland.',
      'Norland SANCTION Sudland (possible)',
    ],
    ['Norlandic soldiers arrived in Sudland.'],
    ['Norlandic ministers arrived in Sudland.', 'Norland CONSULT Sudland'],
    ["Norland demanded Bo Lindqvist's release."],
    ["Norland demanded Bo Lindqvist's resignation.", 'Norland REQUEST Bo Lindqvist'],
    ['Dov Wenzel declared war on foreign forces in Sudland.'],
    ['Norlandic Democratic senators criticised Bo Lindqvist.'],
    [
      'Ada Marin left. During her visit to Sudland, she will meet Bo Lindqvist.',
      'Ada Marin AGREE Sudland (planned)',
      'Ada Marin AGREE Bo Lindqvist (planned)',
    ],
    ['Ada Marin said Sudland must know that times are hard.'],
  ]);
});
