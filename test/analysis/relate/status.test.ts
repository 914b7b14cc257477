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
    // What goes on with an infinitive is no more a fact than it.
    ['Norland threatened to attack and occupy Sudland.', 'Norland THREATEN Sudland'],
    ['Norland was accused of planning to attack and occupy Sudland.', 'Norland COERCE Sudland (possible)'],
    ['Norland wants to arrest, try and jail Bo Lindqvist.', 'Norland COERCE Bo Lindqvist (possible)'],
    [
      'Ada Marin came to Oska to meet Bo Lindqvist and accused Sudland of spying.',
      'Ada Marin ACCUSE Sudland',
    ],
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

describe('words that withhold the fact', () => {
  checkTold([
    ['Norland allegedly poisoned Bo Lindqvist.', 'Norland ASSAULT Bo Lindqvist (claimed)'],
    ['Norland reportedly attacked Sudland overnight.', 'Norland ASSAULT Sudland (claimed)'],
    ['Reportedly, Norland attacked Sudland overnight.', 'Norland ASSAULT Sudland (claimed)'],
    ['Norland attacked Sudland overnight, reportedly.', 'Norland ASSAULT Sudland (claimed)'],
    ['Norland apparently attacked Sudland.', 'Norland ASSAULT Sudland (possible)'],
    ['Perhaps Norland attacked Sudland.', 'Norland ASSAULT Sudland (possible)'],
    ['Norland almost certainly attacked Sudland.', 'Norland ASSAULT Sudland (possible)'],
    ['Norland nearly attacked Sudland in October.', 'Norland ASSAULT Sudland (denied)'],
    ['Norland was almost attacked by Sudland.', 'Sudland ASSAULT Norland (denied)'],
    ['Ada Marin will reportedly meet Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (possible)'],
    ['Norland reportedly plans to attack Sudland.', 'Norland ASSAULT Sudland (possible)'],
    ['Talks between Norland and Sudland reportedly resumed.', 'Norland CONSULT Sudland (claimed)'],
    ['The report falsely claimed that Norland killed Bo Lindqvist.', 'Norland ASSAULT Bo Lindqvist (denied)'],
    ['Norland killed Bo Lindqvist, the report falsely said.', 'Norland ASSAULT Bo Lindqvist (denied)'],
    // The same words where they say nothing of the event.
    ['Norland almost immediately attacked Sudland.', 'Norland ASSAULT Sudland'],
    ['Norland attacked nearly twenty towns in Sudland.', 'Norland ASSAULT Sudland'],
    ['Norland officially recognised Sudland.', 'Norland SUPPORT Sudland'],
    ['Ada Marin, who reportedly dislikes travel, visited Sudland.', 'Ada Marin CONSULT Sudland'],
    ['Ada Marin, who is reportedly ill, met Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist'],
    [
      'The visit, which Norland reportedly paid for, ended when Ada Marin met Bo Lindqvist.',
      'Ada Marin CONSULT Bo Lindqvist',
    ],
  ]);
});

