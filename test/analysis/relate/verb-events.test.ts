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

describe('who goes, and what is sent back', () => {
  checkTold([
    ['Ada Marin returned to Sudland.', 'Ada Marin CONSULT Sudland'],
    ['Norland returned the islands to Sudland.', 'Norland RETREAT Sudland'],
    ['Ada Marin visited Sudland.', 'Ada Marin CONSULT Sudland'],
    ['Ada Marin visited the Sudish border.'],
    ['Ada Marin visited the Sudland–Westria border.'],
    ["Ada Marin flew the League's helicopters during the war."],
    ['Norland and Sudland spoke on Monday.', 'Norland CONSULT Sudland'],
    ['Ada Marin and Vera Holt spoke on Monday.'],
    [
      'Norland offered asylum to Bo Lindqvist.',
      'Norland AGREE Bo Lindqvist',
      'Norland AID Bo Lindqvist (called_for)',
    ],
    ['Norland granted asylum to Bo Lindqvist.', 'Norland AID Bo Lindqvist'],
    ['Ada Marin requested the transfer of troops from Sudland.'],
    ['Ada Marin requested help from Sudland.', 'Ada Marin REQUEST Sudland'],
    ['Ada Marin and Vera Holt spoke by telephone.', 'Ada Marin CONSULT Vera Holt'],
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
    ['Norlandic Ebb senators criticised Bo Lindqvist.'],
    [
      'Ada Marin left. During her visit to Sudland, she will meet Bo Lindqvist.',
      'Ada Marin AGREE Sudland (planned)',
      'Ada Marin AGREE Bo Lindqvist (planned)',
    ],
    ['Ada Marin said Sudland must know that times are hard.'],
  ]);
});