describe('conditions without "if"', () => {
  checkTold([
    ['Had Norland invaded Sudland, Estmark would have fled.', 'Norland ASSAULT Sudland (hypothetical)'],
    ['Estmark would have fled had Norland invaded Sudland.', 'Norland ASSAULT Sudland (hypothetical)'],
    ['Should Norland invade Sudland, thousands will flee.', 'Norland ASSAULT Sudland (hypothetical)'],
    ['Were Norland to invade Sudland, thousands would flee.'],
    ['Had Ada Marin met Bo Lindqvist, she would say so.', 'Ada Marin CONSULT Bo Lindqvist (hypothetical)'],
    ['Norland had attacked Sudland in October.', 'Norland ASSAULT Sudland'],
    ['In October, Norland had attacked Sudland.', 'Norland ASSAULT Sudland'],
    ['Ada Marin had met Bo Lindqvist and would say so.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['By then, Norland had attacked Sudland.', 'Norland ASSAULT Sudland'],
    ['Sudland should fear Norland, which invaded Estmark.', 'Norland ASSAULT Estmark'],
    [
      'Norland and Sudland were to sign a treaty, and Norland invaded Estmark.',
      'Norland ASSAULT Estmark',
      'Norland AGREE Sudland (planned)',
    ],
    // The body behind the comma is no second name of Sudland.
    [
      'If Norland invades Sudland, the alliance will attack Estmark.',
      'Norland ASSAULT Sudland (hypothetical)',
    ],
  ]);
});

describe('what is true, and in which world', () => {
  checkTold([
    ['It is not true that Norland sanctioned Sudland.', 'Norland SANCTION Sudland (denied)'],
    ['It is untrue that Norland attacked Sudland.', 'Norland ASSAULT Sudland (denied)'],
    ['It is not the case that Norland sanctioned Sudland.', 'Norland SANCTION Sudland (denied)'],
    ['It is a lie that Norland sanctioned Sudland.', 'Norland SANCTION Sudland (denied)'],
    ['It is possible that Norland sanctioned Sudland.', 'Norland SANCTION Sudland (possible)'],
    ['It is true that Norland sanctioned Sudland.', 'Norland SANCTION Sudland'],
    ['It is clear that Norland sanctioned Sudland.', 'Norland SANCTION Sudland'],
    ['In the film, Norland invades Sudland.', 'Norland ASSAULT Sudland (hypothetical)'],
    ['In a war game, Norland attacked Sudland.', 'Norland ASSAULT Sudland (hypothetical)'],
    [
      'In the simulation, Norland attacked Sudland and Sudland bombed Estmark.',
      'Norland ASSAULT Sudland (hypothetical)',
      'Sudland ASSAULT Estmark (hypothetical)',
    ],
    ['Norland invades Sudland in the novel.', 'Norland ASSAULT Sudland (hypothetical)'],
    ['Ada Marin praised Bo Lindqvist in the film.', 'Ada Marin SUPPORT Bo Lindqvist'],
    ['In the north, Norland invaded Sudland.', 'Norland ASSAULT Sudland'],
    ['Norland invaded Sudland as the film opened.', 'Norland ASSAULT Sudland'],
  ]);
});

describe('what somebody said would or would not be', () => {
  checkTold([
    ['Norland said Ada Marin would not meet Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (denied)'],
    ['Ada Marin said Norland would never sanction Sudland.', 'Norland SANCTION Sudland (denied)'],
    ["Ada Marin said Norland wouldn't send tents to Sudland.", 'Norland AID Sudland (denied)'],
    ['Norland vowed that it would not attack Sudland.', 'Norland ASSAULT Sudland (denied)'],
    ['Norland said Ada Marin would have met Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (hypothetical)'],
    ['Norland says Ada Marin would meet Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (hypothetical)'],
    ['Norland said Ada Marin would probably meet Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (possible)'],
    [
      'Ada Marin said if Sudland would attack Estmark, thousands would flee.',
      'Sudland ASSAULT Estmark (hypothetical)',
    ],
    [
      'Norland urged Sudland not to attack Estmark.',
      'Norland REQUEST Sudland',
      'Sudland ASSAULT Estmark (possible)',
    ],
    ['Norland said Ada Marin would meet Bo Lindqvist.', 'Ada Marin AGREE Bo Lindqvist (planned)'],
    ['Norland said it would attack Sudland.', 'Norland THREATEN Sudland (planned)'],
    ['Norland announced that it would send tents to Sudland.', 'Norland AGREE Sudland (planned)'],
    ['Norland promised it would send tents to Sudland.', 'Norland AGREE Sudland (planned)'],
    ['Ada Marin has said she would visit Sudland.', 'Ada Marin AGREE Sudland (planned)'],
  ]);
});

describe('claims and reports, and what becomes of them', () => {
  checkTold([
    ['Norland dismissed reports that it had shelled Sudland.', 'Norland ASSAULT Sudland (denied by Norland)'],
    ['Norland rejected claims that it helped Sudland.', 'Norland AID Sudland (denied by Norland)'],
    [
      'Norland denied claims that Sudland had attacked Estmark.',
      'Sudland ASSAULT Estmark (denied by Norland)',
    ],
    ['Norland denied that Estmark bombed Sudland.', 'Estmark ASSAULT Sudland (denied by Norland)'],
    [
      'Reports that Norland struck Sudland were denied by the Norlandic army.',
      'Norland ASSAULT Sudland (denied by Norland)',
    ],
    ['Reports that Norland had withdrawn from Sudland were denied.', 'Norland RETREAT Sudland (denied)'],
    ['Reports that Norland struck Sudland proved to be wrong.', 'Norland ASSAULT Sudland (denied)'],
    ['The claim that Norland attacked Sudland is untrue.', 'Norland ASSAULT Sudland (denied)'],
    ['There is no evidence that Norland attacked Sudland.', 'Norland ASSAULT Sudland (denied)'],
    ['Ada Marin found no proof that Norland attacked Sudland.', 'Norland ASSAULT Sudland (denied)'],
    ['Nobody believes that Norland attacked Sudland.', 'Norland ASSAULT Sudland (possible)'],
    ['Norland has no plans to attack Sudland.', 'Norland ASSAULT Sudland (denied)'],
    ['Norland said it had no plans to meet Bo Lindqvist.', 'Norland CONSULT Bo Lindqvist (denied)'],
    ['Reports that Norland struck Sudland spread.', 'Norland ASSAULT Sudland (claimed)'],
    // What is confirmed, or not doubted, is a fact.
    ['Ada Marin confirmed reports that Norland attacked Sudland.', 'Norland ASSAULT Sudland'],
    ['Reports that Norland struck Sudland were confirmed by Ada Marin.', 'Norland ASSAULT Sudland'],
    ['There is no doubt that Norland attacked Sudland.', 'Norland ASSAULT Sudland'],
    ['Norland has plans to attack Sudland.', 'Norland THREATEN Sudland (planned)'],
    ['The fact that Norland attacked Sudland was widely known.', 'Norland ASSAULT Sudland'],
  ]);
});

describe('what one is blamed or praised for', () => {
  checkTold([
    ['Norland was blamed for attacking Sudland.', 'Norland ASSAULT Sudland (claimed)'],
    ['Norland was criticised for attacking Sudland.', 'Norland ASSAULT Sudland (claimed)'],
    ['Norland was praised for helping Sudland.', 'Norland AID Sudland (claimed)'],
    [
      'Norland was blamed by Estmark for attacking Sudland.',
      'Estmark ACCUSE Norland',
      'Norland ASSAULT Sudland (claimed by Estmark)',
    ],
    [
      'Norland blamed Sudland for attacking Estmark.',
      'Norland ACCUSE Sudland',
      'Sudland ASSAULT Estmark (claimed)',
    ],
    [
      'Norland apologised to Sudland for attacking Estmark.',
      'Norland CONCEDE Sudland',
      'Norland ASSAULT Estmark',
    ],
    ['The port was used by Norland for attacking Sudland.'],
    ['Norland was ready for meeting Bo Lindqvist.'],
    ['By attacking Sudland, Norland angered Estmark.', 'Norland ASSAULT Sudland'],
  ]);
});

describe('what follows a verb of saying and its particle', () => {
  checkTold([
    ['Ada Marin pointed out that Norland had attacked Sudland.', 'Norland ASSAULT Sudland'],
    ['Ada Marin found out on Monday that Norland had attacked Sudland.', 'Norland ASSAULT Sudland'],
    ['Carla Esteban pointed out that Norland may attack Sudland.', 'Norland ASSAULT Sudland (possible)'],
    ['Norland moved on that day.'],
    ['Ada Marin walked out on that minister.'],
  ]);
});

describe('who goes on speaking', () => {
  checkTold([
    ['Norland says Bo Lindqvist left in May, and accused Estmark of a plot.', 'Norland ACCUSE Estmark'],
    ['Ada Marin said Estmark had won, accusing Sudland of fraud.', 'Ada Marin ACCUSE Sudland'],
    [
      'Carla Esteban said Norland had left the talks, forcing Sudland to arm itself.',
      'Norland COERCE Sudland (claimed by Carla Esteban)',
    ],
    ['Norland left the talks, forcing Sudland to arm itself.', 'Norland COERCE Sudland'],
  ]);
});

describe('what was to come, and what was owned up to', () => {
  checkTold([
    [
      'Ada Marin vowed to eat nothing until she had conquered Sudland.',
      'Ada Marin COERCE Sudland (possible)',
    ],
    ['Ada Marin ate nothing until she had conquered Sudland.', 'Ada Marin COERCE Sudland'],
    [
      'Ada Marin accepted an invitation to go to Sudland, although that never happened.',
      'Ada Marin CONSULT Sudland (denied)',
    ],
    ['Ada Marin accepted an invitation to go to Sudland.', 'Ada Marin AGREE Sudland (planned)'],
    [
      'The panel issued a statement recommending that Ada Marin be suspended by Bo Lindqvist.',
      'Bo Lindqvist SANCTION Ada Marin (called_for)',
    ],
    ['Norland was accused of threatening to bomb Sudland.', 'Norland THREATEN Sudland (claimed)'],
    [
      'Norland was accused by Estmark of threatening to bomb Sudland.',
      'Norland THREATEN Sudland (claimed by Estmark)',
      'Estmark ACCUSE Norland',
    ],
    ['Dov Wenzel pleaded guilty to threatening to kill Ada Marin.', 'Dov Wenzel THREATEN Ada Marin'],
    ['Dov Wenzel confessed to killing Ada Marin.', 'Dov Wenzel ASSAULT Ada Marin'],
    [
      'Dov Wenzel pleaded not guilty to killing Ada Marin.',
      'Dov Wenzel ASSAULT Ada Marin (denied by Dov Wenzel)',
    ],
  ]);
});

describe('what is denied in other ways', () => {
  checkTold([
    ['Not since 2019 has Ada Marin met Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (denied)'],
    ['Never has Ada Marin met Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (denied)'],
    ['Not one country has condemned Norland.'],
    ['Norland denied having bombed Sudland.', 'Norland ASSAULT Sudland (denied by Norland)'],
    ['Norland was accused of having bombed Sudland.', 'Norland ASSAULT Sudland (claimed)'],
    ['Having met Bo Lindqvist, Ada Marin flew home.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Ada Marin was to have met Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist (hypothetical)'],
    ['Ada Marin was to meet Bo Lindqvist.', 'Ada Marin AGREE Bo Lindqvist (planned)'],
    ['Norland decided against imposing sanctions on Sudland.', 'Norland SANCTION Sudland (denied)'],
    ['Norland stopped short of threatening Sudland.', 'Norland THREATEN Sudland (denied)'],
    ['Ada Marin met with Bo Lindqvist but not with Carla Esteban.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Ada Marin met not with Carla Esteban but with Bo Lindqvist.', 'Ada Marin CONSULT Bo Lindqvist'],
    ['Norland neither consulted with Sudland nor told it.', 'Norland CONSULT Sudland (denied)'],
  ]);
});

describe('what follows in time, and what is asked', () => {
  checkTold([
    ['Ada Marin lived in Westria before returning to Sudland.', 'Ada Marin CONSULT Sudland'],
    [
      'Ada Marin will meet Bo Lindqvist before flying to Westria.',
      'Ada Marin AGREE Bo Lindqvist (planned)',
      'Ada Marin AGREE Westria (planned)',
    ],
    ['The deal would be signed during a visit by Ada Marin to Sudland.', 'Ada Marin AGREE Sudland (planned)'],
    ['Ada Marin asked whether to accept a Sudish offer.', 'Ada Marin AGREE Sudland (possible)'],
    ['The League of Isles said Norland suspended the visits.'],
  ]);
});

describe('plans that are undone', () => {
  checkTold([
    ['Ada Marin has cancelled plans to visit Sudland.', 'Ada Marin REJECT Sudland'],
    ['Ada Marin called off plans to visit Sudland.', 'Ada Marin REJECT Sudland'],
    ['Ada Marin announced plans to visit Sudland.', 'Ada Marin AGREE Sudland (planned)'],
    [
      'The impending Norlandic withdrawal from Sudland pleased the crowd.',
      'Norland CONCEDE Sudland (planned)',
    ],
  ]);
});

describe('what a noun far from its clause tells, and what is ruled out', () => {
  checkTold([
    ['Speculation is growing that Norland will attack Sudland.', 'Norland ASSAULT Sudland (possible)'],
    ['Reports emerged that Norland had attacked Sudland.', 'Norland ASSAULT Sudland (claimed)'],
    ['It emerged that Norland had attacked Sudland.', 'Norland ASSAULT Sudland'],
    ['Norland ruled out sending tanks to Sudland.', 'Norland REJECT Sudland'],
    ['Norland did not rule out sending tanks to Sudland.', 'Norland AID Sudland (possible)'],
    ['Norland did not refuse to send tanks to Sudland.', 'Norland AID Sudland (possible)'],
  ]);
});
